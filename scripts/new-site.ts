/**
 * Begins the hint for a webmail: data/sites/<id>.json, a page of its shape in tests/pages, and its place
 * in fill/site-hints.ts. What is left empty there is named by the tests.
 * `npm run new:site -- example mail.example.org "Example Mail"`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [id, host, name = id] = process.argv.slice(2);
if (!id || !host || !/^[a-z][a-z0-9]*$/.test(id))
  throw new Error('Name the site and its host: npm run new:site -- example mail.example.org');

const hint = `data/sites/${id}.json`;
const page = `tests/pages/mail-${id}.html`;
for (const file of [hint, page]) if (existsSync(file)) throw new Error(`${file} is there already.`);

const fields = { to: '', cc: '', subject: '', body: '' };
const seen = new Date().toISOString().slice(0, 7);
write(hint, `${JSON.stringify({ id, name, hosts: [host], seen, source: '', fields }, null, 2)}\n`);
write(
  page,
  `<!doctype html>
<html lang="en" data-kind="mail" data-site="${id}">
<meta charset="utf-8">
<title>${name}</title>
<div><span>To</span><input data-expect="to"></div>
<div><span>Cc</span><input data-expect="cc"></div>
<div><input data-expect="subject" placeholder="Subject"></div>
<div contenteditable data-expect="body"></div>
<button data-send>Send</button>
</html>
`,
);

const list = 'fill/site-hints.ts';
const source = readFileSync(list, 'utf8');
const sites = source.match(/^export const SITES: Site\[\] = \[([^\]]+)\];$/m);
if (!sites) throw new Error(`${list} has no list of sites.`);
const ids = [...sites[1]!.split(',').map((each) => each.trim()), id].filter(Boolean).sort();
const inOneLine = `export const SITES: Site[] = [${ids.join(', ')}];`;
const lines = `export const SITES: Site[] = [\n${ids.map((each) => `  ${each},\n`).join('')}];`;
const imports = source.match(/^import \w+ from '\.\.\/data\/sites\/.+';$/gm)!;
const all = [...imports, `import ${id} from '../data/sites/${id}.json';`].sort();
write(
  list,
  source
    .replace(imports.join('\n'), all.join('\n'))
    .replace(sites[0], inOneLine.length > 100 ? lines : inOneLine),
);

function write(file: string, text: string) {
  writeFileSync(file, text);
  console.log(`${file} is written.`);
}
