import type { Mission } from '../appeal/missions';
import { Row } from './options-row';
import { countryName, interfaceLocale, t } from './words';

type Props = { mission: Mission; gone: boolean; onRemove: () => void; onUndo: () => void };

/** One entry, with everything that it says. */
export function MissionRow({ mission, ...row }: Props) {
  const countries = new Intl.ListFormat(interfaceLocale()).format(mission.covers.map(countryName));
  const { address = [], email = [], phone, fax, web, source, seen, note } = mission;
  const lines = [
    address.join(', '),
    [...email, ...printed(phone)].join(' · '),
    fax && (
      <>
        {t('channel_fax')} <bdi dir="ltr">{printed(fax).join(' · ')}</bdi>
      </>
    ),
    web,
    note,
    `${source}, ${seen}`,
  ];
  return (
    <Row
      {...row}
      name={[countryName(mission.state), mission.city].filter(Boolean).join(' · ')}
      goneWords="missionRemoved"
      remove={['missionRemove', 'missionRemoveOf']}
      undo={['undo', 'missionUndoOf']}
    >
      <span class="hint">{t('missionFor', { countries })}</span>
      {lines.filter(Boolean).map((line, index) => (
        <span key={index} class="hint excerpt">
          {line}
        </span>
      ))}
    </Row>
  );
}

const printed = (numbers: Mission['phone'] = []) => numbers.map(({ printed }) => printed);
