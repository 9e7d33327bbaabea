import { dayParts, joined, type Phrases } from '../phrases';

/** An ask ends in a noun, "… 중단해 주실 것"; the particle after it follows its last sound. */
export const phrases: Phrases = {
  language: 'ko',
  openings: {
    about: [
      '{ofWho} 안전을 염려하여 이 편지를 드립니다.',
      '{who}에 관하여 말씀드리고자 이 글을 올립니다.',
      '{ofWho} 처지를 깊이 우려하며 삼가 서신을 드립니다.',
      '인권을 소중히 여기는 한 사람으로서 {who}에 관하여 편지를 드립니다.',
      '{ofWho} 상황에 관심을 가져 주시기를 바라며 이 서한을 올립니다.',
      '{who}에 대한 걱정을 안고 이 편지를 씁니다.',
    ],
    plain: [
      '인권에 관한 중대한 사안으로 이 편지를 드립니다.',
      '위험에 처한 사람들을 염려하여 삼가 서신을 올립니다.',
      '인권을 소중히 여기는 한 사람으로서 이 편지를 드립니다.',
    ],
  },
  subjects: ['{title} ({reference})', '{title} – {reference}'],
  reported: {
    on: [
      '{date} {publisher}의 발표 내용은 다음과 같습니다. {words}',
      '{date} {publisher}의 보도 자료는 이렇게 전합니다. {words}',
    ],
    until: ['{date}까지 진행된 {publisher}의 긴급행동 내용은 다음과 같습니다. {words}'],
    undated: ['{publisher}의 발표 내용은 다음과 같습니다. {words}'],
  },
  longAgo: [
    '그로부터 많은 시간이 흘렀으나 저의 염려는 변함이 없습니다.',
    '오래전의 일임을 잘 알고 있으나, 당시의 요청은 지금도 중요하다고 생각합니다.',
    '시간이 지났지만 이 일을 여전히 염려하고 있습니다.',
    '여러 해가 지난 일이지만 잊지 않고 있습니다.',
  ],
  asks: {
    first: [
      '이에 {ask} 정중히 요청드립니다.',
      '부디 {ask} 간곡히 부탁드립니다.',
      '이와 관련하여 {ask} 삼가 요청드립니다.',
    ],
    next: ['또한 {ask} 요청드립니다.', '아울러 {ask} 부탁드립니다.', '그리고 {ask} 요청드립니다.'],
    last: [
      '끝으로 {ask} 간곡히 부탁드립니다.',
      '마지막으로 {ask} 요청드립니다.',
      '나아가 {ask} 정중히 부탁드립니다.',
    ],
  },
  list: (asks) => ({
    leads: [
      '이에 다음과 같이 정중히 요청드립니다.',
      '다음 사항을 간곡히 부탁드립니다.',
      '저의 요청은 다음과 같습니다.',
    ],
    items: asks,
  }),
  quotes: ['{publisher}의 요청 사항은 원문 그대로 다음과 같습니다.'],
  reply: [
    '어떠한 조치가 취해졌는지 회신해 주시면 감사하겠습니다.',
    '답신을 주시면 대단히 감사하겠습니다.',
    '읽어 주셔서 감사드리며, 회신을 기다리겠습니다.',
    '바쁘신 중에도 이 편지를 읽어 주셔서 감사합니다. 답신을 기다리겠습니다.',
    '앞으로의 조치에 대하여 알려 주시면 감사하겠습니다.',
  ],
  sources: [
    '이 내용은 {publisher}의 자료({reference})에 따른 것입니다.',
    '참고로 {publisher}의 문서 번호는 {reference}입니다.',
  ],
  closes: ['감사합니다.', '삼가 경의를 표합니다.', '깊은 경의를 표합니다.'],
  covering: [
    '{addressee} 앞으로 보낸 서한의 사본을 참고하시도록 보내 드립니다.',
    '아래는 {addressee} 앞으로 보낸 편지의 사본입니다. 참고하여 주시기 바랍니다.',
  ],
  byCourtesy: '{addressee} 귀하\n({careOf} 경유)',
  call: {
    named: '안녕하십니까. 저는 {name}입니다.',
    from: '안녕하십니까. {place}에서 전화드립니다.',
    namedFrom: '안녕하십니까. {place}에서 전화드리는 {name}입니다.',
    plain: '안녕하십니까.',
    about: '{who}에 관하여 말씀드리고자 전화드립니다.',
    matter: '인권에 관한 중대한 사안으로 전화드립니다.',
    copy: '이 일로 {addressee} 앞으로 서한을 보냈음을 알려 드립니다.',
    thanks: [
      '들어 주셔서 감사합니다. 이 말씀을 꼭 전해 주시기 바랍니다.',
      '시간을 내 주셔서 감사합니다.',
    ],
  },
  salutation: {
    neutral: '관계자 귀하',
    known: {
      'your excellency': '존경하는 각하',
      excellency: '존경하는 각하',
      'supreme commander': '존경하는 최고사령관 귀하',
      'dear ambassador': '존경하는 대사님께',
      ambassador: '존경하는 대사님께',
      'dear minister': '존경하는 장관님께',
      minister: '존경하는 장관님께',
      'prime minister': '존경하는 총리님께',
      premier: '존경하는 총리님께',
      'dear governor': '존경하는 지사님께',
      governor: '존경하는 지사님께',
    },
    mark: '',
  },
  publishers: { 'Amnesty International': '국제앰네스티' },
  quote: (words) => `“${words}”`,
  fullStop: '.',
  itemMarks: ['', ''],
  gap: ' ',
  office: (title) => title,
  of: (noun) => `${noun}의`,
  asking: (ask) => ask + (endsInConsonant(ask) ? '을' : '를'),
  pleading: (ask) => ask + (endsInConsonant(ask) ? '을' : '를'),
  day(day) {
    const [year, month, date] = dayParts(day);
    return `${year}년 ${month}월 ${date}일`;
  },
  names: (names) => joined(names, ', '),
  signature(name, place) {
    if (!name) return place ? [`${place}에서 드림`] : [];
    return place ? [`${place}에서`, `${name} 드림`] : [`${name} 드림`];
  },
};

// Syllables lie in rows of 28, the first of each without a final consonant.
function endsInConsonant(word: string): boolean {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  return code >= 0 && code < 11172 && code % 28 !== 0;
}
