import type { infer as Infer } from 'zod/mini';
import type { Settings as Schema } from './settings-schema';
import { stored } from './stored';

export type Settings = Infer<typeof Schema>;

export const settings = stored<Settings>('local', 'settings', { writer: {} });

/** What lets this writer's letters differ from others': drawn at first need, then always the same. */
export async function variationSeed(): Promise<string> {
  const { seed } = await settings.change((now) => ({ seed: crypto.randomUUID(), ...now }));
  return seed!;
}

/** Case id to the day (YYYY-MM-DD) on which the writer said that the section office agrees. */
export const officeAgreed = stored<Record<string, string>>('local', 'officeAgreed', {}, '');

/** Whether the writer was told who will see their name, before their first letter. */
export const safetySaid = stored('local', 'safetySaid', false);
