import { dayParts, given, joined, type Phrases } from '../phrases';

const months =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/**
 * After a salutation that ends with a comma the first sentence begins in lower case.
 * {who} stands in the accusative, an ask is an infinitive with "zu".
 */
export const phrases: Phrases = {
  language: 'de',
  openings: {
    about: [
      'aus Sorge um {who} wende ich mich an Sie.',
      'mit diesem Schreiben möchte ich mich für {who} einsetzen.',
      'ich schreibe Ihnen, weil ich mir große Sorgen um {who} mache.',
      'bitte erlauben Sie mir, mich für {who} an Sie zu wenden.',
      'die Menschenrechte liegen mir am Herzen. Deshalb trete ich mit diesem Brief für {who} ein.',
      'ich möchte Ihre Aufmerksamkeit auf {who} lenken.',
    ],
    plain: [
      'in einer Angelegenheit, die mir große Sorge bereitet, wende ich mich an Sie.',
      'mit diesem Schreiben möchte ich mich für Menschen einsetzen, deren Sicherheit mir Sorge macht.',
      'die Menschenrechte liegen mir am Herzen. Deshalb wende ich mich heute an Sie.',
      'bitte erlauben Sie mir, Ihnen ein Anliegen der Menschenrechte vorzutragen.',
    ],
  },
  subjects: ['{title} ({reference})', '{title} – {reference}', 'Appell: {title} ({reference})'],
  reported: {
    on: [
      'Am {date} berichtete {publisher}: {words}',
      'In einem Bericht von {publisher} vom {date} heißt es: {words}',
      'Mit diesen Worten berichtete {publisher} am {date}: {words}',
    ],
    until: [
      'In einem Appell, der bis zum {date} lief, berichtete {publisher}: {words}',
      'In einem bis zum {date} laufenden Appell von {publisher} hieß es: {words}',
    ],
    undated: [
      '{publisher} berichtet: {words}',
      'In einem Bericht von {publisher} heißt es: {words}',
    ],
  },
  longAgo: [
    'Seither ist einige Zeit vergangen; was damals erbeten wurde, ist mir heute nicht weniger wichtig.',
    'Auch wenn diese Ereignisse länger zurückliegen, hält meine Sorge an.',
    'Die vergangene Zeit hat mir meine Sorge nicht genommen.',
  ],
  asks: {
    first: [
      'Ich bitte Sie höflich, {ask}.',
      'Daher bitte ich Sie eindringlich, {ask}.',
      'Ich appelliere an Sie, {ask}.',
      'Ich ersuche Sie höflich, {ask}.',
    ],
    next: [
      'Außerdem bitte ich Sie, {ask}.',
      'Ich ersuche Sie ferner, {ask}.',
      'Ebenso bitte ich Sie, {ask}.',
      'Ich bitte Sie auch, {ask}.',
    ],
    last: [
      'Schließlich bitte ich Sie, {ask}.',
      'Und ich appelliere an Sie, {ask}.',
      'Nicht zuletzt bitte ich Sie, {ask}.',
    ],
  },
  list: (asks) => ({
    leads: ['Meine Bitten an Sie sind:', 'Ich bitte Sie höflich:', 'Ich appelliere an Sie:'],
    items: asks,
  }),
  quotes: [
    'Die Forderungen im Wortlaut von {publisher}:',
    'Worum es geht, fasst {publisher} so zusammen:',
  ],
  reply: [
    'Für eine Antwort wäre ich Ihnen sehr dankbar.',
    'Über eine Nachricht zu den getroffenen Maßnahmen würde ich mich freuen.',
    'Ich danke Ihnen für Ihre Aufmerksamkeit und hoffe auf Ihre Antwort.',
    'Bitte lassen Sie mich wissen, was unternommen wurde.',
  ],
  sources: [
    'Meine Angaben stammen von {publisher} ({reference}).',
    'Die Tatsachen hat {publisher} unter dem Zeichen {reference} veröffentlicht.',
    'Bei {publisher} hat dieser Fall das Zeichen {reference}.',
  ],
  closes: ['Hochachtungsvoll', 'Mit vorzüglicher Hochachtung', 'Mit freundlichen Grüßen'],
  covering: [
    'zu Ihrer Kenntnis finden Sie unten die Kopie eines Briefes, den ich geschrieben habe (Empfänger: {addressee}).',
    'den folgenden Brief sende ich Ihnen in Kopie zur Kenntnis (Empfänger: {addressee}).',
  ],
  byCourtesy: 'An {addressee},\nzu Händen von {careOf}',
  call: {
    named: 'Guten Tag. Mein Name ist {name}.',
    from: 'Guten Tag. Ich rufe aus {place} an.',
    namedFrom: 'Guten Tag. Mein Name ist {name}, und ich rufe aus {place} an.',
    plain: 'Guten Tag.',
    about: 'Ich rufe aus Sorge um {who} an.',
    matter: 'Ich rufe in einer Angelegenheit an, die mir große Sorge bereitet.',
    copy: 'In dieser Sache habe ich einen Brief geschrieben und möchte Sie davon in Kenntnis setzen. Er ist gerichtet an: {addressee}.',
    thanks: [
      'Danke, dass Sie mir zugehört haben und dies weitergeben.',
      'Vielen Dank für Ihre Zeit.',
    ],
  },
  salutation: {
    neutral: 'Sehr geehrte Damen und Herren',
    known: {
      'your excellency': 'Exzellenz',
      excellency: 'Exzellenz',
      'dear ambassador': 'Sehr geehrte Frau Botschafterin, sehr geehrter Herr Botschafter',
      ambassador: 'Sehr geehrte Frau Botschafterin, sehr geehrter Herr Botschafter',
      'dear minister': 'Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister',
      minister: 'Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister',
      'dear president': 'Sehr geehrte Frau Präsidentin, sehr geehrter Herr Präsident',
      president: 'Sehr geehrte Frau Präsidentin, sehr geehrter Herr Präsident',
      'dear director': 'Sehr geehrte Frau Direktorin, sehr geehrter Herr Direktor',
      director: 'Sehr geehrte Frau Direktorin, sehr geehrter Herr Direktor',
      'dear governor': 'Sehr geehrte Frau Gouverneurin, sehr geehrter Herr Gouverneur',
      governor: 'Sehr geehrte Frau Gouverneurin, sehr geehrter Herr Gouverneur',
    },
    mark: ',',
  },
  publishers: {},
  quote: (words) => `„${words}“`,
  fullStop: '.',
  itemMarks: [';', '.'],
  gap: ' ',
  office: (title) => title,
  of: (noun) => `von ${noun}`,
  asking: (ask) => ask,
  pleading: (ask) => ask,
  day(day) {
    const [year, month, date] = dayParts(day);
    return `${date}. ${months[month - 1]} ${year}`;
  },
  names: (names) => joined(names, ' und '),
  signature: given,
};
