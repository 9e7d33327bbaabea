import type { Phrases } from '../phrases';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const offices = Object.fromEntries(
  [
    'Supreme Commander',
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
    'Prosecutor',
    'Procurator',
    'Judge',
    'General',
    'Commander',
    'Secretary',
  ].map((office) => [office.toLowerCase(), `Dear ${office}`]),
);

export const phrases: Phrases = {
  language: 'en',
  openings: {
    about: [
      'I am writing to you about {who}.',
      'I write to you out of concern for {who}.',
      'I wish to draw your attention to the situation of {who}.',
      'I am deeply concerned about {who}, and I ask for a moment of your time.',
      'Please allow me to raise with you the situation of {who}.',
      'I would like to appeal to you on behalf of {who}.',
      'As someone who cares about human rights, I am writing to you about {who}.',
      'It is my concern for {who} that moves me to write to you.',
    ],
    plain: [
      'I am writing to you about a matter that concerns me deeply.',
      'I wish to draw your attention to people whose safety concerns me.',
      'As someone who cares about human rights, I appeal to you in the following matter.',
      'Please allow me to raise with you a matter of human rights.',
      'I write to you out of concern for people at risk.',
    ],
  },
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
    'I am aware that time has passed since then; I write because what was asked at the time still matters.',
    'I know that this was some time ago. What was asked of you then seems to me no less important now.',
    'Although these events are not recent, I ask you not to let them be forgotten.',
    'Time has passed since then, but my concern has not.',
  ],
  asks: {
    first: [
      'I respectfully urge you {ask}.',
      'I therefore ask you {ask}.',
      'I call on you {ask}.',
      'I appeal to you {ask}.',
      'My first request is this: please {please}.',
    ],
    next: [
      'I also ask you {ask}.',
      'I further urge you {ask}.',
      'Please {please}.',
      'In addition, I ask you {ask}.',
      'I would also urge you {ask}.',
      'I respectfully ask you {ask}.',
    ],
    last: [
      'Finally, I ask you {ask}.',
      'Lastly, please {please}.',
      'And I appeal to you {ask}.',
      'I ask you, too, {ask}.',
    ],
  },
  lists: ['I respectfully ask you:', 'I therefore urge you:', 'I appeal to you:', 'I call on you:'],
  askThat: ['I ask that {words}.', 'I respectfully request that {words}.'],
  askFor: ['I ask for {words}.', 'I call for {words}.', 'I appeal to you for {words}.'],
  recall: [
    'May I recall that {words}.',
    'I would respectfully recall that {words}.',
    'Please bear in mind that {words}.',
    'I note that {words}.',
  ],
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
    'The facts are those published by {publisher} in {reference}.',
    '{publisher} has documented this under the reference {reference}.',
    'For your reference, this concerns {reference} of {publisher}.',
  ],
  closes: [
    'Yours respectfully',
    'Yours sincerely',
    'Respectfully',
    'Respectfully yours',
    'With respect',
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
    copy: 'I have appealed to {addressee} in this matter, and I would like you to know of it.',
    thanks: ['Thank you for listening, and for passing this on.', 'Thank you for your time.'],
  },
  salutation: { neutral: 'Dear Sir or Madam', known: offices, mark: ',' },
  quotationMarks: ['“', '”'],
  fullStop: '.',
  itemMark: ';',
  gap: ' ',
  asking: (ask) => ask.replace(/^(not |never )?/, (not) => `${not}to `),
  pleading: (ask) => ask.replace(/^not /, 'do not '),
  day(day) {
    const [year, month, date] = day.split('-').map(Number);
    return `${date} ${months[month! - 1]} ${year}`;
  },
  names: (names) =>
    names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
  signature: (name, place) => [name, place].filter((line) => line !== undefined),
};
