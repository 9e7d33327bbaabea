import { describe, expect, test } from 'vitest';
import {
  type FaxGateway,
  fillPattern,
  gatewayAddress,
  patternProblem,
} from '../../appeal/fax-gateway';
import data from '../../data/fax-gateways.json';

const gateways = data.gateways as FaxGateway[];
const gateway = (id: string) => gateways.find((each) => each.id === id)!;

test.each([
  ['efax', '+861062381025', '861062381025@efaxsend.com'],
  ['myfax', '+861062381025', '861062381025@myfax.com'],
  ['srfax', '+12129723154', '12129723154@srfax.com'],
  ['faxplus', '+861062381025', '+861062381025@fax.plus'],
  ['interfax', '+41227860662', '+41227860662@fax.tc'],
  ['retarus', '+861062381025', '+861062381025@rfax.net'],
  ['mitel', '+861062381025', '861062381025@shoretelfax.com'],
  ['faxaway', '+861062381025', '861062381025@faxaway.com'],
  ['mailfence', '+861062381025', '861062381025@fax'],
  ['simple-fax', '+861062381025', '00861062381025@simple-fax.de'],
  ['metrofax', '+12024952138', '12024952138@metrofax.com'],
  ['nextiva', '+12024952138', '12024952138@nextivafax.com'],
  ['faxcom', '+12024952138', '2024952138@fax.com'],
])('%s faxes %s by %s', (id, number, address) => {
  expect(gatewayAddress(gateway(id), number)).toMatchObject({ address });
});

test.each([
  ['metrofax', '+861062381025', 'numbers that begin with +1'],
  ['nextiva', '+41227860662', 'numbers that begin with +1'],
  ['faxcom', '+861062381025', 'numbers that begin with +1'],
  ['sinch', '+861062381025', "does not fax the message's text"],
  ['faxage', '+12024952138', "does not fax the message's text"],
  ['ovh', '+861062381025', "does not fax the message's text"],
  ['ringcentral', '+12024952138', "does not fax the message's text"],
])('%s refuses %s', (id, number, why) => {
  expect(gatewayAddress(gateway(id), number)).toMatchObject({
    refused: expect.stringContaining(why),
  });
});

test('what no source confirms is said', () => {
  expect(gatewayAddress(gateway('dropbox-fax'), '+861062381025')).toMatchObject({
    caution: expect.stringContaining('abroad'),
  });
  expect(gatewayAddress(gateway('dropbox-fax'), '+12024952138')).not.toHaveProperty('caution');
  expect(gatewayAddress(gateway('faxplus'), '+861062381025')).toMatchObject({
    caution: expect.stringContaining("message's text"),
  });
  expect(gatewayAddress(gateway('efax'), '+861062381025')).not.toHaveProperty('caution');
});

test('a number that is no E.164 throws', () => {
  expect(() => gatewayAddress(gateway('efax'), '1 202 495 2138')).toThrow(RangeError);
});

describe('every gateway', () => {
  test.each(gateways)(
    '$id is a pattern with sources',
    ({ pattern, sources, needs, confidence }) => {
      expect(patternProblem(pattern)).toBeUndefined();
      expect(sources.length).toBeGreaterThan(0);
      expect(needs && confidence).toBeTruthy();
    },
  );
  test('has its own id', () =>
    expect(new Set(gateways.map(({ id }) => id)).size).toBe(gateways.length));
});

describe('a pattern of the writer', () => {
  test.each([
    ['{cc}@fax.example.org', '861062381025@fax.example.org'],
    ['FAX={plus}@gateway.example', 'FAX=+861062381025@gateway.example'],
    ['fax-{idd}@office.example', 'fax-00861062381025@office.example'],
  ])('%s', (pattern, address) => {
    expect(patternProblem(pattern)).toBeUndefined();
    expect(fillPattern(pattern, '+861062381025')).toBe(address);
  });
  test.each([
    ['', 'exactly one'],
    ['fax@example.org', 'exactly one'],
    ['{cc}{cc}@example.org', 'exactly one'],
    ['{number}@example.org', 'exactly one'],
    ['{cc}', 'one @'],
    ['{cc}@a@b', 'one @'],
    ['fax@{cc}.example.org', 'before the @'],
    ['{cc}{name}@example.org', 'Only'],
    ['{cc}@exa mple.org', 'No spaces'],
    ['{cc}@example.org\r\nBcc: x@y.org', 'No spaces'],
    ['{cc}@example.org,x@y.org', 'No spaces'],
    ['{cc}@-example.org', 'is no domain'],
    ['{cc}@example..org', 'is no domain'],
    ['{cc}\u202E@example.org', 'No spaces'],
  ])('"%s" is refused', (pattern, why) => expect(patternProblem(pattern)).toContain(why));
});
