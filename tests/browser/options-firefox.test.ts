import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../drivers/browser';
import { type Firefox, launchFirefox } from '../drivers/firefox';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3/', import.meta.url));

let firefox: Firefox;

beforeAll(async () => {
  firefox = await launchFirefox({ extension: BUILD });
});

afterAll(() => firefox?.close());

/** Runs the body `script` over the page's DOM; the page's own world lets no script in from outside. */
async function run<T = unknown>(script: string): Promise<T> {
  const { value } = await firefox.marionette.send('WebDriver:ExecuteScript', { script, args: [] });
  return value;
}
async function open() {
  const url = `${firefox.extensionUrl}options.html`;
  await firefox.marionette.send('WebDriver:Navigate', { url });
  await seen('document.documentElement.hasAttribute("data-ready")');
}
const seen = (expression: string) => until(() => run(`return ${expression}`), expression);
const heading = () => run<string>('return document.querySelector("h1").textContent');

async function find(selector: string): Promise<string> {
  const { send } = firefox.marionette;
  const { value } = await send('WebDriver:FindElement', { using: 'css selector', value: selector });
  return Object.values(value as Record<string, string>)[0]!;
}
const click = async (selector: string) =>
  firefox.marionette.send('WebDriver:ElementClick', { id: await find(selector) });
const type = async (selector: string, text: string) =>
  firefox.marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text });

test('details are kept, the language changes, and wiping leaves nothing', async () => {
  await open();
  await click('#you-keep');
  await type('#you-name', 'Ingrid');
  await seen('document.querySelector(".told").textContent === "Saved"');
  await click('#language-interface option[value="ar"]');
  await seen('document.documentElement.dir === "rtl"');
  expect(await heading()).toBe('الإعدادات');

  await open();
  expect(await heading()).toBe('الإعدادات');
  expect(await run('return document.querySelector("#you-name").value')).toBe('Ingrid');

  await click('#wipe .grave');
  await click('[data-action="wipe"]');
  await seen('/Everything is erased/.test(document.querySelector("#wipe").textContent)');
  await open();
  expect(await heading()).toBe('Settings');
  expect(await run('return document.querySelector("#you-name")')).toBeNull();
});
