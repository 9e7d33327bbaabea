import { createHash } from 'node:crypto';

/**
 * The id that Chromium gives to an unpacked extension: from the hash of its path, hexadecimal digits
 * written as a to p (components/crx_file/id_util.cc). Windows hashes the path in UTF-16.
 */
export function extensionId(folder: string): string {
  const path = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  return createHash('sha256')
    .update(path)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
