/** Writes data/case-index.json, the list of bundled cases that the popup opens with. `npm run index`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { caseEntry } from '../appeal/case-entry.ts';

const folder = new URL('../data/cases/', import.meta.url);
// Sorted, for folders of other systems are not.
const entries = readdirSync(folder)
  .sort()
  .map((file) => caseEntry(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));
writeFileSync(
  new URL('../data/case-index.json', import.meta.url),
  `${JSON.stringify(entries, null, 2)}\n`,
);
