/**
 * What stands under `name` in a table, if it is the table's own: names come from documents and packs, and
 * every object answers to "constructor".
 */
export function own<T>(table: Record<string, T>, name: string | undefined): T | undefined {
  return name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
