import { render } from 'preact';
import { AllowView } from '../../components/allow-view';
import { popupWords } from '../../components/popup-words';
import { speak } from '../../components/speak';
import { settings } from '../../extension/settings';

const asked = new URLSearchParams(location.search);
await speak((await settings.kept())?.language, popupWords);

render(
  <AllowView origin={asked.get('origin')!} tabId={Number(asked.get('tab'))} />,
  document.getElementById('allow')!,
);
document.documentElement.dataset.ready = '';
