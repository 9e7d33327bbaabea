import { useEffect, useState } from 'preact/hooks';
import { officeAgreed, officeAgreedOn } from '../extension/settings';

/**
 * The day (YYYY-MM-DD) on which the writer said that the office agrees with letters for case `id`, if they
 * did. What draws another case begins anew.
 */
export function useOffice(id: string, today: string) {
  const [agreed, setAgreed] = useState<string>();
  useEffect(() => {
    officeAgreedOn(id).then(
      // What they said meanwhile is newer.
      (day) => setAgreed((said) => said ?? day),
      () => undefined, // where it cannot be read, the writer is asked again
    );
  }, []);

  async function agree(agrees: boolean) {
    // Their word holds in this popup even where it cannot be kept for the next one.
    setAgreed(agrees ? today : undefined);
    await officeAgreed.change(({ [id]: _, ...others }) =>
      agrees ? { ...others, [id]: today } : others,
    );
  }
  return [agreed, agree] as const;
}
