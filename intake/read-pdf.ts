import { readColumns } from './columns';
import { DocumentError } from './remark';
import type { Placed } from './text-rows';

/** No urgent action has more pages. */
const mostPages = 40;

/**
 * The text of a PDF, columns read one after the other. `workerUrl` is where the browser finds
 * pdf.js's worker. Throws when the file is no PDF, is locked, or holds no text (a scan).
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
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Placed[] => {
      if (!('str' in item)) return [];
      const [, , , scale, x, y] = item.transform as number[];
      return [
        {
          text: item.str,
          x: x!,
          y: height - y!,
          width: item.width,
          height: Math.abs(scale!) || item.height || 10,
        },
      ];
    });
    pages.push(readColumns(pieces));
  }
  await task.destroy();
  const text = pages.join('\n\n').trim();
  if (text === '') throw new DocumentError({ code: 'scan' });
  return `${text}\n`;
}
