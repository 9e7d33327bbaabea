import { expect, test } from 'vitest';
import type { Letter } from '../../appeal/letter';
import { refusalOf } from '../../components/print-refusal';
import type { PrintJob } from '../../extension/print-queue';

const BODY = 'Dear Minister,\n\nI ask you:\n- to stop.\n\nYours sincerely\nAnna Berg';

function job(letter: Partial<Letter>, more: Partial<PrintJob> = {}): PrintJob {
  const whole: Letter = {
    channel: 'post',
    language: 'en',
    to: [],
    cc: [],
    subject: 'Eight people (UA 163/17)',
    body: BODY,
    date: '25 November 2026',
    senderName: 'Anna Berg',
    ...letter,
  };
  return {
    id: 'a/b',
    letter: whole,
    lines: ['Minister', 'Beijing', 'CHINA'],
    recipient: 'x',
    ...more,
  };
}

test.each<[string, PrintJob]>([
  ['a letter', job({})],
  ['no name given', job({ senderName: undefined })],
  [
    'words left out of a quotation',
    job({ body: `${BODY.replace('stop', 'stop […] it [sic] [...]')}` }),
  ],
  ['an address in angle brackets', job({ body: BODY.replace('stop', 'write <a@example.org>') })],
  ['a sum smaller than another', job({ body: BODY.replace('stop', 'see 3 < 5 > 4') })],
  ['a Chinese ellipsis', job({ body: '尊敬的部长：\n\n还有……\n\n此致\nAnna' })],
  ['a list that a colon leads to', job({ body: BODY })],
])('prints %s', (_, whole) => {
  expect(refusalOf(whole)).toBeUndefined();
});

test.each<[PrintJob, string, string]>([
  [job({ body: BODY.replace('Anna Berg', '[your name]') }), 'printRefusedBrackets', '[your name]'],
  [job({ subject: 'Case of {name}' }), 'printRefusedBrackets', '{name}'],
  [job({ body: BODY.replace('Anna Berg', '<name>') }), 'printRefusedBrackets', '<name>'],
  [job({ body: '尊敬的部长：\n\n此致\n【姓名】' }), 'printRefusedBrackets', '【姓名】'],
  [job({ body: '장관님께\n\n감사합니다.\n［이름］' }), 'printRefusedBrackets', '［이름］'],
  [job({}, { lines: ['Minister', '[city]', 'CHINA'] }), 'printRefusedBrackets', '[city]'],
  [job({ senderAddress: ['[street]'] }), 'printRefusedBrackets', '[street]'],
  [job({ body: BODY.replace('Anna Berg', 'Name: ______') }), 'printRefusedGap', 'Name: ______'],
  [job({ body: BODY.replace('Anna Berg', 'Name:') }), 'printRefusedGap', 'Name:'],
  [job({ body: BODY.replace('Anna Berg', '姓名：') }), 'printRefusedGap', '姓名：'],
  [job({ senderName: ' ' }), 'printRefusedEmptyLine', ''],
  [job({}, { lines: ['Minister', '', 'CHINA'] }), 'printRefusedEmptyLine', ''],
  [job({}, { lines: [] }), 'printRefusedNoAddress', ''],
  [job({ body: ' \n ' }), 'printRefusedEmpty', ''],
])('refuses what is not finished: %#', (unfinished, key, text) => {
  expect(refusalOf(unfinished)).toEqual({ key, text });
});
