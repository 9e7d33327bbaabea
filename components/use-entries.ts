import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseEntry } from '../appeal/case-entry';
import { allEntries } from '../extension/cases';
import { useStore } from './use-store';

type First = { entries: CaseEntry[]; rest: number; stale: boolean };

/** The list's rows: the first ones at once, the others when someone looks for them. */
export function useEntries(first: First) {
  const [entries, setEntries] = useState(first.entries);
  const [rest, setRest] = useState(first.rest);
  const { trouble, watched } = useStore();
  const asked = useRef(false);

  async function loadRest() {
    if (asked.current || (!rest && !first.stale)) return;
    asked.current = true;
    const all = await watched(allEntries());
    if (!all) return;
    setEntries((now) => [...all, ...now.filter(({ practice }) => practice)]);
    setRest(0);
  }

  // The background makes new ones at midnight; until it has, what stood first may be past its date.
  useEffect(() => {
    if (first.stale) loadRest();
  }, []);

  const drop = (id: string) => setEntries((now) => now.filter((entry) => entry.id !== id));
  return { entries, rest, trouble, loadRest, watched, drop };
}
