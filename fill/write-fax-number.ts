import { holdsNumber, type NumberBox, numberFor } from './fax-number';
import { type Input, isInput, replaceInput } from './write-input';

/** The nearest words before `field` that stand in no control and no other field's place: "+1", "Fax *". */
function wordsBefore(field: Element): string {
  const page = field.ownerDocument;
  const nodes = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  nodes.currentNode = field;
  for (let node = nodes.previousNode(); node; node = nodes.previousNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if ((node as Element).matches('input, textarea, select, iframe, form')) return '';
      continue;
    }
    const text = (node as Text).data.trim();
    const parent = node.parentElement!;
    if (!text || parent.closest('script, style, option')) continue;
    // A code that can be changed there binds the box to nothing.
    return parent.closest('button, [role=button], [role=combobox], [aria-haspopup]') ? '' : text;
  }
  return '';
}

const boxOf = (field: Input): NumberBox => ({
  type: field.type,
  inputMode: field.inputMode,
  pattern: field.getAttribute('pattern') ?? '',
  maxLength: field.maxLength,
  placeholder: field.placeholder,
  before: wordsBefore(field),
  value: field.value,
});

/** Whether a box holds no one's number: nothing, or the calling code that the page itself put there. */
export const isBlankNumber = (value: string) => /^\s*(\+\d{0,4}\s*)?$/.test(value);

/**
 * Writes `e164` into a box for fax numbers, in the form that it wants. Answers with a sentence when it
 * can't be dialled from there; the box is then as it was before.
 */
export async function writeFaxNumber(
  field: Element,
  e164: string,
  countryChosen: boolean,
): Promise<string | null> {
  if (!isInput(field)) return 'This is no box that a number can be written into.';
  const answer = numberFor(boxOf(field), e164, countryChosen);
  if ('refusal' in answer) return answer.refusal;
  const taken = await replaceInput(field, answer.text, () => holdsNumber(field.value, e164, true));
  return taken ? null : `The page does not take ${e164} in this field.`;
}
