import { useEffect, useState } from 'preact/hooks';
import { drafts, forgetDraft, keepDraft, type LetterDraft } from '../extension/drafts';

/** What the writer changed in the letter `key`, kept as they type; `discard` forgets it. */
export function useDraft(key: string) {
  const [kept, setKept] = useState<Record<string, LetterDraft | undefined>>({});
  const [failed, setFailed] = useState(false);
  const fail = () => setFailed(true);
  useEffect(() => {
    // What was typed meanwhile is newer than what was stored.
    drafts.get().then((all) => setKept((typed) => ({ ...all, ...typed })), fail);
  }, []);
  const [thrown, setThrown] = useState<LetterDraft>();
  const change = (part: LetterDraft) => {
    setKept((all) => ({ ...all, [key]: { ...all[key], ...part } }));
    return keepDraft(key, part).catch(fail);
  };
  return {
    draft: kept[key],
    /** The storage refused: what is changed is there as long as the popup. */
    failed,
    change,
    discard: () => {
      setThrown(kept[key]);
      setKept((all) => ({ ...all, [key]: undefined }));
      return forgetDraft(key).catch(fail);
    },
    /** Brings back what was discarded last. */
    restore: () => (thrown ? change(thrown) : undefined),
  };
}
