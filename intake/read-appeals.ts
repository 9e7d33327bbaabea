import { careOfHeading, sendBy } from './care-of';
import type { Line } from './lines';
import { wordsOf } from './office-words';
import type { Doubt } from './parsed-case';
import { countryOfAdjective } from './read-countries';
import { readDemands, readLetterDemands } from './read-demands';
import { type FoundRecipient, readRecipient } from './read-recipient';
import { readBlocks } from './read-recipients';
import { opensLetter, type Section } from './sections';
import { type Found, fold, type SourceText, type Span } from './source-text';

export type FoundAppeal = { to?: Found; demands: Found[]; recipients: FoundRecipient[] };

/** Demands and recipients, grouped by the authority they are made of; with the introducing sentences. */
export function readAppeals(
  sections: Section[],
  doubleSpaced: boolean,
  doubts: Doubt[],
): { appeals: FoundAppeal[]; intros: Found[] } {
  const appeals: FoundAppeal[] = [];
  const intros: Found[] = [];
  const current = () => appeals.at(-1) ?? begin();
  const begin = () => {
    appeals.push({ demands: [], recipients: [] });
    return appeals.at(-1)!;
  };
  const take = (lines: Line[], role: 'to' | 'copy', heading?: Line) => {
    const { blocks, doubts: unsure } = readBlocks(lines, role, doubleSpaced);
    doubts.push(...unsure);
    const recipients = blocks
      .map((block) => {
        const read = readRecipient(block);
        doubts.push(...read.doubts);
        return read.recipient;
      })
      .filter(isRecipient)
      .reduce<FoundRecipient[]>(withAmbassador, []);
    const by = heading && careOfHeading(heading);
    if (by && role === 'to') for (const one of recipients) sendBy(one, by);
    current().recipients.push(...recipients);
  };

  const letters: Section[] = [];
  const salutations: Found[] = [];
  for (const section of sections) {
    if (section.kind === 'demands') {
      const authority = section.mark?.kind === 'to' ? headingAuthority(section) : undefined;
      const read = readDemands(
        section.mark?.kind === 'to' ? undefined : section.heading,
        section.lines,
        doubleSpaced,
        sections.some((one) => one.kind === 'letter'),
      );
      if (read.intro && section.mark?.kind === 'demands') intros.push(read.intro);
      const last = appeals.at(-1);
      // Demands may stand after the addresses; a later group has demands of its own.
      const late = last && last.demands.length === 0 && appeals.length === 1 && !authority;
      const appeal =
        last && (late || (last.demands.length === 0 && last.recipients.length === 0))
          ? last
          : begin();
      if (authority) appeal.to = authority;
      appeal.demands.push(...read.demands);
      if (read.salutation) salutations.push(read.salutation);
      if (read.rest.length) take(read.rest, 'to');
    } else if (section.kind === 'recipients') {
      if (section.lines.length || section.heading) {
        const authority = section.mark?.kind === 'to' ? headingAuthority(section) : undefined;
        if (authority && current().recipients.length && current().to) begin().to = authority;
        else if (authority) current().to ??= authority;
        if (section.mark?.kind === 'demands' && section.heading) {
          intros.push({ value: section.heading.text, span: section.heading.span });
          const asked = demandInSentence(section.heading);
          if (asked) current().demands.push(asked);
        }
        take(section.lines, section.role, section.heading);
      }
    } else if (section.kind === 'letter') letters.push(section);
  }
  if (appeals.every((appeal) => appeal.demands.length === 0)) {
    for (const letter of letters) {
      const demands = readLetterDemands(letter.lines, (line) => line.folded);
      if (demands.length === 0) continue;
      current().demands.push(...demands);
      break;
    }
  }
  for (const letter of letters) {
    const opening = letter.lines[0];
    if (!opening || !opensLetter(opening)) continue;
    const hit = /^[^,:\n]{3,60}(?=[,:]|$)/.exec(opening.text);
    if (!hit) continue;
    salutations.push({
      value: hit[0].trim(),
      span: [opening.span[0], opening.span[0] + hit[0].trim().length] as Span,
    });
  }
  const unsaluted = appeals.flatMap((appeal) =>
    appeal.recipients.filter((one) => one.role === 'to' && !one.salutation),
  );
  for (const salutation of salutations)
    for (const recipient of unsaluted)
      if (unsaluted.length === 1 || suits(salutation, recipient))
        recipient.salutation ??= salutation;
  // Copies printed under the last group belong to it; groups without anything are headings only.
  return {
    appeals: appeals.filter((appeal) => appeal.demands.length || appeal.recipients.length),
    intros,
  };
}

const general =
  /^(?:your excellenc(?:y|ies)|excellenc(?:y|ies)|your honou?r|your majesty|dear (?:sir|madam|sirs|sir or madam|sir\/madam)|excelencias?|exzellenz(?:en)?|eccellenz[ae]|sehr geehrte damen und herren|madame, monsieur|madame|monsieur|senor(?:es|a)?)$/;

/** True when a letter's opening names this recipient, or no one in particular. */
function suits({ value }: Found, { name, title }: FoundRecipient): boolean {
  const words = fold(value).replace(/[,:]+$/, '');
  if (general.test(words)) return true;
  const own = wordsOf([name, title].map((found) => found?.value ?? '').join(' '));
  const said = wordsOf(words).filter(
    (word) =>
      word.length > 3 &&
      !/^(?:dear|your|estimad[oa]|sehr|geehrter?|monsieur|madame|senora?|herr|frau|gentile|egregio)$/.test(
        word,
      ),
  );
  return said.length > 0 && said.every((word) => own.includes(word));
}

/** An ambassador named below the embassy's numbers is the one who receives them. */
function withAmbassador(before: FoundRecipient[], one: FoundRecipient): FoundRecipient[] {
  const last = before.at(-1);
  const { role, name, title, ...rest } = one;
  const alone = name && title && Object.keys(rest).length === 0;
  const embassy =
    last &&
    !last.name &&
    /embass|ambass|botschaft|embajad|ambasciat/i.test(last.organisation?.value ?? '');
  if (!alone || !embassy || !/embaj|ambas|botsch/i.test(title.value)) return [...before, one];
  last.name = name;
  last.title ??= title;
  return before;
}

/** Someone to write to, and not a line that happens to stand there. */
function isRecipient(one: FoundRecipient): boolean {
  if (one.name || one.title || one.email || one.fax || one.phone || one.salutation) return true;
  return (
    Boolean(one.organisation && one.post && (one.post.country || one.post.lines.length > 2)) ||
    Boolean(one.post?.country && one.post.lines.length > 1)
  );
}

const asking =
  /\b((?:urging|calling|asking|requesting|expressing|appealing|seeking|demanding|pidiendo|instando|solicitando|demandant|chiedendo)\b.{5,300}?)\s+(?:to|a|à|an)\s?:\s*$/i;

/** What a sentence asks for on its way to the addresses: "… calling for her release to:". */
function demandInSentence(line: Line): Found | undefined {
  const hit = asking.exec(line.text);
  if (!hit) return undefined;
  const start = line.span[0] + hit.index;
  return { value: hit[1]!, span: [start, start + hit[1]!.length] };
}

const authorityWords =
  /((?:the )?[\p{Lu}\p{Ll}' ’-]{0,60}(?:AUTHORITIES|authorities|AUTORIDADES|autoridades|AUTORITÉS|autorités|BEHÖRDEN|Behörden|AUTORITÀ|autorità)(?: [\p{L}]{4,20})?|UNHCR|THE UNHCR)\s*:?\s*$/u;

/** "CHINESE AUTHORITIES" of "APPEALS TO CHINESE AUTHORITIES:". */
function headingAuthority(section: Section): Found | undefined {
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
