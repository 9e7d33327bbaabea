import type { Classified } from './classify-fields';
import { holds, parentOf } from './page-tree';

/** A part of the page that may be one form, the smallest first. */
export type Scope = { element: Element; fields: Classified[] };

const BOUNDARY = 'form,[role=form],dialog,[role=dialog],[role=alertdialog]';

/**
 * The parts of the page that could be the form that `anchor` belongs to, from the innermost out: the forms and
 * dialogs around it, then the widest part in which no other field like it stands.
 */
export function scopesAround(
  anchor: Classified,
  anchors: Classified[],
  candidates: Classified[],
): Scope[] {
  const elements: Element[] = [];
  let widest: Element | null = null;
  let alone = true;
  for (let at = parentOf(anchor.place); at; at = parentOf(at)) {
    const around: Element = at;
    if (around.matches(BOUNDARY)) elements.push(around);
    if (!alone) continue;
    const rival = anchors.some((other) => other !== anchor && holds(around, other.place));
    if (rival && widest && fieldsIn(widest, anchor, candidates).length > 2) alone = false;
    else widest = around;
  }
  if (widest && !elements.includes(widest)) elements.push(widest);
  return elements
    .map((element) => ({ element, fields: fieldsIn(element, anchor, candidates) }))
    .filter(({ fields }) => fields.length > 1);
}

/** The fields in `scope`, without those of other forms in it, unless these hold a letter's head (Gmail's do). */
function fieldsIn(scope: Element, anchor: Classified, candidates: Classified[]): Classified[] {
  const own = formOf(anchor.place);
  const strange = new Map<Element, boolean>();
  return candidates.filter(({ place }) => {
    if (!holds(scope, place)) return false;
    const form = formOf(place);
    if (!form || form === own || holds(form, anchor.place) || holds(form, scope)) return true;
    let isStrange = strange.get(form);
    if (isStrange === undefined) {
      const inside = candidates.filter((candidate) => formOf(candidate.place) === form);
      isStrange =
        !inside.some(
          ({ meaning, shape }) => shape === 'file' || (meaning !== null && HEAD.has(meaning)),
        ) ||
        inside.some(
          ({ meaning, shape }) =>
            meaning === 'search' || meaning === 'login' || shape === 'area' || shape === 'rich',
        );
      strange.set(form, isStrange);
    }
    return !isStrange;
  });
}

const HEAD = new Set<string>([
  'to',
  'cc',
  'bcc',
  'subject',
  'fax-number',
  'recipient-name',
  'recipient-organisation',
]);

export function formOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (at.localName === 'form') return at;
  return null;
}
