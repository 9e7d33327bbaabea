import type { GatewayAddress } from '../appeal/fax-gateway';
import { openSettings } from '../extension/open-settings';
import { Sentence } from './sentence';
import { t } from './words';

/** How a fax leaves: by the writer's gateway, from the webmail; else by the form of a web-fax service. */
export function FaxWay({ gateway }: { gateway?: GatewayAddress }) {
  if (!gateway) {
    return (
      <p class="hint">
        {t('gatewayNoneChosen')}{' '}
        <button type="button" class="quiet" onClick={openSettings}>
          {t('openSettings')}
        </button>
      </p>
    );
  }
  if ('refused' in gateway) {
    return (
      <p class="warning">
        {t('gatewayRefused')} <Sentence sentence={gateway.refused} />
      </p>
    );
  }
  return (
    <p class="hint">
      {t('gatewayBy', { address: gateway.address })}{' '}
      {gateway.caution && <Sentence sentence={gateway.caution} />}
    </p>
  );
}
