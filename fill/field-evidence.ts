import attributeRows from '../data/attribute-rows.json';
import type { Candidate, PageParts } from './candidates';
import { attributeWords, fold } from './fold';
import { labelsOf } from './label-text';
import { type Meaning, senseOf, senseOfFolded } from './lexicon';
import { holds, parentOf } from './page-tree';
import { findPhrases, type Hit, indexPhrases, type PhraseIndex } from './phrase-index';

export type Scores = Map<Meaning, number>;

/** What speaks for each meaning of a field: 10 is a label that says it and nothing else. */
export type Evidence = {
  scores: Scores;
  /** The words that the user can see at the field, folded. */
  seen: string;
  /** The words of its name, id and the like. */
  named: string;
};

const ATTRIBUTES = Object.keys(attributeRows) as Meaning[];
const IDENTIFIERS = [
  'name',
  'id',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-name',
  'data-type',
  'data-field',
  'data-webdriver',
  'formcontrolname',
  'ng-model',
  'itemprop',
];
const AUTOCOMPLETE: Record<string, Meaning> = {
  name: 'full-name',
  'given-name': 'first-name',
  'family-name': 'last-name',
  email: 'sender-email',
  tel: 'phone',
  'tel-national': 'phone',
  organization: 'organisation',
  country: 'country',
  'country-name': 'country',
  username: 'login',
  'one-time-code': 'captcha',
};
// "Required", "optional" and the like say nothing of what a field is for.
const MARKERS =
  /(?:^| )(?:required|optional|required field|mandatory|obligatoire|facultatif|obligatorio|obligatoria|opcional|obbligatorio|facoltativo|pflichtfeld|erforderlich|verplicht|optioneel|wymagane|pole wymagane|opcjonalne|zorunlu|обязательно|обязательное поле|обовязково|wajib|bat buoc|obligatoriskt|مطلوب|إلزامي|اختیاری|الزامی|חובה)(?= |$)|必須|任意|必填|選填|选填|필수|선택/gu;

// "Number(s)", "Empfänger(in)"
const PLURAL = /\(\p{Ll}{1,2}\)/gu;
const BRACKETED = /\s*[([（【].*[)\]）】]\s*/;

let attributes: PhraseIndex | undefined;

/** Reads what stands at and around a field. `before` and `after` are its neighbours, whose labels are not its own. */
export function evidenceFor(
  field: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  parts: PageParts,
): Evidence {
  const scores: Scores = new Map();
  const { element, place, shape } = field;
  const labelScores: Scores = new Map();
  const seen: string[] = [];
  let told = false;
  for (const { text, trust, from } of labelsOf(field, before, after, parts)) {
    const folded = fold(text.replace(PLURAL, '')).replace(MARKERS, ' ').replace(/\s+/g, ' ').trim();
    if (!folded) continue;
    seen.push(folded);
    // A hint or a name for screen readers that says something else than the label that all can see counts little.
    const weight = told && from !== 'label' ? 0.4 : 1;
    const sense = senseOfFolded(folded);
    // "To (parted by commas)": what stands in brackets only explains.
    for (const [meaning, strength] of senseOf(text.replace(BRACKETED, '')))
      sense.set(meaning, Math.max(sense.get(meaning) ?? 0, strength));
    for (const [meaning, strength] of sense) {
      join(labelScores, meaning, 10 * trust * strength * weight);
    }
    if (sense.size > 0 && (from === 'label' || from === 'before')) told = true;
  }
  for (const [meaning, score] of labelScores) raise(scores, meaning, score);

  const named: string[] = [];
  const byName: Scores = new Map();
  for (const at of new Set([element, place])) {
    for (const attribute of IDENTIFIERS) {
      const value = at.getAttribute(attribute);
      if (value) addAttribute(byName, value, 1, named);
    }
    addAttribute(byName, at.getAttribute('class') ?? '', 0.35, []);
  }
  addAround(field, before, after, byName);
  for (const [meaning, score] of byName) raise(scores, meaning, score);
  addType(element, shape, scores);
  return { scores, seen: seen.join(' / '), named: named.join(' ') };
}

function raise(scores: Scores, meaning: Meaning, by: number): void {
  scores.set(meaning, (scores.get(meaning) ?? 0) + by);
}

/** Two sources that agree are worth a little more than the better of them. */
function join(scores: Scores, meaning: Meaning, score: number): void {
  const had = scores.get(meaning) ?? 0;
  scores.set(meaning, Math.max(had, score) + 0.2 * Math.min(had, score));
}

const FILLER = new Set(
  'field input box control ctl txt value id wrapper container row label edit area form fields el wrap the textarea textbox autocomplete model editable data required elementor wpforms item group ui cmp component editor'.split(
    ' ',
  ),
);

// Rows of a table have the same names and classes over and over.
const known = new Map<string, { words: string; hits: Hit[] }>();

function addAttribute(scores: Scores, value: string, weight: number, named: string[]): void {
  if (!value || value.length > 200) return;
  let read = known.get(value);
  if (!read) {
    const all = attributeWords(value).split(' ');
    const telling = all.filter((word) => !FILLER.has(word));
    const words = (telling.length > 0 ? telling : all).join(' ');
    attributes ??= indexPhrases(Object.values(attributeRows).flat(), 4);
    read = { words, hits: findPhrases(attributes, words, '') };
    known.set(value, read);
  }
  const { words, hits } = read;
  if (words) named.push(words);
  const best: Scores = new Map();
  hits.forEach((hit, nth) => {
    const last = nth === hits.length - 1;
    for (const row of hit.meanings) {
      // Two rows for each meaning: what tells it surely, and what hints at it.
      const score = (row % 2 ? 2.4 : 5) * (last ? 1 : 0.5) * weight;
      const name = ATTRIBUTES[row >> 1] as Meaning;
      best.set(name, Math.max(best.get(name) ?? 0, score));
    }
  });
  for (const [meaning, score] of best) join(scores, meaning, score);
}

/** Names and classes of the boxes that hold this field and no other: `div.anm[name=to]`, `tr#compose-cc`. */
function addAround(
  field: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  scores: Scores,
): void {
  let at = parentOf(field.place);
  for (let level = 0; at && level < 6; level++) {
    if ((before && holds(at, before.place)) || (after && holds(at, after.place))) return;
    if (at.localName === 'form' || at.localName === 'body') return;
    const weight = 0.6 - 0.06 * level;
    for (const attribute of IDENTIFIERS)
      addAttribute(scores, at.getAttribute(attribute) ?? '', weight, []);
    addAttribute(scores, at.getAttribute('class') ?? '', weight * 0.4, []);
    at = parentOf(at);
  }
}

function addType(element: HTMLElement, shape: Candidate['shape'], scores: Scores): void {
  const hint = element.getAttribute('autocomplete')?.trim().split(/\s+/).at(-1)?.toLowerCase();
  const meaning = hint && AUTOCOMPLETE[hint];
  if (meaning) raise(scores, meaning, 6);
  if (shape !== 'line' || element.localName !== 'input') return;
  const { type, inputMode } = element as HTMLInputElement;
  if (type === 'email' || inputMode === 'email') raise(scores, 'sender-email', 4);
  if (type === 'tel' || inputMode === 'tel') {
    raise(scores, 'phone', 3);
    raise(scores, 'fax-number', 2);
  }
  if (type === 'url') raise(scores, 'other', 8);
  if (type === 'search') raise(scores, 'search', 3);
}
