import { describe, expect, test } from 'vitest';
import type { Recipient } from '../../data/schema';
import { bundledCase } from './fixtures/bundled';

// Read by hand from the five published documents, not from the data.

type Facts = Omit<Recipient, 'id' | 'role' | 'note' | 'editions' | 'writers'>;
const china = "People's Republic of China";
const dprk = "Democratic People's Republic of Korea";
const stateCouncil = 'The State Council General Office';
const fax = (printed: string, number: string, note?: string) => ({
  number,
  printed,
  ...(note && { note }),
});

const recipients: [string, number, string, 'to' | 'copy', Facts][] = [
  [
    'ua-163-17',
    0,
    'president',
    'to',
    {
      name: 'XI Jinping Guojia Zhuxi',
      title: 'President',
      organisation: stateCouncil,
      salutation: 'Your Excellency',
      email: ['gov@govonline.cn'],
      fax: [fax('+86 10 6238 1025', '+861062381025')],
      post: {
        lines: [stateCouncil, '2 Fuyoujie', 'Xichengqu, Beijingshi 100017', china],
        country: 'CN',
      },
    },
  ],
  [
    'ua-163-17',
    0,
    'liaoning-director',
    'to',
    {
      name: 'Wang Dawei',
      title: 'Director',
      organisation: 'Liaoning Public Security Department',
      salutation: 'Dear Director',
      post: {
        lines: [
          'Liaoning Public Security Department',
          'No. 2 Qishanzhonglu',
          'Huangguqu',
          'Shenyangshi',
          'Liaoningsheng 110032',
          china,
        ],
        country: 'CN',
      },
    },
  ],
  [
    'ua-163-17',
    0,
    'ambassador-washington',
    'to',
    {
      name: 'Tiankai Cui',
      title: 'Ambassador',
      organisation: "Embassy of the People's Republic of China",
      salutation: 'Dear Ambassador',
      email: ['chinaembpress_us@mfa.gov.cn'],
      fax: [fax('1 202 495 2138', '+12024952138')],
      phone: [fax('1 202 495 2000', '+12024952000')],
      post: {
        lines: [
          "Embassy of the People's Republic of China",
          '3505 International Place NW',
          'Washington DC 20008',
        ],
        country: 'US',
      },
    },
  ],
  [
    'ua-163-17',
    0,
    'unhcr-china',
    'copy',
    {
      organisation: 'China Office, UNHCR',
      email: ['chibe@unhcr.org'],
      fax: [fax('(+86) 10 6532 1647', '+861065321647')],
      phone: [fax('(+86) 10 6532 6806', '+861065326806')],
      post: {
        lines: [
          'China Office, UNHCR',
          '1-2-1, Tayuan Diplomatic Office Building,',
          '14 Liangmahe Nan Lu, Beijing 100600,',
          'China',
        ],
        country: 'CN',
      },
    },
  ],
  [
    'ua-52-12',
    0,
    'president',
    'to',
    {
      name: 'HU Jintao Guojia Zhuxi',
      organisation: stateCouncil,
      salutation: 'Your Excellency',
      email: ['gov@govonline.cn'],
      post: {
        lines: [stateCouncil, '2 Fuyoujie', 'Xichengqu', 'Beijingshi 100017', china],
        country: 'CN',
      },
    },
  ],
  [
    'ua-52-12',
    0,
    'premier',
    'to',
    {
      name: 'WEN Jiabao Guojia Zongli',
      title: 'Premier',
      organisation: stateCouncil,
      salutation: 'Your Excellency',
      fax: [fax('+86 10 65961109', '+861065961109', 'c/o Ministry of Foreign Affairs')],
      post: {
        lines: [stateCouncil, '2 Fuyoujie', 'Xichengqu', 'Beijingshi 100017', china],
        country: 'CN',
      },
    },
  ],
  [
    'ua-52-12',
    0,
    'foreign-minister',
    'copy',
    {
      name: 'YANG Jiechi Buzhang',
      title: 'Minister of Foreign Affairs',
      organisation: 'Waijiaobu',
      salutation: 'Dear Minister',
      email: ['webmaster@mfa.gov.cn'],
      fax: [fax('+86 10 65961109', '+861065961109'), fax('65962660', '+861065962660')],
      post: {
        lines: [
          'Waijiaobu',
          '2 Chaoyangmen Nandajie',
          'Chaoyang District',
          'Beijingshi 100701',
          china,
        ],
        country: 'CN',
      },
    },
  ],
  [
    'ua-105-00',
    0,
    'premier',
    'to',
    {
      name: 'ZHU Rongji Zongli',
      title: "Premier of the People's Republic of China",
      salutation: 'Your Excellency',
      post: { lines: ['9 Xihuangchenggenbeijie', 'Beijingshi 100032', china], country: 'CN' },
      telex: ['210070 FMPRC CN', '22478 MFERT CN'],
      telegram: ['Premier Zhu Rongji, Beijing, China'],
    },
  ],
  [
    'ua-105-00',
    0,
    'jilin-governor',
    'to',
    {
      name: 'HONG Hu Shengzhang',
      title: "Governor of the Jilin Provincial People's Government",
      organisation: 'Jilinsheng Renmin Zhengfu',
      salutation: 'Dear Governor',
      post: {
        lines: [
          'Jilinsheng Renmin Zhengfu',
          '11 Xinfa Lu',
          'Changchunshi 130051, Jilinsheng',
          china,
        ],
        country: 'CN',
      },
      telegram: ['Governor, Changchun, Jilin Province, China'],
    },
  ],
  [
    'ua-105-00',
    1,
    'foreign-minister',
    'to',
    {
      name: 'Mr Paek Nam Sun',
      title: 'Minister of Foreign Affairs',
      salutation: 'Your Excellency',
      post: { lines: ['Pyongyang', dprk], country: 'KP' },
    },
  ],
  [
    'ua-105-00',
    1,
    'public-security-minister',
    'to',
    {
      name: 'Mr Paek Hak Rim',
      title: 'Minister of Public Security',
      salutation: 'Your Excellency',
      post: { lines: ['Pyongyang', dprk], country: 'KP' },
    },
  ],
  [
    'forcibly-returned-2012',
    0,
    'kim-jong-un-new-york',
    'to',
    {
      name: 'Kim Jong-un',
      title: "Supreme Commander of the Korean People's Army",
      careOf: {
        name: 'Mr Sin Son-ho',
        title:
          "Ambassador of the Permanent Mission of the Democratic People's Republic of Korea to the Office of the United Nations in New York",
        organisation: "Permanent Mission of the Democratic People's Republic of Korea in New York",
      },
      email: ['dpr.korea@verizon.net'],
      fax: [fax('+1 212 972 3154', '+12129723154')],
      post: {
        lines: [
          "Permanent Mission of the Democratic People's Republic of Korea in New York",
          '820 Second Ave, 13th Floor',
          'New York, NY 10017',
          'USA',
        ],
        country: 'US',
      },
    },
  ],
  [
    'forcibly-returned-2012',
    0,
    'kim-jong-un-geneva',
    'to',
    {
      name: 'Kim Jong-un',
      title: "Supreme Commander of the Korean People's Army",
      careOf: {
        name: 'Mr. So Se-pyong',
        title:
          "Ambassador of the Permanent Mission of the Democratic People's Republic of Korea to the Office of the United Nations in Geneva",
        organisation: "Permanent Mission of the Democratic People's Republic of Korea in Geneva",
      },
      fax: [fax('+41 22 786 0662', '+41227860662')],
      post: { lines: ['Chemin de Plonjon 1', '1207 Geneva', 'Switzerland'], country: 'CH' },
    },
  ],
  [
    'forcibly-returned-2012',
    0,
    'public-security-minister',
    'copy',
    {
      name: 'Ri Myong-su',
      title: "Minister of People's Security",
      organisation: "Ministry of People's Security",
      post: { lines: ["Ministry of People's Security", 'Pyongyang', dprk], country: 'KP' },
    },
  ],
];

test.each(recipients)('%s, appeal %i: %s, %s', (caseId, appeal, id, role, facts) => {
  const {
    id: _,
    role: given,
    note: __,
    editions: ___,
    writers: ____,
    ...rest
  } = bundledCase(caseId).appeals[appeal]!.recipients.find((each) => each.id === id)!;
  expect(given).toBe(role);
  expect(rest).toEqual(facts);
});

test.each([
  ['ua-163-17', [['president', 'liaoning-director', 'ambassador-washington', 'unhcr-china']]],
  ['ua-52-12', [['president', 'premier', 'foreign-minister']]],
  [
    'ua-105-00',
    [['premier', 'jilin-governor'], ['foreign-minister', 'public-security-minister'], []],
  ],
  [
    'forcibly-returned-2012',
    [['kim-jong-un-new-york', 'kim-jong-un-geneva', 'public-security-minister']],
  ],
])('%s has these recipients and no others', (caseId, ids) => {
  expect(
    bundledCase(caseId).appeals.map(({ recipients: each }) => each.map(({ id }) => id)),
  ).toEqual(ids);
});

test.each([
  [
    'ua-163-17',
    {
      reference: { ua: '163/17' },
      issued: undefined,
      deadline: '2017-08-17',
      languages: ['en', 'zh', 'own'],
      missions: ['CN'],
    },
  ],
  [
    'ua-52-12',
    {
      reference: { ua: '52/12', index: 'ASA 17/006/2012' },
      issued: '2012-02-15',
      deadline: '2012-03-28',
      languages: ['en', 'own'],
      missions: ['CN'],
    },
  ],
  [
    'ua-105-00',
    {
      reference: { ua: '105/00', index: 'ASA 24/01/00', follows: 'ASA 17/21/00' },
      issued: '2000-06-07',
      deadline: '2000-07-19',
      languages: ['en', 'own'],
      missions: ['KP', 'CN'],
    },
  ],
  [
    'forcibly-returned-2012',
    {
      reference: {},
      issued: undefined,
      deadline: '2012-04-10',
      languages: ['en', 'ko', 'own'],
      missions: ['KP'],
    },
  ],
])('%s: number, days, languages, missions', (caseId, facts) => {
  const { reference, issued, deadline, languages, missions } = bundledCase(caseId);
  expect({ reference, issued, deadline: deadline!.date, languages, missions }).toEqual(facts);
});

test.each([
  [
    'ua-163-17',
    ['PLEASE SEND APPEALS BEFORE 17 AUGUST 2017', 'Contact these two officials by 17 August, 2017'],
  ],
  ['ua-52-12', ['PLEASE SEND APPEALS BEFORE 28 MARCH 2012']],
  [
    'ua-105-00',
    [
      'Check with the International Secretariat, or your section office, if sending appeals after 19 July 2000.',
    ],
  ],
  [
    'forcibly-returned-2012',
    [
      "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO KIM JONG-UN, SUPREME COMMANDER OF THE KOREAN PEOPLE'S ARMY, CARE OF:",
    ],
  ],
])('%s: the last day as each edition prints it', (caseId, wordings) => {
  expect(bundledCase(caseId).editions.map(({ deadline }) => deadline!.wording)).toEqual(wordings);
});

describe('printed demands', () => {
  test.each([
    [
      'ua-163-17',
      0,
      'Chinese authorities',
      [
        'Stop the forced return of any person to North Korea, including this group of eight detained North Koreans;',
        'Grant refugee status to those North Koreans who are entitled to it and to give them immediate access to the UNHCR ;',
        'Ensure the eight North Koreans are protected from torture and other ill-treatment while in detention and have prompt access to legal counsel of their choosing and any necessary medical treatment;',
      ],
    ],
    [
      'ua-52-12',
      0,
      'Chinese authorities',
      [
        'Call on the authorities not to forcibly return the North Koreans held in Changchun to North Korea;',
        'Urge them to allow the North Koreans to travel to South Korea, or seek asylum in China and other countries;',
        'Call on them to provide the North Koreans with access to the UNHCR.',
      ],
    ],
    [
      'ua-105-00',
      0,
      'Chinese authorities',
      [
        'noting that, as a party to the 1951 UN Refugee Convention, the Chinese government is bound by the internationally-recognised principle of non-refoulement, which prohibits states from returning refugees against their will to countries where they risk serious human rights violations (this would include closing of borders to prevent people seeking asylum);',
        'noting that as a member of the UNHCR Executive Committee, China should cooperate with other states to share the responsibilities of protecting refugees;',
        'calling on the Chinese authorities to seek assurances from the North Korean government that the returnees will not be subjected to human rights violations in North Korea;',
        'urging them to lift the restrictions on access to the border areas with North Korea for the UNHCR and other independent human rights monitors;',
        'urging them to take immediate steps to stop all operations aimed at apprehending and intimidating North Korean asylum seekers and those who are helping them in China.',
      ],
    ],
    [
      'ua-105-00',
      1,
      'North Korean authorities',
      [
        'urging them to take immediate steps to ensure that none of the returnees are at risk of human rights violations including arbitrary detention and ill-treatment, or subject to the death penalty solely for their wish not to return to North Korea;',
        'calling for greater openness and accountability on human rights by allowing independent access to international human rights monitors;',
        'urging them to take immediate steps to stop all operations aimed at apprehending and intimidating North Korean asylum seekers and those who are helping them in China or any other country;',
        'immediately adapt policies concerning "defection" to bring them into line with international obligations under Article 12(2) of the International Covenant on Civil and Political Rights which stipulates that "Everyone shall be free to leave any country, including his own" and to allow North Korean citizens uninhibited exit and entry to North Korea;',
        'provide Amnesty International with full clarification and documentary evidence of the whereabouts and legal status of all North Koreans who were forcibly returned to North Korea;',
        'Ratify the 1987 Convention against Torture and Other Cruel, Inhuman and Degrading Punishment or Treatment.',
      ],
    ],
    [
      'ua-105-00',
      2,
      'UNHCR',
      [
        'calling on the UNHCR to put pressure on the Chinese authorities to fulfill all obligations under the 1951 UN Refugee Convention, including granting North Korean refugees asylum in China and affording them full protection.',
      ],
    ],
    [
      'forcibly-returned-2012',
      0,
      'North Korean authorities',
      [
        'Call on the North Korean authorities to ensure that no one is detained or prosecuted for going to China, nor tortured or otherwise ill-treated, subjected to forced labour, enforced disappearance or to the death penalty on return to North Korea.',
        'Urge the North Korean authorities to abolish the requirement for permission to travel internally and abroad, in compliance with their international legal obligations.',
      ],
    ],
  ])('%s, appeal %i to the %s', (caseId, appeal, to, printed) => {
    expect(bundledCase(caseId).appeals[appeal]).toMatchObject({ to, printed });
  });
});

test.each([
  ['ua-163-17', 'president', undefined, undefined],
  ['ua-163-17', 'liaoning-director', ['international'], undefined],
  ['ua-163-17', 'ambassador-washington', ['us'], ['US']],
  ['ua-163-17', 'unhcr-china', ['international'], undefined],
])('%s: which edition names %s', (caseId, id, editions, writers) => {
  const found = bundledCase(caseId).appeals[0]!.recipients.find((each) => each.id === id)!;
  expect([found.editions, found.writers]).toEqual([editions, writers]);
});

test.each([
  [
    'ua-163-17',
    'Please write immediately in English, Chinese or your own language urging the Chinese authorities to:',
  ],
  ['ua-163-17', 'Write a letter, send an email, call, fax or tweet:'],
  ['ua-163-17', 'If you receive an error message, please try calling instead!'],
  [
    'ua-163-17',
    'Click here to let us know if you took action on this case! This is Urgent Action 163.17',
  ],
  [
    'ua-163-17',
    "Here's why it is so important to report your actions: we record the actions taken on each case—letters, emails, calls and tweets—and use that information in our advocacy.",
  ],
  ['ua-163-17', 'Also send copies to diplomatic representatives accredited to your country.'],
  ['ua-163-17', 'Please check with your section office if sending appeals after the above date.'],
  ['ua-52-12', 'Please write immediately in English or your own language:'],
  ['ua-52-12', 'Also send copies to diplomatic representatives accredited to your country.'],
  ['ua-52-12', 'Please check with your section office if sending appeals after the above date.'],
  [
    'ua-105-00',
    'FURTHER RECOMMENDED ACTION: Please send telegrams/telexes/faxes/express/airmail letters in English or in your own language:',
  ],
  [
    'ua-105-00',
    "COPIES TO: diplomatic representatives of Democratic People's Republic of Korea and the People's Republic of China accredited to your country.",
  ],
  [
    'ua-105-00',
    'PLEASE SEND APPEALS IMMEDIATELY. Check with the International Secretariat, or your section office, if sending appeals after 19 July 2000.',
  ],
  ['forcibly-returned-2012', 'Please write immediately in English, Korean or your own language:'],
  [
    'forcibly-returned-2012',
    'Also send copies to diplomatic representatives accredited to your country.',
  ],
  [
    'forcibly-returned-2012',
    'Please check with your section office if sending appeals after the above date.',
  ],
])('%s instructs: %s', (caseId, words) => {
  expect(bundledCase(caseId).editions.flatMap(({ instructions }) => instructions ?? [])).toContain(
    words,
  );
});

test.each([
  [
    'ua-163-17',
    /eight North Korean refugees.*Shenyang, Liaoning province, in mid-March 2017.*Human Rights Watch|Human Rights Watch.*mid-March 2017/s,
  ],
  ['ua-163-17', /pastor.*mid-June/],
  ['ua-163-17', /Two of the women.*sold to Chinese men and beaten; two other women are injured/],
  [
    'ua-163-17',
    /persecution.*arbitrary detention, torture or other ill-treatment, enforced disappearance and execution/,
  ],
  [
    'ua-52-12',
    /at least 21 North Koreans.*Changchun.*South Korea.*Shenyang on 8 February 2012.*by 20 February/,
  ],
  ['ua-105-00', /scores of North Korean asylum-seekers.*March 2000.*thousands/],
  ['ua-105-00', /\(PPS\).*Chinese of Korean descent and local churches/],
  ['forcibly-returned-2012', /forcibly returned at least nine North Koreans in mid-February 2012/],
])('%s tells %s', (caseId, words) => expect(bundledCase(caseId).summary).toMatch(words));

test.each([
  ['ua-163-17', ['Group', 'both']],
  ['ua-52-12', ['At least 21 North Koreans', 'Both']],
  ['ua-105-00', ['North Korean asylum-seekers in China', undefined]],
  ['forcibly-returned-2012', ['At least nine North Koreans', 'Unknown']],
])('%s is about %j', (caseId, [name, gender]) => {
  expect(bundledCase(caseId).people).toMatchObject([gender ? { name, gender } : { name }]);
});
