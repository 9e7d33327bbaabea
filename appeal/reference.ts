import type { Case } from '../data/schema';

/** "UA 52/12, ASA 17/006/2012": what an official or an office finds the case by; none when not printed. */
export function referenceOf({ reference: { ua, index } }: Case): string | undefined {
  return [ua && uaLabel(ua), index].filter(Boolean).join(', ') || undefined;
}

/** `EXTRA` numbers are a series of their own and carry their word already. */
export function uaLabel(ua: string): string {
  return /^[a-z]/i.test(ua) ? ua : `UA ${ua}`;
}
