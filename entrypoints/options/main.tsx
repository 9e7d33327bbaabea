import { render } from 'preact';
import { countries } from '../../appeal/country';
import type { FaxGateway } from '../../appeal/fax-gateway';
import { frames } from '../../appeal/languages';
import { OptionsApp } from '../../components/options-app';
import { optionsWords } from '../../components/options-words';
import { popupWords } from '../../components/popup-words';
import { speak } from '../../components/speak';
import gateways from '../../data/fax-gateways.json';
import { StoreError } from '../../extension/case-store-error';
import { allEntries, bundledCases, practiceEntry } from '../../extension/cases';
import { settings } from '../../extension/settings';
import { StorageError } from '../../extension/stored';

const kept = await settings.get().catch((problem) => {
  // A page that opens without them can still say so, and erase what cannot be read.
  if (problem instanceof StorageError) return undefined;
  throw problem;
});
const chosen = kept ?? settings.initial;
await speak(chosen.language, popupWords, optionsWords);

const entries = await allEntries().catch((problem) => {
  // Only the names of drafts come from them; the import page tells what is wrong with the store.
  if (problem instanceof StoreError) return bundledCases;
  throw problem;
});

render(
  <OptionsApp
    settings={chosen}
    broken={!kept}
    entries={[...entries, practiceEntry]}
    countries={countries}
    letterLanguages={frames}
    gateways={gateways.gateways as FaxGateway[]}
    gatewaysSeen={gateways.seen}
  />,
  document.getElementById('options')!,
);
document.documentElement.dataset.ready = '';
