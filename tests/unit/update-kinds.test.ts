import { describe, expect, test } from 'vitest';
import { applyDocument } from '../../intake/apply-document';
import { parseUrgentAction } from '../../intake/parse-urgent-action';
import { toCase } from '../../intake/to-case';

const action = (
  head: string,
  until: string,
  told = 'They were arrested on 11 January 2014.',
) => `URGENT ACTION
TWO LAWYERS DETAINED IN BAHRAIN
${head}

Lawyers Samir Haddad and Nabil Yateem are held in Bahrain. ${told}

Please write immediately in English or your own language:
- Urging the authorities to release them.

PLEASE SEND APPEALS BEFORE ${until} TO:
Minister of Interior
P.O. Box 13, Manama
Bahrain
Fax: +973 1723 2661
Salutation: Your Excellency

Name: Samir Haddad (m) and Nabil Yateem (m)
`;
const first = action(
  'UA: 12/14 Index: MDE 11/004/2014 Issue Date: 20 January 2014',
  '3 MARCH 2014',
);
const existing = toCase(parseUrgentAction(first)).case!;

const make = (text: string) => {
  const answer = applyDocument(existing, parseUrgentAction(text));
  if ('refused' in answer) throw new Error(answer.refused.code);
  return answer;
};
const tell = (head: string, words: string) =>
  `URGENT ACTION\n${head}\n\nThe lawyers are at home.\n\n${words}\n`;

describe('a document that ends the case', () => {
  test.each([
    'No further action is requested from the UA network. Many thanks to all who sent appeals.',
    'No further action by the UA Network is required at present.',
    'Please stop sending appeals.',
    'Please do not send further appeals on this case.',
    'There is no need to send further appeals.',
    'We do not ask for any further action at this time.',
    'The Urgent Action network is not requested to take further action on this case.',
    'No further appeals are necessary.',
    'We are glad to tell you that no further action is required.',
    'Many thanks to all who sent appeals.',
    'Weitere Appelle des Eilaktionsnetzes sind zurzeit nicht erforderlich.',
    'Bitte unternehmen Sie im Moment nichts weiter.',
    'Plus aucune action n’est requise de la part du réseau Actions urgentes.',
    'Aucune autre action n’est demandée aux membres du réseau pour le moment.',
    'Nous ne demandons plus d’action au réseau.',
    'Cette action urgente est close.',
    'No se requiere ninguna acción adicional de la Red de Acción Urgente.',
    'Dejen de enviar llamamientos.',
    'No es necesario que sigan enviando llamamientos.',
    'Non è più necessario inviare appelli.',
  ])('%s', (words) => {
    const { how, case: after } = make(tell('Further information on UA: 12/14', words));
    expect(how).toBe('stop');
    expect(after.status).toBe('closed');
    expect(words).toContain(after.closed?.reason);
  });

  test.each([
    'Further information on UA 12/14 (MDE 11/004/2014)',
    'UA-012/2014-1',
    'UA-Nr.: UA-012/2014-2',
    'AU 12/14',
    'A.U. 12/14',
    'FI 12/14',
    'Informations complémentaires sur l’AU 12/14',
    'Más información sobre AU: 12/14',
    'Weitere Informationen zu UA-012/2014',
  ])('with its number as "%s"', (number) => {
    expect(make(tell(number, 'No further action is requested.')).how).toBe('stop');
  });
});

describe('a document that goes on', () => {
  const FOLLOWING =
    'Further information on UA: 12/14 Index: MDE 11/009/2014 Issue Date: 19 February 2014';

  test.each([
    [
      'thanks for what was written',
      'Many thanks to all who sent appeals. Please keep sending appeals.',
    ],
    [
      'thanks, and gives a day',
      'Thanks to all who wrote.\n\nPLEASE SEND APPEALS BEFORE 2 APRIL 2014.',
    ],
  ])('%s', (_, words) => {
    const { how, case: after } = make(tell(FOLLOWING, words));
    expect([how, after.status]).toEqual(['update', 'open']);
    expect(after.appeals[0]?.demands).toEqual(existing.appeals[0]?.demands);
  });

  test('tells what others said, and drops nobody', () => {
    const told = 'Officials told Samir Haddad that no further action is required.';
    const { how, case: after } = make(action(FOLLOWING, '2 APRIL 2014', told));
    expect(how).toBe('update');
    expect(after.deadline?.date).toBe('2014-04-02');
    expect(after.people).toHaveLength(2);
  });

  test('drops the person for whom nothing more is asked', () => {
    const told = 'Nabil Yateem was released; no further action is required on his behalf.';
    const { how, case: after } = make(action(FOLLOWING, '2 APRIL 2014', told));
    expect(how).toBe('partial-stop');
    expect(after.people.map(({ name }) => name)).toEqual(['Samir Haddad']);
    expect(after.status).toBe('open');
  });

  test('has the first number on one line and its own, counted on, on the next', () => {
    const head =
      'Weitere Informationen zu UA-012/2014 (MDE 11/004/2014)\nUA-012/2014-1 Index: MDE 11/009/2014';
    expect(make(action(head, '2 APRIL 2014')).how).toBe('update');
  });

  test('is of later date and another index number, whatever it calls itself', () => {
    const head = (index: string) => `UA-012/2014-1 Index: ${index} Issue Date: 19 February 2014`;
    expect(make(action(head('MDE 11/009/2014'), '2 APRIL 2014')).case.deadline?.date).toBe(
      '2014-04-02',
    );
    expect(make(action(head('MDE 11/004/2014'), '2 APRIL 2014')).how).toBe('edition');
  });

  test('of another series or number is refused', () => {
    for (const head of ['EXTRA 12/14 Index: MDE 11/020/2014', 'UA: 13/14 Index: MDE 11/021/2014'])
      expect(() => make(action(head, '2 APRIL 2014'))).toThrow('otherNumber');
  });
});
