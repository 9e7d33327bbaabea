import { render } from 'preact';
import { countries } from '../../appeal/country';
import type { FaxGateway } from '../../appeal/fax-gateway';
import { frames } from '../../appeal/languages';
import { OptionsApp } from '../../components/options-app';
import { optionsWords } from '../../components/options-words';
import { popupWords } from '../../components/popup-words';
import { speak } from '../../components/speak';
import gateways from '../../data/fax-gateways.json';
import { bundledCases, practiceEntry } from '../../extension/cases';
import { settings } from '../../extension/settings';

const chosen = await settings.get();
await speak(chosen.language, popupWords, optionsWords);

render(
  <OptionsApp
    settings={chosen}
    entries={[...bundledCases, practiceEntry]}
    countries={countries}
    letterLanguages={frames}
    gateways={gateways.gateways as FaxGateway[]}
    gatewaysSeen={gateways.seen}
  />,
  document.getElementById('options')!,
);
document.documentElement.dataset.ready = '';
