import { defineUnlistedScript } from '#imports';
import { runTask } from '../fill/run-task';

/** Built to /fill.js: runs in the page, uses no extension API, and answers with its last value. */
export default defineUnlistedScript({
  globalName: true,
  main: () => runTask(document, globalThis.quickAppealsTask ?? { do: 'look' }),
});
