import { dayParts, given, joined, type Phrases } from '../phrases';

export const phrases: Phrases = {
  language: 'zh',
  openings: {
    about: [
      '我怀着深切的关注，就{ofWho}处境致信给您。',
      '谨就{ofWho}处境向您致信。',
      '我写信给您，是因为我十分牵挂{ofWho}安危。',
      '作为一个关心人权的人，我为{ofWho}处境写下这封信。',
      '请允许我就{ofWho}情况向您陈情。',
      '我深为{ofWho}安全担忧，恳请您拨冗一阅此信。',
    ],
    plain: [
      '我怀着深切的关注，就一件关乎人权的事情致信给您。',
      '请允许我为身处险境的人们向您陈情。',
      '作为一个关心人权的人，我就下述情况致信给您。',
    ],
  },
  subjects: ['{title}（{reference}）', '{title}（编号：{reference}）'],
  reported: {
    on: ['{publisher}于{date}发布的消息称：{words}', '据{publisher}{date}发布的消息：{words}'],
    until: ['{publisher}在截至{date}的呼吁中写道：{words}'],
    undated: ['{publisher}发布的消息称：{words}', '据{publisher}发布的消息：{words}'],
  },
  longAgo: [
    '我知道此事已过去一段时间，但当时提出的请求至今依然重要。',
    '虽然时日已久，我的关切并未减少。',
    '事情虽已过去多时，我仍放心不下。',
  ],
  asks: {
    first: ['为此，我恳请您{ask}。', '我谨请您{ask}。', '我郑重地请求您{ask}。'],
    next: ['我也请您{ask}。', '同时，恳请您{ask}。', '此外，请您{ask}。'],
    last: ['最后，请您{ask}。', '我还恳切地希望您{ask}。', '最后，我恳请您{ask}。'],
  },
  list: (asks) => ({
    leads: ['为此，我恳请您：', '我谨向您提出以下请求：', '我郑重地请求您：'],
    items: asks,
  }),
  quotes: ['{publisher}提出的请求原文如下：'],
  reply: [
    '如蒙回信告知所采取的措施，我将十分感激。',
    '感谢您阅读此信，期待您的回复。',
    '恳请您拨冗回复。',
    '盼望得到您的答复。',
  ],
  sources: [
    '以上情况依据{publisher}发布的资料（{reference}）。',
    '此事在{publisher}的文件编号为：{reference}。',
  ],
  closes: ['此致\n敬礼！', '顺致崇高的敬意！', '谨致敬意！'],
  covering: [
    '谨将我致{addressee}的信抄送给您，供您参阅。',
    '以下是我写给{addressee}的信的副本，供您知悉。',
  ],
  byCourtesy: '{addressee}收\n（烦请{careOf}转交）',
  call: {
    named: '您好，我叫{name}。',
    from: '您好，我从{place}打来电话。',
    namedFrom: '您好，我叫{name}，从{place}打来电话。',
    plain: '您好。',
    about: '我致电是想谈谈{ofWho}处境。',
    matter: '我致电是为一件关乎人权的事情。',
    copy: '我已就此事致信{addressee}，特此告知。',
    thanks: ['感谢您的倾听，也请您代为转达。', '感谢您抽出时间。'],
  },
  salutation: {
    neutral: '尊敬的女士、先生',
    known: {
      'your excellency': '尊敬的阁下',
      excellency: '尊敬的阁下',
      'dear ambassador': '尊敬的大使阁下',
      ambassador: '尊敬的大使阁下',
      'dear minister': '尊敬的部长阁下',
      minister: '尊敬的部长阁下',
      'prime minister': '尊敬的总理阁下',
      premier: '尊敬的总理阁下',
      'dear governor': '尊敬的省长',
    },
    mark: '：',
  },
  publishers: { 'Amnesty International': '国际特赦组织' },
  quote: (words) => `“${words}”`,
  fullStop: '。',
  itemMarks: ['；', '。'],
  gap: '',
  office: (title) => title,
  of: (noun) => `${noun}的`,
  asking: (ask) => ask,
  pleading: (ask) => ask,
  day(day) {
    const [year, month, date] = dayParts(day);
    return `${year}年${month}月${date}日`;
  },
  names: (names) => joined(names, '和', '、'),
  signature: given,
};
