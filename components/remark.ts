import type { Remark } from '../intake/remark';
import { day, t } from './words';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** What intake remarks, in the interface's words. */
export function sentenceOf({ code, data = {} }: Remark): string {
  const values = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === 'string' ? daysOf(value) : value,
  ]);
  return t(`remark_${code}`, Object.fromEntries(values));
}

/** Days as people here write them; any other value as it is. */
function daysOf(value: string): string {
  const parts = value.split(', ');
  return parts.every((part) => isDay.test(part))
    ? parts.map((part) => day(part, 'medium')).join(', ')
    : value;
}
