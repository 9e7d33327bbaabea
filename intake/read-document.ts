import { DocumentError } from './remark';

/** A file as the browser gives it: `name` tells what it is where the type does not. */
export type DocumentFile = { name: string; type: string; arrayBuffer(): Promise<ArrayBuffer> };

/** No urgent action is larger. */
const mostBytes = 25_000_000;

/**
 * The text of a dropped or chosen file: .txt, .docx, .pdf, .html. What reads a kind of file is
 * loaded when one comes. Throws a DocumentError where we know why, else what its library says.
 */
export async function readDocument(file: DocumentFile, pdfWorkerUrl?: string): Promise<string> {
  const bytes = await file.arrayBuffer();
  if (bytes.byteLength > mostBytes)
    throw new DocumentError({
      code: 'fileSize',
      data: { count: bytes.byteLength, most: mostBytes },
    });
  const kind = kindOf(file, new Uint8Array(bytes.slice(0, 8)));
  if (kind === 'pdf') return (await import('./read-pdf')).readPdf(bytes, pdfWorkerUrl);
  if (kind === 'docx') return (await import('./read-docx')).readDocx(bytes);
  if (kind === 'doc') throw new DocumentError({ code: 'oldWord' });
  const text = decoded(bytes);
  return kind === 'html' ? (await import('./read-html')).readHtml(text) : text;
}

function kindOf(file: DocumentFile, head: Uint8Array): 'pdf' | 'docx' | 'doc' | 'html' | 'text' {
  const signature = String.fromCharCode(...head);
  if (signature.startsWith('%PDF')) return 'pdf';
  if (signature.startsWith('PK\u0003\u0004')) return 'docx';
  if (signature.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'doc';
  if (
    /html/.test(file.type) ||
    /\.x?html?$/i.test(file.name) ||
    /^\s*<(?:!doct|html)/i.test(signature)
  )
    return 'html';
  return 'text';
}

/** UTF-8, or what old Windows programs wrote. */
function decoded(bytes: ArrayBuffer): string {
  const mark = new Uint8Array(bytes.slice(0, 2));
  if (mark[0] === 0xff && mark[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: text files of the nineties are Windows-1252.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
