import { runTask } from '../../fill/run-task';
import type { Task } from '../../fill/task';

/** Gives the page several tasks at once. */
const tasks = globalThis.quickAppealsTask as unknown as Task[];

export default Promise.all(tasks.map((task) => runTask(document, task)));
