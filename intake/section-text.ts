import { joinLines, type Line } from './lines';
import type { Section } from './sections';
import type { Found } from './source-text';

/** A section's heading and lines as one text. */
export function sentence(section: Section): Found {
  return joinLines(section.heading ? [section.heading, ...section.lines] : section.lines);
}

/** A section's first sentence: without "Please insert local diplomatic addresses below:". */
export function firstSentence(section: Section): Found {
  const lines = section.heading ? [section.heading, ...section.lines] : section.lines;
  const last = lines.findIndex((line) => /\.(?:\s|$)/.test(line.text));
  if (last < 0) return joinLines(lines);
  const end = lines[last]!.text.search(/\.(?:\s|$)/) + 1;
  return joinLines([
    ...lines.slice(0, last),
    {
      text: lines[last]!.text.slice(0, end),
      span: [lines[last]!.span[0], lines[last]!.span[0] + end],
    },
  ]);
}

/** Paragraphs with a blank line between them. */
export function paragraphsOf(lines: Line[]): Found {
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

/** Each value once, where it stands first. */
export function uniqueValues(found: Found[]): Found[] {
  return found.filter((one, i) => found.findIndex((other) => other.value === one.value) === i);
}

/** The first paragraph: lines without a blank between, or, set wide, up to the end of a sentence. */
export function paragraph(lines: Line[], start: number): Line[] {
  const out = [lines[start]!];
  for (let i = start + 1; i < lines.length && out.length < 40; i++) {
    const line = lines[i]!;
    const last = out.at(-1)!;
    const broken =
      line.gap > 0 &&
      !/[.!?:”"]\s*$/.test(last.text) &&
      /^[\p{Ll}\d(]/u.test(line.text) &&
      last.text.length > 50;
    if (line.bullet || line.heading || (line.gap > 0 && !broken)) break;
    // A single-spaced page still ends its bold lead with a short line before the next paragraph.
    if (
      line.gap === 0 &&
      /[.!?]["”]?\s*$/.test(last.text) &&
      last.text.length < 60 &&
      out.length > 1 &&
      line.text.length > 70
    )
      break;
    if (line.gap === 0 && last.text.length > 200 && /[.!?]["”]?\s*$/.test(last.text)) break;
    out.push(line);
  }
  return out;
}
