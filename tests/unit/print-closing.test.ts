import { expect, test } from 'vitest';
import { partBody } from '../../components/print-closing';

const LONG =
  'I would be grateful to hear from you what steps have been taken in this matter, and by whom.';

test.each([
  [
    'name and place below the close',
    `Dear Sir,\n\n${LONG}\n\nYours sincerely\nAnna Berg\nOslo`,
    { paragraphs: ['Dear Sir,', LONG], close: 'Yours sincerely', below: ['Anna Berg', 'Oslo'] },
  ],
  [
    'a close alone',
    `Dear Sir,\n\n${LONG}\n\nYours sincerely`,
    { paragraphs: ['Dear Sir,', LONG], close: 'Yours sincerely', below: [] },
  ],
  [
    'a blank line between close and name, as writers type it',
    `Dear Sir,\n\n${LONG}\n\nYours sincerely,\n\n\nAnna Berg\n`,
    { paragraphs: ['Dear Sir,', LONG], close: 'Yours sincerely,', below: ['Anna Berg'] },
  ],
  [
    'Korean, the place first',
    '존경하는 각하\n\n감사합니다.\nOslo에서\nAnna Berg 드림',
    { paragraphs: ['존경하는 각하'], close: '감사합니다.', below: ['Oslo에서', 'Anna Berg 드림'] },
  ],
  [
    'no closing at all',
    `Dear Sir,\n\n${LONG}`,
    { paragraphs: ['Dear Sir,', LONG], close: undefined, below: [] },
  ],
  ['one paragraph', 'Please.', { paragraphs: ['Please.'], close: undefined, below: [] }],
])('parts a body at its closing: %s', (_, body, parts) => {
  expect(partBody(body, 'Anna Berg')).toEqual(parts);
});

test('keeps the lines of a list', () => {
  const { paragraphs } = partBody(
    `I ask you:\n- to stop;\n- to let go.\n\n${LONG}\n\nRespectfully`,
  );
  expect(paragraphs[0]).toBe('I ask you:\n- to stop;\n- to let go.');
});
