import LineBreaker from 'linebreak';
import PDFDocument from 'pdfkit';
import type { Letter } from './letter';
import { drawable, type Paragraph, type Run, readParagraph, undrawable } from './pdf-runs';
import { unpackWoff } from './unpack-woff';

/** Gives a file of fonts by its name, as in the packages of fontsource. */
export type LoadFont = (file: string) => Promise<Uint8Array>;

/** No font here has the characters that the message names. */
export class NoGlyphError extends Error {
  override readonly name = 'NoGlyphError';
}

/** In points, 72 to an inch. */
const MARGIN = 71;
const SIZE = 11;
const LEADING = 16;
const PAPER = { A4: [595.28, 841.89], letter: [612, 792] } as const;

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** A line of the sheet: text, or null for a blank one. `far`: at the side where lines end. */
type Piece = { text: string; far?: boolean } | null;

/**
 * `letter` as a PDF file for a fax, in fonts that are embedded as far as it needs them. Throws
 * NoGlyphError for a script of which there is no font.
 */
export async function letterPdf(letter: Letter, load: LoadFont): Promise<Uint8Array> {
  const pieces = piecesOf(letter);
  const lacking = undrawable(pieces.map((piece) => piece?.text ?? '').join('\n'));
  if (lacking.length) throw new NoGlyphError(lacking.join(' '));

  const rightToLeft = RIGHT_TO_LEFT.test(letter.language);
  const [width, height] = letter.faxNumber?.startsWith('+1') ? PAPER.letter : PAPER.A4;
  const paragraphs = pieces.map(
    (piece) => piece && { ...piece, ...readParagraph(drawable(piece.text), rightToLeft) },
  );
  const pdf = new PDFDocument({
    size: [width, height],
    margin: 0,
    bufferPages: true,
    font: '', // none of its own
    lang: letter.language,
    info: { Title: letter.subject, Producer: 'Quick Appeals', Creator: 'Quick Appeals' },
  });
  const done = bytesOf(pdf);
  const files = new Set(
    paragraphs.flatMap(
      (each) => each?.runs(0, each.text.length).map(({ part }) => part.file) ?? [],
    ),
  );
  files.add('noto-sans-latin-400-normal.woff'); // the numbers of the pages
  await Promise.all(
    [...files].map(async (file) =>
      pdf.registerFont(file, (await unpackWoff(await load(file))) as never),
    ),
  );

  const widthOf = (runs: Run[]) =>
    runs.reduce((sum, { text, part }) => {
      pdf.font(part.file, SIZE);
      return sum + pdf.widthOfString(text, { features: [] });
    }, 0);
  let y = MARGIN;
  for (const paragraph of paragraphs) {
    if (!paragraph) {
      y += LEADING / 2;
      continue;
    }
    for (const runs of linesOf(paragraph, width - 2 * MARGIN, widthOf)) {
      if (y + LEADING > height - MARGIN) {
        pdf.addPage();
        y = MARGIN;
      }
      const right = rightToLeft !== Boolean(paragraph.far);
      let x = right ? width - MARGIN - widthOf(runs) : MARGIN;
      for (const run of runs) {
        pdf.font(run.part.file, SIZE);
        const options: PDFKit.Mixins.TextOptions = {
          lineBreak: false,
          features: [],
          baseline: 'alphabetic',
        };
        pdf.text(run.text, x, y + SIZE, options);
        x += widthOf([run]);
      }
      y += LEADING;
    }
  }
  numberPages(pdf, width, height);
  pdf.end();
  return done;
}

function piecesOf(letter: Letter): Piece[] {
  const { date, subject, body, careOf, faxNumber } = letter;
  const lines = (texts: (string | undefined)[]): Piece[] =>
    [...new Set(texts)].flatMap((text) => (text?.trim() ? [{ text }] : []));
  const to = [letter.recipientName, letter.recipientTitle, letter.recipientOrganisation, careOf];
  return [
    { text: date, far: true },
    null,
    ...lines([...to, faxNumber && `Fax ${faxNumber}`]),
    null,
    null,
    ...lines([subject]),
    null,
    null,
    ...body
      .replace(/\n{3,}/g, '\n\n')
      .split('\n')
      .map((text) => (text.trim() ? { text } : null)),
  ];
}

/** The paragraph in lines of `width`, broken where its language allows it (Unicode TR 14). */
function linesOf(
  { text, runs }: Paragraph,
  width: number,
  widthOf: (runs: Run[]) => number,
): Run[][] {
  const lines: Run[][] = [];
  const trimmed = (from: number, to: number) => from + text.slice(from, to).trimEnd().length;
  const measure = (from: number, to: number) => widthOf(runs(from, to));
  const breaker = new LineBreaker(text);
  let start = 0;
  let end = 0;
  let taken = 0;
  const close = (at: number) => {
    lines.push(runs(start, trimmed(start, at)));
    start = at;
    taken = 0;
  };
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position } = next;
    if (end > start && taken + measure(end, trimmed(end, position)) > width) close(end);
    // A word that is longer than a line, such as the address of a page, is cut.
    while (start >= end && measure(start, trimmed(start, position)) > width) {
      let cut = start + 1;
      while (measure(start, cut + 1) <= width) cut++;
      if (/[\uDC00-\uDFFF]/.test(text[cut]!)) cut++;
      end = cut;
      close(cut);
    }
    taken += measure(Math.max(start, end), position);
    end = position;
  }
  close(end);
  return lines;
}

function numberPages(pdf: PDFKit.PDFDocument, width: number, height: number) {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; count > 1 && page < count; page++) {
    pdf.switchToPage(page);
    pdf.font('noto-sans-latin-400-normal.woff', 9);
    const text = `${page + 1} / ${count}`;
    pdf.text(text, (width - pdf.widthOfString(text)) / 2, height - 0.7 * MARGIN, {
      lineBreak: false,
    });
  }
}

function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Blob(chunks).arrayBuffer().then((all) => new Uint8Array(all))));
    pdf.on('error', reject);
  });
}
