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

/** The day (YYYY-MM-DD) on which the writer said so of case `id`, if they did. Throws StorageError. */
export async function officeAgreedOn(id: string): Promise<string | undefined> {
  const days = await officeAgreed.get();
  // A pack may call a case "constructor", which every object has.
  return Object.hasOwn(days, id) ? days[id] : undefined;
}

/** Whether the writer was told who will see their name, before their first letter. */
export const safetySaid = stored('local', 'safetySaid', false);
