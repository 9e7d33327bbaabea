import { type Classified, ENOUGH } from './classify-fields';
import type { Role } from './compose-form';
import type { Meaning } from './lexicon';

/** Which field was taken for which role. */
export type Picks = Map<Role, Classified>;

type Test = (field: Classified) => boolean;
/** A role, the meanings a field may have for it, and what else it must be. */
export type Wanted = [role: Role, meanings: Meaning[], test: Test];

export const isText: Test = ({ shape }) => shape !== 'select' && shape !== 'file';
export const isLine: Test = ({ shape }) => shape === 'line';
export const isSelect: Test = ({ shape }) => shape === 'select';
export const isPlain: Test = ({ shape }) => shape === 'line' || shape === 'area';
/** Called "title" and nothing else: of a letter, where the rest of the form says so. */
export const isTitle: Test = ({ shape, evidence }) =>
  shape === 'line' &&
  /^(?:title|titel|titre|titulo|titolo|tytuł|titul|judul|baslik|عنوان)$/.test(evidence.seen);

/** Gives each role, in turn, the field that is most clearly meant for it; none below `ENOUGH`, and no field twice. */
export function pick(picks: Picks, fields: Classified[], wanted: Wanted[]): void {
  const last = picks.get('body')?.order ?? Number.POSITIVE_INFINITY;
  for (const [role, meanings, test] of wanted) {
    if (picks.has(role)) continue;
    const used = new Set(picks.values());
    let best: Classified | undefined;
    let top = 0;
    for (const field of fields) {
      if (used.has(field) || !field.meaning || !meanings.includes(field.meaning) || !test(field))
        continue;
      // What comes behind the letter more often belongs to something else: a newsletter, a login.
      const score = field.score - (field.order > last ? 1.5 : 0);
      if (score <= top + 0.01) continue;
      best = field;
      top = score;
    }
    if (best) picks.set(role, best);
  }
}

const NO_LETTER = new Set<Meaning>(
  'other search chat captcha login to cc bcc subject from reply-to fax-number recipient-name'.split(
    ' ',
  ) as Meaning[],
);

/** Takes the long text that is called so, else, with `byShape`, the largest that is called nothing else. */
export function pickLetter(
  picks: Picks,
  role: Role,
  fields: Classified[],
  meanings: Meaning[],
  byShape: boolean,
): void {
  let best: Classified | undefined;
  let top = 0;
  for (const field of fields) {
    const isLow = field.shape === 'line';
    if (!isText(field) || (isLow && field.element.localName !== 'textarea')) continue;
    const called = Math.max(0, ...meanings.map((meaning) => field.scores.get(meaning) ?? 0));
    const { meaning } = field;
    if (meaning && !meanings.includes(meaning) && (NO_LETTER.has(meaning) || called < ENOUGH))
      continue;
    if (called < ENOUGH && (!byShape || isLow)) continue;
    if ([...picks.values()].includes(field)) continue;
    const { width, height } = field.place.getBoundingClientRect();
    const score =
      called + Math.min(4, (width * height) / 60_000) + (field.shape === 'rich' ? 1.5 : 0.5);
    if (score > top) {
      best = field;
      top = score;
    }
  }
  if (best) picks.set(role, best);
}
