import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../components/language';

type Message = string | Record<string, string>;
type Messages = Record<string, Message>;

const root = join(import.meta.dirname, '../..');
const parse = (path: string): Messages => JSON.parse(readFileSync(path, 'utf8'));
const read = (path: string) => parse(join(root, path));

/**
 * Folder of each page's words: the popup's, which all pages have, and those that one page has besides.
 * Where English is the key, as in locales/sentences, there is no English file.
 */
const LISTS = [
  'locales',
  ...readdirSync(join(root, 'locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => existsSync(join(root, 'locales', name, 'en.json')))
    .map(({ name }) => `locales/${name}`),
];
const english: Messages = Object.assign({}, ...LISTS.map((list) => read(`${list}/en.json`)));

const translations = LISTS.flatMap((list) =>
  LANGUAGES.filter((language) => language !== 'en').map((language) => ({ list, language })),
);
/** As the stores name it. */
const folderOf = (language: string) => (language === 'zh' ? 'zh_CN' : language);

const forms = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

test.each(translations)('$list, $language: has the keys of English, in its order', (at) => {
  const keys = Object.keys(read(`${at.list}/${at.language}.json`));
  expect(keys).toEqual(Object.keys(read(`${at.list}/en.json`)));
});

test.each(translations)('$list, $language: has the placeholders of English', (at) => {
  const ours = read(`${at.list}/${at.language}.json`);
  for (const [key, message] of Object.entries(read(`${at.list}/en.json`))) {
    const expected = placeholders(forms(message).at(-1)!);
    for (const text of forms(ours[key]!)) {
      // A form for one or two may say the number as a word: "يومان".
      const found = typeof message === 'string' ? [] : ['{count}'];
      const without = (list: string[]) => list.filter((name) => !found.includes(name));
      expect(without(placeholders(text)), key).toEqual(without(expected));
    }
  }
});

test.each([{ list: 'locales', language: 'en' as const }, ...translations])(
  '$list, $language: has the plural forms of its language',
  ({ list, language }) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const messages = read(`${list}/${language}.json`);
    for (const [key, message] of Object.entries(messages)) {
      expect(typeof message, key).toBe(typeof english[key]);
      if (typeof message !== 'string') {
        expect(Object.keys(message).sort(), key).toEqual([...pluralCategories].sort());
      }
    }
  },
);

test.each(translations)('$list, $language: is translated', ({ list, language }) => {
  // Names and loan words that are the same in both languages stay under a tenth.
  const ours = Object.entries(read(`${list}/${language}.json`));
  const same = ours.filter(
    ([key, message]) => JSON.stringify(message) === JSON.stringify(english[key]),
  );
  expect(same.length, same.map(([key]) => key).join(' ')).toBeLessThan(ours.length / 10);
});

test.each(LANGUAGES)('the manifest speaks %s within the stores’ limits', (language) => {
  const path = `public/_locales/${folderOf(language)}/messages.json`;
  const { name, description, fillNext, ...others } = JSON.parse(
    readFileSync(join(root, path), 'utf8'),
  );
  expect(others).toEqual({});
  expect(fillNext.message).toBeTruthy();
  expect(name.message.length).toBeLessThanOrEqual(75); // developer.chrome.com/docs/extensions/reference/manifest/name
  expect(description.message.length).toBeLessThanOrEqual(132);
});

test('no key stands in two lists', () => {
  const keys = LISTS.flatMap((list) => Object.keys(read(`${list}/en.json`)));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('no word is unused, and none that is used is missing', () => {
  const used = new Set<string>();
  const prefixes: string[] = [];
  for (const file of codeFiles()) {
    const code = readFileSync(file, 'utf8');
    // A key stands in quotes, in t('key') or handed on; t(`channel_${…}`) uses all that begin so.
    for (const [, word] of code.matchAll(/['"](\w+)['"]/g)) used.add(word!);
    for (const [, prefix] of code.matchAll(/\bt\(\s*`(\w+)\$\{/g)) prefixes.push(prefix!);
  }
  const unused = Object.keys(english).filter(
    (key) => !used.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
  for (const prefix of prefixes) {
    expect(
      Object.keys(english).filter((key) => key.startsWith(prefix)).length,
      prefix,
    ).toBeGreaterThan(0);
  }
  expect(
    codeFiles()
      .flatMap(keysAskedIn)
      .filter((key) => !(key in english)),
  ).toEqual([]);
});

test.each([
  'popup/start.tsx',
  'options/main.tsx',
  'letter/main.tsx',
  'import/main.tsx',
  'allow/main.tsx',
  'background/index.ts',
])('%s asks for no word that it does not load', (entrypoint) => {
  const files = reachedFrom(join(root, 'entrypoints', entrypoint));
  const loaded = Object.assign(
    {},
    ...files.filter((file) => /locales.*en\.json$/.test(file)).map((file) => parse(file)),
  );
  const asked = files.filter((file) => !file.endsWith('.json')).flatMap(keysAskedIn);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((key) => !(key in loaded))).toEqual([]);
});

function keysAskedIn(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/\bt\(\s*['"](\w+)['"]/g)].map(([, key]) => key!);
}

/** The file and all of ours that it imports code from, and so on. */
function reachedFrom(file: string, reached = new Set<string>()): string[] {
  if (!reached.has(file)) {
    reached.add(file);
    const code = file.endsWith('.json') ? '' : readFileSync(file, 'utf8');
    for (const [, from] of code.matchAll(
      /^(?:import (?!type\b)|export |\} )[^;'"]*from '(\.[^']+)'/gm,
    )) {
      const path = join(dirname(file), from!);
      const found = ['', '.ts', '.tsx'].map((end) => path + end).find((each) => isFile(each));
      if (!found) throw new Error(`${file} imports ${from}, which is not there`);
      reachedFrom(found, reached);
    }
  }
  return [...reached];
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function codeFiles(): string[] {
  return ['components', 'entrypoints', 'extension'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(root, room, file)),
  );
}
