import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'wxt';
import { launchChromium } from '../drivers/chromium';

// biome-ignore lint/suspicious/noExplicitAny: the extension's API, without its types
declare const chrome: any;

const root = fileURLToPath(new URL('../../', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'quick-appeals-manifest-'));
const manifests: Record<string, Record<string, unknown>> = {};

beforeAll(async () => {
  for (const browser of ['chrome', 'firefox']) {
    const { manifest } = await build({ root, outDir, browser });
    manifests[browser] = manifest as unknown as Record<string, unknown>;
  }
});
afterAll(() => rmSync(outDir, { recursive: true }));

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  test('asks for what the features need, and for nothing else', () => {
    const { manifest_version, permissions, optional_permissions } = manifests[browser]!;
    expect(manifest_version).toBe(3);
    expect([...(permissions as string[])].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
    ]);
    expect(optional_permissions).toEqual(['notifications']);
    // Asked for one origin at a time, see extension/ask-origin.ts.
    expect(manifests[browser]!.optional_host_permissions).toEqual(['*://*/*']);
  });

  test.each([
    'host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ])('has no %s', (key) => {
    expect(manifests[browser]).not.toHaveProperty(key);
  });
});

test('Chromium warns of nothing at the install', async () => {
  const chromium = await launchChromium({ extension: join(outDir, 'chrome-mv3') });
  try {
    const page = await chromium.puppeteer.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    const warnings = (manifest: object): Promise<string[]> =>
      page.evaluate(
        (json) => chrome.management.getPermissionWarningsByManifest(json),
        JSON.stringify(manifest),
      );
    expect(await warnings(manifests.chrome!)).toEqual([]);
    // The question is a real one: with notifications at the install there would be a warning.
    const wider = { ...manifests.chrome, permissions: ['notifications'] };
    expect(await warnings(wider)).not.toEqual([]);
  } finally {
    await chromium.close();
  }
});
