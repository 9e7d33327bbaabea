import { render } from 'preact';
import { localDay } from '../../appeal/deadline';
import { App } from '../../components/app';
import { popupWords } from '../../components/popup-words';
import { speak } from '../../components/speak';
import { StoreError } from '../../extension/case-store-error';
import { NoSuchCase, openCase, practiceEntry, withBundled } from '../../extension/cases';
import { firstCases } from '../../extension/first-cases';
import { sendingLog } from '../../extension/log';
import { settings, variationSeed } from '../../extension/settings';
import { lastView } from '../../extension/view';

const [stored, view, log, first] = await Promise.all([
  settings.get(),
  lastView.get(),
  sendingLog.get(),
  firstCases.get(),
]);
const chosen = { ...stored, seed: stored.seed ?? (await variationSeed()) };
const [opened] = await Promise.all([
  view.caseId ? reopen(view.caseId) : undefined,
  speak(chosen.language, popupWords),
]);
const today = localDay(new Date());
const entries = withBundled(first.rows, first.replaced);

render(
  <App
    entries={chosen.practiceRemoved ? entries : [...entries, practiceEntry]}
    rest={first.total - first.rows.length}
    stale={first.total > 0 && first.day !== today}
    settings={chosen}
    today={today}
    log={log}
    view={view}
    opened={opened}
  />,
  document.getElementById('popup')!,
);
document.documentElement.dataset.ready = '';
performance.mark('usable');

/** The case that was open when the popup closed; the list, when it is gone or cannot be read. */
async function reopen(id: string) {
  try {
    return await openCase(id);
  } catch (problem) {
    if (problem instanceof StoreError || problem instanceof NoSuchCase) return undefined;
    throw problem;
  }
}
