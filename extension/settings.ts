import type { Writer } from '../appeal/writer';
import { stored } from './stored';

export type Settings = {
  /** Stored only if the writer says so. */
  writer: Writer;
  /** BCP 47, or the browser's when absent. */
  language?: string;
  practiceRemoved?: boolean;
};

export const settings = stored<Settings>('local', 'settings', { writer: {} });

/** Case id to the day (YYYY-MM-DD) on which the writer said that the section office agrees. */
export const officeAgreed = stored<Record<string, string>>('local', 'officeAgreed', {});

/** Whether the writer was told who will see their name, before their first letter. */
export const safetySaid = stored('local', 'safetySaid', false);
