import { useEffect, useState } from 'preact/hooks';
import { type ComposeService, composeLink } from '../appeal/compose-link';
import type { Letter } from '../appeal/letter';
import { composeServices, serviceInFront } from '../extension/compose-services';
import { t } from './words';

type Props = {
  letter: Letter;
  /** It is what to do now, not the second way. */
  primary?: boolean;
};

/**
 * The way to a message where none is open: a webmail's own compose form, in a new tab. That of the
 * webmail in front stands first.
 */
export function ComposeLinks({ letter, primary }: Props) {
  const [here, setHere] = useState<ComposeService>();
  useEffect(() => {
    serviceInFront().then(setHere);
  }, []);
  const look = primary ? 'primary' : undefined;
  return (
    <>
      {here && (
        <a
          class={look}
          href={composeLink(here, letter).url}
          target="_blank"
          rel="noreferrer"
          data-action="open-message"
        >
          {t('openMessageSite', { site: here.name })}
        </a>
      )}
      <details class="links">
        <summary class={here ? undefined : look}>{t('openMessage')}</summary>
        <ul>
          {composeServices.map((service) => {
            const { url, carries } = composeLink(service, letter);
            return (
              <li key={service.id}>
                <a href={url} target="_blank" rel="noreferrer" data-link={service.id}>
                  {service.name}
                </a>
                {carries !== 'all' && <span class="hint"> {t('linkPartly')}</span>}
              </li>
            );
          })}
        </ul>
      </details>
    </>
  );
}
