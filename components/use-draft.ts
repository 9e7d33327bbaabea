import { useEffect, useState } from 'preact/hooks';
import { drafts, keepDraft, type LetterDraft } from '../extension/drafts';

/** What the writer changed in the letter `key`, kept as they type; `discard` forgets it. */
export function useDraft(key: string) {
  const [kept, setKept] = useState<Record<string, LetterDraft | undefined>>({});
  useEffect(() => {
    drafts.get().then(setKept);
  }, []);
  const put = (draft?: LetterDraft) => {
    setKept({ ...kept, [key]: draft });
    return keepDraft(key, draft);
  };
  return {
    draft: kept[key],
    change: (part: LetterDraft) => put({ ...kept[key], ...part }),
    discard: () => put(),
  };
}
