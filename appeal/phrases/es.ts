import { dayParts, given, joined, type Phrases } from '../phrases';

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );

export const phrases: Phrases = {
  language: 'es',
  openings: {
    about: [
      'Le escribo acerca {ofWho}.',
      'Me dirijo a usted para expresarle mi preocupación por {who}.',
      'Deseo llamar su atención sobre la situación {ofWho}.',
      'La situación {ofWho} me preocupa profundamente.',
      'Me permito escribirle en favor {ofWho}.',
      'Porque creo en los derechos humanos, le escribo acerca {ofWho}.',
      'Permítame exponerle la situación {ofWho}.',
    ],
    plain: [
      'Me dirijo a usted por un asunto que me preocupa profundamente.',
      'Deseo llamar su atención sobre unas personas cuya seguridad me preocupa.',
      'Porque creo en los derechos humanos, me permito escribirle.',
      'Permítame plantearle una cuestión de derechos humanos.',
    ],
  },
  subjects: [
    '{title} ({reference})',
    '{title} – {reference}',
    'Llamamiento: {title} ({reference})',
  ],
  reported: {
    on: [
      'El {date}, {publisher} informó: {words}',
      'Así lo expresó {publisher} el {date}: {words}',
      'Según la información publicada por {publisher} el {date}: {words}',
    ],
    until: [
      'En un llamamiento abierto hasta el {date}, {publisher} informaba: {words}',
      'Así lo expresó {publisher} en un llamamiento abierto hasta el {date}: {words}',
    ],
    undated: ['{publisher} informó: {words}', 'Así lo expresa {publisher}: {words}'],
  },
  longAgo: [
    'Sé que ha pasado tiempo desde entonces; lo que se pedía me sigue pareciendo igual de importante.',
    'Estos hechos no son recientes, pero mi preocupación sigue siendo la misma.',
    'El tiempo transcurrido no ha disipado mi preocupación.',
  ],
  asks: {
    first: [
      'Le insto respetuosamente {ask}.',
      'Por ello, le exhorto {ask}.',
      'Hago un llamamiento para que tenga a bien {please}.',
    ],
    next: [
      'También le insto {ask}.',
      'Asimismo, le exhorto {ask}.',
      'Le ruego, además, que tenga a bien {please}.',
      'Le insto igualmente {ask}.',
    ],
    last: [
      'Por último, le insto {ask}.',
      'Finalmente, le ruego que tenga a bien {please}.',
      'Y le exhorto, por último, {ask}.',
    ],
  },
  list: (asks) => ({
    leads: ['Le insto respetuosamente:', 'Por ello, le exhorto:', 'Le hago un llamamiento:'],
    items: asks.map(to),
  }),
  quotes: [
    'Las peticiones, tal como las formula {publisher}, son las siguientes:',
    'Esto es lo que pide {publisher}, en sus propias palabras:',
  ],
  reply: [
    'Le agradecería que me informara de las medidas adoptadas.',
    'Quedo a la espera de su respuesta.',
    'Le agradezco su atención y espero recibir su respuesta.',
    'Mucho le agradecería una respuesta.',
  ],
  sources: [
    'La información procede de {publisher} ({reference}).',
    'Los hechos son los que ha publicado {publisher} ({reference}).',
    'La referencia de {publisher} es {reference}.',
  ],
  closes: ['Atentamente,', 'Respetuosamente,', 'Le saluda atentamente,', 'Con todo respeto,'],
  covering: [
    'Para su información, a continuación le envío copia de una carta que he escrito (destinatario: {addressee}).',
    'Le remito para su información copia de la carta siguiente (destinatario: {addressee}).',
  ],
  byCourtesy: 'A la atención de {addressee},\npor mediación de {careOf}',
  call: {
    named: 'Buenos días. Me llamo {name}.',
    from: 'Buenos días. Le llamo desde {place}.',
    namedFrom: 'Buenos días. Me llamo {name} y le llamo desde {place}.',
    plain: 'Buenos días.',
    about: 'Le llamo acerca {ofWho}.',
    matter: 'Le llamo por un asunto de derechos humanos que me preocupa.',
    copy: 'He escrito sobre este asunto y quería ponerlo en su conocimiento. Mi carta va dirigida a la siguiente persona: {addressee}.',
    thanks: ['Gracias por escucharme y por transmitir este mensaje.', 'Gracias por su atención.'],
  },
  salutation: {
    neutral: 'Estimada señora, estimado señor',
    known: {
      'your excellency': 'Excelencia',
      excellency: 'Excelencia',
      'dear ambassador': 'Señora embajadora, señor embajador',
      ambassador: 'Señora embajadora, señor embajador',
      'dear minister': 'Señora ministra, señor ministro',
      minister: 'Señora ministra, señor ministro',
      'dear president': 'Señora presidenta, señor presidente',
      president: 'Señora presidenta, señor presidente',
      'dear director': 'Señora directora, señor director',
      director: 'Señora directora, señor director',
      'dear governor': 'Señora gobernadora, señor gobernador',
      governor: 'Señora gobernadora, señor gobernador',
    },
    mark: ':',
  },
  publishers: { 'Amnesty International': 'Amnistía Internacional' },
  quote: (words) => `«${words.replace(/\.$/, '')}».`,
  fullStop: '.',
  itemMarks: [';', '.'],
  gap: ' ',
  office: (title) => title,
  of: (noun) => (/^el /i.test(noun) ? noun.replace(/^el /i, 'del ') : `de ${noun}`),
  asking: to,
  pleading: (ask) => ask,
  day(day) {
    const [year, month, date] = dayParts(day);
    return `${date} de ${months[month - 1]} de ${year}`;
  },
  // "e" before the sound i: "Juan e Isabel".
  names: (names) => joined(names, /^h?i(?![ae])/i.test(names.at(-1) ?? '') ? ' e ' : ' y '),
  signature: given,
};

function to(infinitive: string): string {
  return `a ${infinitive}`;
}
