import { fold, type SourceText, type Span } from './source-text';

type Found = { value: unknown; span: Span };
const isFound = (node: unknown): node is Found =>
  typeof node === 'object' && node !== null && 'value' in node && 'span' in node;

/** Fields whose value follows from what is printed and is not its words: codes, days, E.164. */
const derived =
  /^(?:reference\.(?:ua|index|follows)|countries|missions|languages)|\.(?:country|writers|number|date)$|(?:^|\.)issued$/;

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** True when all words of a value stand, in their order, in the text at its place. */
function isHeld(source: SourceText, { value, span }: Found): boolean {
  if (typeof value !== 'string') return true;
  const printed = wordsOf(source.folded.slice(...span));
  const run = printed.join('');
  const words = wordsOf(fold(value));
  if (run.includes(words.join(''))) return true;
  // Lines of a column have those of its neighbour between them.
  let at = 0;
  return words.every((word) => {
    at = printed.indexOf(word, at) + 1;
    return at > 0;
  });
}

/**
 * The tree without the values that the text does not hold at the place they name. Nothing that was
 * pieced together wrongly gets past this, whatever the document.
 */
export function heldValues(source: SourceText, tree: unknown, path = ''): unknown {
  if (isFound(tree)) return derived.test(path) || isHeld(source, tree) ? tree : undefined;
  if (Array.isArray(tree))
    return tree.map((one) => heldValues(source, one, path)).filter((one) => one !== undefined);
  if (typeof tree !== 'object' || tree === null) return tree;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(tree)) {
    const held = heldValues(source, value, path ? `${path}.${key}` : key);
    if (held !== undefined) out[key] = held;
  }
  // A person, a number or a last day without its words is none.
  const whole = ['name', 'printed', 'wording'].every(
    (key) => !Object.hasOwn(tree, key) || key in out || 'role' in tree || path.endsWith('careOf'),
  );
  return whole ? out : undefined;
}
