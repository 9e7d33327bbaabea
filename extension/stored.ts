import { browser } from '#imports';

/** What was stored cannot be read: the storage fails, or holds something of another shape. */
export class StorageError extends Error {}

/**
 * One value in the extension's storage, by name, with what it is before anything was stored. `get`
 * throws StorageError. Hand-written because @wxt-dev/storage adds 3 kB (gzip) to a popup that may have 20.
 */
export function stored<T>(area: 'local' | 'session', name: string, initial: T) {
  return {
    initial,
    async get(): Promise<T> {
      const { [name]: value } = await browser.storage[area].get(name).catch((cause: Error) => {
        throw new StorageError(cause.message, { cause });
      });
      if (value === undefined) return initial;
      if (!fits(value, initial)) throw new StorageError(`“${name}” holds something else`);
      return value as T;
    },
    set(value: T): Promise<void> {
      return browser.storage[area].set({ [name]: value });
    },
  };
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
