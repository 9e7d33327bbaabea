/**
 * Reads an urgent action (PDF, Word, web page or text) into data/cases/<id>.json, and says what the
 * document leaves to its reader. `npm run new:case -- document.pdf`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Case, LetterText } from '../data/schema';
import { parseUrgentAction } from '../intake/parse-urgent-action';
import type { ParsedCase } from '../intake/parsed-case';
import { readDocument } from '../intake/read-document';
import type { Remark } from '../intake/remark';
import { toCase } from '../intake/to-case';
import words from '../locales/import/en.json';

const [path] = process.argv.slice(2);
if (!path) throw new Error('Name the document: npm run new:case -- document.pdf');
const bytes = readFileSync(path);
const parsed = parseUrgentAction(
  await readDocument({
    name: basename(path),
    type: '',
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  }),
);
const { draft, problems } = toCase(parsed);
const { id } = draft as { id?: string };
if (!id) throw new Error('The document has neither a number nor a title: it is no urgent action.');

const file = `data/cases/${id}.json`;
if (existsSync(file)) throw new Error(`${file} is there already.`);
writeFileSync(file, `${JSON.stringify(begun(draft as Case, parsed), null, 2)}\n`);

console.log(`${file} is written. Compare every line of it with the document.`);
for (const doubt of parsed.doubts) console.log(`  look at  ${doubt.about}: ${said(doubt)}`);
for (const field of parsed.missing) console.log(`  not said ${field}`);
for (const problem of problems) console.log(`  to write ${problem.path}: ${said(problem)}`);
console.log('Then: npm run index, and npm test names what is still missing.');

/** With the demands as printed, and the words for letters laid out: what stands empty there is to be written. */
function begun(about: Case, { appeals: printed }: ParsedCase): Case {
  const letter: LetterText = {
    subject: about.title ?? '',
    who: '',
    concern: [about.summary ?? ''],
    appeals: Object.fromEntries(
      about.appeals.map(({ to, demands }) => [to, { demands: demands.map(() => ({ ask: '' })) }]),
    ),
  };
  const appeals = about.appeals.map(({ recipients, ...appeal }, index) => ({
    ...appeal,
    printed: printed[index]?.demands,
    recipients,
  }));
  return { ...about, appeals, letter };
}

function said({ code, data }: Remark): string {
  return words[`remark_${code}`].replace(/\{(\w+)\}/g, (_, name: string) => String(data?.[name]));
}
