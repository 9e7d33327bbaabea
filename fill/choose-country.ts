import { dialled } from './fax-number';
import { fold } from './lines';

const plain = (text: string) => fold(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Names of a country in English, the page's language and its own. */
function namesOf(country: string, page: Document): string[] {
  const own = new Intl.Locale(`und-${country}`).maximize().language;
  return [page.documentElement.lang || 'en', 'en', own].flatMap((language) => {
    try {
      const name = new Intl.DisplayNames([language], { type: 'region' }).of(country);
      return name ? [plain(name)] : [];
    } catch {
      return []; // a page's lang may be no language
    }
  });
}

/** The option of `select` for the country that `e164` is in; undefined when there is none, or no single one. */
export function countryOption(
  select: HTMLSelectElement,
  e164: string,
): HTMLOptionElement | undefined {
  const { country, code } = dialled(e164);
  const names = namesOf(country, select.ownerDocument);
  const options = [...select.options].filter((option) => !option.disabled);
  const told = (option: HTMLOptionElement) =>
    [option.value, ...Object.values(option.dataset)].map((text) =>
      (text ?? '').trim().toUpperCase(),
    );
  const nameOf = (option: HTMLOptionElement) =>
    plain(option.label.replace(/[(+\d).]/g, ' ').replace(/^\s*[A-Z]{2}\s/, ' '));
  const byCode = new RegExp(`(?:^|[^\\d])(?:\\+|00)?${code}(?!\\d)`);
  const ways: ((option: HTMLOptionElement) => boolean)[] = [
    (option) => told(option).includes(country),
    (option) => names.includes(nameOf(option)) || names.includes(plain(option.value)),
    (option) => names.some((name) => nameOf(option).startsWith(name)),
    (option) =>
      byCode.test(option.label) ||
      told(option).some((text) => text === code || text === `+${code}` || text === `00${code}`),
  ];
  for (const way of ways) {
    const found = options.filter(way);
    if (found.length === 1) return found[0];
    // Several countries share a calling code: the first that is listed would be a guess.
    if (found.length > 1) return undefined;
  }
  return undefined;
}
