import { render } from 'preact';
import { ImportApp } from '../../components/import-app';
import { importWords } from '../../components/import-words';
import { popupWords } from '../../components/popup-words';
import { speak } from '../../components/speak';
import { settings } from '../../extension/settings';

await speak((await settings.kept())?.language, popupWords, importWords);

render(
  <ImportApp
    // The parser and what reads files come when there is something to read.
    loadReader={async () => (await import('./reader')).reader}
    handed={location.hash.slice(1)}
  />,
  document.getElementById('import')!,
);
document.documentElement.dataset.ready = '';
