/**
 * The font in a WOFF file, as TrueType (https://www.w3.org/TR/WOFF/). With the browser's own
 * decompression: the one that pdfkit brings fails on one of Noto's files (tiny-inflate 1.0.3, "Data error").
 */
export async function unpackWoff(woff: Uint8Array): Promise<Uint8Array> {
  const packed = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (packed.getUint32(0) !== 0x774f4646) throw new Error('Not a WOFF file');
  const count = packed.getUint16(12);
  const font = new Uint8Array(packed.getUint32(16));
  const view = new DataView(font.buffer);
  view.setUint32(0, packed.getUint32(4));
  view.setUint16(4, count);
  let end = 12 + 16 * count;
  for (let index = 0; index < count; index++) {
    const entry = 44 + 20 * index;
    const [tag, offset, packedLength, length, checksum] = [0, 4, 8, 12, 16].map((field) =>
      packed.getUint32(entry + field),
    ) as [number, number, number, number, number];
    const table = woff.subarray(offset, offset + packedLength);
    font.set(packedLength < length ? await inflate(table) : table, end);
    for (const [field, value] of [tag, checksum, end, length].entries()) {
      view.setUint32(12 + 16 * index + 4 * field, value);
    }
    end += (length + 3) & ~3;
  }
  return font;
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
