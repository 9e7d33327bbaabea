import { TextWriter } from './text-writer';

/**
 * What a Word file's pages say in their margins, which mammoth leaves out: the number of the action
 * often stands there only. Lines without a figure are left out: they repeat the title.
 */
export async function pageMargins(file: ArrayBuffer): Promise<{ head: string; foot: string }> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(file);
  const linesOf = async (name: RegExp) => {
    const texts = await Promise.all(
      zip.file(name).map(async (part) => linesIn(await part.async('string'))),
    );
    const lines = texts
      .flat()
      .filter((line) => /\d/.test(line) && !/^(?:page )?[\d\s/]+$/i.test(line));
    return [...new Set(lines)].map((line) => `${line}\n`).join('');
  };
  return {
    head: await linesOf(/^word\/header\d*\.xml$/),
    foot: await linesOf(/^word\/footer\d*\.xml$/),
  };
}

/** Not shown: codes of fields, deleted words, what older programs show instead of a text box. */
const unseen = new Set(['w:instrText', 'w:delText', 'mc:Fallback']);

async function linesIn(xml: string): Promise<string[]> {
  const { Parser } = await import('htmlparser2');
  const out = new TextWriter();
  let hidden = 0;
  let text = false;
  const parser = new Parser(
    {
      onopentag(name) {
        if (unseen.has(name)) hidden++;
        if (name === 'w:p' || name === 'w:br') out.gap(1);
        if (name === 'w:tab') out.write('   ');
        text = name === 'w:t';
      },
      ontext(data) {
        if (text && hidden === 0) out.write(data);
      },
      onclosetag(name) {
        if (unseen.has(name)) hidden--;
        text = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return String(out)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
