import { readHtml } from './read-html';
import { DocumentError } from './remark';
import { pageMargins } from './word-margins';

/**
 * The text of a Word file (.docx), its lists and table cells in reading order, with what stands in
 * the margins of its pages. Throws when it is none or is damaged.
 */
export async function readDocx(file: ArrayBuffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  // Node's build of mammoth takes a buffer, the browser's an ArrayBuffer.
  const input =
    typeof Buffer === 'undefined' ? { arrayBuffer: file } : { buffer: Buffer.from(file) };
  const { value } = await mammoth
    .convertToHtml(input as { arrayBuffer: ArrayBuffer }, {
      // Pictures are no part of an appeal.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
    .catch((reason: Error) => {
      throw /zip|main document part|file in options/i.test(reason.message)
        ? new DocumentError({ code: 'damagedWord' })
        : reason;
    });
  const { head, foot } = await pageMargins(file);
  return [head, await readHtml(value), foot].filter((part) => part.trim() !== '').join('\n');
}
