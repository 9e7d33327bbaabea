import { useEffect, useState } from 'preact/hooks';
import { localDay } from '../appeal/deadline';
import { nextMidnight } from '../appeal/next-midnight';

/** The writer's local day, YYYY-MM-DD, beginning with `first`; midnight comes under an open popup, too. */
export function useToday(first: string): string {
  const [today, setToday] = useState(first);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const now = new Date();
      timer = setTimeout(() => {
        setToday(localDay(new Date()));
        wait();
      }, nextMidnight(now).getTime() - now.getTime());
    };
    // The app may begin after the popup did.
    setToday(localDay(new Date()));
    wait();
    return () => clearTimeout(timer);
  }, []);
  return today;
}
