import { expect, test, vi } from 'vitest';
import { recall, saidAnew, sayOnce } from '../../components/said';

test('what was said before is not asked for again, and nothing of it is new', () => {
  const say = vi.fn(() => 'Chine');
  recall({ locale: 'fr', texts: { CN: 'Chine' } }, 'fr');
  expect(sayOnce('CN', say)).toBe('Chine');
  expect(say).not.toHaveBeenCalled();
  expect(saidAnew()).toBeUndefined();
});

test('what is said in another language is said anew', () => {
  recall({ locale: 'fr', texts: { CN: 'Chine' } }, 'de');
  expect(sayOnce('CN', () => 'China')).toBe('China');
  expect(saidAnew()).toEqual({ locale: 'de', texts: { CN: 'China' } });
});

test('ten thousand cases are not kept', () => {
  recall(undefined, 'en');
  for (let n = 0; n < 10_000; n++) expect(sayOnce(`number ${n}`, () => String(n))).toBe(String(n));
  expect(Object.keys(saidAnew()!.texts).length).toBeLessThanOrEqual(200);
});
