import { viewOf } from './focus';
import type { FieldReport } from './report';
import { until } from './settle';

/** A file for services that take a letter as a file only. Plain JSON: it crosses from popup to page. */
export type LetterFile = {
  /** With its ending, ".pdf". */
  name: string;
  base64: string;
};

type Result = Omit<FieldReport, 'role'>;

/** Whether `element` is a file input, of whatever frame. */
export const isFileInput = (element: Element): element is HTMLInputElement =>
  element.matches('input[type=file]');

/** Names and sizes of the files in `input`. */
export const filesIn = (input: HTMLInputElement): string =>
  [...(input.files ?? [])]
    .map(({ name, size }) => `${name} (${Math.ceil(size / 1000)} kB)`)
    .join(', ');

/** Whether `input` holds the file `name`, or its page shows that it took it over: widgets empty the input. */
export const holdsFile = (input: HTMLInputElement, name: string): boolean =>
  [...(input.files ?? [])].some((file) => file.name === name) || showsFile(input, name);

/** Long names are shown cut. */
const showsFile = (input: HTMLInputElement, name: string) =>
  input.ownerDocument.body.outerHTML.includes(name.slice(0, 16));

/** Why `input` does not take `size` bytes of PDF, or null when nothing speaks against it. */
function refusal(input: HTMLInputElement, size: number): string | null {
  const kinds = input.accept.toLowerCase().split(/\s*,\s*/);
  const takesPdf = kinds.some((kind) =>
    /^\s*(|\*|\*\/\*|\.pdf|application\/(\*|(x-)?pdf))\s*$/.test(kind),
  );
  if (!takesPdf) {
    return `This service takes no PDF files, only ${kinds.join(', ')}: save the letter as one of these and attach it here.`;
  }
  // The limit of PHP, in bytes: https://www.php.net/manual/en/features.file-upload.post-method.php
  const limit = input.form?.querySelector<HTMLInputElement>('[name=MAX_FILE_SIZE]')?.value;
  return limit && size > Number(limit)
    ? `The letter’s file is larger than the ${limit} bytes that this service takes.`
    : null;
}

/**
 * Puts `file` into a file input, in place of an earlier one of its name; the writer's own files stay, and
 * where there is room for one only nothing is added. Answers with what became of it; null when it is there.
 */
export async function writeFile(
  input: HTMLInputElement,
  file: LetterFile,
  replace: boolean,
): Promise<Result | null> {
  const { DataTransfer, Event, File } = viewOf(input) as unknown as typeof globalThis;
  const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
  const reason = refusal(input, bytes.length);
  if (reason) return { outcome: 'missing', held: filesIn(input), reason };
  const own = [...(input.files ?? [])].filter(({ name }) => name !== file.name);
  if (own.length && !input.multiple && !replace) return { outcome: 'kept', held: filesIn(input) };
  if (!input.files?.length && showsFile(input, file.name)) {
    const reason = 'A file of this name is there already: look whether it is this letter.';
    return { outcome: 'kept', held: file.name, reason };
  }
  const chosen = new DataTransfer();
  for (const each of replace ? [] : own) chosen.items.add(each);
  chosen.items.add(new File([bytes], file.name, { type: 'application/pdf' }));
  input.files = chosen.files;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  if (await until(() => holdsFile(input, file.name), 300)) return null;
  return {
    outcome: 'differs',
    held: filesIn(input),
    reason: 'The page shows no sign of the letter’s file. Look there before you send.',
  };
}
