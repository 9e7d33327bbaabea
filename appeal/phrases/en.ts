import { dayParts, given, joined, type Phrases } from '../phrases';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const offices = [
  'Supreme Commander',
  'Supreme Leader',
  'Prime Minister',
  'Vice President',
  'Attorney General',
  'Prosecutor General',
  'Chief Justice',
  'Secretary of State',
  'Secretary General',
  'High Commissioner',
  'Commissioner',
  'Minister',
  'President',
  'Premier',
  'Chancellor',
  'Ambassador',
  'Governor',
  'Director',
  'Mayor',
  'Chairman',
  'Chairperson',
  'Prosecutor',
  'Procurator',
  'Judge',
  'Commander',
];

export const phrases: Phrases = {
  language: 'en',
  openings: {
    about: [
      'I am writing to you about {who}.',
      'I write to you out of concern for {who}.',
      'I wish to draw your attention to the situation {ofWho}.',
      'I am deeply concerned about {who}, and I ask for a moment of your time.',
      'Please allow me to raise with you the situation {ofWho}.',
      'I would like to appeal to you on behalf {ofWho}.',
      'As someone who cares about human rights, I am writing to you about {who}.',
      'I am writing because I am worried about the safety {ofWho}.',
      'I wish to speak up for {who}.',
    ],
    plain: [
      'I am writing to you about a matter that concerns me deeply.',
      'I wish to draw your attention to people whose safety concerns me.',
      'As someone who cares about human rights, I appeal to you in the following matter.',
      'Please allow me to raise with you a matter of human rights.',
      'I write to you out of concern for people at risk.',
    ],
  },
  subjects: ['{title} ({reference})', 'Appeal: {title} ({reference})', '{title} – {reference}'],
  reported: {
    on: [
      'On {date}, {publisher} reported: {words}',
      'As {publisher} reported on {date}: {words}',
      'In the words of {publisher} on {date}: {words}',
    ],
    until: [
      'In an appeal that ran until {date}, {publisher} reported: {words}',
      '{publisher}, in an appeal that ran until {date}, put it in these words: {words}',
    ],
    undated: ['{publisher} reported: {words}', 'In the words of {publisher}: {words}'],
  },
  longAgo: [
    'I know that time has passed since then; what was asked at the time still matters to me.',
    'This was some time ago, but my concern has not passed.',
    'These events are not recent. I write because the requests made then seem no less important now.',
    'Time has passed since then, and I am still concerned.',
  ],
  asks: {
    first: [
      'I respectfully urge you {ask}.',
      'I therefore ask you {ask}.',
      'I call on you {ask}.',
      'I appeal to you {ask}.',
      'Respectfully, I ask you {ask}.',
    ],
    next: [
      'I also ask you {ask}.',
      'I further urge you {ask}.',
      'Please {please}.',
      'In addition, I ask you {ask}.',
      'I would also urge you {ask}.',
      'Please also {please}.',
    ],
    last: [
      'Finally, I ask you {ask}.',
      'Lastly, please {please}.',
      'And I appeal to you {ask}.',
      'Finally, I urge you {ask}.',
    ],
  },
  list: (asks) =>
    asks.some(isForbidding)
      ? { leads: ['I respectfully ask you:', 'I appeal to you:'], items: asks.map(infinitive) }
      : {
          leads: [
            'I respectfully ask you to:',
            'I therefore urge you to:',
            'I appeal to you to:',
            'I call on you to:',
          ],
          items: asks,
        },
  other: {
    askThat: ['I ask that {words}.', 'I respectfully request that {words}.'],
    askFor: ['I ask for {words}.', 'I call for {words}.', 'I appeal to you for {words}.'],
    recall: [
      'May I recall that {words}.',
      'I would respectfully recall that {words}.',
      'Please bear in mind that {words}.',
      'I note that {words}.',
    ],
  },
  quotes: [
    'The requests, as {publisher} puts them, are these:',
    'This is what {publisher} asks for, in its own words:',
  ],
  reply: [
    'I would be grateful to hear from you what steps have been taken.',
    'I would appreciate a reply.',
    'I look forward to hearing from you.',
    'Thank you for your attention. I would be glad to receive a reply.',
    'Thank you for reading this letter; I hope to receive an answer from you.',
    'Would you kindly let me know what has been done?',
  ],
  sources: [
    'My information comes from {publisher} ({reference}).',
    'The facts are those published by {publisher} ({reference}).',
    '{publisher} has documented this under the reference {reference}.',
    'The case is known to {publisher} as {reference}.',
  ],
  closes: [
    'Yours respectfully,',
    'Yours sincerely,',
    'Respectfully,',
    'Respectfully yours,',
    'With respect,',
  ],
  covering: [
    'For your information, below is a copy of my letter to {addressee}.',
    'I have written the following letter to {addressee}, and I send you this copy for your information.',
    'Please find below, for your information, a copy of the letter that I have written to {addressee}.',
  ],
  byCourtesy: 'To {addressee},\nby courtesy of {careOf}',
  call: {
    named: 'Good day. My name is {name}.',
    from: 'Good day. I am calling from {place}.',
    namedFrom: 'Good day. My name is {name}, and I am calling from {place}.',
    plain: 'Good day.',
    about: 'I am calling about {who}.',
    matter: 'I am calling about a matter of human rights that concerns me deeply.',
    copy: 'I have appealed to {addressee} in this matter, and I would like you to know of it.',
    thanks: ['Thank you for listening, and for passing this on.', 'Thank you for your time.'],
  },
  salutation: {
    neutral: 'Dear Sir or Madam',
    known: Object.fromEntries(offices.map((office) => [office.toLowerCase(), `Dear ${office}`])),
    mark: ',',
  },
  publishers: {},
  quote: (words) => `“${words}”`,
  fullStop: '.',
  itemMarks: [';', '.'],
  gap: ' ',
  office: (title) => `the ${title}`,
  of: (noun) => `of ${noun}`,
  asking: infinitive,
  pleading: (ask) => ask.replace(/^not /, 'do not '),
  day(day) {
    const [year, month, date] = dayParts(day);
    return `${date} ${months[month - 1]} ${year}`;
  },
  names: (names) => joined(names, ' and '),
  signature: given,
};

function isForbidding(ask: string): boolean {
  return /^(?:not|never) /.test(ask);
}

function infinitive(ask: string): string {
  return isForbidding(ask) ? ask.replace(' ', ' to ') : `to ${ask}`;
}
