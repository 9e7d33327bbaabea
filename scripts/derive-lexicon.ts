import { readFileSync, writeFileSync } from 'node:fs';
import { lexiconRows } from './lexicon-rows.ts';

// node scripts/derive-lexicon.ts: writes data/lexicon-rows.json anew from data/lexicon.json.
const data = new URL('../data/', import.meta.url);
const lexicon = JSON.parse(readFileSync(new URL('lexicon.json', data), 'utf8'));
writeFileSync(
  new URL('lexicon-rows.json', data),
  `${JSON.stringify(lexiconRows(lexicon), null, 2)}\n`,
);
