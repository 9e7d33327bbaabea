import { browser } from '#imports';

/**
 * Erases everything that the extension keeps on this computer, and answers with the names of what a second
 * look still finds: none when all is gone.
 */
export async function wipe(): Promise<string[]> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => deleteDatabase(name!)));
  return [
    ...Object.keys(await browser.storage.local.get()),
    ...(await indexedDB.databases()).map(({ name }) => name!),
  ];
}

/** Ends, too, when another page still holds the database open: then it is still found. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
