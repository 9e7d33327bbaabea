import { useEffect, useState } from 'preact/hooks';
import { drafts, keepDraft, type LetterDraft } from '../extension/drafts';

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
  const put = (draft?: LetterDraft) => {
    setKept((all) => ({ ...all, [key]: draft }));
    return keepDraft(key, draft).catch(fail);
  };
  return {
    draft: kept[key],
    /** The storage refused: what is changed is there as long as the popup. */
    failed,
    change: (part: LetterDraft) => put({ ...kept[key], ...part }),
    discard: () => {
      setThrown(kept[key]);
      return put();
    },
    /** Brings back what was discarded last. */
    restore: () => (thrown ? put(thrown) : undefined),
  };
}
