import type { ComponentChildren } from 'preact';
import { t } from './words';

/** What every field of the sheet needs to know of the others. */
export type Sheet = {
  valueOf(path: string): unknown;
  change(path: string, value: unknown): void;
  drop(path: string): void;
  /** The field in hand: its source words light up. */
  onFocus(path: string): void;
  sourceOf(path: string): string | undefined;
  isGap(path: string): boolean;
  /** What stands against the value, in sentences; `grave` keeps the case from being saved. */
  notesOf(path: string): { text: string; grave: boolean }[];
};

export const fieldId = (path: string) => `f-${path.replaceAll('.', '-')}`;

type Props = {
  sheet: Sheet;
  path: string;
  label: string;
  kind?: 'line' | 'text' | 'date';
  /** Stands beside the field, inside its row. */
  children?: ComponentChildren;
};

/** One value: where it was read, whether the document says it at all, what is odd about it. */
export function ProofField({ sheet, path, label, kind = 'line', children }: Props) {
  const value = String(sheet.valueOf(path) ?? '');
  const id = fieldId(path);
  const notes = sheet.notesOf(path);
  const shared = {
    id,
    value,
    'aria-describedby': `${id}-about`,
    'aria-invalid': notes.some(({ grave }) => grave),
    onFocus: () => sheet.onFocus(path),
  };
  return (
    <div class="field" data-gap={value === '' && sheet.isGap(path) ? '' : undefined}>
      <label for={id}>{label}</label>
      <div class="field-row">
        {kind === 'text' ? (
          <textarea
            {...shared}
            dir="auto"
            rows={Math.min(8, 2 + Math.floor(value.length / 70))}
            onInput={(event) => sheet.change(path, event.currentTarget.value)}
          />
        ) : kind === 'date' ? (
          <input
            {...shared}
            type="date"
            onInput={(event) => sheet.change(path, event.currentTarget.value)}
          />
        ) : (
          <input
            {...shared}
            dir="auto"
            onInput={(event) => sheet.change(path, event.currentTarget.value)}
          />
        )}
        {children}
      </div>
      <Remarks sheet={sheet} path={path} empty={value === ''} />
    </div>
  );
}

/** What there is to say of a field, below it. */
export function Remarks({ sheet, path, empty }: { sheet: Sheet; path: string; empty: boolean }) {
  const source = sheet.sourceOf(path);
  const notes = sheet.notesOf(path);
  return (
    <div class="remarks" id={`${fieldId(path)}-about`}>
      {empty && sheet.isGap(path) && !notes.length && <p class="gap">{t('proofGap')}</p>}
      {source && (
        <p class="hint source">
          <bdi>{t('proofSource', { words: source })}</bdi>
        </p>
      )}
      {notes.map(({ text }) => (
        <p key={text} class="warning">
          {text}
        </p>
      ))}
    </div>
  );
}
