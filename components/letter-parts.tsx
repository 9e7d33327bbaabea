import type { Letter } from '../appeal/letter';
import { CopyButton } from './copy-button';
import { t } from './words';

/** Whom the letter goes to, by the way that was chosen; each with a button to copy it. */
export function LetterParts({ letter, links }: { letter: Letter; links: string[] }) {
  const { channel, to, cc, faxNumbers = [], phoneNumbers = [], address = [] } = letter;
  return (
    <>
      <Line part="to" name={t('partTo')} text={to.join(', ')} />
      <Line part="cc" name={t('partCc')} text={cc.join(', ')} />
      {channel === 'fax' &&
        faxNumbers.map((number) => (
          <Line key={number} part="fax-number" name={t('partFaxNumber')} text={number} />
        ))}
      {channel === 'phone' &&
        phoneNumbers.map((number) => (
          <Line
            key={number}
            part="phone"
            name={t('partPhone')}
            text={number}
            href={`tel:${number}`}
          />
        ))}
      {channel === 'web' &&
        links.map((link) => (
          <Line key={link} part="web" name={t('channel_web')} text={link} href={link} />
        ))}
      {channel === 'post' && (
        <Line part="address" name={t('partAddress')} text={address.join('\n')} />
      )}
    </>
  );
}

type LineProps = { part: string; name: string; text: string; href?: string };

function Line({ part, name, text, href }: LineProps) {
  if (!text) return null;
  return (
    <div class="part">
      <span class="part-name">{name}</span>
      <CopyButton text={text} part={name} action={`copy-${part}`} />
      <span class="part-text" data-part={part}>
        {href ? (
          <a href={href} target="_blank" rel="noreferrer">
            {text}
          </a>
        ) : (
          text
        )}
      </span>
    </div>
  );
}
