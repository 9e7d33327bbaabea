import { useState } from 'preact/hooks';
import { StoreError, type StoreTrouble } from '../extension/case-store-error';

/** Lets a page say what is wrong with the stored cases, where they refuse. */
export function useStore() {
  const [trouble, setTrouble] = useState<StoreTrouble>();

  /** Hands on what the store answers; undefined where it refuses. */
  async function watched<T>(answer: Promise<T>): Promise<T | undefined> {
    try {
      const given = await answer;
      setTrouble(undefined);
      return given;
    } catch (problem) {
      if (!(problem instanceof StoreError)) throw problem;
      setTrouble(problem.reason);
      return undefined;
    }
  }
  return { trouble, watched };
}
