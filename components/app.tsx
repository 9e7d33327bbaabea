import { useEffect, useState } from 'preact/hooks';
import type { CaseEntry } from '../appeal/case-entry';
import type { Case } from '../data/schema';
import { askPage, PageError } from '../extension/active-tab';
import { openCase } from '../extension/cases';
import type { Settings } from '../extension/settings';
import { lastView, type View } from '../extension/view';
import { CaseList } from './case-list';
import { CaseView } from './case-view';
import { type Page, PageLine } from './page-line';
import { useKeys } from './use-keys';
import { t } from './words';

type Props = { entries: CaseEntry[]; settings: Settings; today: string; view: View; opened?: Case };

/** The popup: the list, or one case. */
export function App({ entries, settings, today, view: firstView, opened: firstCase }: Props) {
  const [view, setView] = useState(firstView);
  const [about, setAbout] = useState(firstCase);
  const [page, setPage] = useState<Page>({ state: 'looking' });

  useEffect(() => {
    look().then(setPage);
  }, []);
  useKeys(about && (() => go({})));
  useEffect(() => {
    // A new screen: the focus goes to where one begins to read or to search.
    document.querySelector<HTMLElement>('[data-search], h1[tabindex]')!.focus();
  }, [about]);

  async function go(to: View) {
    setAbout(to.caseId ? await openCase(to.caseId) : undefined);
    setView(to);
    await lastView.set(to);
  }

  if (about) {
    return (
      <CaseView
        key={about.id}
        about={about}
        settings={settings}
        today={today}
        page={page}
        onPage={setPage}
        recipientId={view.recipientId}
        onRecipient={(recipientId) => go({ ...view, recipientId })}
        onBack={() => go({})}
      />
    );
  }
  return (
    <>
      <header class="app-head">
        <h1>{t('appName')}</h1>
        <PageLine page={page} />
      </header>
      <CaseList
        entries={entries}
        today={today}
        written={new Set()}
        onOpen={(caseId) => go({ caseId })}
      />
    </>
  );
}

/** Looks at the tab in front, once, now that the popup was opened over it. */
async function look(): Promise<Page> {
  try {
    const answer = await askPage({ do: 'look' });
    if ('drafts' in answer) return { state: 'seen', ...answer };
    throw new Error('The page answered a look with a report');
  } catch (problem) {
    if (problem instanceof PageError) return { state: problem.reason };
    throw problem;
  }
}
