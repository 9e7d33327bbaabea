import { askedInProse, trimmed } from './asking-sentences';
import { joinLines, type Line } from './lines';
import {
  capitalSurnameAt,
  hasHonorific,
  looksLikeOffice,
  looksLikePerson,
  looksLikeTitle,
} from './office-words';
import type { Found } from './source-text';
import { salutationAtEnd } from './tokens';

export type FoundDemands = {
  /** The sentence that introduces them, its colon included. */
  intro?: Found;
  demands: Found[];
  /** "Start with Dear Minister and a sentence about yourself": how to begin, no demand. */
  salutation?: Found;
  /** Lines after the last demand: recipients whose heading got lost. */
  rest: Line[];
};

const done = /[.;:!?]["”’)]?\s*$/;

/** The demands under a "please write" line: bulleted, unbulleted, or with their bullets lost. */
export function readDemands(
  heading: Line | undefined,
  lines: Line[],
  doubleSpaced: boolean,
  hasLetter: boolean,
): FoundDemands {
  const intro: Line[] = heading ? [heading] : [];
  let i = 0;
  const bulleted = lines.some((line) => line.bullet);
  if (heading && !/:\s*$/.test(heading.text)) {
    // The introduction may go on over some lines until its colon.
    const colon = lines.slice(0, 4).findIndex((line) => /:\s*$/.test(line.text) && !line.bullet);
    const bullet = lines.findIndex((line) => line.bullet);
    if (colon < 0 && bullet > 0 && bullet < 4) {
      intro.push(...lines.slice(0, bullet));
      i = bullet;
    }
    if (colon >= 0 && (bullet < 0 || colon < bullet)) {
      intro.push(...lines.slice(0, colon + 1));
      i = colon + 1;
    }
  } else if (
    heading &&
    lines[0] &&
    !lines[0].bullet &&
    /:\s*$/.test(lines[0].text) &&
    lines[0].text.length < 240
  ) {
    intro.push(lines[0]);
    i = 1;
  }
  // A sample letter says better than its announcement what to ask for.
  if (heading && !bulleted && !hasLetter) {
    const asked = askedInProse(heading, lines);
    if (asked.length) return { intro: joinLines(intro), demands: asked, rest: [] };
  }
  // "Please send the letters as soon as you can." announces no list.
  if (heading && !bulleted && /[.!]$/.test(heading.text) && intro.length === 1)
    return { intro: joinLines(intro), demands: [], rest: [] };
  const items: Line[][] = [];
  let rest: Line[] = [];
  for (; i < lines.length; i++) {
    const line = lines[i]!;
    const item = items.at(-1);
    const last = item?.at(-1);
    const ended = !last || done.test(last.text);
    const numbered = line.bullet && /\d|[A-Za-z][.)/]/.test(line.bullet);
    const usesNumbers = items[0]?.[0]?.bullet && /\d|^[a-z]{1,4}[.)]/.test(items[0][0].bullet);
    const address =
      (line.heading && / /.test(line.text) && !done.test(line.text)) ||
      salutationAtEnd(line.text) ||
      (numbered && items.length > 0 && !usesNumbers);
    const recipientLike =
      address ||
      looksLikeTitle(line.text) ||
      hasHonorific(line.text) ||
      looksLikeOffice(line.text) ||
      capitalSurnameAt(line.text) >= 0 ||
      looksLikePerson(line.text);
    if (
      items.length > 0 &&
      recipientLike &&
      !(line.bullet && !numbered) &&
      (ended || address || (line.gap > 0 && !doubleSpaced && hasHonorific(line.text))) &&
      isShort(line.text) &&
      (bulleted || address || !startsDemand(line.text))
    ) {
      rest = lines.slice(i);
      break;
    }
    if (line.bullet && (!numbered || usesNumbers || items.length === 0)) items.push([line]);
    else if (!item) items.push([line]);
    else if (!ended || (bulleted && line.gap === 0 && /^\p{Ll}/u.test(line.text))) item.push(line);
    else if (bulleted) {
      // A paragraph after the bullets is neither demand nor recipient.
      rest = lines.slice(i);
      break;
    } else items.push([line]);
  }
  const told = items
    .map((item) => trimmed(joinLines(item)))
    .filter((demand) => demand.value.length > 10 && demand.value.includes(' '));
  const demands = told.filter((demand) => !howToBegin.test(demand.value));
  const salutation = told.map(salutationIn).find((found) => found !== undefined);
  return {
    ...(intro.length && { intro: joinLines(intro) }),
    ...(salutation && { salutation }),
    demands,
    rest,
  };
}

const howToBegin =
  /^(?:start|begin|open) (?:your (?:letter|message|appeal) )?with\b|^(?:introduce|tell .{0,20} about) yourself\b|^(?:tell|explain|say) (?:how you (?:know|learned|learnt|heard)|who you are|why you)\b|^commencez (?:votre|par)\b/i;

function salutationIn({ value, span }: Found): Found | undefined {
  const hit =
    /^(?:start|begin|open) (?:your \w+ )?with\s+[“"']?((?:Dear|Your|His|Excellency|Monsieur|Madame)\b[^,.“”"']{0,60}?)[”"']?\s*(?:[,.]|and\b|$)/i.exec(
      value,
    );
  if (!hit) return undefined;
  const at = span[0] + hit.index + hit[0].indexOf(hit[1]!);
  return { value: hit[1]!, span: [at, at + hit[1]!.length] };
}

const isShort = (text: string) => text.length < 90;
const startsDemand = (text: string) =>
  /ing$|ando$|endo$|iendo$|ant$/.test(text.toLowerCase().split(/[\s,]/)[0] ?? '') ||
  done.test(text);
