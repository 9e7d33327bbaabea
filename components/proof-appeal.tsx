import type { ComponentChildren } from 'preact';
import { ProofItems, ProofList } from './proof-list';
import { ProofRecipient } from './proof-recipient';
import { ProofField, type Sheet } from './proof-sheet-field';
import { t } from './words';

type Props = { sheet: Sheet; path: string; name: string; remove: ComponentChildren };

/** What is asked of one authority, and who gets it. */
export function ProofAppeal({ sheet, path, name, remove }: Props) {
  return (
    <fieldset class="part">
      <legend>
        {name}
        {remove}
      </legend>
      <ProofField sheet={sheet} path={`${path}.to`} label={t('fieldAuthority')} />
      <ProofList sheet={sheet} path={`${path}.demands`} label={t('fieldDemand')} kind="text" />
      <ProofItems
        sheet={sheet}
        path={`${path}.recipients`}
        label={t('fieldRecipient')}
        fresh={{ role: 'to' }}
      >
        {(at, name, remove) => (
          <ProofRecipient sheet={sheet} path={at} name={name} remove={remove} />
        )}
      </ProofItems>
    </fieldset>
  );
}
