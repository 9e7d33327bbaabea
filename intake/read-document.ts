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
  if (bytes.byteLength === 0) throw new DocumentError({ code: 'emptyFile' });
  const kind = kindOf(file, new Uint8Array(bytes.slice(0, 1024)));
  if (kind === 'pdf') return (await import('./read-pdf')).readPdf(bytes, pdfWorkerUrl);
  if (kind === 'docx') return (await import('./read-docx')).readDocx(bytes);
  // Word keeps a locked .docx in the shell of an old file.
  if (kind === 'doc')
    throw new DocumentError({ code: holds(bytes, 'EncryptedPackage') ? 'locked' : 'oldWord' });
  if (kind === 'other') throw new DocumentError({ code: 'otherFormat' });
  const text = decoded(bytes);
  return kind === 'html' ? (await import('./read-html')).readHtml(text) : text;
}

/** Whether a file names this part, in the two bytes a letter that old Office files have. */
const holds = (bytes: ArrayBuffer, part: string) =>
  new TextDecoder('latin1').decode(bytes).includes([...part].join('\u0000'));

type Kind = 'pdf' | 'docx' | 'doc' | 'html' | 'text' | 'other';

function kindOf(file: DocumentFile, head: Uint8Array): Kind {
  const start = String.fromCharCode(...head);
  // Some servers and mail programs leave their own lines before it.
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'doc';
  if (
    start.startsWith('{\\rtf') ||
    (/^(?:MIME-Version|From): .*$/m.test(start.slice(0, 400)) &&
      /^Content-Type: multipart\/related/im.test(start))
  )
    return 'other';
  // Pictures, sounds: no text has this character, but for UTF-16.
  if (start.includes('\u0000') && !/^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(start)) return 'other';
  if (/html/.test(file.type) || /\.x?html?$/i.test(file.name) || /^\s*<(?:!doct|html)/i.test(start))
    return 'html';
  return 'text';
}

/** UTF-8, what the page says it is, or what old Windows programs wrote. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: text files of the nineties are Windows-1252.
    const windows = new TextDecoder('windows-1252');
    const named = /<meta[^>]{1,80}charset=["']?([\w-]{3,20})/i.exec(
      windows.decode(bytes.slice(0, 2048)),
    );
    return ((named && decoderOf(named[1]!)) ?? windows).decode(bytes);
  }
}

/** Undefined where a page names a character set that there is none of. */
function decoderOf(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name);
  } catch (reason) {
    if (reason instanceof RangeError) return undefined;
    throw reason;
  }
}
