import { useState } from 'preact/hooks';
import { type Channel, composeLetter, type Letter } from '../appeal/letter';
import { addressees, copyAddresses } from '../appeal/recipients';
import type { Case } from '../data/schema';
import type { Settings } from '../extension/settings';
import { ChannelChoice } from './channel-choice';
import { FillBar } from './fill-bar';
import { LetterEditor } from './letter-editor';
import type { Page } from './page-line';
import { RecipientChoice } from './recipient-choice';
import { ReportView } from './report-view';
import { useDraft } from './use-draft';
import { useFill } from './use-fill';

const CHANNELS = ['email', 'fax', 'post'] as const;

export type WriteProps = {
  about: Case;
  settings: Settings;
  /** YYYY-MM-DD, the writer's local day. */
  today: string;
  page: Page;
  onPage: (page: Page) => void;
  recipientId?: string;
  onRecipient: (id: string) => void;
};

/** Whom to write to and how, the letter, and the fill with its report. */
export function WriteView({ mayFill, ...props }: WriteProps & { mayFill: boolean }) {
  const { about, settings, today, page } = props;
  const practice = about.id === 'practice';
  const choices = addressees(about, settings.writer.country);
  const { appeal, recipient } =
    choices.find((choice) => choice.recipient.id === props.recipientId) ?? choices[0]!;

  const [wished, setWished] = useState<Channel>();
  const channels = CHANNELS.filter((channel) => recipient[channel]);
  const channel = channels.find((each) => each === wished) ?? channels[0]!;

  const { draft, change, discard } = useDraft([about.id, recipient.id, channel].join('/'));
  const composed = composeLetter({
    case: about,
    appeal,
    recipient,
    channel,
    writer: settings.writer,
    today,
    cc: channel === 'email' && recipient.role === 'to' ? copyAddresses(appeal) : [],
  });
  const own = practice ? [draft?.to ?? settings.writer.email ?? ''].filter(Boolean) : composed.to;
  const letter: Letter = { ...composed, ...draft, to: own };

  const { filling, report, error, fill } = useFill(props.onPage);
  return (
    <>
      {!practice && (
        <RecipientChoice
          appeals={about.appeals}
          offered={choices}
          chosen={recipient.id}
          onChoose={props.onRecipient}
        />
      )}
      <ChannelChoice channels={channels} chosen={channel} onChoose={setWished} />
      <LetterEditor
        letter={letter}
        changed={draft !== undefined}
        practice={practice}
        onChange={change}
        onDiscard={discard}
      />
      {error && (
        <p class="warning" role="alert">
          {error}
        </p>
      )}
      {report && (
        <ReportView report={report} onOwn={(role, how) => fill(letter, { own: { [role]: how } })} />
      )}
      {mayFill && (
        <FillBar
          letter={letter}
          page={page}
          filling={filling}
          onFill={(wish) => fill(letter, wish)}
        />
      )}
    </>
  );
}
