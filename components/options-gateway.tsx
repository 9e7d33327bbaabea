import { useState } from 'preact/hooks';
import { type FaxGateway, fillPattern, patternProblem } from '../appeal/fax-gateway';
import type { Settings } from '../extension/settings';
import { Choice } from './options-choice';
import { Field } from './options-field';
import { GatewayFacts } from './options-gateway-facts';
import { Section } from './options-section';
import { Switch } from './options-switch';
import type { Change } from './use-settings';
import { t } from './words';

/** What stands for a number, shown for +86 10 6238 1025. */
const TOKENS = ['{cc}', '{plus}', '{idd}'];

type Props = {
  settings: Settings;
  change: Change;
  gateways: FaxGateway[];
  /** Month in which their rules were looked up, YYYY-MM. */
  seen: string;
};

/** By which service a fax goes from the webmail: none, a known one, or an address pattern of one's own. */
export function Gateway({ settings: { faxGateway }, change, gateways, seen }: Props) {
  const [opened, setOpened] = useState(false);
  const own = faxGateway && 'pattern' in faxGateway ? faxGateway : undefined;
  const ownShown = own || (opened && !faxGateway);
  const id = faxGateway && 'id' in faxGateway ? faxGateway.id : undefined;
  const known = gateways.find((gateway) => gateway.id === id);
  const choose = (faxGateway: Settings['faxGateway']) => change((now) => ({ ...now, faxGateway }));
  return (
    <Section id="gateway" title="gatewayTitle" lead="gatewayLead">
      <Choice
        id="gateway-service"
        label="gatewayChoice"
        value={id ?? (ownShown ? 'own' : '')}
        choices={[
          { value: '', name: t('gatewayNone') },
          { value: 'own', name: t('gatewayOwn') },
          ...gateways
            .map(({ id, service }) => ({ value: id, name: service }))
            .sort((a, b) => a.name.localeCompare(b.name)),
        ]}
        onChoose={(chosen) => {
          setOpened(chosen === 'own');
          choose(chosen === '' || chosen === 'own' ? undefined : { id: chosen });
        }}
      />
      {known && <GatewayFacts gateway={known} seen={seen} />}
      {ownShown && (
        <>
          <Field
            id="gateway-pattern"
            label="gatewayPattern"
            hint="gatewayPatternHint"
            value={own?.pattern}
            problem={t('badPattern', { example: '{cc}@fax.example.org' })}
            isGood={(typed) => patternProblem(typed.trim()) === undefined}
            onSave={(pattern) => choose(pattern ? { faxesBody: true, ...own, pattern } : undefined)}
          />
          <dl>
            {TOKENS.map((token) => (
              <div key={token}>
                <dt>
                  <code>{token}</code>
                </dt>
                <dd>
                  <code>{fillPattern(token, '+861062381025')}</code>
                </dd>
              </div>
            ))}
            <div>
              <dt>
                <code>{'{us10}'}</code>
              </dt>
              <dd>{t('gatewayTen')}</dd>
            </div>
          </dl>
          {own && (
            <Switch
              id="gateway-text"
              label="gatewayOwnText"
              hint="gatewayOwnTextHint"
              on={own.faxesBody}
              onSwitch={(faxesBody) => choose({ ...own, faxesBody })}
            />
          )}
        </>
      )}
    </Section>
  );
}
