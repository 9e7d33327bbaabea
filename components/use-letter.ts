import { useEffect, useState } from 'preact/hooks';
import { type Frame, loadPhrases } from '../appeal/languages';
import type { Phrases } from '../appeal/phrases';
import { phrases as english } from '../appeal/phrases/en';
import { draftKey, type LetterWish, letterFor } from './letter-for';
import { useDraft } from './use-draft';

/** The letter as composed, with what the writer changed in it. */
export function useLetter(wish: LetterWish) {
  const { draft, failed, change, discard, restore } = useDraft(draftKey(wish));
  const phrases = usePhrases(wish.language);
  return { letter: letterFor(wish, phrases, draft), draft, failed, change, discard, restore };
}

/** The frame of a language; English until another one is there. */
function usePhrases(language: Frame): Phrases {
  const [loaded, setLoaded] = useState<Phrases>(english);
  useEffect(() => {
    loadPhrases(language).then(setLoaded);
  }, [language]);
  return loaded;
}
