import type { ComponentChildren } from 'preact';
import { ProofCountry } from './proof-country';
import { ProofField, Remarks, type Sheet } from './proof-sheet-field';
import { t } from './words';

type Props = {
  sheet: Sheet;
  path: string;
  label: string;
  kind?: 'line' | 'text' | 'country';
};

/** Values of one kind, each with its own source words; more can be added and each can go. */
export function ProofList({ sheet, path, label, kind = 'line' }: Props) {
  return (
    <ProofItems sheet={sheet} path={path} label={label} fresh="">
      {(at, name, remove) =>
        kind === 'country' ? (
          <ProofCountry sheet={sheet} path={at} label={name}>
            {remove}
          </ProofCountry>
        ) : (
          <ProofField sheet={sheet} path={at} label={name} kind={kind}>
            {remove}
          </ProofField>
        )
      }
    </ProofItems>
  );
}

type ItemsProps = {
  sheet: Sheet;
  path: string;
  label: string;
  /** What an added item is at first. */
  fresh: unknown;
  children: (path: string, name: string, remove: ComponentChildren) => ComponentChildren;
};

export function ProofItems({ sheet, path, label, fresh, children }: ItemsProps) {
  const items = (sheet.valueOf(path) as unknown[] | undefined) ?? [];
  return (
    <div class="items" data-gap={!items.length && sheet.isGap(path) ? '' : undefined}>
      {items.map((_, index) => {
        const name = items.length > 1 ? `${label} ${index + 1}` : label;
        const at = `${path}.${index}`;
        return (
          <div key={index} class="item">
            {children(at, name, <RemoveButton what={name} onRemove={() => sheet.drop(at)} />)}
          </div>
        );
      })}
      {!items.length && (
        <div>
          <span class="label">{label}</span>
          <Remarks sheet={sheet} path={path} empty />
        </div>
      )}
      {items.length > 0 && <Remarks sheet={sheet} path={path} empty={false} />}
      <button
        type="button"
        class="quiet"
        onClick={() => sheet.change(`${path}.${items.length}`, fresh)}
      >
        {t('proofAdd', { what: label })}
      </button>
    </div>
  );
}

export function RemoveButton({ what, onRemove }: { what: string; onRemove: () => void }) {
  const name = t('proofRemove', { what });
  return (
    <button type="button" class="quiet icon" aria-label={name} title={name} onClick={onRemove}>
      ×
    </button>
  );
}
