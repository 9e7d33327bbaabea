import type { Letter } from './letter';

/** A row of data/compose-links.json. */
export type ComposeService = {
  id: string;
  name: string;
  /** Where its users read their mail. */
  hosts?: string[];
  url: string;
  /** Used when there is a Cc or a + in an address, which `url` loses. */
  urlForMore?: string;
  /** Characters of the whole link. */
  limit: number;
};

export type ComposeLink = {
  url: string;
  /** What the form will hold when the link has opened it; the rest is for Fill or Copy. */
  carries: 'all' | 'recipients and subject' | 'recipients' | 'nothing';
};

type Message = Pick<Letter, 'to' | 'cc' | 'subject' | 'body'>;

/**
 * A link that opens the service's compose form with the letter in it. A letter too long for the
 * service's limit is never cut: the link then carries recipients and subject only, and says so.
 */
export function composeLink(service: ComposeService, message: Message): ComposeLink {
  const { to, cc, subject } = message;
  const { limit } = service;
  const more = cc.length > 0 || to.some((address) => address.includes('+'));
  const url = (more && service.urlForMore) || service.url;
  const attempts: [ComposeLink['carries'], Message][] = [
    ['all', message],
    ['recipients and subject', { to, cc, subject, body: '' }],
    ['recipients', { to, cc, subject: '', body: '' }],
  ];
  for (const [carries, part] of attempts) {
    const link = fill(url, part);
    if (link.length <= limit) return { url: link, carries };
  }
  return { url: fill(url, { to: [], cc: [], subject: '', body: '' }), carries: 'nothing' };
}

/** RFC 6068: CRLF line breaks, commas between addresses, no empty fields. */
export function mailto({ to, cc, subject, body }: Message): string {
  const fields = Object.entries({
    cc: addresses(cc),
    subject: encode(oneLine(subject)),
    body: encode(body.replace(/\r\n?|\n/g, '\r\n')),
  }).filter(([, value]) => value !== '');
  const query = fields.map(([name, value]) => `${name}=${value}`).join('&');
  return `mailto:${addresses(to)}${query && '?'}${query}`;
}

function fill(url: string, message: Message): string {
  const values: Record<string, string> = {
    to: addresses(message.to),
    cc: addresses(message.cc),
    subject: encode(oneLine(message.subject)),
    body: encode(message.body),
    mailto: encode(mailto(message)),
    plainMailto: mailto(message),
  };
  const [page = '', query] = url.split('?');
  const fields = query?.split('&').filter((field) => {
    const name = field.match(token)?.[1];
    return !name || values[name];
  });
  return [page, ...(fields?.length ? [fields.join('&')] : [])]
    .join('?')
    .replace(new RegExp(token, 'g'), (_, name: string) => values[name]!);
}

const token = /\{(\w+)\}/;

function addresses(list: string[]): string {
  return list.map((address) => encode(address).replaceAll('%40', '@')).join(',');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

/** Everything but letters, digits and -._~ ; a lone surrogate becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
