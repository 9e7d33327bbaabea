import { render } from 'preact';
import { PrintView } from '../../components/print-view';
import { t } from '../../components/words';
import { printChoice, printQueue } from '../../extension/print-queue';

const letters = printQueue(location.hash.slice(1));
const [queue, choice] = await Promise.all([
  letters.get(),
  printChoice.get(),
  // Long addresses are measured in it; Latin and Latin Extended.
  document.fonts.load('8pt "Roboto Condensed"', 'aő'),
]);

document.title = t('printTitle');
render(
  <PrintView queue={queue} choice={choice} onQueue={letters.set} onChoice={printChoice.set} />,
  document.getElementById('letters')!,
);
document.documentElement.dataset.ready = '';
