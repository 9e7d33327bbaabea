import type { ParsedCase } from '../intake/parsed-case';

type Tree = Record<string, unknown> | unknown[];

/** The value at a path such as "appeals.0.recipients.1.email.0". */
export function valueAt(draft: ParsedCase, path: string): unknown {
  let value: unknown = draft;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}

/** The sheet with another value at `path`; what is on the way there is made. Leaves `draft` alone. */
export function withValue(draft: ParsedCase, path: string, value: unknown): ParsedCase {
  return put(draft, path.split('.'), value) as ParsedCase;
}

function put(tree: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const isList = /^\d+$/.test(key);
  const copy = (
    isList ? [...((tree as unknown[] | undefined) ?? [])] : { ...(tree as object | undefined) }
  ) as Record<string, unknown>;
  copy[key] = put(copy[key], rest, value);
  return copy;
}

/** The sheet without the item at `path` of a list; the items behind it keep their source words. */
export function withoutItem(draft: ParsedCase, path: string): ParsedCase {
  const dot = path.lastIndexOf('.');
  const list = path.slice(0, dot);
  const gone = Number(path.slice(dot + 1));
  const moved = (at: string): string | undefined => {
    if (!at.startsWith(`${list}.`)) return at;
    const [index, ...rest] = at.slice(list.length + 1).split('.');
    if (Number(index) === gone) return undefined;
    const now = Number(index) > gone ? Number(index) - 1 : index;
    return [list, now, ...rest].join('.');
  };
  const items = valueAt(draft, list) as unknown[];
  const next = withValue(draft, list, items.toSpliced(gone, 1));
  return {
    ...next,
    spans: Object.fromEntries(
      Object.entries(draft.spans).flatMap(([at, span]) => {
        const now = moved(at);
        return now === undefined ? [] : [[now, span]];
      }),
    ),
    missing: draft.missing.flatMap((at) => moved(at) ?? []),
    doubts: draft.doubts.flatMap((doubt) => {
      const about = moved(doubt.about);
      return about === undefined ? [] : [{ ...doubt, about }];
    }),
  };
}

/** The sheet without empty fields and what holds nothing else: what the writer means. */
export function cleaned(draft: ParsedCase): ParsedCase {
  const { spans, missing, doubts, ...fields } = draft;
  const clean = clear(fields) as Omit<ParsedCase, 'spans' | 'missing' | 'doubts'>;
  const lists = ['countries', 'people', 'released', 'languages', 'missions', 'appeals', 'editions'];
  return {
    ...Object.fromEntries(lists.map((list) => [list, []])),
    ...clean,
    reference: clean.reference ?? {},
    appeals: (clean.appeals ?? []).map((appeal) => ({
      ...appeal,
      demands: appeal.demands ?? [],
      recipients: appeal.recipients ?? [],
    })),
    spans,
    missing,
    doubts,
  } as ParsedCase;
}

function clear(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(clear).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  const entries = Object.entries(value as Tree).flatMap(([key, inner]) => {
    const clean = clear(inner);
    return clean === undefined ? [] : [[key, clean]];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}
