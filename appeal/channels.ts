import type { Recipient } from '../data/schema';
import { type FaxGateway, type GatewayAddress, gatewayAddress } from './fax-gateway';
import type { Channel } from './letter';
import { type PostArrival, postArrival } from './post-arrival';

export type ChannelOption = {
  channel: Channel | 'social' | 'telegram' | 'telex';
  /** Addresses, numbers (E.164 where whole, else as printed), lines. */
  values: string[];
  available: boolean;
  /** Why not, or what to mind; English sentences. */
  remarks: string[];
  /** What the document notes about one of the values. */
  notes: string[];
  /** Of a fax: what the chosen gateway makes of each whole number. */
  gateway?: GatewayAddress[];
  /** Of a letter by post. */
  arrival?: PostArrival;
  /** Of a channel that no longer exists: what there is instead. */
  instead?: Channel[];
};

export type ChannelRequest = {
  recipient: Recipient;
  /** YYYY-MM-DD. */
  today: string;
  /** The case's last day, YYYY-MM-DD. */
  deadline?: string;
  /** The writer's country, ISO 3166-1 alpha-2. */
  from?: string;
  /** The email-to-fax gateway chosen in the options. */
  gateway?: FaxGateway;
};

/**
 * The ways to a recipient, those that exist no more included, the fastest first: what can be used,
 * what to mind, and what there is instead.
 */
export function channelsOf(request: ChannelRequest): ChannelOption[] {
  const {
    email = [],
    web = [],
    phone = [],
    social = [],
    telegram = [],
    telex = [],
  } = request.recipient;
  const live: ChannelOption[] = [
    { channel: 'email' as const, values: email, available: true, remarks: [], notes: [] },
    faxOption(request),
    { channel: 'web' as const, values: web, available: true, remarks: [], notes: [] },
    {
      channel: 'phone' as const,
      values: phone.map(({ number, printed }) => number ?? printed),
      available: true,
      remarks: unwhole(phone),
      notes: notesOf(phone),
    },
    postOption(request),
    {
      channel: 'social' as const,
      values: social,
      available: false,
      remarks: ['Write there yourself: a letter is not what these sites are for.'],
      notes: [],
    },
  ].filter(({ values }) => values.length > 0);
  const instead = live.flatMap(({ channel, available }) => (available ? (channel as Channel) : []));
  const gone = { available: false, notes: [], instead };
  return [
    ...live,
    {
      channel: 'telegram' as const,
      values: telegram,
      remarks: [noLonger('Telegrams', instead)],
      ...gone,
    },
    { channel: 'telex' as const, values: telex, remarks: [noLonger('Telexes', instead)], ...gone },
  ].filter(({ values }) => values.length > 0);
}

function faxOption({ recipient: { fax = [] }, gateway }: ChannelRequest): ChannelOption {
  const whole = fax.flatMap(({ number }) => number ?? []);
  return {
    channel: 'fax',
    values: fax.map(({ number, printed }) => number ?? printed),
    available: true,
    remarks: unwhole(fax),
    notes: notesOf(fax),
    ...(gateway && { gateway: whole.map((number) => gatewayAddress(gateway, number)) }),
  };
}

function postOption({ recipient: { post }, today, deadline, from }: ChannelRequest): ChannelOption {
  const arrival = postArrival(today, from, post?.country, deadline);
  return {
    channel: 'post',
    values: post?.lines ?? [],
    available: true,
    remarks:
      arrival.inTime === false && deadline! >= today
        ? [
            `A letter may take ${arrival.days} days and arrive after the last day. Prefer a faster way.`,
          ]
        : [],
    notes: [],
    arrival,
  };
}

function notesOf(numbers: { note?: string }[]): string[] {
  return numbers.flatMap(({ note }) => note ?? []);
}

function unwhole(numbers: { number?: string; printed: string }[]): string[] {
  return numbers
    .filter(({ number }) => !number)
    .map(({ printed }) => `${printed} is printed without a country code: complete it yourself.`);
}

function noLonger(what: string, instead: Channel[]): string {
  const ways: Record<Channel, string> = {
    email: 'email',
    fax: 'fax',
    web: 'the web form',
    phone: 'phone',
    post: 'post',
  };
  return instead.length > 0
    ? `${what} are no longer sent. Instead: ${instead.map((channel) => ways[channel]).join(', ')}.`
    : `${what} are no longer sent, and the document gives no other way.`;
}
