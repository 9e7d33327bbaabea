import { render } from 'preact';
import { localDay } from '../../appeal/deadline';
import { App } from '../../components/app';
import { popupWords } from '../../components/popup-words';
import { speak } from '../../components/speak';
import { bundledCases, openCase, practiceEntry } from '../../extension/cases';
import { sendingLog } from '../../extension/log';
import { settings, variationSeed } from '../../extension/settings';
import { lastView } from '../../extension/view';

const [stored, view, log] = await Promise.all([settings.get(), lastView.get(), sendingLog.get()]);
const chosen = { ...stored, seed: stored.seed ?? (await variationSeed()) };
const [opened] = await Promise.all([
  view.caseId ? openCase(view.caseId) : undefined,
  speak(chosen.language, popupWords),
]);
const entries = chosen.practiceRemoved ? bundledCases : [...bundledCases, practiceEntry];

render(
  <App
    entries={entries}
    settings={chosen}
    today={localDay(new Date())}
    log={log}
    view={view}
    opened={opened}
  />,
  document.getElementById('popup')!,
);
document.documentElement.dataset.ready = '';
