/** A letter's body in the parts that a sheet sets differently. */
export type BodyParts = {
  paragraphs: string[];
  /** Above the room for a signature: "Yours sincerely". */
  close?: string;
  /** Below it: name, place. */
  below: string[];
};

const MOST_LINES = 5;
const LONGEST_LINE = 80;

/**
 * Parts a body (paragraphs separated by blank lines) at its closing: the last paragraph when it is a
 * few short lines, and the one above it when a blank line parts the close from the writer's name.
 */
export function partBody(body: string, name?: string): BodyParts {
  const paragraphs = body
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().split(/\s*\n\s*/));
  const text = (all: string[][]) => all.map((lines) => lines.join('\n'));
  const last = paragraphs.at(-1)!;
  if (paragraphs.length < 2 || !isShort(last)) return { paragraphs: text(paragraphs), below: [] };
  const before = paragraphs.at(-2)!;
  if (name && last[0]!.includes(name) && before.length === 1 && isShort(before)) {
    return { paragraphs: text(paragraphs.slice(0, -2)), close: before[0]!, below: last };
  }
  return { paragraphs: text(paragraphs.slice(0, -1)), close: last[0]!, below: last.slice(1) };
}

function isShort(lines: string[]): boolean {
  return lines.length <= MOST_LINES && lines.every((line) => line.length <= LONGEST_LINE);
}
