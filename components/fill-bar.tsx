import { useState } from 'preact/hooks';
import type { Letter } from '../appeal/letter';
import type { Recipient } from '../data/schema';
import { ComposeLinks } from './compose-links';
import { PageLine } from './page-line';
import { fillWords, foreignForm, mayHoldForm, type Page } from './page-words';
import { Safety } from './safety';
import type { FillWish } from './use-fill';
import { t } from './words';

type Props = {
  letter: Letter;
  page: Page;
  filling: boolean;
  /** This letter was filled already. */
  filled: boolean;
  /** A letter to oneself, which endangers nobody and may go without its address. */
  practice: boolean;
  /** Web forms of the recipient. */
  links: string[];
  onFill: (wish: FillWish) => void;
  /** To whom to write after this letter, and the way there. */
  next?: { who: Recipient; go: () => void };
};

/** The one thing to do here. When several drafts are open and none is in front, asks which one first. */
export function FillBar({ letter, page, filling, filled, practice, links, onFill, next }: Props) {
  const [draft, setDraft] = useState<number>();
  const drafts = page.state === 'seen' ? page.drafts : [];
  const undecided = drafts.length > 1 && draft === undefined;
  const isFresh = drafts.length === 1 && !drafts[0]!.begun && !filled;
  const isOpen = mayHoldForm(page);
  const foreign = foreignForm(page);
  // What is done is no longer what to do first, nor is a form sought where a message can be opened.
  const isFirst = isOpen ? !filled && !(next && isFresh) : !opens(letter, links);
  return (
    <div class="fill-bar">
      {!practice && <Safety filled={filled} />}
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
      {!isOpen && letter.channel === 'email' && <ComposeLinks letter={letter} primary={!foreign} />}
      {!isOpen && letter.channel === 'web' && links[0] && (
        <a class="primary" href={links[0]} target="_blank" rel="noreferrer">
          {t('openWebForm')}
        </a>
      )}
      {next && (
        <button
          type="button"
          class={isFresh ? 'primary' : undefined}
          data-action="fill-next"
          disabled={filling}
          onClick={next.go}
        >
          {t(isFresh ? 'fillNext' : 'goNext', { who: nameOf(next.who) })}
        </button>
      )}
      <button
        type="button"
        class={isFirst ? 'primary' : undefined}
        data-action="fill"
        disabled={
          filling ||
          undecided ||
          page.state === 'looking' ||
          (!practice && lacksAddress(letter, page))
        }
        onClick={() => onFill({ draft })}
      >
        {filling ? t(drafts.length ? 'filling' : 'tabLooking') : fillWords(page, letter.channel)}
      </button>
    </div>
  );
}

/** Whether a link can open a form for the letter. */
function opens({ channel }: Letter, links: string[]): boolean {
  return channel === 'email' || (channel === 'web' && links.length > 0);
}

const nameOf = ({ name, title, organisation }: Recipient) => name ?? title ?? organisation ?? '';

/** A message without a recipient is no letter: of an e-mail always, of a fax where only a message is open. */
function lacksAddress({ channel, to }: Letter, page: Page): boolean {
  if (to.length) return false;
  const isMessage = page.state === 'seen' && page.drafts[0]?.kind === 'mail';
  return channel === 'email' || (channel === 'fax' && isMessage);
}
