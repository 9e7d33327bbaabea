import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../appeal/window-zone';

const MM_PER_POINT = 25.4 / 72;

/** A run of text on a page, in mm from the page's left and top edges. */
export type PdfText = Box & { text: string };
export type PdfPage = { width: number; height: number; texts: PdfText[] };

/** Where the text stands on each page of a PDF; a run is as tall as its capitals and descenders. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || !item.str.trim()) return [];
      const [, , , size = 0, x = 0, baseline = 0] = item.transform as number[];
      return {
        text: item.str,
        left: x * MM_PER_POINT,
        right: (x + item.width) * MM_PER_POINT,
        top: (height - baseline - 0.75 * Math.abs(size)) * MM_PER_POINT,
        bottom: (height - baseline + 0.25 * Math.abs(size)) * MM_PER_POINT,
      };
    });
    pages.push({ width: width * MM_PER_POINT, height: height * MM_PER_POINT, texts });
  }
  await task.destroy();
  return pages;
}

/** The runs of the page that lie in the box, or that reach into it. */
export function touching({ texts }: PdfPage, box: Box): PdfText[] {
  return texts.filter(
    (text) =>
      text.right > box.left &&
      text.left < box.right &&
      text.bottom > box.top &&
      text.top < box.bottom,
  );
}

/** The smallest box around all of them. */
export function bounds(texts: PdfText[]): Box {
  return {
    left: Math.min(...texts.map(({ left }) => left)),
    top: Math.min(...texts.map(({ top }) => top)),
    right: Math.max(...texts.map(({ right }) => right)),
    bottom: Math.max(...texts.map(({ bottom }) => bottom)),
  };
}
