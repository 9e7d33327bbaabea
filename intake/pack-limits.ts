/** No pack is larger, deeper, longer: beyond, a file is refused before it is read. */
export const packLimits = {
  bytes: 20_000_000,
  cases: 20_000,
  depth: 24,
  text: 100_000,
  /** Items of one list of a case: its recipients, its addresses. */
  items: 500,
};

/** How deep the brackets of a JSON text go, without parsing it. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 92) i++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) depth--;
  }
  return deepest;
}

/** Path of a field whose name would reach into JavaScript's own objects. */
export function unsafeKey(node: unknown, path = ''): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  for (const key of Object.keys(node)) {
    const at = path ? `${path}.${key}` : key;
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return at;
    const inner = unsafeKey((node as Record<string, unknown>)[key], at);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Path of a text that is too long. */
export function longText(node: unknown, path = ''): string | undefined {
  if (typeof node === 'string') return node.length > packLimits.text ? path : undefined;
  if (typeof node !== 'object' || node === null) return undefined;
  for (const [key, value] of Object.entries(node)) {
    const inner = longText(value, path ? `${path}.${key}` : key);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Path of a list that is too long. */
export function longList(node: unknown, path = ''): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if (Array.isArray(node) && node.length > packLimits.items) return path;
  for (const [key, value] of Object.entries(node)) {
    const inner = longList(value, path ? `${path}.${key}` : key);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
