import type { ComponentChildren } from 'preact';
import { countries } from '../appeal/country';
import { fieldId, Remarks, type Sheet } from './proof-sheet-field';
import { countryName, interfaceLocale, t } from './words';

type Props = {
  sheet: Sheet;
  path: string;
  label: string;
  children?: ComponentChildren;
};

let options: [string, string][] | undefined;

/** A country, chosen by its name; codes that the list does not know stay as they are. */
export function ProofCountry({ sheet, path, label, children }: Props) {
  const value = String(sheet.valueOf(path) ?? '');
  const id = fieldId(path);
  options ??= named();
  return (
    <div class="field" data-gap={value === '' && sheet.isGap(path) ? '' : undefined}>
      <label for={id}>{label}</label>
      <div class="field-row">
        <select
          id={id}
          value={value}
          aria-describedby={`${id}-about`}
          onFocus={() => sheet.onFocus(path)}
          onChange={(event) => sheet.change(path, event.currentTarget.value || undefined)}
        >
          <option value="">{t('countryNone')}</option>
          {options.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        {children}
      </div>
      <Remarks sheet={sheet} path={path} empty={value === ''} />
    </div>
  );
}

function named(): [string, string][] {
  const { compare } = new Intl.Collator(interfaceLocale());
  return countries
    .map((code): [string, string] => [code, countryName(code)])
    .sort(([, a], [, b]) => compare(a, b));
}
