import { type Button, buttonsIn } from './buttons';
import { type Candidate, collectParts, type PageParts } from './candidates';
import { type Classified, classify } from './classify-fields';
import type { ComposeForm } from './compose-form';
import { evidenceFor } from './field-evidence';
import { frontOf } from './front-form';
import { holds, parentOf } from './page-tree';
import { type Reading, readForm } from './read-form';
import { revealControls } from './reveal-controls';
import { contextOf } from './scope-context';
import { formOf, scopesAround } from './scopes';
import { addHints, type Site, siteOf } from './site-hints';

/**
 * Finds the compose form in front of the user, or null when the page has none. Changes nothing. What is known of the
 * site only adds to the evidence; with `site` null the page alone tells.
 */
export function findForm(page: Document, site: Site | null = siteOf(page)): ComposeForm | null {
  const form = frontOf(findReadings(page, site), page);
  if (!form || !site) return form;
  const known = (draft: ComposeForm) => ({ ...draft, site: site.id });
  return { ...known(form), ...(form.rivals && { rivals: form.rivals.map(known) }) };
}

/** All compose forms in the page, in the order of the page. */
export function findReadings(page: Document, site: Site | null): Reading[] {
  const parts = collectParts(page);
  const fields = classifyAll(parts, site);
  const anchors = fields.filter(isAnchor);
  const readings = new Map<Element, Reading>();
  const tried = new Set<Element>();
  // A fax service may ask for nothing but a number and a file.
  const files = fields.filter(({ shape }) => shape === 'file');
  for (const anchor of [...anchors, ...files]) {
    if (anchor.shape === 'file' && readings.size > 0) break;
    for (const scope of scopesAround(anchor, anchors, fields)) {
      if (tried.has(scope.element)) {
        if (readings.has(scope.element)) break;
        continue;
      }
      tried.add(scope.element);
      const context = contextOf(scope.element, page, formOf(anchor.place));
      const yard = yardOf(scope.element, anchors);
      const send = sendOf(context.buttons, yard, anchor.place);
      const reading = readForm({
        scope: scope.element,
        fields: scope.fields,
        context,
        send: send?.element,
        sends: send?.sends ?? 0,
        others: parts.others.filter((other) => holds(scope.element, other)),
        reveal: {
          ...(yard && revealControls(yard, scope.fields)),
          ...revealControls(scope.element, scope.fields),
        },
      });
      if (!reading) continue;
      readings.set(scope.element, reading);
      break;
    }
  }
  return withoutTwins([...readings.values()]);
}

function classifyAll(parts: PageParts, site: Site | null): Classified[] {
  const { candidates } = parts;
  return candidates.map((field: Candidate, at) => {
    const evidence = evidenceFor(field, candidates[at - 1], candidates[at + 1], parts);
    if (site) addHints(site, field.element, evidence.scores);
    return classify(field, evidence);
  });
}

/** Fields that a form can be found by: long texts, and numbers of a fax. */
function isAnchor({ shape, element, scores }: Classified): boolean {
  if (shape === 'area' || shape === 'rich' || element.localName === 'textarea') return true;
  return (scores.get('fax-number') ?? 0) > 1 || (element as HTMLInputElement).type === 'number';
}

/** Two readings of the same text are one form: the one with more evidence stays. */
function withoutTwins(readings: Reading[]): Reading[] {
  return readings.filter((reading) =>
    readings.every(
      (other) => other === reading || other.score < reading.score || !shareField(other, reading),
    ),
  );
}

function shareField(one: Reading, other: Reading): boolean {
  const elements = new Set(Object.values(one.form.fields));
  return Object.values(other.form.fields).some((element) => elements.has(element));
}

/** The button that looks most like Send: in the form, else in a toolbar beside it. */
function sendOf(buttons: Button[], yard: Element | null, text: Element): Button | undefined {
  const most = (list: Button[], least: number) => {
    let best: Button | undefined;
    // A link beside the frame that a form is in leads to it.
    for (const button of list)
      if (
        button.sends > (best?.sends ?? least) &&
        (button.element.localName !== 'a' || button.element.ownerDocument === text.ownerDocument)
      )
        best = button;
    return best;
  };
  return most(buttons, 0) ?? (yard ? most(buttonsIn(yard), 2.5) : undefined);
}

const LARGEST_YARD = 2000;

/** What stands around a form, for its toolbars: as far out as no other form's text is in it. */
function yardOf(scope: Element, anchors: Classified[]): Element | null {
  const strangers = anchors.filter(({ place }) => !holds(scope, place));
  let yard: Element | null = null;
  let around = parentOf(scope);
  for (let level = 0; around && level < 4; level++) {
    const outer: Element = around;
    if (strangers.some(({ place }) => holds(outer, place))) break;
    if (outer.getElementsByTagName('*').length > LARGEST_YARD) break;
    yard = outer;
    around = parentOf(outer);
  }
  return yard;
}
