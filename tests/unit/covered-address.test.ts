import { expect, test } from 'vitest';
import { parseUrgentAction } from '../../intake/parse-urgent-action';

const action = (value: string) => `URGENT ACTION
LAWYER DETAINED IN CHAD
Please write immediately in French or your own language:
- Urging the authorities to release her.
PLEASE SEND APPEALS BEFORE 3 MARCH 2014 TO:
Minister of Justice
N'Djamena
Chad
Email: ${value}
Salutation: Dear Minister
`;

test.each([
  ['info [at] justice.td', 'info@justice.td'],
  ['info(at)justice.td', 'info@justice.td'],
  ['info[at]cab[dot]justice[dot]td', 'info@cab.justice.td'],
  ['first{dot}last (arroba) justice (punto) td', 'first.last@justice.td'],
])('"%s" is the address %s, and comes from these words', (printed, address) => {
  const text = action(printed);
  const { appeals, spans } = parseUrgentAction(text);
  expect(appeals[0]?.recipients[0]?.email).toEqual([address]);
  expect(text.slice(...spans['appeals.0.recipients.0.email.0']!)).toBe(printed);
});

test.each(['held (at home)', 'info [at]', 'arrested [at] noon', '[email protected]'])(
  '"%s" is none',
  (printed) => {
    const { appeals } = parseUrgentAction(action(printed));
    expect(appeals[0]?.recipients[0]?.email).toBeUndefined();
  },
);
