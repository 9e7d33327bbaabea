import { readHtml } from './read-html';

/** The text of a Word file (.docx), its lists and table cells in reading order. Throws when it is none. */
export async function readDocx(file: ArrayBuffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  // Node's build of mammoth takes a buffer, the browser's an ArrayBuffer.
  const input =
    typeof Buffer === 'undefined' ? { arrayBuffer: file } : { buffer: Buffer.from(file) };
  const { value } = await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, {
    // Pictures are no part of an appeal.
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  });
  return readHtml(value);
}
