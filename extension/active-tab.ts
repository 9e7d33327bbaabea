import { browser } from '#imports';
import type { Answer, Task } from '../fill/task';

/** Why a page could not be asked: it lets no extension in, went away, or stopped the script. */
export class PageError extends Error {
  readonly reason: 'forbidden' | 'gone' | 'crashed';

  constructor(reason: PageError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Runs /fill.js in a tab that the writer let us into, by opening the popup over it or by a shortcut:
 * the one in front unless named. Throws PageError.
 */
export async function askPage(task: Task, tabId?: number): Promise<Answer> {
  const target = { tabId: tabId ?? (await frontTab()) };
  const lay = () =>
    browser.scripting.executeScript({
      target,
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
  const [frame] = await browser.scripting
    .executeScript({ target, files: ['/fill.js'] })
    .catch((error: Error) => {
      throw new PageError('gone', error.message);
    });
  // Firefox tells the error; Chromium gives null and loses it.
  if (!frame?.result)
    throw new PageError('crashed', String((frame as { error?: unknown })?.error ?? ''));
  return frame.result as Answer;
}

async function frontTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab!.id!;
}
