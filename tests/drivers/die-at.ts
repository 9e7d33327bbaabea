/**
 * Source for a background that dies in the midst: of its calls to the browser, the one whose number is
 * `dieAt` and all after it are never made, and nothing comes back. `dieAt` is taken from the session's
 * storage by a worker that starts, or from its own globalThis by one that lives; `died` tells, in the
 * session's storage, which call it was. What is left to do then is to stop it.
 */
export const DIE_AT = `{
  const { session } = chrome.storage;
  const [get, set, remove] = ['get', 'set', 'remove'].map((name) => session[name].bind(session));
  let started = get('dieAt').then(async ({ dieAt }) => {
    if (dieAt === undefined) return;
    globalThis.dieAt = dieAt;
    await remove('dieAt');
  });
  let dead = false;
  async function lives(name) {
    await started;
    if (!dead && globalThis.dieAt !== undefined && globalThis.dieAt-- <= 0) {
      dead = true;
      await set({ died: name });
    }
    return !dead;
  }
  const wrap = (object, name, label) => {
    const call = object[name].bind(object);
    object[name] = (...args) =>
      new Promise((resolve, reject) => {
        lives(label + '.' + name).then((alive) => {
          if (!alive) return;
          const answer = call(...args);
          if (answer && answer.then) answer.then(resolve, reject);
        });
      });
  };
  const { storage, action, alarms, permissions, scripting, tabs, notifications } = chrome;
  for (const name of ['get', 'set', 'remove']) {
    wrap(storage.local, name, 'local');
    wrap(storage.session, name, 'session');
  }
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle', 'openPopup'])
    wrap(action, name, 'action');
  wrap(alarms, 'create', 'alarms');
  wrap(permissions, 'contains', 'permissions');
  wrap(scripting, 'executeScript', 'scripting');
  wrap(tabs, 'query', 'tabs');
  if (notifications) wrap(notifications, 'create', 'notifications');
}`;
