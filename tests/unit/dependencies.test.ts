import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });

/** Licence and reason of each package in the tables of DEPENDENCIES.md. */
const listed = new Map(
  [...read('DEPENDENCIES.md').matchAll(/^\| `(.+?)` *\| (.+?) *\| (.+?) *\|$/gm)].map(
    ([, name, licence, why]) => [name!, { licence: licence!, why: why! }],
  ),
);

test('DEPENDENCIES.md lists every package, and no other', () => {
  expect([...listed.keys()].sort()).toEqual([...used].sort());
});

test.each(used)('%s is listed with its licence and a reason', (name) => {
  const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
  expect(listed.get(name)).toEqual({ licence: license, why: expect.stringMatching(/\w/) });
});

const ALLOWED =
  /^\(?(MIT|MIT-0|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2.0|MPL-2.0|OFL-1.1)( OR .*| AND Zlib)?\)?$/;

test('what the packages bring with them is under licences that we may use', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { license?: string }>;
  };
  // Some say it in a file only.
  const isMit = (path: string) =>
    existsSync(join(root, path, 'LICENSE')) &&
    /^(The )?MIT License\b|Permission is hereby granted, free of charge/m.test(
      read(`${path}/LICENSE`),
    );
  const others = Object.entries(packages).filter(
    ([path, { license }]) => !(license ? ALLOWED.test(license) : isMit(path)),
  );
  expect(others).toEqual([]);
});

// npm asks the registry that its user has set; an address in the file would bind everyone to one mirror.
test.each([
  'package-lock.json',
  'tests/editors/package-lock.json',
  'tests/mutation/package-lock.json',
  'tests/store/package-lock.json',
])('%s holds checksums, and no address of a registry', (file) => {
  const text = read(file);
  expect(text.match(/"integrity": "sha512-/g)!.length).toBeGreaterThan(10);
  expect(text).not.toMatch(/"resolved"|"(version|integrity)": "[a-z+]+:/);
});
