import { authorities } from './authorities';
import { documentLanguage } from './document-language';
import { flatten } from './flatten';
import { heldValues } from './held-values';
import { isDoubleSpaced, type Line, readLines } from './lines';
import { markOf } from './marks';
import { missingFields } from './missing-fields';
import type { Doubt, ParsedCase } from './parsed-case';
import { peopleInProse } from './prose-people';
import { readAppeals } from './read-appeals';
import { readDeadline } from './read-deadline';
import { readHead } from './read-head';
import { readOutcome } from './read-outcome';
import { readPeople, wishedLanguages } from './read-people';
import { readReference } from './read-reference';
import { addressed, addressedFirst, forWriters, mentioned, readMissions } from './read-states';
import { firstSentence, paragraphsOf, uniqueValues } from './section-text';
import { readSections } from './sections';
import { severalCases } from './several-cases';
import { type Found, readableText, type SourceText, type Span } from './source-text';

/** No urgent action is longer; the rest of a longer text is not read. */
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
      code: 'tooLong',
      data: { count: longest },
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
          code: 'severalCases',
          data: { numbers: several.map((one) => one.value).join(', ') },
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
  const countries = head.countries.length
    ? uniqueValues(head.countries)
    : mentioned(source, head, appeals, intros);
  authorities(source, appeals, intros, countries, head.summary);
  if (countries.length === 0) countries.push(...addressed(recipients));
  if (head.countries.length === 0) addressedFirst(countries, appeals);
  const missions = readMissions(source, sections, appeals, countries);
  for (const recipient of recipients) forWriters(recipient, countries);

  const labelled = readPeople(lines, head.people);
  const people = labelled.length
    ? labelled
    : peopleInProse(
        source,
        sections.flatMap((section) =>
          ['head', 'summary', 'letter'].includes(section.kind) && section.lines.length
            ? [[section.lines[0]!.span[0], section.lines.at(-1)!.span[1]] satisfies Span]
            : [],
        ),
        appeals.flatMap((appeal) => appeal.demands),
        recipients,
      );
  const outcome = readOutcome(
    source,
    appeals,
    reference.update !== undefined,
    people.map((person) => person.name),
    deadline.deadline !== undefined,
  );
  const background = sections.find(
    (section) => section.kind === 'background' && section.lines.length > 0,
  );
  const check = sections.find((section) => section.mark?.kind === 'check')?.heading;
  const report = readReport(lines);
  const languages = wishedLanguages(source, sections, intros);
  const instructions = [
    ...intros,
    ...sections.filter((section) => section.kind === 'missions').map(firstSentence),
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
    report: report && { publisher: publisher(source), wording: report, url: linkIn(report) },
  };
  const spans: Record<string, Span> = {};
  const values = flatten(source, heldValues(source, tree), spans) as Omit<
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
  parsed.missing = missingFields(parsed);
  return parsed;
}

function linkIn(found: Found): Found | undefined {
  const hit = /https?:\/\/[^\s<>()"]+[^\s<>()".,;]/.exec(found.value);
  return hit
    ? {
        value: hit[0],
        span: [found.span[0] + hit.index, found.span[0] + hit.index + hit[0].length],
      }
    : undefined;
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

/** The line that asks writers to tell the office, with its link where the text has one. */
function readReport(lines: Line[]): Found | undefined {
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
