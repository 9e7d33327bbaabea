import { readColumns } from './columns';
import { piecesOf } from './page-pieces';
import { DocumentError } from './remark';
import { withoutRunningHeads } from './running-heads';
import { readTyped } from './typed-page';

/** No urgent action has more pages. */
const mostPages = 40;

/**
 * The text of a PDF, columns read one after the other. `workerUrl` is where the browser finds
 * pdf.js's worker. Throws when the file is no PDF, is damaged or locked, or holds no text (a scan).
 */
export async function readPdf(file: ArrayBuffer, workerUrl?: string): Promise<string> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (workerUrl) pdf.GlobalWorkerOptions.workerSrc = workerUrl;
  const task = pdf.getDocument({
    data: new Uint8Array(file),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  const document = await task.promise.catch((reason: Error) => {
    throw reasons[reason.name] ? new DocumentError({ code: reasons[reason.name]! }) : reason;
  });
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    const page = await document.getPage(number);
    const { transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const { upright, turned } = piecesOf(items, transform);
    const lines = readTyped(upright) ?? readColumns(upright);
    pages.push([lines, readColumns(turned)].filter(Boolean).join('\n\n'));
  }
  await task.destroy();
  const text = withoutRunningHeads(pages).trim();
  if (text === '') throw new DocumentError({ code: 'scan' });
  return `${text}\n`;
}

/** What pdf.js throws, by name. */
const reasons: Record<string, 'locked' | 'damagedPdf'> = {
  PasswordException: 'locked',
  InvalidPDFException: 'damagedPdf',
  FormatError: 'damagedPdf',
};
