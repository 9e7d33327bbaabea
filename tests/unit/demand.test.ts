import { describe, expect, test } from 'vitest';
import { readDemand } from '../../appeal/demand';

describe('asks', () => {
  test.each([
    // as the five documents print them
    [
      'Call on the authorities not to forcibly return the North Koreans held in Changchun to North Korea;',
      'not forcibly return the North Koreans held in Changchun to North Korea',
    ],
    [
      'Urge them to allow the North Koreans to travel to South Korea, or seek asylum in China and other countries;',
      'allow the North Koreans to travel to South Korea, or seek asylum in China and other countries',
    ],
    [
      'Call on them to provide the North Koreans with access to the UNHCR.',
      'provide the North Koreans with access to the UNHCR',
    ],
    [
      'Stop the forced return of any person to North Korea, including this group of eight detained North Koreans;',
      'stop the forced return of any person to North Korea, including this group of eight detained North Koreans',
    ],
    [
      'Grant refugee status to those North Koreans who are entitled to it and to give them immediate access to the UNHCR ;',
      'grant refugee status to those North Koreans who are entitled to it and to give them immediate access to the UNHCR',
    ],
    [
      'Ensure the eight North Koreans are protected from torture;',
      'ensure the eight North Koreans are protected from torture',
    ],
    [
      'Call on the North Korean authorities to ensure that no one is detained or prosecuted for going to China.',
      'ensure that no one is detained or prosecuted for going to China',
    ],
    [
      'Urge the North Korean authorities to abolish the requirement for permission to travel internally and abroad, in compliance with their international legal obligations.',
      'abolish the requirement for permission to travel internally and abroad, in compliance with your international legal obligations',
    ],
    [
      'calling on the Chinese authorities to seek assurances from the North Korean government that the returnees will not be subjected to human rights violations in North Korea;',
      'seek assurances from the North Korean government that the returnees will not be subjected to human rights violations in North Korea',
    ],
    [
      'urging them to lift the restrictions on access to the border areas;',
      'lift the restrictions on access to the border areas',
    ],
    [
      'immediately adapt policies concerning "defection" to bring them into line with international obligations',
      'immediately adapt policies concerning "defection" to bring them into line with international obligations',
    ],
    [
      'provide Amnesty International with full clarification;',
      'provide Amnesty International with full clarification',
    ],
    ['Ratify the 1987 Convention against Torture', 'ratify the 1987 Convention against Torture'],
    [
      'calling on the UNHCR to put pressure on the Chinese authorities to fulfill all obligations under the 1951 UN Refugee Convention',
      'put pressure on the Chinese authorities to fulfill all obligations under the 1951 UN Refugee Convention',
    ],
    // as other documents do
    [
      '- Calling on the authorities to release Ahmed Ali immediately and unconditionally;',
      'release Ahmed Ali immediately and unconditionally',
    ],
    [
      '• Urging the President to commute the death sentence of Troy Davis',
      'commute the death sentence of Troy Davis',
    ],
    [
      '◼ Asking the Minister of Justice to investigate the allegations of torture',
      'investigate the allegations of torture',
    ],
    ['1. Release all prisoners of conscience', 'release all prisoners of conscience'],
    ['a) Commute the sentence', 'commute the sentence'],
    ['Appeal to the Governor to grant clemency to John Smith', 'grant clemency to John Smith'],
    ['Requesting that the authorities ensure her safety', 'ensure her safety'],
    ['Demanding that the government not carry out the execution', 'not carry out the execution'],
    ['Insisting that they release him', 'release him'],
    ['The authorities must immediately release her', 'immediately release her'],
    ['The Iranian authorities should not execute him', 'not execute him'],
    ['China must stop the forced return of refugees', 'stop the forced return of refugees'],
    ['Do not execute Ali Reza', 'not execute Ali Reza'],
    ["Don't return them to Syria", 'not return them to Syria'],
    ['not to carry out the execution', 'not carry out the execution'],
    ['To protect the family from further attacks', 'protect the family from further attacks'],
    ['Please release Liu Xia', 'release Liu Xia'],
    [
      'Immediately and unconditionally release Liu Xia',
      'immediately and unconditionally release Liu Xia',
    ],
    ['Never again use tear gas against crowds', 'never again use tear gas against crowds'],
    ['Overrule the verdict', 'overrule the verdict'],
    ['Urging the authorities never to use the death penalty', 'never use the death penalty'],
    ['that they protect the villagers', 'protect the villagers'],
    [
      'calling on the authorities to comply with their obligations under the Convention against Torture',
      'comply with your obligations under the Convention against Torture',
    ],
    [
      'Carry out a prompt investigation into the threats',
      'carry out a prompt investigation into the threats',
    ],
    [
      'As a matter of urgency, disclose his whereabouts',
      'disclose his whereabouts, as a matter of urgency',
    ],
    [
      'Pending his release, ensure that he sees his family',
      'ensure that he sees his family, pending his release',
    ],
    ['If he is not charged, release him', 'release him, if he is not charged'],
    ['Without delay release him', 'release him, without delay'],
    ['Call upon the Government of Sudan to end the bombing', 'end the bombing'],
    ['Insisting that the authorities order an investigation', 'order an investigation'],
    // someone else's "their" stays theirs
    ['Protect the defenders and their families', 'protect the defenders and their families'],
  ])('%s', (printed, ask) => expect(readDemand(printed)).toEqual({ ask }));
});

describe('recalls', () => {
  test.each([
    [
      'noting that, as a party to the 1951 UN Refugee Convention, the Chinese government is bound by the principle of non-refoulement;',
      'as a party to the 1951 UN Refugee Convention, the Chinese government is bound by the principle of non-refoulement',
    ],
    [
      'noting that as a member of the UNHCR Executive Committee, China should cooperate with other states',
      'as a member of the UNHCR Executive Committee, China should cooperate with other states',
    ],
    ['Note that, as a member, China should cooperate', 'as a member, China should cooperate'],
    ['Reminding them that torture is prohibited absolutely', 'torture is prohibited absolutely'],
    ['Pointing out that he was a child at the time', 'he was a child at the time'],
    [
      'Reminding the authorities that Iran is a state party to the ICCPR',
      'Iran is a state party to the ICCPR',
    ],
    ['Stressing that the death penalty is cruel', 'the death penalty is cruel'],
    [
      'Acknowledging that governments have a duty to protect people',
      'governments have a duty to protect people',
    ],
  ])('%s', (printed, recall) => expect(readDemand(printed)).toEqual({ recall }));
});

describe('says', () => {
  test.each([
    [
      'Expressing concern that Ahmed Ali is at risk of torture',
      'I am concerned that Ahmed Ali is at risk of torture',
    ],
    [
      'expressing grave concern for the safety of Maria Lopez',
      'I am gravely concerned for the safety of Maria Lopez',
    ],
    ['Express deep concern over the arrests', 'I am deeply concerned about the arrests'],
    ['Expressing your concern at reports of torture', 'I am concerned at reports of torture'],
    [
      'Welcoming the release of two of the detainees',
      'I welcome the release of two of the detainees',
    ],
    [
      'Seeking assurances that she is not being tortured',
      'I seek your assurance that she is not being tortured',
    ],
    [
      'Reminding them of their obligations under international law',
      'I would remind you of your obligations under international law',
    ],
  ])('%s', (printed, say) => expect(readDemand(printed)).toEqual({ say }));
});

test.each([
  [
    'calling for greater openness and accountability on human rights by allowing independent access to international human rights monitors;',
    {
      askFor:
        'greater openness and accountability on human rights by allowing independent access to international human rights monitors',
    },
  ],
  ['Calling for an impartial investigation', { askFor: 'an impartial investigation' }],
  [
    'Immediate and unconditional release of all those detained',
    { askFor: 'the immediate and unconditional release of all those detained' },
  ],
  [
    'Asking that Maria Lopez be given access to a lawyer',
    { askThat: 'Maria Lopez be given access to a lawyer' },
  ],
  ['Demanding that all charges be dropped', { askThat: 'all charges be dropped' }],
  // Another language or no demand at all is never bent into a sentence.
  ['Libérer immédiatement Ahmed Ali', { quote: 'Libérer immédiatement Ahmed Ali' }],
  ['Ahmed Ali, 34, journalist', { quote: 'Ahmed Ali, 34, journalist' }],
  ['Send appeals to the Minister of Justice', { quote: 'Send appeals to the Minister of Justice' }],
  [
    'Asking where she is being held and urging the authorities to grant her access to a lawyer',
    {
      quote:
        'Asking where she is being held and urging the authorities to grant her access to a lawyer',
    },
  ],
  [
    'The family has not been told where he is',
    { quote: 'The family has not been told where he is' },
  ],
])('%s', (printed, demand) => expect(readDemand(printed)).toEqual(demand));

test.each([
  ['Publicly condemn the attacks', { ask: 'publicly condemn the attacks' }],
  ['Condemn the killings', { ask: 'condemn the killings' }],
  ['Support the families of those killed', { ask: 'support the families of those killed' }],
  ['condemning the killings', { say: 'I condemn the killings' }],
  ['opposing the execution of Troy Davis', { say: 'I oppose the execution of Troy Davis' }],
  ['State that you are concerned for her safety', { say: 'I am concerned for her safety' }],
  [
    'Emphasize your concern that he may be tortured',
    { say: 'I am concerned that he may be tortured' },
  ],
  [
    'Noting with concern the arrest of 12 students',
    { say: 'I note with concern the arrest of 12 students' },
  ],
  [
    'Expressing fear for the safety of the community',
    { say: 'I wish to express my fear for the safety of the community' },
  ],
  [
    'expressing sympathy for the family of John Doe',
    { say: 'I wish to express my sympathy for the family of John Doe' },
  ],
  [
    'Explaining that your group will go on writing',
    { quote: 'Explaining that your group will go on writing' },
  ],
])('whose voice it is: %s', (printed, demand) => expect(readDemand(printed)).toEqual(demand));

describe('nobody is asked for what the document does not ask', () => {
  test.each([
    // A name before a comma, or one of another alphabet, is no verb.
    ['Ayşe, the journalist', { quote: 'Ayşe, the journalist' }],
    ['Élise the teacher', { quote: 'Élise the teacher' }],
    ['Hundreds of the prisoners', { quote: 'Hundreds of the prisoners' }],
    ['Detention without any trial', { quote: 'Detention without any trial' }],
    // A verb that no list knows, with an s in it.
    ['Disarm the militias', { ask: 'disarm the militias' }],
    // Whose assurances: the writer asks for them, or the authority is to ask somebody else.
    ['Seek assurances that she is safe', { say: 'I seek your assurance that she is safe' }],
    [
      'Seek assurances that she is kept in a place that is safe from torture',
      { say: 'I seek your assurance that she is kept in a place that is safe from torture' },
    ],
    [
      'Seek assurances from the authorities that she is safe',
      { ask: 'seek assurances from the authorities that she is safe' },
    ],
    [
      'Seeking assurances from the authorities that she is safe',
      { say: 'I seek your assurance that she is safe' },
    ],
    // A "not" or "will" further on belongs to somebody else.
    [
      'Requesting that they free those who will not recant',
      { ask: 'free those who will not recant' },
    ],
    ['Asking that they should not execute him', { ask: 'not execute him' }],
    ['Asking that the authorities will release him', { ask: 'release him' }],
    ['Asking that they must see that he should live', { ask: 'see that he should live' }],
    ['Asking that they not execute him', { ask: 'not execute him' }],
    // The first "that" is the one which is asked.
    ['Demanding that they stop saying that he is guilty', { ask: 'stop saying that he is guilty' }],
    ['Asking that no one be told that she is dead', { askThat: 'no one be told that she is dead' }],
    [
      'Urging the Minister that all be told that she lives',
      { askThat: 'all be told that she lives' },
    ],
    [
      'Urging them to tell those who were not to be moved',
      { ask: 'tell those who were not to be moved' },
    ],
    ['Release him, and please tell his family', { ask: 'release him, and please tell his family' }],
  ])('%s', (printed, demand) => expect(readDemand(printed)).toEqual(demand));
});

describe('"you" and "your" are the writer’s or the authority’s, and never mixed up', () => {
  test.each([
    ['Stating that you were shocked by the arrest', { say: 'I was shocked by the arrest' }],
    ['Stating that you believe he is innocent', { say: 'I believe he is innocent' }],
    ...[
      'Stating that you believe in your own work',
      'Stating that you hope you will hear from them',
      'Reminding them that all of you will be judged',
      'Stressing that your group will write again',
      'Expressing fear that you will be attacked',
    ].map((words) => [words, { quote: words }] as const),
    [
      'Reminding them of its duty to protect',
      { say: 'I would remind you of your duty to protect' },
    ],
    [
      'Reminding them of the fate of his family',
      { say: 'I would remind you of the fate of his family' },
    ],
    ['Meet its commitment to end torture', { ask: 'meet your commitment to end torture' }],
    ['Honour their human rights commitments', { ask: 'honour your human rights commitments' }],
    ['Uphold their obligation to protect', { ask: 'uphold your obligation to protect' }],
    ['Respect their own duties', { ask: 'respect your own duties' }],
    // What is not the authority's own stays theirs.
    ['Respect their wishes', { ask: 'respect their wishes' }],
    ['Protect their legal team', { ask: 'protect their legal team' }],
  ] as const)('%s', (printed, demand) => expect(readDemand(printed)).toEqual(demand));
});

describe('names keep their capitals, and other words lose them inside a sentence', () => {
  test.each([
    ['Calling for UNHCR access to the camp', { askFor: 'UNHCR access to the camp' }],
    ['Calling for Justice', { askFor: 'justice' }],
    ['Calling for Protection, food and shelter', { askFor: 'protection, food and shelter' }],
    ['Asking that Amnesty International be let in', { askThat: 'Amnesty International be let in' }],
    ['Release Ahmed Ali', { ask: 'release Ahmed Ali' }],
    ['Urging them to Release Ahmed Ali', { ask: 'release Ahmed Ali' }],
    ['An independent inquiry', { askFor: 'an independent inquiry' }],
    ['A full inquiry', { askFor: 'a full inquiry' }],
    ['The immediate release of Ali', { askFor: 'the immediate release of Ali' }],
    ['Prompt access to the prisoners', { askFor: 'the prompt access to the prisoners' }],
  ])('%s', (printed, demand) => expect(readDemand(printed)).toEqual(demand));
});

describe('how much, and what of', () => {
  test.each([
    ['Expressing serious concern at the arrests', 'I am seriously concerned at the arrests'],
    ['Expressing great concern for Ali', 'I am greatly concerned for Ali'],
    ['Expressing concern regarding his health', 'I am concerned about his health'],
    ['Deploring the arrests', 'I deplore the arrests'],
    ['Regretting the arrests', 'I regret the arrests'],
  ])('%s', (printed, say) => expect(readDemand(printed)).toEqual({ say }));
});

describe('what stands around a demand is left out', () => {
  test.each([
    ['  Release  him  '],
    ['12. Release him'],
    ['(2) Release him'],
    ['b)Release him'],
    ['–Release him'],
    ['Release him; and'],
    ['Release him and'],
    ['Release him  and'],
    ['Release him. ;'],
    ['Release him ; and ;'],
  ])('%j', (printed) => expect(readDemand(printed)).toEqual({ ask: 'release him' }));
  test('but nothing of it', () => {
    expect(readDemand('Release him  , his wife and')).toEqual({ ask: 'release him, his wife' });
    expect(readDemand('Release him: Ali')).toEqual({ ask: 'release him: Ali' });
  });
});

test.each([
  ['; '.repeat(50_000)],
  ['a '.repeat(50_000)],
  [`calling on ${'the '.repeat(25_000)}`],
  [`${'and, '.repeat(20_000)}x`],
  ['expressing concern '.repeat(5_000)],
  [`${'The authorities '.repeat(6_000)}must`],
  ['('.repeat(100_000)],
  ['immediate release '.repeat(5_000)],
])('100,000 characters are read in a moment', (words) => {
  const start = performance.now();
  readDemand(words);
  expect(performance.now() - start).toBeLessThan(2_000);
});
