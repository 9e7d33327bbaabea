import { browser } from '#imports';

/**
 * One value in the extension's storage, by name, with what it is before anything was stored.
 * Hand-written because @wxt-dev/storage adds 3 kB (gzip) to a popup that may have 20.
 */
export function stored<T>(area: 'local' | 'session', name: string, initial: T) {
  return {
    async get(): Promise<T> {
      const { [name]: value } = await browser.storage[area].get(name);
      return value === undefined ? initial : (value as T);
    },
    set(value: T): Promise<void> {
      return browser.storage[area].set({ [name]: value });
    },
  };
}
