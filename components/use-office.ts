import { useEffect, useState } from 'preact/hooks';
import { officeAgreed } from '../extension/settings';

/** The day (YYYY-MM-DD) on which the writer said that the office agrees with letters for case `id`, if they did. */
export function useOffice(id: string, today: string) {
  const [agreed, setAgreed] = useState<string>();
  useEffect(() => {
    officeAgreed.get().then((all) => setAgreed(all[id]));
  }, [id]);

  async function agree(agrees: boolean) {
    const { [id]: _, ...others } = await officeAgreed.get();
    await officeAgreed.set(agrees ? { ...others, [id]: today } : others);
    setAgreed(agrees ? today : undefined);
  }
  return [agreed, agree] as const;
}
