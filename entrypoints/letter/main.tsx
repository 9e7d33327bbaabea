import { render } from 'preact';
import { letterWords } from '../../components/letter-words';
import { popupWords } from '../../components/popup-words';
import { PrintView } from '../../components/print-view';
import { speak } from '../../components/speak';
import { t } from '../../components/words';
import { printChoice, printQueue } from '../../extension/print-queue';
import { settings } from '../../extension/settings';

const letters = printQueue(location.hash.slice(1));
const [queue, choice] = await Promise.all([
  letters.get(),
  printChoice.kept(),
  // Long addresses are measured in it; Latin and Latin Extended.
  document.fonts.load('8pt "Roboto Condensed"', 'aő'),
  settings.kept().then((kept) => speak(kept?.language, popupWords, letterWords)),
]);

document.title = t('printTitle');
render(
  <PrintView
    queue={queue}
    choice={choice ?? printChoice.initial}
    onQueue={letters.set}
    onChoice={printChoice.set}
  />,
  document.getElementById('letters')!,
);
document.documentElement.dataset.ready = '';
