/** What `Intl` said in one language: days, names of countries, plural forms. */
export type Said = { locale: string; texts: Record<string, string> };

/** More than a list shows at first; what comes later is not kept. */
const MOST = 200;

let said: Said = { locale: '', texts: {} };
let isNew = false;

/** Begins with what was said before, if it was in this language; `locale` is a BCP 47 tag. */
export function recall(before: Said | undefined, locale: string) {
  said = before?.locale === locale ? before : { locale, texts: {} };
  isNew = false;
}

/** What was said of `what` before, or else what `say` says now. */
export function sayOnce(what: string, say: () => string): string {
  const before = said.texts[what];
  if (before !== undefined) return before;
  const text = say();
  if (Object.keys(said.texts).length < MOST) {
    said.texts[what] = text;
    isNew = true;
  }
  return text;
}

/** What was said so far, if any of it is new since `recall`. */
export const saidAnew = (): Said | undefined => (isNew ? said : undefined);
