import type { Addressee } from '../appeal/recipients';
import type { Appeal, Recipient } from '../data/schema';
import { countryName, list, t } from './words';

type Props = {
  appeals: Appeal[];
  /** BCP 47, of the document's words. */
  language: string;
  /** Whom this writer can write to. */
  offered: Addressee[];
  chosen?: string;
  onChoose: (id: string) => void;
};

/** Whom to write to: the authorities, what is asked of each, and their officials. */
export function RecipientChoice({ appeals, language, offered, chosen, onChoose }: Props) {
  return (
    <fieldset class="recipients">
      <legend>{t('chooseRecipient')}</legend>
      {appeals.map((appeal) => (
        <div key={appeal.to}>
          <details>
            <summary>
              {t('demandsOf')} <bdi lang={language}>{appeal.to}</bdi>
            </summary>
            <ul class="demands" lang={language}>
              {appeal.demands.map((demand) => (
                <li key={demand}>{demand}</li>
              ))}
            </ul>
          </details>
          {appeal.recipients.length === 0 && <p class="hint">{t('noAddress')}</p>}
          {offered
            .filter((choice) => choice.appeal === appeal)
            .map(({ recipient }) => (
              <RecipientLine
                key={recipient.id}
                recipient={recipient}
                language={language}
                chosen={recipient.id === chosen}
                onChoose={() => onChoose(recipient.id)}
              />
            ))}
        </div>
      ))}
    </fieldset>
  );
}

function RecipientLine({
  recipient,
  language,
  chosen,
  onChoose,
}: {
  recipient: Recipient;
  language: string;
  chosen: boolean;
  onChoose: () => void;
}) {
  const { name, title, organisation, careOf, role, writers, note } = recipient;
  const who = [name, title].filter(Boolean).join(', ') || organisation;
  return (
    <label class="recipient" data-recipient={recipient.id}>
      <input type="radio" name="recipient" checked={chosen} onChange={onChoose} />
      <span>
        <strong lang={language}>{who}</strong>
        {role === 'copy' && <span class="tag">{t('recipientCopy')}</span>}
        {writers && (
          <span class="tag">
            {t('recipientWriters', { countries: list(writers.map(countryName)) })}
          </span>
        )}
        {careOf && (
          <span class="hint">
            {t('recipientCareOf', { who: careOf.organisation ?? careOf.title ?? careOf.name! })}
          </span>
        )}
        {[organisation !== who && organisation, note].filter(Boolean).map((words) => (
          <span key={words} class="hint" lang={language}>
            {words}
          </span>
        ))}
      </span>
    </label>
  );
}
