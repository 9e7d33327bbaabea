import { z } from 'zod';
import { Case } from '../data/schema';

export const packFormat = 'quick-appeals-pack';
export const packVersion = 1;

/** A file of cases that people exchange. `made` is when, `by` is who put it together. */
export const Pack = z.strictObject({
  format: z.literal(packFormat),
  version: z.literal(packVersion),
  made: z.iso.datetime(),
  by: z.string().trim().min(1).max(200),
  note: z.string().trim().min(1).max(2000).optional(),
  cases: z.array(Case).min(1),
});
export type Pack = z.infer<typeof Pack>;

/** The JSON Schema that is published as data/pack.schema.json. */
export function packJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Pack, { io: 'input' }), title: 'Quick Appeals pack' };
}

/** A pack's file: JSON, two spaces, a line end. Throws a ZodError when a case is not valid. */
export function packFile(cases: Case[], by: string, made: string, note?: string): string {
  const pack = Pack.parse({
    format: packFormat,
    version: packVersion,
    made,
    by,
    ...(note && { note }),
    cases,
  });
  return `${JSON.stringify(pack, undefined, 2)}\n`;
}
