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
  ['Please send appeals to arrive before 12 May 2012.'],
  ['PLEASE SEND YOUR LETTERS AS SOON AS POSSIBLE AND NO LATER THAN 12 MAY 2012'],
  ['Appeals should be sent before May 12th, 2012'],
  ['Please write as soon as possible and until 12 May 2012.'],
  ['This action is valid until 12 May 2012.'],
  ['Take action before: 12 May 2012'],
  ['Act before 12 May 2012'],
  ['Urgent Action expires: May 12, 2012'],
  ['Stop action date: 12 May 2012'],
  ['Please do not send appeals after 12 May 2012'],
  ['Please check with the Urgent Action office before sending appeals after 12 May 2012'],
  ['End date: 12 May 2012'],
  ['Closing date for this action: 12 May 2012'],
  ['Action closes 12 May 2012'],
  ['Send your letter before 12 May 2012 to:'],
  ['Please send letters until 12 May 2012'],
  ['Please respond by 12 May 2012.'],
  ['PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL:\n12 May 2012'],
  ['PLEASE TAKE ACTION AS SOON AS POSSIBLE BEFORE: 12.05.2012'],
  ['Please take action by 12 May 2012'],
  ['Veuillez envoyer vos appels jusqu’au 12 mai 2012'],
  ['Envoyez vos lettres avant le 12 mai 2012'],
  ['MERCI D’AGIR AU PLUS VITE, AVANT LE 12 MAI 2012'],
  ['MERCI D’AGIR DANS LES PLUS BREFS DÉLAIS ET AVANT LE : 12 mai 2012'],
  ['Action valable jusqu’au 12 mai 2012'],
  ['À envoyer avant le 12 mai 2012'],
  ['Date limite d’envoi : 12 mai 2012'],
  ['Merci d’écrire avant le 12 mai 2012'],
  ['Vérifiez auprès de la Section s’il faut encore intervenir après le 12 mai 2012'],
  [
    'Après le 12 mai 2012, vérifiez auprès du Secrétariat international s’il faut encore intervenir.',
  ],
  ['VEUILLEZ AGIR DANS LES MEILLEURS DÉLAIS, JUSQU’AU 12 mai 2012'],
  ['Délai: 12 mai 2012'],
  ['ACTÚEN LO ANTES POSIBLE HASTA EL: 12 de mayo de 2012'],
  ['ACTÚEN LO ANTES POSIBLE ANTES DEL: 12 de mayo de 2012'],
  ['ACTÚEN CUANTO ANTES, Y NO MÁS TARDE DEL 12 DE MAYO DE 2012'],
  ['Envíen sus cartas antes del 12 de mayo del 2012'],
  ['Por favor, envíe su carta antes del 12 de mayo de 2012'],
  ['Fecha límite: 12 de mayo de 2012'],
  ['Acción vigente hasta el 12 de mayo de 2012'],
  [
    'Consulten con el Secretariado Internacional o con la oficina de su Sección si van a enviar llamamientos después del 12 de mayo de 2012.',
  ],
  [
    'Consulten con el Secretariado Internacional o con la oficina de su Sección si envían los llamamientos después del 12 de mayo de 2012.',
  ],
  ['Si van a enviar sus llamamientos después del 12 de mayo de 2012, consulten con su Sección'],
  ['Bitte schreiben Sie bis 12. Mai 2012'],
  ['Bitte schreiben Sie vor dem 12. Mai 2012'],
  ['AKTIV WERDEN BIS 12.05.2012'],
  ['Deadline: 12.05.2012'],
  ['Aktionszeitraum: bis 12. Mai 2012'],
  ['Bitte versenden Sie nach dem 12. Mai 2012 keine Appelle mehr'],
  ['bitten wir Sie, nach dem 12. Mai 2012 keine Appelle mehr zu verschicken.'],
  ['Appelle bitte bis spätestens 12. Mai 2012 absenden'],
  ['Einsendeschluss ist der 12. Mai 2012'],
  ['BITTE SCHREIBEN SIE LUFTPOSTBRIEFE BIS ZUM 12. MAI 2012'],
  ['Brief bis 12. Mai 2012 abschicken'],
  ['Frist: 12. Mai 2012'],
  ['INVIATE GLI APPELLI ENTRO IL 12 MAGGIO 2012 A:'],
  ['Si prega di inviare gli appelli entro il 12 maggio 2012'],
  ['Bitte senden Sie Ihre Appelle nicht nach dem 12. Mai 2012'],
  ['Please send appeals until 12 May, 2012'],
  ['Urgent Action valid until: 12 May 2012'],
  ['APPEAL DEADLINE: 12 May 2012'],
  ['You can take action until 12 May 2012'],
  ['Deadline for letters: 12 May 2012'],
  ['Letters should arrive before 12 May 2012'],
])('says until when: %s', (text) => {
  expect(day(text)).toBe('2012-05-12');
});

test.each([
  ['He is due to be executed on 12 May 2012.'],
  ['The hearing is before 12 May 2012.'],
  ['He must leave the country before 12 May 2012.'],
  ['The authorities must respond by 12 May 2012.'],
  ['The court gave the government until 12 May 2012 to reply.'],
  ['The families were told to leave by 12 May 2012.'],
  ['The execution has been stayed until 12 May 2012.'],
  ['Her detention was extended until 12 May 2012.'],
  ['La audiencia se aplazó hasta el 12 de mayo de 2012.'],
  ['Sa détention a été prolongée jusqu’au 12 mai 2012.'],
  ['Er muss das Land bis 12. Mai 2012 verlassen.'],
  ['Die Haft wurde bis zum 12. Mai 2012 verlängert.'],
  ['The military gave them a deadline of 12 May 2012 to vacate.'],
  ['He has until 12 May 2012 to appeal.'],
  ['She can appeal the sentence until 12 May 2012.'],
  ['The deadline for his appeal is 12 May 2012.'],
  ['Lawyers must file an appeal by 12 May 2012.'],
  ['The Supreme Court will hear appeals before 12 May 2012.'],
  ['They sent letters to the court before 12 May 2012.'],
  ['Le délai pour faire appel expire le 12 mai 2012.'],
  ['El plazo para recurrir finaliza el 12 de mayo de 2012.'],
  ['Die Frist für die Berufung endet am 12. Mai 2012.'],
  ['His lawyers were asked to send letters to the judge by 12 May 2012.'],
  ['Il doit quitter le pays avant le 12 mai 2012.'],
  ['Debe presentarse antes del 12 de mayo de 2012.'],
  ['The eviction deadline is 12 May 2012.'],
  ['Authorities ordered the residents to act by 12 May 2012.'],
  ['Il termine per il ricorso scade il 12 maggio 2012.'],
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
