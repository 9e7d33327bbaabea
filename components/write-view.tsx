import { channelsOf } from '../appeal/channels';
import { copiesOf, trustedOnly } from '../appeal/copies';
import { deadlineStatus } from '../appeal/deadline';
import { lettersLanguages } from '../appeal/languages';
import type { Channel } from '../appeal/letter';
import { addressees } from '../appeal/recipients';
import type { Case } from '../data/schema';
import type { Settings } from '../extension/settings';
import type { View } from '../extension/view';
import { ChannelChoice } from './channel-choice';
import { ComposeLinks } from './compose-links';
import { FaxWay } from './fax-way';
import { FillBar } from './fill-bar';
import { LanguageChoice } from './language-choice';
import { LetterEditor } from './letter-editor';
import { MissionNotes } from './mission-notes';
import { mayHoldForm, type Page } from './page-words';
import { PrintBar } from './print-bar';
import { RecipientChoice } from './recipient-choice';
import { ReportView, spoken } from './report-view';
import { SentLine } from './sent-line';
import { useFill } from './use-fill';
import { useGateway } from './use-gateway';
import { useLetter } from './use-letter';
import { missionAddressees, useMissions } from './use-missions';
import { useNext } from './use-next';
import { day, interfaceLanguage, t } from './words';

export type WriteProps = {
  about: Case;
  settings: Settings;
  /** YYYY-MM-DD, the writer's local day. */
  today: string;
  page: Page;
  onPage: (page: Page) => void;
  view: View;
  onView: (part: View) => void;
};

/** Whom to write to and how, the letter, and the fill with its report. */
export function WriteView({ mayFill, ...props }: WriteProps & { mayFill: boolean }) {
  const { about, settings, today, page, view, onView } = props;
  const practice = about.id === 'practice';
  const { country } = settings.writer;
  const missions = useMissions(about, country, today);
  const offered = [...addressees(about, country), ...missionAddressees(about, country, missions)];
  const to = offered.find(({ recipient }) => recipient.id === view.recipientId) ?? offered[0]!;

  const options = channelsOf({
    recipient: to.recipient,
    today,
    deadline: about.deadline?.date,
    from: country,
  });
  const channels = options.flatMap(({ available, channel }) => (available ? channel : []));
  const channel = (channels.find((each) => each === view.channel) ??
    channels[0] ??
    'post') as Channel;
  const post = options.find((each) => each.channel === 'post');
  const languages = lettersLanguages(about);
  // A letter to oneself is in one's own language.
  const wished = settings.letterLanguage ?? (practice ? interfaceLanguage() : undefined);
  const preferred = languages.find((each) => each.language === wished);
  const {
    language = (preferred ?? languages[0]!).language,
    toOffice = false,
    withAddress = false,
  } = view;

  const copies = copiesOf(about, to.appeal, country, trustedOnly(missions));
  const number = to.recipient.fax?.find((each) => each.number)?.number;
  const gateway = useGateway(settings.faxGateway, channel === 'fax' ? number : undefined);
  const wish = {
    about,
    to,
    channel,
    settings,
    today,
    language,
    toOffice,
    copies,
    withAddress,
    gateway: gateway && 'address' in gateway ? gateway.address : undefined,
  };
  const { letter, draft, failed, change, discard, restore } = useLetter(wish);
  const id = { caseId: about.id, recipientId: to.recipient.id, channel, language, toOffice };
  const { filling, report, error, fill } = useFill(id, page, props.onPage);
  const next = useNext(id, about, today, country, report, onView);
  return (
    <>
      {!practice && (
        <RecipientChoice
          appeals={about.appeals}
          language={about.language ?? 'en'}
          offered={offered}
          chosen={to.recipient.id}
          onChoose={(recipientId) => onView({ recipientId, withAddress: false })}
        />
      )}
      <MissionNotes about={about} country={country} answers={missions} />
      {to.recipient.name && deadlineStatus(about, today).officialsMayHaveChanged && (
        <label class="tick">
          <input
            type="checkbox"
            data-action="to-office"
            checked={toOffice}
            onChange={(event) => onView({ toOffice: event.currentTarget.checked })}
          />
          {t('toOffice')}
        </label>
      )}
      <ChannelChoice
        options={options}
        chosen={channel}
        onChoose={(channel) => onView({ channel })}
      />
      {channel === 'fax' && <FaxWay gateway={gateway} />}
      {channels.length === 0 && <p class="hint">{t('channelNone')}</p>}
      {channel === 'post' && post?.remarks.length ? (
        <p class="hint">
          {t('printLate', { count: post.arrival!.days, date: day(about.deadline!.date) })}
        </p>
      ) : null}
      <LanguageChoice
        languages={languages}
        chosen={language}
        onChoose={(language) => onView({ language })}
      />
      {settings.writer.street && !practice && channel !== 'phone' && (
        <label class="tick">
          <input
            type="checkbox"
            data-action="with-address"
            checked={withAddress}
            onChange={(event) => onView({ withAddress: event.currentTarget.checked })}
          />
          {t('withAddress')}
        </label>
      )}
      <LetterEditor
        letter={letter}
        links={to.recipient.web ?? []}
        draft={draft}
        failed={failed}
        practice={practice}
        onChange={change}
        onDiscard={discard}
      />
      {error && (
        <p class="warning" role="alert">
          {error}
        </p>
      )}
      {/* There before the words are, or a screen reader says nothing. */}
      <p class="unseen" role="status">
        {report && spoken(report)}
      </p>
      {report && (
        <ReportView report={report} onOwn={(role, how) => fill(letter, { own: { [role]: how } })} />
      )}
      {mayFill && (
        <>
          {!practice && (
            <SentLine
              entry={{ caseId: about.id, recipientId: to.recipient.id, channel, day: today }}
              onSent={discard}
              onUndo={restore}
            />
          )}
          {channel === 'email' && mayHoldForm(page) && <ComposeLinks letter={letter} />}
          {channel === 'post' && <PrintBar wish={wish} offered={offered} />}
          {channel !== 'post' && channel !== 'phone' && (
            <FillBar
              letter={letter}
              page={page}
              filling={filling}
              filled={report !== undefined}
              practice={practice}
              links={to.recipient.web ?? []}
              next={next}
              onFill={(wish) => fill(letter, wish)}
            />
          )}
        </>
      )}
    </>
  );
}
