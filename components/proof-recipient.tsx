import type { ComponentChildren } from 'preact';
import { ProofCountry } from './proof-country';
import { ProofItems, ProofList } from './proof-list';
import { fieldId, ProofField, type Sheet } from './proof-sheet-field';
import { type Key, t } from './words';

/** Ways that few documents give: shown where they are given, or asked for. */
const RARE = ['web', 'telegram', 'telex', 'social'] as const;

type Props = { sheet: Sheet; path: string; name: string; remove: ComponentChildren };

/** A recipient, with every way to reach them. */
export function ProofRecipient({ sheet, path, name, remove }: Props) {
  const has = (part: string) => sheet.valueOf(`${path}.${part}`) !== undefined;
  const isRare = ['careOf', 'writers', 'note', ...RARE].some(has);
  const role = `${path}.role`;
  return (
    <fieldset class="recipient">
      <legend>
        {name}
        {remove}
      </legend>
      <div class="fields">
        <div class="field">
          <label for={fieldId(role)}>{t('fieldRole')}</label>
          <select
            id={fieldId(role)}
            value={String(sheet.valueOf(role) ?? 'to')}
            onFocus={() => sheet.onFocus(role)}
            onChange={(event) => sheet.change(role, event.currentTarget.value)}
          >
            <option value="to">{t('fieldRoleTo')}</option>
            <option value="copy">{t('fieldRoleCopy')}</option>
          </select>
        </div>
        <ProofField sheet={sheet} path={`${path}.name`} label={t('fieldName')} />
        <ProofField sheet={sheet} path={`${path}.title`} label={t('fieldOffice')} />
        <ProofField sheet={sheet} path={`${path}.organisation`} label={t('fieldOrganisation')} />
        <ProofField sheet={sheet} path={`${path}.salutation`} label={t('fieldSalutation')} />
      </div>
      <ProofList sheet={sheet} path={`${path}.email`} label={t('channel_email')} />
      <Numbers sheet={sheet} path={`${path}.fax`} label={t('channel_fax')} />
      <ProofList sheet={sheet} path={`${path}.post.lines`} label={t('fieldLine')} />
      <ProofCountry sheet={sheet} path={`${path}.post.country`} label={t('fieldAddressCountry')} />
      <Numbers sheet={sheet} path={`${path}.phone`} label={t('channel_phone')} />
      <details open={isRare}>
        <summary>{t('partMore')}</summary>
        {RARE.map((channel) => (
          <ProofList
            key={channel}
            sheet={sheet}
            path={`${path}.${channel}`}
            label={t(channel === 'social' ? 'fieldSocial' : (`channel_${channel}` as Key))}
          />
        ))}
        <fieldset>
          <legend>{t('fieldCareOf')}</legend>
          <div class="fields">
            <ProofField sheet={sheet} path={`${path}.careOf.name`} label={t('fieldName')} />
            <ProofField sheet={sheet} path={`${path}.careOf.title`} label={t('fieldOffice')} />
            <ProofField
              sheet={sheet}
              path={`${path}.careOf.organisation`}
              label={t('fieldOrganisation')}
            />
          </div>
        </fieldset>
        <ProofList
          sheet={sheet}
          path={`${path}.writers`}
          label={t('fieldWriters')}
          kind="country"
        />
        <ProofField sheet={sheet} path={`${path}.note`} label={t('fieldNote')} />
      </details>
    </fieldset>
  );
}

/** Numbers as printed, as they are dialled, and what is printed beside them. */
function Numbers({ sheet, path, label }: { sheet: Sheet; path: string; label: string }) {
  return (
    <ProofItems sheet={sheet} path={path} label={label} fresh={{ printed: '' }}>
      {(at, name, remove) => (
        <fieldset>
          <legend>
            {name}
            {remove}
          </legend>
          <div class="fields">
            <ProofField sheet={sheet} path={`${at}.printed`} label={t('fieldWording')} />
            <ProofField sheet={sheet} path={`${at}.number`} label={t('fieldDial')} />
            <ProofField sheet={sheet} path={`${at}.note`} label={t('fieldNote')} />
          </div>
        </fieldset>
      )}
    </ProofItems>
  );
}
