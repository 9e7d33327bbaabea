import outcomes from '../data/intake/outcomes.json';
import { flatten } from './flatten';
import { isDoubleSpaced, joinLines, type Line, readLines } from './lines';
import { markOf } from './marks';
import { looksLikePerson } from './office-words';
import type { Doubt, ParsedCase } from './parsed-case';
import { countriesIn, countryOfAdjective } from './read-countries';
import { readDeadline } from './read-deadline';
import { readDemands, readLetterDemands } from './read-demands';
import { readHead } from './read-head';
import { readLanguages } from './read-languages';
import { type FoundRecipient, readRecipient } from './read-recipient';
import { readBlocks } from './read-recipients';
import { readReference } from './read-reference';
import { readSections, type Section } from './sections';
import { type Found, readableText, type SourceText, type Span } from './source-text';
import { wordingSource } from './wording';

type FoundAppeal = { to?: Found; demands: Found[]; recipients: FoundRecipient[] };

const longest = 400_000;
const mostLines = 8000;

/**
 * Reads an urgent action: plain text in, the case's fields out, each with the place it was read
 * (`spans`, offsets of `text`), what the document does not say (`missing`) and what a person must
 * look at (`doubts`). Never a value that the text does not hold; never throws.
 */
export function parseUrgentAction(text: string): ParsedCase {
  const given = text.length > longest ? text.slice(0, longest) : text;
  const source = readableText(given);
  const doubts: Doubt[] = [];
  if (text.length > longest)
    doubts.push({
      about: '',
      kind: 'too-long',
      text: `Only the first ${longest} characters were read.`,
    });
  const lines = readLines(source).slice(0, mostLines);
  const language = documentLanguage(source);
  const dayComesFirst = language !== undefined && language !== 'en';
  const reference = readReference(source);

  const several = severalCases(source, lines);
  if (several) {
    return {
      ...emptyCase(),
      kind: 'several',
      doubts: [
        ...doubts,
        {
          about: '',
          kind: 'several-cases',
          text: `The page holds several cases (${several.map((one) => one.value).join(', ')}). Bring them in one by one.`,
          span: source.original(several[0]!.span),
        },
      ],
      ...(language && { language }),
      missing: ['title', 'deadline', 'appeals'],
    };
  }

  const deadline = readDeadline(source, dayComesFirst);
  doubts.push(...deadline.doubts);
  const doubleSpaced = isDoubleSpaced(lines);
  const sections = readSections(lines);
  const heads = sections.filter((section) => section.kind === 'head');
  const titleSection = heads.find((section) => section.mark?.kind === 'titleLabel');
  const summarySection = sections.find((section) => section.kind === 'summary');
  const head = readHead(
    source,
    heads.flatMap((section) => (section === titleSection ? section.lines.slice(1) : section.lines)),
    dayComesFirst,
    {
      ...(titleSection?.lines[0] && { title: titleSection.lines[0] }),
      ...(summarySection && { summary: summarySection.lines }),
    },
  );

  const { appeals, intros } = readAppeals(sections, doubleSpaced, doubts);
  const recipients = appeals.flatMap((appeal) => appeal.recipients);
  const outcome = readOutcome(source, appeals, reference.update !== undefined);
  const countries = head.countries.length
    ? uniqueValues(head.countries)
    : mentioned(source, head, appeals, intros);
  authorities(source, appeals, intros, countries, head.summary);
  if (countries.length === 0) countries.push(...addressed(recipients));
  if (head.countries.length === 0) addressedFirst(countries, appeals);
  const missions = readMissions(sections, appeals, countries);
  for (const recipient of recipients) forWriters(recipient, countries);

  const people = readPeople(sections, lines, head.people);
  const background = sections.find(
    (section) => section.kind === 'background' && section.lines.length > 0,
  );
  const check = sections.find((section) => section.mark?.kind === 'check')?.heading;
  const report = readReport(source, lines);
  const languages = wishedLanguages(sections, intros);
  const instructions = [
    ...intros,
    ...sections
      .filter((section) => section.kind === 'missions')
      .map((section) => firstSentence(sentence(section))),
    ...(check ? [{ value: check.text, span: check.span }] : []),
    ...(report ? [report] : []),
  ];

  const tree = {
    reference: { ua: reference.ua, index: reference.index, follows: reference.follows },
    title: head.title,
    category: head.category,
    countries,
    issued: head.issued,
    deadline: deadline.deadline,
    closed: outcome.closed,
    people,
    released: outcome.released,
    summary: head.summary,
    background: background && paragraphsOf(background.lines),
    languages,
    missions,
    appeals,
    office: check && { value: check.text, span: check.span },
    editions: [
      {
        publisher: publisher(source),
        title: head.title,
        issued: head.issued,
        deadline: deadline.deadline,
        instructions: instructions.length ? instructions : undefined,
      },
    ],
    report: report && { publisher: publisher(source), wording: report },
  };
  const spans: Record<string, Span> = {};
  const values = flatten(source, tree, spans) as Omit<
    ParsedCase,
    'kind' | 'status' | 'spans' | 'missing' | 'doubts'
  >;
  const parsed: ParsedCase = {
    ...values,
    kind:
      outcome.kind ??
      (reference.update ? 'update' : recipients.length || deadline.deadline ? 'first' : 'unknown'),
    status: outcome.closed ? 'closed' : 'open',
    ...(language && { language }),
    spans,
    missing: [],
    doubts: doubts.map((doubt) =>
      doubt.span ? { ...doubt, span: source.original(doubt.span) } : doubt,
    ),
  };
  if (!parsed.report?.publisher) delete parsed.report;
  parsed.missing = missingFields(parsed);
  return parsed;
}

function emptyCase(): Omit<ParsedCase, 'kind' | 'doubts' | 'missing'> {
  return {
    reference: {},
    countries: [],
    status: 'open',
    people: [],
    released: [],
    languages: [],
    missions: [],
    appeals: [],
    editions: [],
    spans: {},
  };
}

const stopwords: Record<string, RegExp> = {
  en: / (?:the|of|and|to|in|that|is|by|for) /g,
  fr: / (?:les|des|et|la|du|une|dans|est|pour|aux) /g,
  es: / (?:los|las|y|el|que|del|una|por|para|con) /g,
  de: / (?:der|die|und|das|den|ist|von|zu|mit|sie) /g,
  it: / (?:il|che|della|di|gli|una|per|sono|del|con) /g,
};

/** The language with most of its small words in the text; undefined when there are few. */
function documentLanguage(source: SourceText): string | undefined {
  const sample = source.folded.slice(0, 12_000).replace(/\s+/g, '  ');
  const counts = Object.entries(stopwords).map(([language, words]) => ({
    language,
    count: sample.match(words)?.length ?? 0,
  }));
  counts.sort((a, b) => b.count - a.count);
  return counts[0]!.count >= 4 && counts[0]!.count > counts[1]!.count * 1.2
    ? counts[0]!.language
    : undefined;
}

/** Headings of more than one action on a page, when each has a last day or recipients of its own. */
function severalCases(source: SourceText, lines: Line[]): Found[] | undefined {
  const headings = lines.flatMap((line) => {
    const hit =
      /^(?:(?:urgent action|first|second|third) )?(?:ua|au|extra)(?:-nr)?[\s:-]{0,3}(?:ua-|au-)?(\d{1,3})(?:-\d{1,2})?[/.](\d{4}|\d{2})(?!\d)/.exec(
        line.folded,
      );
    return hit && line.text.length < 220
      ? [{ value: `${Number(hit[1])}/${hit[2]!.slice(-2)}`, span: line.span }]
      : [];
  });
  const numbers = uniqueValues(headings);
  if (numbers.length < 2) return undefined;
  const lastDays = new Set<string>();
  for (const heading of numbers) {
    const next = headings.find(
      (one) => one.span[0] > heading.span[0] && one.value !== heading.value,
    );
    const part = readableText(
      source.text.slice(heading.span[0], next?.span[0] ?? source.text.length),
    );
    const own = readDeadline(part, true);
    if (
      own.deadline ||
      /salutation\s?:|anrede|tratamiento\s?:|formule d'appel|dear |sehr geehrte|e-?mail\s?:/.test(
        part.folded,
      )
    )
      lastDays.add(heading.value);
  }
  return lastDays.size > 1 ? numbers : undefined;
}

function uniqueValues(found: Found[]): Found[] {
  return found.filter((one, i) => found.findIndex((other) => other.value === one.value) === i);
}

function readAppeals(
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
      .filter(isRecipient);
    const by = heading && careOfHeading(heading);
    if (by && role === 'to') for (const one of recipients) sendBy(one, by);
    current().recipients.push(...recipients);
  };

  const letters: Section[] = [];
  for (const section of sections) {
    if (section.kind === 'demands') {
      const authority = section.mark?.kind === 'to' ? headingAuthority(section) : undefined;
      const read = readDemands(
        section.mark?.kind === 'to' ? undefined : section.heading,
        section.lines,
        doubleSpaced,
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
    if (!opening || letter.mark) continue;
    const hit = /^[^,:\n]{3,60}(?=[,:]|$)/.exec(opening.text);
    if (!hit) continue;
    const salutation = {
      value: hit[0].trim(),
      span: [opening.span[0], opening.span[0] + hit[0].trim().length] as Span,
    };
    for (const recipient of appeals.flatMap((appeal) => appeal.recipients))
      if (recipient.role === 'to' && !recipient.salutation) recipient.salutation = salutation;
  }
  // Copies printed under the last group belong to it; groups without anything are headings only.
  return {
    appeals: appeals.filter((appeal) => appeal.demands.length || appeal.recipients.length),
    intros,
  };
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
  /\b((?:urging|calling|asking|requesting|expressing|appealing|seeking|pidiendo|instando|solicitando|demandant|chiedendo)\b.{5,300}?)\s+(?:to|a|à|an)\s?:\s*$/i;

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

type By = { name?: Found; title?: Found };

/** "PLEASE SEND APPEALS BEFORE … TO KIM JONG-UN, SUPREME COMMANDER …, CARE OF:" */
function careOfHeading(heading: Line): By | undefined {
  const hit =
    /\b(?:to|a|à|an)\s+([^:]{5,160}?),?\s*(?:care of|c\/o|aux bons soins de|a cargo de|por conducto de|uber|presso)\s*:?\s*$/i.exec(
      heading.text,
    );
  if (!hit) return undefined;
  const start = heading.span[0] + hit.index + hit[0].indexOf(hit[1]!);
  const [name, ...rest] = hit[1]!.split(/,\s+/);
  const found: By = { name: { value: name!, span: [start, start + name!.length] } };
  if (rest.length) {
    const title = rest.join(', ');
    found.title = { value: title, span: [start + hit[1]!.indexOf(rest[0]!), heading.span[1]] };
  }
  return found;
}

/** "Permanent Mission of … in Geneva" of "Ambassador of the Permanent Mission of … in Geneva". */
function officeOfTitle(title?: Found): Found | undefined {
  const hit =
    title && /^Ambassador (?:of|at|to) the ((?:Permanent Mission|Embassy)\b.+)$/.exec(title.value);
  return hit ? { value: hit[1]!, span: title.span } : undefined;
}

/** The recipient printed becomes the one by whom the letter goes. */
function sendBy(recipient: FoundRecipient, by: By): void {
  recipient.careOf = {
    ...(recipient.name && { name: recipient.name }),
    ...(recipient.title && { title: recipient.title }),
    ...((recipient.organisation ?? officeOfTitle(recipient.title)) && {
      organisation: recipient.organisation ?? officeOfTitle(recipient.title),
    }),
  };
  delete recipient.title;
  delete recipient.organisation;
  if (by.name) recipient.name = by.name;
  if (by.title) recipient.title = by.title;
}

const stop = Object.values(outcomes.stop)
  .flat()
  .map((wording) => new RegExp(wordingSource(wording)));
const good = Object.values(outcomes.outcome)
  .flat()
  .map((wording) => new RegExp(`(?:^|\\n)[^a-z\\n]{0,6}${wordingSource(wording)}`));
const thanks = Object.values(outcomes.thanks)
  .flat()
  .map((wording) => new RegExp(wordingSource(wording)));

/** Whether the document ends the case, or only one person's part in it. */
function readOutcome(
  source: SourceText,
  appeals: FoundAppeal[],
  update: boolean,
): { kind?: ParsedCase['kind']; closed?: { date?: Found; reason: Found }; released: Found[] } {
  const hit = first(source, stop);
  const asks = appeals.some((appeal) => appeal.demands.length > 0);
  const ended =
    hit &&
    /(?:action|accion|azione|aktion)\b.{0,12}(?:ended|closed|terminee|beendet|terminata|conclusa)/.test(
      hit[0],
    );
  if (hit && asks && !ended) {
    const line = sentenceAt(source, hit.index);
    const names = [
      ...line.value.matchAll(/\p{Lu}[\p{L}'’-]+(?: (?:al-|el-|bin |de )?\p{Lu}[\p{L}'’-]+){1,4}/gu),
    ]
      .map((name) => ({
        value: name[0],
        span: [line.span[0] + name.index, line.span[0] + name.index + name[0].length] as Span,
      }))
      .filter((name) => looksLikePerson(name.value));
    return { kind: 'partial-stop', released: names };
  }
  if (hit) return { kind: 'stop', closed: { reason: sentenceAt(source, hit.index) }, released: [] };
  const outcome =
    first(source, good) ?? (update || appeals.length === 0 ? first(source, thanks) : undefined);
  if (outcome && !asks)
    return {
      kind: 'stop',
      closed: { reason: sentenceAt(source, outcome.index + outcome[0].search(/[a-z]/)) },
      released: [],
    };
  return { released: [] };
}

function first(source: SourceText, patterns: RegExp[]): RegExpExecArray | undefined {
  const hits = patterns.map((pattern) => pattern.exec(source.folded)).filter((hit) => hit !== null);
  return hits.sort((a, b) => a.index - b.index)[0];
}

function sentenceAt(source: SourceText, from: number): Found {
  const at = from + (/^\s*/.exec(source.text.slice(from, from + 8))?.[0].length ?? 0);
  let start = at;
  while (
    start > 0 &&
    at - start < 300 &&
    !/[.!?]\s|\n\s*\n/.test(source.text.slice(start - 1, start + 1))
  )
    start--;
  let end = at;
  while (
    end < source.text.length &&
    end - at < 400 &&
    !/^(?:[.!?](?:\s|$)|\n\s*\n)/.test(source.text.slice(end, end + 2))
  )
    end++;
  if (/[.!?]/.test(source.text.charAt(end))) end++;
  while (/\s/.test(source.text.charAt(start)) && start < end) start++;
  return { value: source.text.slice(start, end).replace(/\s+/g, ' '), span: [start, end] };
}

/** States of a case whose header names none: those of title and lead, the addressed one first. */
function mentioned(
  source: SourceText,
  head: { title?: Found; summary?: Found },
  appeals: FoundAppeal[],
  intros: Found[],
): Found[] {
  const inside = [
    ...intros,
    ...appeals.flatMap((appeal) => (appeal.to ? [appeal.to] : [])),
  ].flatMap((found) => countriesIn(source.text.slice(...found.span), found.span[0], true));
  const told = [head.title, head.summary]
    .filter((found) => found !== undefined)
    .flatMap((found) => countriesIn(source.text.slice(...found.span), found.span[0], true));
  return uniqueValues([
    ...inside.filter((one) => told.some((other) => other.value === one.value)),
    ...told,
  ]).slice(0, 3);
}

const authorityPhrase =
  /\b((?:\p{Lu}\p{L}+ ){1,3}(?:authorities|government)|(?:autoridades|autorités|autorità) \p{L}{4,20}|\p{L}{4,20}en Behörden)\b/u;

/** Whom the demands are made of, where a heading does not say it. */
function authorities(
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

/** States of the offices written to, missions abroad left out. */
function addressed(recipients: FoundRecipient[]): Found[] {
  const home = recipients.filter(
    (one) =>
      one.role === 'to' &&
      !one.careOf &&
      !abroad.test(
        [one.title, one.organisation, one.name].map((found) => found?.value ?? '').join(' '),
      ),
  );
  return uniqueValues(home.flatMap((one) => (one.post?.country ? [one.post.country] : [])));
}

/** Where no header orders them, the state that is written to comes first. */
function addressedFirst(countries: Found[], appeals: FoundAppeal[]): void {
  const codes = appeals.flatMap((appeal) =>
    appeal.to
      ? [countryOfAdjective(appeal.to.value.replace(/ (?:authorities|government)$/i, ''))]
      : [],
  );
  countries.sort((a, b) => Number(codes.includes(b.value)) - Number(codes.includes(a.value)));
}

/** States whose representatives in the writer's country get a copy. */
function readMissions(sections: Section[], appeals: FoundAppeal[], countries: Found[]): Found[] {
  const asked = sections.filter((section) => section.kind === 'missions');
  if (asked.length === 0) return [];
  const named = asked.flatMap((section) => {
    const said = sentence(section);
    return countriesIn(said.value, said.span[0]);
  });
  if (named.length) return uniqueValues(named);
  const addressed = appeals.flatMap((appeal) => {
    const adjective = appeal.to?.value.replace(/ (?:authorities|government)$/i, '');
    const code = adjective && countryOfAdjective(adjective);
    return code && appeal.to ? [{ value: code, span: appeal.to.span }] : [];
  });
  if (addressed.length) return uniqueValues(addressed);
  const written = appeals
    .flatMap((appeal) => appeal.recipients)
    .flatMap((one) => (one.role === 'to' && one.post?.country ? [one.post.country] : []));
  const own = written.filter(
    (one) => countries.length === 0 || countries.some((country) => country.value === one.value),
  );
  if (own.length) return uniqueValues(own).slice(0, 1);
  return countries.length === 1 ? countries : [];
}

function sentence(section: Section): Found {
  return joinLines(section.heading ? [section.heading, ...section.lines] : section.lines);
}

const abroad = /embass|ambass|botschaft|embajad|ambasciat|permanent mission|consul/i;

/** Without "Please insert local diplomatic addresses below:". */
function firstSentence(found: Found): Found {
  const end = found.value.indexOf('. ') + 1;
  if (end === 0) return found;
  return { value: found.value.slice(0, end), span: [found.span[0], found.span[0] + end] };
}

/** An embassy in a third country is for the writers there. */
function forWriters(recipient: FoundRecipient & { writers?: Found[] }, countries: Found[]): void {
  const country = recipient.post?.country;
  if (!country || countries.length === 0 || countries.some((one) => one.value === country.value))
    return;
  const words = [recipient.title, recipient.organisation, recipient.name]
    .map((found) => found?.value ?? '')
    .join(' ');
  if (
    !abroad.test(words) ||
    /united nations|nations unies|naciones unidas|permanent mission|\bUN\b/i.test(words)
  )
    return;
  if (recipient.careOf) return;
  recipient.writers = [country];
}

function readPeople(
  sections: Section[],
  lines: Line[],
  fromHeader: { name: Found; gender?: Found }[],
): { name: Found; gender?: Found }[] {
  const people: { name: Found; gender?: Found }[] = [];
  for (const line of lines) {
    const mark = markOf(line);
    if (mark?.kind === 'gender' && people.length && mark.rest) {
      for (const person of people)
        person.gender ??= { value: mark.rest.trim(), span: [mark.restAt, line.span[1]] };
    }
    if (mark?.kind !== 'person' || !mark.rest.trim()) continue;
    const inline =
      /\s*\b(?:Gender m\/f|Gender|Sexo|Sexe|Genre|Geschlecht|Sesso|Homme\/femme)\s?:\s*(.+)$/i.exec(
        mark.rest,
      );
    const pronoun = /\s*\(([^()]{1,30})\)\s*$/.exec(mark.rest);
    const end = inline?.index ?? pronoun?.index ?? mark.rest.length;
    const name = mark.rest.slice(0, end).trim();
    if (!name || /address 1|n\/a/i.test(name) || name.length > 300) continue;
    people.push({
      name: { value: name, span: [mark.restAt, mark.restAt + name.length] },
      ...(inline && {
        gender: {
          value: inline[1]!.trim(),
          span: [mark.restAt + mark.rest.lastIndexOf(inline[1]!), line.span[1]] as Span,
        },
      }),
      ...(!inline &&
        pronoun && {
          gender: {
            value: pronoun[1]!,
            span: [
              mark.restAt + mark.rest.lastIndexOf(pronoun[1]!),
              mark.restAt + mark.rest.lastIndexOf(pronoun[1]!) + pronoun[1]!.length,
            ] as Span,
          },
        }),
    });
  }
  void sections;
  const found = people.length ? people : fromHeader;
  return found.sort((a, b) => a.name.span[0] - b.name.span[0]);
}

function wishedLanguages(sections: Section[], intros: Found[]): Found[] {
  const places: { text: string; at: number }[] = [];
  for (const section of sections.filter((one) => one.mark?.kind === 'language')) {
    places.push({ text: section.mark!.rest, at: section.mark!.restAt });
    for (const line of section.lines.slice(0, 2))
      if (/language|idioma|langue|sprache|lingua/.test(line.folded) || !section.mark!.rest.trim())
        places.push({ text: line.text, at: line.span[0] });
  }
  if (places.length === 0)
    for (const intro of intros) {
      const wish = /\b(?:in|en|auf|dans|in der)\s[^:;.]{2,160}/i.exec(intro.value);
      if (wish) places.push({ text: intro.value, at: intro.span[0] });
    }
  const found = uniqueValues(places.flatMap(({ text, at }) => readLanguages(text, at)));
  return found.sort((a, b) => Number(a.value === 'own') - Number(b.value === 'own'));
}

function readReport(source: SourceText, lines: Line[]): Found | undefined {
  void source;
  const marked = lines.filter((line) => markOf(line)?.kind === 'report');
  const line = marked.find((one) => /click|haga clic|cliqu|klick/i.test(one.text)) ?? marked[0];
  return line && { value: line.text, span: line.span };
}

const publishers =
  /Amnesty International (?:USA|UK|Canada|Australia|Ireland|New Zealand|France|Belgique|Deutschland|Österreich|Schweiz|Suisse|España|Italia|Argentina|México|Chile|Perú)|AIUSA|Amnesty International|Amnistía Internacional|amnesty international/;

function publisher(source: SourceText): Found | undefined {
  const hit = publishers.exec(source.text);
  return hit ? { value: hit[0], span: [hit.index, hit.index + hit[0].length] } : undefined;
}

function paragraphsOf(lines: Line[]): Found {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    if (line.gap > 0 || paragraphs.length === 0) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
  }
  return {
    value: paragraphs.map((paragraph) => joinLines(paragraph).value).join('\n\n'),
    span: [lines[0]!.span[0], lines.at(-1)!.span[1]],
  };
}

function missingFields(parsed: ParsedCase): string[] {
  const missing: string[] = [];
  if (!parsed.reference.ua) missing.push('reference.ua');
  if (!parsed.reference.index) missing.push('reference.index');
  for (const field of ['title', 'issued', 'deadline', 'summary'] as const)
    if (parsed[field] === undefined) missing.push(field);
  for (const field of ['countries', 'people', 'languages', 'appeals'] as const)
    if (parsed[field].length === 0) missing.push(field);
  for (const [i, appeal] of parsed.appeals.entries()) {
    if (appeal.to === undefined) missing.push(`appeals.${i}.to`);
    if (appeal.demands.length === 0) missing.push(`appeals.${i}.demands`);
    for (const [j, recipient] of appeal.recipients.entries()) {
      const path = `appeals.${i}.recipients.${j}`;
      if (!recipient.name && !recipient.title && !recipient.organisation)
        missing.push(`${path}.name`);
      if (!recipient.salutation) missing.push(`${path}.salutation`);
      if (!recipient.post) missing.push(`${path}.post`);
    }
  }
  return missing;
}
