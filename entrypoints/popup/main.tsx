import { render } from 'preact';
import { localDay } from '../../appeal/deadline';
import { App } from '../../components/app';
import { bundledCases, openCase, practiceEntry } from '../../extension/cases';
import { settings } from '../../extension/settings';
import { lastView } from '../../extension/view';

const [chosen, view] = await Promise.all([settings.get(), lastView.get()]);
const opened = view.caseId ? await openCase(view.caseId) : undefined;
const entries = chosen.practiceRemoved ? bundledCases : [...bundledCases, practiceEntry];

render(
  <App
    entries={entries}
    settings={chosen}
    today={localDay(new Date())}
    view={view}
    opened={opened}
  />,
  document.getElementById('popup')!,
);
document.documentElement.dataset.ready = '';
