import type { ComposeForm } from '../../fill/compose-form';
import { findForm } from '../../fill/find-form';
import { SITES } from '../../fill/site-hints';

/** What is unlike the marks in the page (tests/pages/README.md): empty when the finder found just what is marked. */
function compare(hints: boolean): string[] {
  const { kind, focus, site, reply, rivals } = document.documentElement.dataset;
  if (focus) document.querySelector<HTMLElement>(focus)?.focus();
  const before = document.documentElement.outerHTML;
  const form = findForm(document, hints ? (SITES.find(({ id }) => id === site) ?? null) : null);
  const unlike: string[] = [];
  if (document.documentElement.outerHTML !== before) unlike.push('the page was changed');
  if (!kind)
    return form ? [...unlike, `found a ${form.kind} form: ${Object.keys(form.fields)}`] : unlike;
  if (!form) return [...unlike, 'found nothing'];
  if (form.kind !== kind) unlike.push(`kind ${form.kind}`);
  if (hints && form.site !== site) unlike.push(`site ${form.site}`);
  if ((reply !== undefined) !== Boolean(form.reply)) unlike.push(`reply ${form.reply}`);
  if (Number(rivals ?? 0) !== (form.rivals?.length ?? 0))
    unlike.push(`rivals ${form.rivals?.length}`);
  return [...unlike, ...compareFields(form)];
}

function compareFields(form: ComposeForm): string[] {
  const unlike: string[] = [];
  const found = new Map(Object.entries(form.fields));
  for (const element of marked(document)) {
    const { expect, reveal, revealToo, send } = element.dataset;
    if (expect) {
      const got = found.get(expect as never);
      if (!isSame(got, element))
        unlike.push(`${expect} ${got?.outerHTML.slice(0, 60) ?? 'missing'}`);
      found.delete(expect as never);
    }
    for (const role of [reveal, revealToo]) {
      if (role && form.reveal?.[role as 'cc'] !== element) unlike.push(`reveal ${role}`);
    }
    if (send !== undefined && form.send !== element)
      unlike.push(`send ${form.send?.outerHTML.slice(0, 60)}`);
  }
  return [...unlike, ...[...found.keys()].map((role) => `${role} too much`)];
}

/** An editor may be the page in a frame: its body stands for the whole of it. */
function isSame(got: Element | undefined, wanted: Element): boolean {
  return got === wanted || (got?.localName === 'body' && got.parentElement === wanted);
}

const none = document.createDocumentFragment() as ShadowRoot;

function marked(root: Document | ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches('[data-expect],[data-reveal],[data-send]') ? [element] : []),
    ...(element.shadowRoot ? marked(element.shadowRoot) : []),
    ...marked((element as HTMLIFrameElement).contentDocument ?? none),
  ]);
}

export default compare((globalThis as { quickAppealsTask?: unknown }).quickAppealsTask === 'hints');
