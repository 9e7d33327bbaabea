import { localDay } from '../../appeal/deadline';
import { nextMidnight } from '../../appeal/next-midnight';
import type { Language } from '../../components/language';
import { moveFocus } from '../../components/move-focus';
import { foreignForm, type Page } from '../../components/page-words';
import { showPage } from '../../components/show-page';
import { runAs } from '../../components/speak';
import { watchPage } from '../../components/watch-page';
import { speakWith } from '../../components/words';
import { type Drawn, drawnBefore, drawnOf } from '../../extension/drawn-before';
import { firstCases } from '../../extension/first-cases';
import { sendingLog } from '../../extension/log';
import { markedTab, unmarkTab } from '../../extension/open-popup';
import { settings } from '../../extension/settings';
import { StorageError } from '../../extension/stored';
import { lastView } from '../../extension/view';

declare global {
  interface Element {
    /** Since Chrome 146 and Firefox 148; without scripts, whatever `html` says. */
    setHTML?(html: string, options: { sanitizer: object }): void;
  }
}

/** What the popup opens with. */
export type Kept = Awaited<ReturnType<typeof readKept>>;

/** What is known of the page in front, and who is told of more. */
export type Front = { page: Page; tell: (page: Page) => void };

const popup = document.getElementById('popup')!;
let broken = false;

addEventListener('keydown', moveFocus);
// No await of the module's own: what it loads imports from it.
open();

async function open() {
  const kept = await readKept();
  const front: Front = { page: { state: 'looking' }, tell: () => undefined };
  const start = async (resumed: boolean) => (await import('./start')).start(kept, front, resumed);
  const stands = !kept.broken && !kept.view.caseId && kept.drawn?.of === kept.of && popup.setHTML;
  if (stands) showDrawn(kept.drawn!, front, () => start(true));
  else await start(false);
  document.documentElement.dataset.ready = '';
  performance.mark('usable');
  if (kept.marked) unmarkTab(kept.marked);
  await watchPage((page) => {
    front.page = page;
    front.tell(page);
  });
}

/** The list as it was drawn before. Whatever anyone does with it is for the app, which is loaded then. */
function showDrawn(drawn: Drawn, front: Front, start: () => Promise<void>) {
  runAs(drawn.language as Language);
  speakWith(drawn.language as Language, drawn.words);
  popup.setHTML!(drawn.html, { sanitizer: {} });
  const search = popup.querySelector<HTMLInputElement>('[data-search]')!;
  search.focus();

  let started: Promise<void> | undefined;
  const wake = () => (started ??= start().then(lives));
  const whatWakes = ['pointermove', 'keydown', 'input'] as const;
  const press = async (event: Event) => {
    const pressed = (event.target as HTMLElement).closest<HTMLElement>('button, summary');
    if (!pressed) return;
    event.preventDefault();
    event.stopPropagation();
    await wake();
    pressed.click();
  };
  const lives = () => {
    for (const type of whatWakes) removeEventListener(type, wake);
    popup.removeEventListener('click', press, true);
    // What was typed before anyone listened.
    if (search.value) search.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  for (const type of whatWakes) addEventListener(type, wake);
  popup.addEventListener('click', press, true);
  front.tell = (page) => {
    if (foreignForm(page)) wake();
    else showPage(page);
  };
  const now = new Date();
  setTimeout(wake, nextMidnight(now).getTime() - now.getTime()); // it counts the days anew
  // Whatever goes wrong the app tells, once it listens.
  const told = (problem: unknown) => wake().then(() => Promise.reject(problem));
  addEventListener('unhandledrejection', ({ reason }) => told(reason), { once: true });
}

async function readKept() {
  const [stored, view, log, first, marked, drawn] = await Promise.all([
    read(settings),
    read(lastView),
    read(sendingLog),
    firstCases.kept(),
    read(markedTab),
    drawnBefore.kept(),
  ]);
  const today = localDay(new Date());
  return {
    settings: stored,
    view,
    log,
    first,
    marked,
    drawn,
    today,
    /** What a list would be drawn of now. */
    of: drawnOf(stored, first ?? firstCases.initial, log, today),
    broken,
  };
}

/** What is stored, or as when nothing was: a popup that opens without it can still write a letter. */
async function read<T>(item: { initial: T; get(): Promise<T> }): Promise<T> {
  try {
    return await item.get();
  } catch (problem) {
    if (!(problem instanceof StorageError)) throw problem;
    broken = true;
    return item.initial;
  }
}
