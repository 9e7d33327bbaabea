import { readFileSync, writeFileSync } from 'node:fs';
import { attributeRows, lexiconRows } from './lexicon-rows.ts';

// Writes data/lexicon-rows.json and data/attribute-rows.json anew from the lists beside them. `npm run lexicon`
const data = new URL('../data/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
const write = (name: string, rows: object) =>
  writeFileSync(new URL(name, data), `${JSON.stringify(rows, null, 2)}\n`);
write('lexicon-rows.json', lexiconRows(read('lexicon.json')));
write('attribute-rows.json', attributeRows(read('attribute-words.json')));
