import { browser } from '#imports';

/** What was stored cannot be read: the storage fails, or holds something of another shape. */
export class StorageError extends Error {}

export type Stored<T> = {
  /** What it is before anything was stored. */
  initial: T;
  /** Throws StorageError. */
  get(): Promise<T>;
  /** As `get`; undefined where it cannot be read, for what is there without it too. */
  kept(): Promise<T | undefined>;
  set(value: T): Promise<void>;
  /**
   * Stores what `change` makes of the value, and answers with that: one change after the other, from
   * whichever windows they come, so that none is lost. What cannot be read is not written over.
   */
  change(change: (now: T) => T): Promise<T>;
};

/**
 * One value in the extension's storage, by name. Of a list or record, `each` shows the shape of every
 * part. Hand-written because @wxt-dev/storage adds 3 kB (gzip) to a popup that may have 20.
 */
export function stored<T>(
  area: 'local' | 'session',
  name: string,
  initial: T,
  each?: unknown,
): Stored<T> {
  const item: Stored<T> = {
    initial,
    async get() {
      const { [name]: value } = await ask(area, name).catch((cause: Error) => {
        throw new StorageError(cause.message, { cause });
      });
      if (value === undefined) return initial;
      const parts = each === undefined ? [] : Object.values(value ?? {});
      if (!fits(value, initial) || !parts.every((part) => fits(part, each)))
        throw new StorageError(`“${name}” holds something else`);
      return value as T;
    },
    kept() {
      return item.get().catch((problem) => {
        if (problem instanceof StorageError) return undefined;
        throw problem;
      });
    },
    set(value) {
      return browser.storage[area].set({ [name]: value });
    },
    change(change) {
      return navigator.locks.request(`stored/${name}`, async () => {
        const changed = change(await item.get());
        await item.set(changed);
        return changed;
      });
    },
  };
  return item;
}

type Question = { names: string[]; answer: Promise<Record<string, unknown>> };
const questions: Partial<Record<'local' | 'session', Question>> = {};

/** What is asked for in one breath is one question to the browser: each costs the popup a millisecond. */
function ask(area: 'local' | 'session', name: string) {
  questions[area] ??= {
    names: [],
    answer: Promise.resolve().then(() => {
      const { names } = questions[area]!;
      delete questions[area];
      return browser.storage[area].get(names);
    }),
  };
  questions[area].names.push(name);
  return questions[area].answer;
}

/** Whether `value` has the shape of `initial`: no more than keeps the popup from breaking over it. */
function fits(value: unknown, initial: unknown): boolean {
  if (initial === null || value === null) return initial === value || initial === null;
  if (typeof value !== typeof initial || Array.isArray(value) !== Array.isArray(initial))
    return false;
  if (typeof initial !== 'object' || Array.isArray(initial)) return true;
  return Object.entries(initial).every(([key, part]) =>
    fits((value as Record<string, unknown>)[key], part),
  );
}
