import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CaseEntry } from '../appeal/case-entry';
import type { Case } from '../data/schema';
import { StoreError } from './case-store-error';
import { casesChanged } from './first-cases';

/** Where a stored case comes from. */
export type Provenance = {
  from: 'text' | 'file' | 'page' | 'pack';
  /** Name of the file, or address of the page. */
  source?: string;
  /** Who put the pack together, and when (ISO 8601), as it says itself. */
  by?: string;
  made?: string;
  /** Of the document's text or the pack's file as it came, hexadecimal. */
  sha256: string;
};

export type StoredCase = {
  about: Case;
  /** The list's row of it. */
  entry: CaseEntry;
  /** The newest document last. */
  provenance: Provenance[];
  /** When it was stored, ISO 8601. */
  saved: string;
};

export type NewCase = { about: Case; entry: CaseEntry; provenance: Provenance };

const NAME = 'cases';
const VERSION = 1;

interface Schema extends DBSchema {
  cases: {
    key: string;
    value: StoredCase & { references: string[] };
    indexes: { references: string };
  };
  /** Each one JSON text: parsed when it is needed, and nothing to the browser's memory before. */
  lists: { key: 'entries' | 'domains'; value: string };
}

/** Stores new cases and newer states of stored ones: all of them or, with a StoreError, none. */
export async function saveCases(cases: NewCase[]): Promise<void> {
  const saved = new Date().toISOString();
  await inDatabase(async (database) => {
    const change = database.transaction(['cases', 'lists'], 'readwrite', { durability: 'strict' });
    const store = change.objectStore('cases');
    const lists = change.objectStore('lists');
    const entries = byId(parsed(await lists.get('entries')));
    const domains = new Set<string>(parsed(await lists.get('domains')));
    const puts: Promise<unknown>[] = [];
    for (const { about, entry, provenance } of cases) {
      const before = await store.get(about.id);
      entries.set(about.id, entry);
      for (const domain of domainsOf(about)) domains.add(domain);
      puts.push(
        store.put({
          about,
          entry,
          provenance: [...(before?.provenance ?? []), provenance],
          saved,
          references: referencesOf(about),
        }),
      );
    }
    puts.push(lists.put(JSON.stringify([...entries.values()]), 'entries'));
    puts.push(lists.put(JSON.stringify([...domains]), 'domains'));
    await Promise.all([...puts, change.done]);
  });
  await casesChanged.set(saved);
}

/** The stored case with this id, if there is one. Throws StoreError. */
export async function getCase(id: string): Promise<StoredCase | undefined> {
  return (
    (await inDatabase(async (database) => (await database.get('cases', id)) ?? null, null)) ??
    undefined
  );
}

/** The stored ones of many cases, read at once. Throws StoreError. */
export function getCases(ids: string[]): Promise<StoredCase[]> {
  return inDatabase(async (database) => {
    const store = database.transaction('cases').objectStore('cases');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.filter((one) => one !== undefined);
  }, []);
}

/** The stored cases of which a document has one of these numbers (UA or index). Throws StoreError. */
export function casesNumbered(numbers: string[]): Promise<StoredCase[]> {
  return inDatabase(async (database) => {
    const found = await Promise.all(
      numbers.map((number) => database.getAllFromIndex('cases', 'references', number)),
    );
    return [...byId(found.flat(), ({ about }) => about.id).values()];
  }, []);
}

/** All stored cases. Throws StoreError. */
export function allCases(): Promise<StoredCase[]> {
  return inDatabase<StoredCase[]>((database) => database.getAll('cases'), []);
}

/** The rows of all stored cases, without their texts. Throws StoreError. */
export function storedEntries(): Promise<CaseEntry[]> {
  return inDatabase(async (database) => parsed(await database.get('lists', 'entries')), []);
}

/** Domains to which letters of stored cases go by e-mail. Throws StoreError. */
export function knownDomains(): Promise<string[]> {
  return inDatabase(async (database) => parsed(await database.get('lists', 'domains')), []);
}

/** Removes stored cases; where one stood in a bundled case's place, that one is there again. */
export async function removeCases(ids: string[]): Promise<void> {
  await inDatabase(async (database) => {
    const change = database.transaction(['cases', 'lists'], 'readwrite', { durability: 'strict' });
    const lists = change.objectStore('lists');
    const entries = byId(parsed<CaseEntry>(await lists.get('entries')));
    for (const id of ids) entries.delete(id);
    await Promise.all([
      ...ids.map((id) => change.objectStore('cases').delete(id)),
      lists.put(JSON.stringify([...entries.values()]), 'entries'),
      change.done,
    ]);
  });
  await casesChanged.set(new Date().toISOString());
}

/** Opened for each use: a page that kept it open would keep "erase everything" from erasing it. */
async function inDatabase<T>(
  use: (database: IDBPDatabase<Schema>) => Promise<T>,
  none?: T,
): Promise<T> {
  let database: IDBPDatabase<Schema> | undefined;
  let absent = false;
  try {
    database = await openDB<Schema>(NAME, VERSION, {
      upgrade(fresh, before, _, change) {
        // Who only reads leaves no database behind: after "erase everything" there is none.
        absent = before === 0 && none !== undefined;
        if (absent) {
          change.done.catch(() => undefined); // told by openDB
          change.abort();
          return;
        }
        const cases = fresh.createObjectStore('cases', { keyPath: 'about.id' });
        cases.createIndex('references', 'references', { multiEntry: true });
        fresh.createObjectStore('lists');
      },
    });
    return await use(database);
  } catch (problem) {
    if (absent) return none!;
    throw new StoreError(problem);
  } finally {
    database?.close();
  }
}

const parsed = <T>(json: string | undefined): T[] => (json === undefined ? [] : JSON.parse(json));

function byId<T>(rows: T[], idOf = (row: T) => (row as { id: string }).id): Map<string, T> {
  return new Map(rows.map((row) => [idOf(row), row]));
}

/** Under which numbers a later document may speak of this case. */
function referencesOf({ reference, editions }: Case): string[] {
  const printed = editions.flatMap((edition) => edition.reference?.split(/;\s*/) ?? []);
  const { ua, index, follows } = reference;
  return [...new Set([ua, index, follows, ...printed])].filter((one) => one !== undefined);
}

function domainsOf({ appeals }: Case): string[] {
  return appeals
    .flatMap(({ recipients }) => recipients.flatMap(({ email = [] }) => email))
    .map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase());
}
