import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CaseEntry } from '../appeal/case-entry';
import type { LogEntry } from '../appeal/log';
import { sendingLog } from '../extension/log';
import { type Settings, settings as storedSettings } from '../extension/settings';
import { lastView, type View } from '../extension/view';
import { AddCase, AddPage } from './add-case';
import { CaseList } from './case-list';
import { type CaseScreen, openScreen } from './case-screen';
import { PageLine } from './page-line';
import { mayAddPage, type Page } from './page-words';
import { SettingsLink } from './settings-link';
import { useEntries } from './use-entries';
import { useEscape } from './use-escape';
import { useToday } from './use-today';
import { t } from './words';

type Props = {
  /** The rows that stand first, and what comes along. */
  entries: CaseEntry[];
  /** How many stored cases are not among `entries`. */
  rest: number;
  /** They stood first on another day. */
  stale: boolean;
  settings: Settings;
  /** YYYY-MM-DD, the writer's local day when the popup opened. */
  today: string;
  log: LogEntry[];
  view: View;
  opened?: CaseScreen;
  /** The storage could not be read. */
  broken: boolean;
  /** What is known of the page in front, and how to hear of more. */
  page: Page;
  onPage: (listener: (page: Page) => void) => void;
  /** The list stood there before, and the writer is at work on it. */
  resumed: boolean;
};

/** The popup: the list, or one case. */
export function App({ settings, ...first }: Props) {
  const today = useToday(first.today);
  const [view, setView] = useState(first.view);
  const [screen, setScreen] = useState(first.opened);
  const { entries, rest, trouble, loadRest, watched, drop } = useEntries(first);
  const [log, setLog] = useState(first.log);
  const [left, setLeft] = useState<string>();
  const [page, setPage] = useState(first.page);
  const resumed = useRef(first.resumed);

  useEffect(() => first.onPage(setPage), []);
  useEscape(screen && (() => go({})));
  useEffect(() => {
    if (resumed.current) {
      resumed.current = false;
      return;
    }
    // A new screen: the focus goes to the row that one comes from, or to where one begins to read or to search.
    const row = document.querySelector<HTMLElement>(`[data-case="${left}"]`);
    (row ?? document.querySelector<HTMLElement>('[data-search], h1[tabindex]')!).focus();
  }, [screen]);

  async function go(to: View) {
    setScreen(to.caseId ? await watched(openScreen(to.caseId)) : undefined);
    setView(to);
    setLeft(view.caseId);
    if (first.broken) return;
    setLog(await sendingLog.get());
    await lastView.set(to);
  }

  async function removePractice() {
    await storedSettings.change((now) => ({ ...now, practiceRemoved: true }));
    drop('practice');
    await go({});
  }

  async function choose(part: View) {
    setView({ ...view, ...part });
    if (!first.broken) await lastView.set({ ...view, ...part });
  }

  // The same element again is not drawn again: what the look at the page finds leaves the list alone.
  const list = useMemo(
    () => (
      <CaseList
        entries={entries}
        rest={rest}
        onRest={loadRest}
        today={today}
        log={log}
        onOpen={(caseId) => go({ caseId })}
      />
    ),
    [entries, rest, log, today],
  );

  if (screen) {
    const { about, CaseView } = screen;
    return (
      <CaseView
        key={about.id}
        about={about}
        settings={settings}
        today={today}
        page={page}
        onPage={setPage}
        view={view}
        onView={choose}
        onBack={() => go({})}
        onRemovePractice={removePractice}
      />
    );
  }
  return (
    <>
      <header class="app-head">
        <h1>{t('appName')}</h1>
        <AddCase />
        <SettingsLink />
        <PageLine page={page} />
        <AddPage hidden={!mayAddPage(page)} />
      </header>
      {first.broken && (
        <p class="notice" role="alert">
          {t('storageTrouble')}
        </p>
      )}
      {trouble && (
        <p class="notice" role="alert">
          {t(`store_${trouble}`)}
        </p>
      )}
      {list}
    </>
  );
}
