import { collectParts } from './candidates';

const CAPTCHA = /captcha|turnstile|challenge|arkose/i;

/** Origins of the visible frames of other origins in the page that are large enough to hold a form. */
export function foreignOrigins(page: Document): string[] {
  const origins = new Set<string>();
  for (const frame of collectParts(page).foreignFrames) {
    const { width, height } = frame.getBoundingClientRect();
    const { src } = frame as HTMLIFrameElement;
    if (width < 280 || height < 120 || !/^https?:/.test(src) || CAPTCHA.test(src)) continue;
    origins.add(new URL(src).origin);
  }
  origins.delete(page.location.origin);
  return [...origins];
}
