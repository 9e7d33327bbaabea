import { useEffect, useState } from 'preact/hooks';
import { deadlineStatus } from '../appeal/deadline';
import { type Channel, composeLetter, type Letter } from '../appeal/letter';
import type { Case, Recipient } from '../data/schema';
import { askPage, PageError } from '../extension/active-tab';
import { drafts, keepDraft, type LetterDraft } from '../extension/drafts';
import { officeAgreed, type Settings } from '../extension/settings';
import type { FillReport } from '../fill/report';
import type { Task } from '../fill/task';
import { CaseHead } from './case-head';
import { FillBar } from './fill-bar';
import { LetterEditor } from './letter-editor';
import { OfficeGate } from './office-gate';
import type { Page } from './page-line';
import { RecipientChoice } from './recipient-choice';
import { ReportView } from './report-view';
import { type Key, t } from './words';

const CHANNELS = ['email', 'fax', 'post'] as const;

type Props = {
  about: Case;
  settings: Settings;
  /** YYYY-MM-DD, the writer's local day. */
  today: string;
  page: Page;
  onPage: (page: Page) => void;
  recipientId?: string;
  onRecipient: (id: string) => void;
  onBack: () => void;
};

/** One case: who is at risk, whom to write to, the letter, and the fill. */
export function CaseView({
  about,
  settings,
  today,
  page,
  onPage,
  recipientId,
  onRecipient,
  onBack,
}: Props) {
  const [agreed, setAgreed] = useState<string>();
  const [stored, setStored] = useState<Record<string, LetterDraft>>({});
  const [channel, setChannel] = useState<Channel>();
  const [filling, setFilling] = useState(false);
  const [report, setReport] = useState<FillReport>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    officeAgreed.get().then((all) => setAgreed(all[about.id]));
    drafts.get().then(setStored);
  }, [about.id]);

  const { state } = deadlineStatus(about, today);
  const practice = about.id === 'practice';
  const { appeal, recipient } = find(about, recipientId) ?? first(about);
  const ways = CHANNELS.filter((way) => recipient[way]);
  const way = channel && ways.includes(channel as never) ? channel : (ways[0] ?? 'post');
  const key = [about.id, recipient.id, way].join('/');
  const draft = stored[key];
  const composed = composeLetter({
    case: about,
    appeal,
    recipient,
    channel: way,
    writer: settings.writer,
    today,
    cc: way === 'email' ? copies(about) : [],
  });
  const letter: Letter = {
    ...composed,
    ...(practice && { to: [draft?.to ?? settings.writer.email ?? ''].filter(Boolean) }),
    ...(draft?.subject !== undefined && { subject: draft.subject }),
    ...(draft?.body !== undefined && { body: draft.body }),
  };

  async function fill(how: Omit<Extract<Task, { do: 'fill' }>, 'do' | 'letter'>) {
    setFilling(true);
    setReport(undefined);
    setError(undefined);
    try {
      const answer = await askPage({ do: 'fill', letter, ...how });
      if ('report' in answer) setReport(answer.report);
      else onPage({ state: 'seen', ...answer });
    } catch (problem) {
      // The edge: whatever happened in the page is said here, in words.
      if (problem instanceof PageError) onPage({ state: problem.reason });
      else setError(t('errorUnexpected', { message: String(problem) }));
    } finally {
      setFilling(false);
    }
  }

  const change = (part?: LetterDraft) => {
    const next = part && { ...draft, ...part };
    setStored({ ...stored, [key]: next! });
    keepDraft(key, next);
  };
  const agree = async (agrees: boolean) => {
    const { [about.id]: _, ...others } = await officeAgreed.get();
    await officeAgreed.set(agrees ? { ...others, [about.id]: today } : others);
    setAgreed(agrees ? today : undefined);
  };

  return (
    <article>
      <CaseHead about={about} today={today} onBack={onBack} />
      {state === 'past' && <OfficeGate about={about} agreed={agreed} onAgree={agree} />}
      {state === 'closed' ? (
        <p class="notice">
          <strong>{t('closedTitle')}</strong>{' '}
          {t('closedWhy', { reason: about.closed?.reason ?? '' })}
        </p>
      ) : (
        <>
          {!practice && (
            <RecipientChoice
              appeals={about.appeals}
              country={settings.writer.country}
              chosen={recipient.id}
              onChoose={onRecipient}
            />
          )}
          {ways.length > 1 && (
            <fieldset class="ways">
              <legend>{t('channel')}</legend>
              {ways.map((each) => (
                <label key={each}>
                  <input
                    type="radio"
                    name="channel"
                    data-channel={each}
                    checked={each === way}
                    onChange={() => setChannel(each)}
                  />
                  {t(`channel_${each}` as Key)}
                </label>
              ))}
            </fieldset>
          )}
          <LetterEditor
            letter={letter}
            changed={draft !== undefined}
            practice={practice}
            onChange={change}
            onDiscard={() => change()}
          />
          <div aria-live="polite">
            {error && <p class="warning">{error}</p>}
            {report && (
              <ReportView report={report} onOwn={(role, how) => fill({ own: { [role]: how } })} />
            )}
          </div>
          {(state !== 'past' || agreed) && (
            <FillBar letter={letter} page={page} filling={filling} onFill={fill} />
          )}
        </>
      )}
    </article>
  );
}

/** Addresses of those whom the case names for a copy. */
function copies(about: Case): string[] {
  return about.appeals
    .flatMap(({ recipients }) => recipients)
    .filter(({ role }) => role === 'copy')
    .flatMap(({ email = [] }) => email);
}

function find(about: Case, id?: string) {
  for (const appeal of about.appeals) {
    const recipient = appeal.recipients.find((each) => each.id === id);
    if (recipient) return { appeal, recipient };
  }
}

function first(about: Case) {
  const appeal = about.appeals.find(({ recipients }) => recipients.length)!;
  return { appeal, recipient: appeal.recipients[0] as Recipient };
}
