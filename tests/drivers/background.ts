import type { Page, Target } from 'puppeteer-core';
import { until } from './browser';
import type { Chromium } from './chromium';

/**
 * Opens a page of the extension from which a test asks the browser what the background made of it.
 * Any file of the extension serves; it must not be the popup, which the drivers know by its address.
 */
export async function openDesk({ puppeteer, extensionId }: Chromium): Promise<Page> {
  const desk = await puppeteer.newPage();
  await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
  return desk;
}

const isBackground =
  ({ extensionId }: Chromium) =>
  (target: Target) =>
    target.type() === 'service_worker' && target.url().includes(extensionId);

/** The background, once it runs. */
export function backgroundOf(chromium: Chromium): Promise<Target> {
  return chromium.puppeteer.waitForTarget(isBackground(chromium), { timeout: 20_000 });
}

/** Stops the background as Chromium does by itself when nothing has happened for 30 seconds. */
export async function stopBackground(chromium: Chromium): Promise<void> {
  const target = await backgroundOf(chromium);
  await (await target.worker())!.close();
  await until(
    async () => !chromium.puppeteer.targets().some(isBackground(chromium)),
    'the background has stopped',
  );
}
