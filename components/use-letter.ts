import { useEffect, useState } from 'preact/hooks';
import { type Frame, loadPhrases } from '../appeal/languages';
import { type Channel, composeLetter, type Letter } from '../appeal/letter';
import type { Phrases } from '../appeal/phrases';
import { phrases as english } from '../appeal/phrases/en';
import { type Addressee, copyAddresses } from '../appeal/recipients';
import type { Case } from '../data/schema';
import type { Settings } from '../extension/settings';
import { useDraft } from './use-draft';

type Request = {
  about: Case;
  to: Addressee;
  channel: Channel;
  settings: Settings;
  /** YYYY-MM-DD, the writer's local day. */
  today: string;
  language: Frame;
  toOffice: boolean;
};

/** The letter as composed, with what the writer changed in it. */
export function useLetter(request: Request) {
  const { about, to, channel, settings, today, language, toOffice } = request;
  const { recipient, appeal } = to;
  const { draft, change, discard } = useDraft(
    [about.id, recipient.id, channel, language].join('/'),
  );
  const phrases = usePhrases(language);
  const { sentence, ...own } = draft ?? {};
  const composed = composeLetter({
    case: about,
    appeal,
    recipient,
    channel,
    writer: { ...settings.writer, sentence },
    today,
    phrases,
    toOffice,
    cc: channel === 'email' && recipient.role === 'to' ? copyAddresses(appeal) : [],
  });
  const letter: Letter = { ...composed, ...own, to: composed.to };
  if (about.id === 'practice') {
    letter.to = [own.to ?? settings.writer.email ?? ''].filter(Boolean);
  }
  return { letter, draft, change, discard };
}

/** The frame of a language; English until another one is there. */
function usePhrases(language: Frame): Phrases {
  const [loaded, setLoaded] = useState<Phrases>(english);
  useEffect(() => {
    loadPhrases(language).then(setLoaded);
  }, [language]);
  return loaded;
}
