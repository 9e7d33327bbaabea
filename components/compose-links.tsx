import { composeLink } from '../appeal/compose-link';
import type { Letter } from '../appeal/letter';
import { composeServices } from '../extension/compose-services';
import { t } from './words';

/** The second way, when no form is open here: each webmail's own compose form, in a new tab. */
export function ComposeLinks({ letter }: { letter: Letter }) {
  return (
    <details class="links">
      <summary>{t('openMessage')} …</summary>
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
  );
}
