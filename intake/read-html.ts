const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const paragraphs = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote table ul ol dl section article pre'.split(' '),
);
/** Never read: code, controls, what the page shows around its text. */
const skipped = new Set(
  'script style noscript template svg canvas iframe object video audio select option button input textarea nav footer head menu'.split(
    ' ',
  ),
);
const hiddenClass =
  /(?:^|[\s_-])(?:sr-only|visually-hidden|screen-reader-text|screenreader|cookie[\w-]*|breadcrumbs?|share-?(?:this|links|buttons)|social-share|skip-link)(?:$|[\s_-])/i;

/**
 * The readable text of a saved page: line by line as it is shown, a blank line between paragraphs,
 * "- " before list items, table cells one after the other. Nothing of it is ever rendered.
 */
export async function readHtml(html: string): Promise<string> {
  const { Parser } = await import('htmlparser2');
  const all: Writer = { text: '', pending: 0 };
  const main: Writer = { text: '', pending: 0 };
  const open: { name: string; skip: boolean; main: boolean }[] = [];
  let skip = 0;
  let inMain = 0;
  let pre = 0;
  const write = (text: string) => {
    put(all, text);
    if (inMain > 0) put(main, text);
  };
  const gap = (lines: number) => {
    all.pending = Math.max(all.pending, lines);
    if (inMain > 0) main.pending = Math.max(main.pending, lines);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const hide =
          skipped.has(name) ||
          'hidden' in attributes ||
          attributes['aria-hidden'] === 'true' ||
          /display:\s*none|visibility:\s*hidden/i.test(attributes.style ?? '') ||
          hiddenClass.test(attributes.class ?? '');
        const isMain = name === 'main' || name === 'article' || attributes.role === 'main';
        open.push({ name, skip: hide, main: isMain });
        if (hide) skip++;
        if (skip > 0) return;
        if (isMain) inMain++;
        if (name === 'pre') pre++;
        if (name === 'br') gap(all.pending === 0 ? 1 : all.pending + 1);
        else if (paragraphs.has(name)) gap(2);
        else if (blocks.has(name)) gap(1);
        if (name === 'li') write('- ');
      },
      ontext(text) {
        if (skip > 0) return;
        if (pre > 0) {
          for (const [i, line] of text.split('\n').entries()) {
            if (i > 0) gap(all.pending + 1);
            write(line);
          }
        } else write(text.replace(/[ \t\r\n\f]+/g, ' '));
      },
      onclosetag(name) {
        const last = open.pop();
        if (!last) return;
        if (skip === 0) {
          if (paragraphs.has(name)) gap(2);
          else if (blocks.has(name)) gap(1);
          if (name === 'pre') pre--;
          if (last.main) inMain--;
        }
        if (last.skip) skip--;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  // The page's main part, where it marks one that holds most of what it says.
  const text = main.text.length > all.text.length * 0.4 ? main.text : all.text;
  return `${text.trim()}\n`;
}

/** `pending`: line ends that are due before the next text. */
type Writer = { text: string; pending: number };

function put(writer: Writer, text: string): void {
  const starts = writer.pending > 0 || writer.text === '' || writer.text.endsWith(' ');
  const piece = starts ? text.trimStart() : text;
  if (piece === '') return;
  if (writer.pending > 0 && writer.text !== '')
    writer.text = writer.text.trimEnd() + '\n'.repeat(Math.min(writer.pending, 3));
  writer.pending = 0;
  writer.text += piece;
}
