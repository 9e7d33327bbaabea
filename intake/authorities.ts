import type { FoundAppeal } from './read-appeals';
import { countryOfAdjective } from './read-countries';
import type { Section } from './sections';
import type { Found, SourceText } from './source-text';

const authorityWords =
  /((?:the )?[\p{Lu}\p{Ll}' ’-]{0,60}(?:AUTHORITIES|authorities|AUTORIDADES|autoridades|AUTORITÉS|autorités|BEHÖRDEN|Behörden|AUTORITÀ|autorità)(?: [\p{L}]{4,20})?|UNHCR|THE UNHCR)\s*:?\s*$/u;

/** "CHINESE AUTHORITIES" of "APPEALS TO CHINESE AUTHORITIES:". */
export function headingAuthority(section: Section): Found | undefined {
  const { heading, mark } = section;
  if (!heading || !mark) return undefined;
  const text = mark.rest.trim() || heading.text;
  const start = mark.rest.trim() ? mark.restAt + mark.rest.indexOf(text) : heading.span[0];
  const hit = authorityWords.exec(text);
  if (!hit) return undefined;
  const lead =
    /^(?:the|THE|las|les|aux|AUX|a las|A LAS|die|an die|AN DIE|alle|ALLE|to|TO|appeals|APPEALS)\s+/.exec(
      hit[1]!,
    )?.[0].length ?? 0;
  const value = hit[1]!.slice(lead).trim();
  const at = start + hit.index + hit[0].indexOf(value);
  return { value, span: [at, at + value.length] };
}

const authorityPhrase =
  /\b((?:\p{Lu}\p{L}+ ){1,3}(?:authorities|government)|(?:autoridades|autorités|autorità) \p{L}{4,20}|\p{L}{4,20}en Behörden)\b/u;

/** Whom the demands are made of, where a heading does not say it. */
export function authorities(
  source: SourceText,
  appeals: FoundAppeal[],
  intros: Found[],
  countries: Found[],
  summary?: Found,
): void {
  for (const appeal of appeals) {
    if (appeal.to || appeal.demands.length === 0) continue;
    for (const place of [
      ...(appeals.length === 1 ? intros : []),
      ...appeal.demands,
      ...(summary ? [summary] : []),
    ]) {
      const text = source.text.slice(...place.span);
      const hit = authorityPhrase.exec(text);
      if (!hit) continue;
      const phrase = hit[1]!.replace(
        /^(?:The|Call|Urge|Urging|Calling|Ask|On) (?:on )?(?:the )?/,
        '',
      );
      const adjective = phrase.replace(/ (?:authorities|government)$/, '');
      if (
        /authorities|government/.test(phrase) &&
        countries.length &&
        !countries.some((one) => one.value === countryOfAdjective(adjective))
      )
        continue;
      const start = place.span[0] + hit.index + hit[0].indexOf(phrase);
      appeal.to = { value: phrase, span: [start, start + phrase.length] };
      break;
    }
  }
}
