import { expect, test } from 'vitest';
import { readDeadline } from '../../intake/read-deadline';
import { internationalNumber, plainNumber, readNumbers } from '../../intake/read-numbers';
import { readableText } from '../../intake/source-text';

const day = (text: string, dayComesFirst = false) =>
  readDeadline(readableText(text), dayComesFirst).deadline?.date.value;

test.each([
  ['PLEASE SEND APPEALS BEFORE 28 MARCH 2012 TO:', '2012-03-28'],
  ['PLEASE SEND APPEALS BEFORE\n10 APRIL 2012 TO KIM JONG-UN', '2012-04-10'],
  ['Contact these two officials by 17 August, 2017:', '2017-08-17'],
  ['This Urgent Action expires on June 1 2023.', '2023-06-01'],
  ['PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: December 10, 2024', '2024-12-10'],
  ['APPEAL DEADLINE NOTICE: 16 August 2017', '2017-08-16'],
  [
    'Check with the International Secretariat, or your section office, if sending appeals after 19 July 2000.',
    '2000-07-19',
  ],
  ['as soon as possible and in any case before 8 February 2010', '2010-02-08'],
  ['The deadline for appeals is 4th June 2013', '2013-06-04'],
  ['This action ended on March 12, 2024', '2024-03-12'],
  ['VEUILLEZ ENVOYER VOS APPELS AVANT LE 26 JUILLET 2013 À :', '2013-07-26'],
  ['ENVOYEZ VOS APPELS AVANT LE 1er JUIN 2011.', '2011-06-01'],
  ['APRÈS LE 17 MAI 2002, VÉRIFIEZ AUPRÈS DE VOTRE SECTION', '2002-05-17'],
  ['ENVÍEN LLAMAMIENTOS ANTES DEL 20 DE AGOSTO DE 2013 A:', '2013-08-20'],
  ['si van a enviarlos después del 31 de octubre de 2001.', '2001-10-31'],
  ['bitten wir Sie, nach dem 4. September 2012 keine Appelle mehr zu verschicken', '2012-09-04'],
  ['Appelle bis 27. Januar 2015', '2015-01-27'],
  ['Sie können bis 06.03.2018 an dieser Aktion teilnehmen', '2018-03-06'],
  ['Bitte abschicken bis: 31.05.2023', '2023-05-31'],
  ['INVIATE GLI APPELLI PRIMA DEL 29 GIUGNO 2012 A:', '2012-06-29'],
  ['Please send appeals before 2012-06-29', '2012-06-29'],
  ['Please send appeals before 13/04/2012', '2012-04-13'],
  ['Please send appeals before 04/13/2012', '2012-04-13'],
  ['This bulletin expires: 15 December 1995.', '1995-12-15'],
])('%s', (text, date) => {
  expect(day(text)).toBe(date);
});

test.each([
  ['He is scheduled to be executed on 28 February 1992.'],
  [
    'A hearing is set for 9 March 2014. Please send appeals urging them to put off the hearing before 9 March 2014.',
  ],
  ['They were told to leave within 72 hours.'],
  ['Further information on UA 105/00 (ASA 17/21/00, 12 April 2000)'],
  ['The authorities intend to return them by 20 February 2012.'],
  ['The information is current as of 3 May 2011.'],
  ['London, 4 May 2012. Dear Minister,'],
  ['The court must decide before 9 June 2010.'],
  ['His lawyers must respond by 12 May 2010.'],
  ['PLEASE SEND APPEALS BEFORE 25 JUNE TO:'],
  ['PLEASE SEND APPEALS BEFORE 03/04/2012 TO:'],
  ['PLEASE SEND APPEALS BEFORE 31 FEBRUARY 2012 TO:'],
  ['PLEASE SEND APPEALS IMMEDIATELY'],
  ['Please send appeals before 1 May 2012. … Please send appeals before 8 May 2012.'],
  ['Une audience est prévue le 20 avril 2002.'],
  ['El juicio comenzará antes del 30 de julio de 2013.'],
  ['Der Prozess beginnt am 12. Juni 2023.'],
  ["L'udienza è fissata per il 30 maggio 2012."],
])('%s: no deadline', (text) => {
  expect(day(text)).toBeUndefined();
});

test('a date with slashes is day first in languages that know no other order', () => {
  expect(day('Envíen llamamientos antes del 03/04/2012', true)).toBe('2012-04-03');
});

test.each([
  ['+86 10 6238 1025', undefined, '+861062381025'],
  ['(+86) 10 6532 6806', undefined, '+861065326806'],
  ['00 964 1 537 2100', undefined, '+96415372100'],
  ['(00 57) 1 596 0631', undefined, '+5715960631'],
  ['011 55 61 322 6817', undefined, '+55613226817'],
  ['+44 (0)20 7235 3773', undefined, '+442072353773'],
  ['1 202 495 2000', 'US', '+12024952000'],
  ['1 202 495 2000', undefined, undefined],
  ['202 495 2000', 'US', undefined],
  ['030-8148 8222', 'DE', undefined],
  ['+ 512 463 1849', 'US', undefined],
  ['+86', undefined, undefined],
])('%s in %s is %s', (printed, country, number) => {
  expect(internationalNumber(printed, country)).toBe(number);
});

test.each([
  ['+86 10 65961109 or 65962660', ['+861065961109', '+861065962660']],
  ['+57 1 596 0631 / 32', ['+5715960631', '+5715960632']],
  ['+973 1723 2661; +973 1727 2222', ['+97317232661', '+97317272222']],
  ['0041/22/786 06 62', ['+41227860662']],
  ['+98 21 649 5880 (via the ministry, room 12)', ['+98216495880']],
  ['+998 71 133 39 17 / +998 71', ['+998711333917', undefined]],
  ['+53 7 866 4307 / 0669 485', ['+5378664307', undefined]],
])('%s', (value, numbers) => {
  expect(readNumbers(value, 0).map((found) => plainNumber(found).number)).toEqual(numbers);
});
