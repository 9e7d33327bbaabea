import { render } from 'preact';
import { localDay } from '../../appeal/deadline';
import { App } from '../../components/app';
import { openScreen } from '../../components/case-screen';
import { keepFocus } from '../../components/keep-focus';
import { popupWords } from '../../components/popup-words';
import { recall, saidAnew } from '../../components/said';
import { speak } from '../../components/speak';
import { Trouble } from '../../components/trouble';
import { interfaceLocale } from '../../components/words';
import { StoreError } from '../../extension/case-store-error';
import { NoSuchCase, practiceEntry, withBundled } from '../../extension/cases';
import { firstCases } from '../../extension/first-cases';
import { sendingLog } from '../../extension/log';
import { markedTab, unmarkTab } from '../../extension/open-popup';
import { saidBefore } from '../../extension/said-before';
import { settings, variationSeed } from '../../extension/settings';
import { StorageError } from '../../extension/stored';
import { lastView } from '../../extension/view';

let broken = false;

// No await of the module's own: the screen of a case, which it may wait for, imports from it.
open();

async function open() {
  const [stored, view, log, kept, marked, before] = await Promise.all([
    read(settings),
    read(lastView),
    read(sendingLog),
    firstCases.kept(),
    read(markedTab),
    read(saidBefore),
  ]);
  const chosen = { ...stored, seed: stored.seed ?? (broken ? undefined : await variationSeed()) };
  const [opened] = await Promise.all([
    view.caseId ? reopen(view.caseId) : undefined,
    speak(chosen.language, popupWords),
  ]);
  recall(before, interfaceLocale());
  const today = localDay(new Date());
  const first = kept ?? firstCases.initial;
  const entries = withBundled(first.rows, first.replaced);

  const popup = document.getElementById('popup')!;
  keepFocus(popup);
  render(<Trouble broken={broken} />, document.getElementById('trouble')!);
  render(
    <App
      entries={chosen.practiceRemoved ? entries : [...entries, practiceEntry]}
      rest={first.total - first.rows.length}
      stale={!kept || (first.total > 0 && first.day !== today)}
      settings={chosen}
      today={today}
      log={log}
      view={view}
      opened={opened}
      broken={broken}
    />,
    popup,
  );
  document.documentElement.dataset.ready = '';
  performance.mark('usable');
  const said = saidAnew();
  if (said && !broken) saidBefore.set(said);
  if (marked) unmarkTab(marked);
  // What comes next is most likely a case: its screen is there by the time of the click.
  addEventListener('pointermove', () => import('../../components/case-view'), { once: true });
}

/** The case that was open when the popup closed; the list, when it is gone or cannot be read. */
async function reopen(id: string) {
  try {
    return await openScreen(id);
  } catch (problem) {
    if (problem instanceof StoreError || problem instanceof NoSuchCase) return undefined;
    throw problem;
  }
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
