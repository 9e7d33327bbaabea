import type { SourceText, Span } from './source-text';

type Found = { value: unknown; span: Span };
const isFound = (node: unknown): node is Found =>
  typeof node === 'object' && node !== null && 'value' in node && 'span' in node;

/**
 * Values of a tree whose leaves are `Found`, and the place of each leaf in the original text under
 * its path ("appeals.0.demands.1").
 */
export function flatten(
  source: SourceText,
  tree: unknown,
  spans: Record<string, Span>,
  path = '',
): unknown {
  if (isFound(tree)) {
    spans[path] = source.original(tree.span);
    return tree.value;
  }
  const at = (key: string | number) => (path ? `${path}.${key}` : String(key));
  if (Array.isArray(tree)) return tree.map((one, i) => flatten(source, one, spans, at(i)));
  if (typeof tree !== 'object' || tree === null) return tree;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(tree))
    if (value !== undefined) out[key] = flatten(source, value, spans, at(key));
  return out;
}
