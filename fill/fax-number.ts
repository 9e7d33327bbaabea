import { CALLING_CODES, CANADA } from '../data/calling-codes';

const COUNTRY_BY_PREFIX = new Map(
  CALLING_CODES.split(' ').map((entry) => [entry.slice(0, -2), entry.slice(-2)]),
);

export type Dialled = {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Country calling code, without a plus. */
  code: string;
  /** The number within the country, digits only. */
  national: string;
};

/** The parts of an E.164 number. Throws when no country has its calling code. */
export function dialled(e164: string): Dialled {
  const digits = e164.replace(/\D/g, '');
  for (let length = 4; length > 0; length--) {
    const prefix = digits.slice(0, length);
    const country = COUNTRY_BY_PREFIX.get(prefix);
    if (!country) continue;
    // Within +1 and +7 the country is told by more digits than the calling code has.
    const code = /^[17]/.test(prefix) ? prefix[0]! : prefix;
    return {
      country: CANADA.test(digits) ? 'CA' : country,
      code,
      national: digits.slice(code.length),
    };
  }
  throw new Error(`No country has the calling code of ${e164}`);
}

/** What can be seen of a box for a fax number. */
export type NumberBox = {
  type: string;
  inputMode: string;
  /** The `pattern` attribute: what the whole value must match. */
  pattern: string;
  /** Characters; -1 without a limit. */
  maxLength: number;
  placeholder: string;
  /** What stands right before the box, and in it before anyone wrote: "+1", "Fax *". */
  before: string;
  value: string;
};

const matches = (pattern: string, text: string) => {
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return true; // as browsers do with a pattern that is none
  }
};

/** The calling code that a box is bound to: printed before it, or the length and look of numbers within +1. */
function fixedCode({
  before,
  value,
  pattern,
  maxLength,
  placeholder,
}: NumberBox): string | undefined {
  const printed =
    /(?:^|[^\d+])(?:\+|00)(\d{1,4})[\s\-)]*$/.exec(` ${before}`)?.[1] ??
    /^\+(\d{1,4})$/.exec(value.trim())?.[1];
  if (printed) return printed;
  const american = /^\D*\d{3}\D+\d{3}\D+\d{4}\D*$|^\(?[_x#]{3}\)?\W+[_x#]{3}\W+[_x#]{4}$/i;
  const tenDigits = '2024952138';
  if (maxLength === 10 || (maxLength > 10 && maxLength <= 14 && american.test(placeholder)))
    return '1';
  if (
    pattern &&
    matches(pattern, tenDigits) &&
    !matches(pattern, '861065961109') &&
    !matches(pattern, '+861065961109')
  )
    return '1';
  return undefined;
}

/**
 * `e164` in the form that a box wants, or in a sentence why it can't be written there. `countryChosen`:
 * a selector beside the box holds the number's country, so that the box takes the rest.
 */
export function numberFor(
  box: NumberBox,
  e164: string,
  countryChosen: boolean,
): { text: string } | { refusal: string } {
  const { code, national } = dialled(e164);
  const fits = (text: string) =>
    (box.maxLength < 0 || text.length <= box.maxLength) &&
    (!box.pattern || matches(box.pattern, text));
  const fixed = fixedCode(box);
  if (fixed && fixed !== code && !countryChosen) {
    return {
      refusal: `This form dials only numbers that begin with +${fixed}; ${e164} can't be reached from it.`,
    };
  }
  const digitsOnly = box.type === 'number' || box.inputMode === 'numeric';
  const forms =
    countryChosen || (fixed && !box.value.trim().startsWith('+'))
      ? [national, `${code}${national}`, e164]
      : [...(digitsOnly ? [] : [e164]), `${code}${national}`];
  const text = forms.find(fits);
  return text
    ? { text }
    : {
        refusal: `This field does not take ${e164}: it is longer or of another form than the field allows.`,
      };
}

/** Whether a box that was given `e164` holds it, however it sets the digits apart. */
export function holdsNumber(held: string, e164: string, besideCountry: boolean): boolean {
  const { code, national } = dialled(e164);
  const digits = held.replace(/\D/g, '');
  return digits === `${code}${national}` || (besideCountry && digits === national);
}
