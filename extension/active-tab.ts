import { browser } from '#imports';
import type { Answer, LastFill, Task } from '../fill/task';
import { isAllowed } from './ask-origin';

/** Why a page could not be asked: it lets no extension in, went away, or stopped the script. */
export class PageError extends Error {
  readonly reason: 'forbidden' | 'gone' | 'crashed';

  constructor(reason: PageError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** What a page answered, and in which of its frames: the page itself is 0. */
export type Answered = Answer & { frameId: number };

type Target = { tabId: number; frameIds?: number[]; allFrames?: boolean };

/**
 * Runs /fill.js in a tab that the writer let us into, by opening the popup over it or by a shortcut:
 * the one in front unless named. Where the page itself has no form, goes into the frames of other
 * origins that the writer allowed. Throws PageError.
 */
export async function askPage(task: Task, tabId?: number): Promise<Answered> {
  const target = { tabId: tabId ?? (await frontTab()) };
  const [answer] = await run(target, task);
  if (!answer) throw new PageError('crashed', 'No answer');
  const own = { ...answer.result, frameId: answer.frameId };
  if ('report' in answer.result || answer.result.drafts.length) return own;
  if (!(await anyAllowed(answer.result.frames))) return own;
  const looks = await run({ ...target, allFrames: true }, { do: 'look' });
  const frame = looks.find(({ result }) => 'drafts' in result && result.drafts.length);
  if (!frame) return own;
  const { frameId } = frame;
  if (task.do === 'look') return { ...frame.result, frameId };
  const [filled] = await run({ ...target, frameIds: [frameId] }, task);
  if (!filled) throw new PageError('gone', 'The frame went away');
  return { ...filled.result, frameId };
}

/**
 * What second looks find of the last fill in a frame of the tab in front, each time that the page undoes
 * something of it; ends with the watch there, some seconds after the fill, or when the page goes away.
 */
export async function* laterReports(frameId: number): AsyncGenerator<LastFill> {
  const target = { tabId: await frontTab(), frameIds: [frameId] };
  for (;;) {
    const frames = await browser.scripting
      .executeScript({ target, func: () => globalThis.quickAppealsNext })
      .catch(() => []); // the page is gone, and its form with it
    const last = frames[0]?.result as LastFill | null | undefined;
    if (!last) return;
    yield last;
  }
}

/** Lays `task` in the frames and runs /fill.js there. A frame that is gone or stops the script throws. */
async function run(target: Target, task: Task): Promise<{ frameId: number; result: Answer }[]> {
  const { scripting } = browser;
  const lay = () =>
    scripting.executeScript({
      target: target as { tabId: number },
      // An arrow function: a method would arrive in the page as a syntax error (Chromium 156).
      func: (given: Task) => {
        globalThis.quickAppealsTask = given;
      },
      args: [task],
    });
  const [laid] = await lay().catch((refusal: Error) => {
    throw new PageError('forbidden', refusal.message);
  });
  // Firefox refuses its own pages without throwing: no frame answers, or it answers with an error.
  if (!laid || 'error' in laid) throw new PageError('forbidden', String(laid));
  const running = scripting
    .executeScript({ target: target as { tabId: number }, files: ['/fill.js'] })
    .catch((error: Error) => {
      throw new PageError('gone', error.message);
    });
  const frames = await unlessLeft(target, running);
  return frames.map((frame) => {
    // Firefox tells the error; Chromium gives null and loses it.
    if (!frame.result)
      throw new PageError('crashed', String((frame as { error?: unknown }).error ?? ''));
    return { frameId: frame.frameId, result: frame.result as Answer };
  });
}

/**
 * What `running` in the page answers. Throws once that page was left: then neither browser says a word, or
 * ever ends the call (Chromium 156, Firefox 153).
 */
async function unlessLeft<T>(target: Target, running: Promise<T>): Promise<T> {
  const soon = () => new Promise<undefined>((resolve) => setTimeout(resolve, 500));
  const holdsTask = () => globalThis.quickAppealsTask !== undefined;
  for (;;) {
    const answer = await Promise.race([running, soon()]);
    if (answer) return answer;
    const [there] = await browser.scripting
      .executeScript({ target: target as { tabId: number }, func: holdsTask })
      .catch(() => []);
    if (there?.result) continue;
    // It may have come to its end meanwhile.
    const last = await Promise.race([running, undefined]);
    if (last) return last;
    throw new PageError('gone', 'The page was left');
  }
}

async function anyAllowed(origins: string[]): Promise<boolean> {
  const allowed = await Promise.all(origins.map(isAllowed));
  return allowed.includes(true);
}

async function frontTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab!.id!;
}
