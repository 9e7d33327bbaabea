import { type FaxGateway, fillPattern } from '../appeal/fax-gateway';
import { interfaceLocale, type Key, t } from './words';

/** A Beijing number, and one in New York for services that are known in North America only. */
const EXAMPLES = { '+861062381025': '+86 10 6238 1025', '+12129723154': '+1 212 972 3154' };

const TEXT: Record<FaxGateway['body'], Key> = {
  faxed: 'gatewayFaxed',
  'cover page': 'gatewayCover',
  ignored: 'gatewayIgnored',
  unknown: 'gatewayUnknown',
};
const ABROAD: Record<FaxGateway['abroad'], Key> = {
  yes: 'gatewayAbroadYes',
  no: 'gatewayAbroadNo',
  unknown: 'gatewayAbroadUnknown',
};

/** What is known of a service, from where, and since when. */
export function GatewayFacts({ gateway, seen }: { gateway: FaxGateway; seen: string }) {
  const month = new Intl.DateTimeFormat(interfaceLocale(), {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${seen}-01T00:00Z`));
  return (
    <dl class="facts">
      <div>
        <dt>{t('gatewayRule')}</dt>
        <dd>
          <code>{gateway.pattern}</code>
          {example(gateway.pattern)}
        </dd>
      </div>
      <div>
        <dt>{t('gatewayText')}</dt>
        <dd class={gateway.body === 'ignored' ? 'warning' : undefined}>{t(TEXT[gateway.body])}</dd>
      </div>
      <div>
        <dt>{t('gatewayAbroad')}</dt>
        <dd>{t(ABROAD[gateway.abroad])}</dd>
      </div>
      <div>
        <dt>{t('gatewayNeeds')}</dt>
        <dd>
          <bdi lang="en">{gateway.needs}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('gatewaySource')}</dt>
        <dd>
          <bdi lang="en">{gateway.confidence}</bdi>
          <span class="hint">{t('gatewaySeen', { month })}</span>
          <ul>
            {gateway.sources.map((source) => (
              <li key={source}>
                <bdi lang="en">{URL.canParse(source) ? <a href={source}>{source}</a> : source}</bdi>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

function example(pattern: string) {
  for (const [number, printed] of Object.entries(EXAMPLES)) {
    const address = fillPattern(pattern, number);
    if (address)
      return <span class="hint">{t('gatewayExample', { number: printed, address })}</span>;
  }
  throw new Error(`No number goes into ${pattern}`);
}
