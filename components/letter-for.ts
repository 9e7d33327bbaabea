import { ccAddresses } from '../appeal/copies';
import type { Frame } from '../appeal/languages';
import { type Channel, composeLetter, type Letter } from '../appeal/letter';
import type { Phrases } from '../appeal/phrases';
import type { Addressee } from '../appeal/recipients';
import type { Case, Recipient } from '../data/schema';
import type { LetterDraft } from '../extension/drafts';
import type { Settings } from '../extension/settings';

export type LetterWish = {
  about: Case;
  to: Addressee;
  channel: Channel;
  settings: Settings;
  /** YYYY-MM-DD, the writer's local day. */
  today: string;
  language: Frame;
  toOffice: boolean;
  /** Who gets a copy of letters to this recipient. */
  copies: Recipient[];
  /** The writer wants their street address in this letter. */
  withAddress?: boolean;
  /** By which a fax goes from the webmail, when the writer chose one. */
  gateway?: string;
};

/** Under which the writer's changes to this letter are kept. */
export function draftKey({ about, to, channel, language }: LetterWish): string {
  return [about.id, to.recipient.id, channel, language].join('/');
}

/** The letter as composed in `phrases`, with what the writer changed in it. */
export function letterFor(wish: LetterWish, phrases: Phrases, draft?: LetterDraft): Letter {
  const { about, to, channel, settings, today, toOffice, copies, gateway } = wish;
  const { recipient, appeal } = to;
  const { sentence, ...own } = draft ?? {};
  const composed = composeLetter({
    case: about,
    appeal,
    recipient,
    channel,
    writer: {
      address: addressOf(settings),
      ...settings.writer,
      seed: settings.seed,
      sentence: sentence ?? settings.writer.sentence,
    },
    today,
    phrases,
    toOffice,
    gatewayAddress: gateway,
    cc: channel === 'email' && recipient.role === 'to' ? ccAddresses(copies, recipient.email) : [],
  });
  const address = wish.withAddress ? (addressOf(settings) ?? []) : [];
  const body = [composed.body, ...address].join('\n');
  const letter: Letter = { ...composed, body, ...own, to: composed.to };
  if (about.id === 'practice') {
    letter.to = [own.to ?? settings.writer.email ?? ''].filter(isAddress);
  }
  return letter;
}

/** The writer's street address, line by line. */
function addressOf({ writer: { street } }: Settings): string[] | undefined {
  return street?.split(/\s*[,，、;\n]\s*/).filter(Boolean);
}

/** One address and nothing beside it: a practice letter goes to nobody else. */
function isAddress(typed: string): boolean {
  return /^[^\s@,;:<>"'?&()[\]]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(typed.trim());
}
