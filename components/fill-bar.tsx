import { useState } from 'preact/hooks';
import type { Letter } from '../appeal/letter';
import { fillWords, type Page, PageLine } from './page-line';
import type { FillWish } from './use-fill';
import { t } from './words';

type Props = {
  letter: Letter;
  page: Page;
  filling: boolean;
  onFill: (wish: FillWish) => void;
};

/** The one thing to do here. When several drafts are open and none is in front, asks which one first. */
export function FillBar({ letter, page, filling, onFill }: Props) {
  const [draft, setDraft] = useState<number>();
  const drafts = page.state === 'seen' ? page.drafts : [];
  const undecided = drafts.length > 1 && draft === undefined;
  return (
    <div class="fill-bar">
      <PageLine page={page} />
      {drafts.length > 1 && (
        <fieldset>
          <legend>{t('chooseDraft')}</legend>
          {drafts.map(({ label }, index) => (
            <label key={index}>
              <input
                type="radio"
                name="draft"
                data-draft={index}
                onChange={() => setDraft(index)}
              />{' '}
              {label || t('draftNumber', { number: index + 1 })}
            </label>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        class="primary"
        data-action="fill"
        disabled={filling || undecided || lacksAddress(letter, page)}
        onClick={() => onFill({ draft })}
      >
        {filling ? t(drafts.length ? 'filling' : 'tabLooking') : fillWords(page)}
      </button>
    </div>
  );
}

/** A message without a recipient is no letter: of an e-mail always, of a fax where only a message is open. */
function lacksAddress({ channel, to }: Letter, page: Page): boolean {
  if (to.length) return false;
  const isMessage = page.state === 'seen' && page.drafts[0]?.kind === 'mail';
  return channel === 'email' || (channel === 'fax' && isMessage);
}
