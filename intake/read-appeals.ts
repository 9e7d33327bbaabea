import { readLetterDemands } from './asking-sentences';
import { headingAuthority } from './authorities';
import { careOfHeading, sendBy } from './care-of';
import { suits } from './letter-salutation';
import type { Line } from './lines';
import type { Doubt } from './parsed-case';
import { readDemands } from './read-demands';
import { type FoundRecipient, readRecipient } from './read-recipient';
import { readBlocks } from './read-recipients';
import { opensLetter } from './section-openings';
import type { Section } from './sections';
import { type Found, fold, type Span } from './source-text';

export type FoundAppeal = { to?: Found; demands: Found[]; recipients: FoundRecipient[] };

/** Demands and recipients, grouped by the authority they are made of; with the introducing sentences. */
export function readAppeals(
  sections: Section[],
  doubleSpaced: boolean,
  doubts: Doubt[],
): { appeals: FoundAppeal[]; intros: Found[] } {
  const appeals: FoundAppeal[] = [];
  const intros: Found[] = [];
  // The group whose heading stands again above its addresses.
  let again: FoundAppeal | undefined;
  const current = () => again ?? appeals.at(-1) ?? begin();
  const begin = () => {
    again = undefined;
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
        const known =
          authority &&
          appeals.find((one) => one.to && fold(one.to.value) === fold(authority.value));
        if (known) again = known;
        else if (authority && current().recipients.length && current().to) begin().to = authority;
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
  copiesPresupposed(sections, appeals);
  // Copies printed under the last group belong to it; groups without anything are headings only.
  return {
    appeals: appeals.filter((appeal) => appeal.demands.length || appeal.recipients.length),
    intros,
  };
}

/**
 * "and to diplomatic representatives …" goes on with a list of copies; where its heading got lost,
 * the recipient above is one of them.
 */
function copiesPresupposed(sections: Section[], appeals: FoundAppeal[]): void {
  if (sections.some((one) => one.kind === 'recipients' && one.role === 'copy')) return;
  const goesOn = sections.some(
    (one) =>
      one.kind === 'missions' &&
      /^(?:and to|y a|ainsi qu|et aux|und an)\b/.test(one.heading?.folded ?? ''),
  );
  const recipients = appeals.flatMap((appeal) => appeal.recipients);
  if (goesOn && recipients.length > 1 && recipients.every((one) => one.role === 'to'))
    recipients.at(-1)!.role = 'copy';
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

/** Those who ask for letters are not those who get them. */
const sectionOffice =
  /^(?:amnesty international|amnist[iy]a? internacional|amnistie internationale|ai ?usa\b|urgent action|asian human rights commission)/i;

/** Someone to write to, and not a line that happens to stand there. */
function isRecipient(one: FoundRecipient): boolean {
  const who = one.name ?? one.organisation ?? one.title ?? one.post?.lines[0];
  if (who && sectionOffice.test(who.value)) return false;
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
