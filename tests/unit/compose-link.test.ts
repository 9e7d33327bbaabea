import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ComposeService, composeLink, mailto } from '../../appeal/compose-link';
import data from '../../data/compose-links.json';

// Properties try hundreds of examples; a busy machine needs its time.
vi.setConfig({ testTimeout: 900_000 });

const services = data.services as ComposeService[];
const service = (id: string) => services.find((each) => each.id === id)!;
const message = {
  to: ['gov@govonline.cn'],
  cc: [] as string[],
  subject: 'Appeal',
  body: 'Dear Sir',
};

describe('mailto', () => {
  test.each([
    [{ ...message }, 'mailto:gov@govonline.cn?subject=Appeal&body=Dear%20Sir'],
    [{ ...message, body: 'a\n\nb' }, 'mailto:gov@govonline.cn?subject=Appeal&body=a%0D%0A%0D%0Ab'],
    [
      { ...message, body: 'a\r\nb\rc' },
      'mailto:gov@govonline.cn?subject=Appeal&body=a%0D%0Ab%0D%0Ac',
    ],
    [
      { ...message, cc: ['a@x.org', 'b@y.org'] },
      'mailto:gov@govonline.cn?cc=a@x.org,b@y.org&subject=Appeal&body=Dear%20Sir',
    ],
    [
      { ...message, to: ['+861062381025@fax.plus'], body: '' },
      'mailto:%2B861062381025@fax.plus?subject=Appeal',
    ],
    [{ to: ['a@x.org'], cc: [], subject: '', body: '' }, 'mailto:a@x.org'],
    [{ to: [], cc: [], subject: '', body: '' }, 'mailto:'],
    [
      { ...message, subject: 'A\r\nBcc: x@y.org' },
      'mailto:gov@govonline.cn?subject=A%20Bcc%3A%20x%40y.org&body=Dear%20Sir',
    ],
    [{ ...message, to: ['a&b=c?d@x.org'], body: '' }, 'mailto:a%26b%3Dc%3Fd@x.org?subject=Appeal'],
    [
      { ...message, body: '1 + 1 & 2 = 100 % #?' },
      'mailto:gov@govonline.cn?subject=Appeal&body=1%20%2B%201%20%26%202%20%3D%20100%20%25%20%23%3F',
    ],
    [
      { ...message, subject: 'é 中', body: '🕯' },
      'mailto:gov@govonline.cn?subject=%C3%A9%20%E4%B8%AD&body=%F0%9F%95%AF',
    ],
    [
      { ...message, body: "'(a)!*" },
      'mailto:gov@govonline.cn?subject=Appeal&body=%27%28a%29%21%2A',
    ],
    [{ ...message, body: '\uD800x' }, 'mailto:gov@govonline.cn?subject=Appeal&body=%EF%BF%BDx'],
  ])('%o', (letter, link) => expect(mailto(letter)).toBe(link));
});

// Every code unit, lone surrogates too; fast-check's own 'binary' unit takes seconds to set up.
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x7f)), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

describe('composeLink', () => {
  test.each([
    [
      'gmail',
      'https://mail.google.com/mail/?view=cm&fs=1&to=gov@govonline.cn&su=Appeal&body=Dear%20Sir',
    ],
    [
      'outlook',
      'https://outlook.live.com/mail/0/deeplink/compose?to=gov@govonline.cn&subject=Appeal&body=Dear%20Sir',
    ],
    ['yahoo', 'https://compose.mail.yahoo.com/?to=gov@govonline.cn&subject=Appeal&body=Dear%20Sir'],
    [
      'proton',
      'https://mail.proton.me/#mailto=mailto%3Agov%40govonline.cn%3Fsubject%3DAppeal%26body%3DDear%2520Sir',
    ],
    [
      'fastmail',
      'https://www.fastmail.com/action/compose/?to=gov@govonline.cn&subject=Appeal&body=Dear%20Sir',
    ],
    ['mailto', 'mailto:gov@govonline.cn?subject=Appeal&body=Dear%20Sir'],
  ])('%s', (id, url) => expect(composeLink(service(id), message)).toEqual({ url, carries: 'all' }));

  test.each([
    [{ cc: ['a@x.org'] }, 'mailtouri=mailto%3Agov%40govonline.cn%3Fcc%3Da%40x.org%26subject'],
    [
      { to: ['+861062381025@fax.plus'] },
      'mailtouri=mailto%3A%252B861062381025%40fax.plus%3Fsubject',
    ],
  ])('Outlook takes %j by its mailto: form', (more, link) => {
    expect(composeLink(service('outlook'), { ...message, ...more }).url).toContain(link);
  });

  test.each(services)('$id says back what it was given', (each) => {
    const letter = {
      to: ['+861062381025@fax.plus', 'a@x.org'],
      cc: ['c@y.org'],
      subject: 'Appeal – “été” & 1+1',
      body: 'Your Excellency,\n\n1 + 1 & 100 % 🕯 中文 = ?\n',
    };
    const { url, carries } = composeLink(each, letter);
    expect(carries).toBe('all');
    const inner = new URL(url);
    const behind =
      inner.searchParams.get('mailtouri') ??
      (inner.hash && decodeURIComponent(inner.hash.slice(8)));
    const read = behind ? new URL(behind) : inner;
    const field = (...names: string[]) =>
      names.map((name) => read.searchParams.get(name)).find((value) => value !== null);
    const to = field('to') ?? decodeURIComponent(read.pathname);
    expect(to.split(',')).toEqual(letter.to);
    expect(field('cc')).toBe('c@y.org');
    expect(field('subject', 'su')).toBe(letter.subject);
    expect(field('body')!.replaceAll('\r\n', '\n')).toBe(letter.body);
  });

  test.each(services)('$id never cuts a letter', (each) => {
    const { url, carries } = composeLink(each, { ...message, body: '中文 '.repeat(20_000) });
    expect(carries).toBe('recipients and subject');
    expect(url).not.toContain('%E4%B8%AD');
    expect(url).toContain('Appeal');
    expect(url.length).toBeLessThanOrEqual(each.limit);
  });

  test.each(services)('$id with a subject or a list too long still opens', (each) => {
    expect(composeLink(each, { ...message, subject: '中'.repeat(3000) })).toMatchObject({
      carries: 'recipients',
    });
    const many = Array.from({ length: 2000 }, (_, at) => `writer${at}@example.org`);
    expect(composeLink(each, { ...message, to: many })).toMatchObject({ carries: 'nothing' });
  });

  test.each(services)('$id without the letter holds nothing that was not given', (each) => {
    const held = (more: object) => {
      const { url } = composeLink(each, { ...message, ...more });
      return decodeURIComponent(decodeURIComponent(url));
    };
    expect(held({ body: 'x'.repeat(100_000) })).not.toMatch(/body=/);
    const without = held({ subject: '中'.repeat(3000) });
    expect(without).toContain('gov@govonline.cn');
    expect(without).not.toMatch(/body=|su(bject)?=/);
    const bare = held({ to: Array.from({ length: 2000 }, (_, at) => `writer${at}@example.org`) });
    expect(bare).not.toMatch(/@|cc=|body=|su(bject)?=/);
  });

  test('a + in one of several addresses takes the form that keeps it', () => {
    const to = ['a@x.org', 'b+c@x.org'];
    expect(composeLink(service('outlook'), { ...message, to }).url).toContain('mailtouri=');
  });

  test('the limit is met to the character', () => {
    const mail = service('mailto');
    const room = mail.limit - mailto({ ...message, body: '' }).length - '&body='.length;
    expect(composeLink(mail, { ...message, body: 'a'.repeat(room) })).toMatchObject({
      carries: 'all',
    });
    expect(composeLink(mail, { ...message, body: 'a'.repeat(room + 1) })).toMatchObject({
      carries: 'recipients and subject',
    });
  });

  test('any text makes a link of one piece', () => {
    fc.assert(
      fc.property(fc.constantFrom(...services), anyText, anyText, (each, subject, body) => {
        const { url } = composeLink(each, { ...message, subject, body });
        expect(url).toMatch(/^[\x21-\x7e]+$/);
        expect(url).not.toMatch(/[{}"<>'\\]/);
      }),
    );
  });
});
