import { splitNumber } from './fax-number';

/** A row of data/fax-gateways.json. */
export type FaxGateway = {
  id: string;
  service: string;
  /** An address with one of {cc} {plus} {idd} {us10} in place of the number. */
  pattern: string;
  /** Whether a source shows numbers outside North America. */
  abroad: 'yes' | 'no' | 'unknown';
  /** What becomes of the message's text. */
  body: 'faxed' | 'cover page' | 'ignored' | 'unknown';
  needs: string;
  confidence: string;
  sources: string[];
};

export type GatewayAddress = { address: string; caution?: string } | { refused: string };

const token = /\{(cc|plus|idd|us10)\}/g;

/**
 * The address that faxes an email to `number` (E.164) by this gateway, or why there is none. A
 * `caution` says what no source confirms. Nothing is guessed: a gateway whose rule is only known for
 * North America refuses all other numbers, and one that drops the text refuses them all.
 */
export function gatewayAddress(gateway: FaxGateway, number: string): GatewayAddress {
  if (gateway.body === 'ignored') {
    return { refused: `${gateway.service} does not fax the message's text. ${gateway.needs}` };
  }
  const filled = fillPattern(gateway.pattern, number);
  if (!filled)
    return { refused: `${gateway.service} is only known to reach numbers that begin with +1.` };
  const cautions = [
    gateway.abroad !== 'yes' && splitNumber(number).code !== '1'
      ? `No source shows that ${gateway.service} reaches numbers abroad.`
      : undefined,
    gateway.body === 'unknown'
      ? `No source says whether ${gateway.service} faxes the message's text.`
      : undefined,
  ].filter((caution) => caution !== undefined);
  return { address: filled, ...(cautions.length > 0 && { caution: cautions.join(' ') }) };
}

/** Why a pattern that the writer typed is no gateway; undefined when it is one. */
export function patternProblem(pattern: string): string | undefined {
  const tokens = pattern.match(token) ?? [];
  if (/[\s<>"(),:;\\[\]]/.test(pattern) || hasControls(pattern)) {
    return 'No spaces, commas, quotes or brackets: only an address such as {cc}@fax.example.org.';
  }
  if (tokens.length !== 1) {
    return 'Put exactly one of {cc}, {plus}, {idd} and {us10} where the number goes.';
  }
  const [local, domain, ...more] = pattern.split('@');
  if (!local || !domain || more.length > 0) return 'An address has one @: {cc}@fax.example.org.';
  if (!local.match(token)) return 'The number goes before the @.';
  if (/[{}]/.test(pattern.replace(token, ''))) {
    return 'Only {cc}, {plus}, {idd} and {us10} are filled in.';
  }
  if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i.test(domain)) {
    return `"${domain}" is no domain.`;
  }
  return undefined;
}

/** The pattern with the number in it; undefined when the number has no ten North American digits. */
export function fillPattern(pattern: string, number: string): string | undefined {
  const { code, national } = splitNumber(number);
  const forms: Record<string, string | undefined> = {
    cc: code + national,
    plus: number,
    idd: `00${code}${national}`,
    us10: code === '1' ? national : undefined,
  };
  const wanted = [...pattern.matchAll(token)].map(([, name]) => forms[name!]);
  if (wanted.includes(undefined)) return undefined;
  return pattern.replace(token, (_, name: string) => forms[name]!);
}

function hasControls(pattern: string): boolean {
  return /\p{C}/u.test(pattern);
}
