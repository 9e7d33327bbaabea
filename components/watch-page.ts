import { askPage, PageError } from '../extension/active-tab';
import type { Task } from '../fill/task';
import type { Page } from './page-words';

/** Looks at the tab in front, now that the popup was opened over it, and tells what it sees there. */
export async function watchPage(tell: (page: Page) => void) {
  const seen = await look({ do: 'look', atOnce: true });
  // Until the form of a page that has only just opened may have come, nobody knows.
  const isLate = seen.state === 'seen' && !seen.drafts.length && seen.fresh;
  tell(isLate ? await look({ do: 'look' }) : seen);
  // A fill that an earlier popup began is still going on: see it through.
  if (seen.state === 'seen' && seen.filling) setTimeout(() => watchPage(tell), 300);
}

async function look(task: Task): Promise<Page> {
  try {
    const answer = await askPage(task);
    if ('drafts' in answer) return { state: 'seen', ...answer };
    throw new Error('The page answered a look with a report');
  } catch (problem) {
    if (problem instanceof PageError) return { state: problem.reason };
    throw problem;
  }
}
