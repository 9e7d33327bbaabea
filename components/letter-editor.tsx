import type { Letter } from '../appeal/letter';
import type { LetterDraft } from '../extension/drafts';
import { CopyButton } from './copy-button';
import { LetterParts } from './letter-parts';
import { t } from './words';

type Props = {
  letter: Letter;
  /** Web forms of the recipient. */
  links: string[];
  /** What the writer changed, if anything. */
  draft?: LetterDraft;
  /** The changes could not be kept. */
  failed: boolean;
  /** The practice letter's address is the writer's own, which only they know. */
  practice: boolean;
  onChange: (draft: LetterDraft) => void;
  onDiscard: () => void;
};

/** The letter, part by part: read it, change it, copy it. */
export function LetterEditor({
  letter,
  links,
  draft,
  failed,
  practice,
  onChange,
  onDiscard,
}: Props) {
  return (
    <div class="letter">
      {practice ? (
        <label class="part">
          <span>{t('practiceAddress')}</span>
          <input
            type="email"
            data-part="to"
            value={draft?.to ?? letter.to.join(', ')}
            onInput={(event) => onChange({ to: event.currentTarget.value })}
          />
        </label>
      ) : (
        <LetterParts letter={letter} links={links} />
      )}
      {!practice && (
        <label class="part">
          <span>{t('sentence')}</span>
          <input
            data-part="sentence"
            placeholder={t('sentenceHint')}
            value={draft?.sentence ?? ''}
            disabled={draft?.body !== undefined}
            onInput={(event) => onChange({ sentence: event.currentTarget.value || undefined })}
          />
        </label>
      )}
      <div class="part">
        <label for="subject">{t('partSubject')}</label>
        <CopyButton text={letter.subject} part={t('partSubject')} action="copy-subject" />
        <input
          id="subject"
          data-part="subject"
          value={letter.subject}
          onInput={(event) => onChange({ subject: event.currentTarget.value })}
        />
      </div>
      <div class="part">
        <label for="body">{t('partBody')}</label>
        <CopyButton text={letter.body} part={t('partBody')} action="copy-body" />
        <textarea
          id="body"
          data-part="body"
          lang={letter.language}
          dir="auto"
          rows={10}
          value={letter.body}
          onInput={(event) => onChange({ body: event.currentTarget.value })}
        />
      </div>
      {draft && (
        <p class="hint">
          {t(failed ? 'draftFailed' : 'draftKept')}{' '}
          <button type="button" class="quiet" data-action="discard" onClick={onDiscard}>
            {t('draftDiscard')}
          </button>
        </p>
      )}
    </div>
  );
}
