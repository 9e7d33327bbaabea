import { type Mark, TextWriter } from './text-writer';

const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const paragraphs = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote table ul ol dl section article pre'.split(' '),
);
/** Never read: code, controls and their labels, what the page shows around its text. */
const skipped = new Set(
  'script style noscript template svg canvas iframe object video audio select option button input label legend nav footer head menu'.split(
    ' ',
  ),
);
const hiddenClass =
  /(?:^|[\s_-])(?:sr-only|visually-hidden|screen-reader-text|screenreader|cookie[\w-]*|breadcrumbs?|share-?(?:this|links|buttons)?|social-share|skip-link)(?:$|[\s_-])/i;
/** Said beside an action: left out unless most of the page would be. Sidebars may hold its addresses. */
const asideClass =
  /(?:^|\s)(?:site-|page-|main-|global-)?(?:footer|nav|navbar|navigation|menu|comments?|newsletter|subscribe|related|recommended)(?:-(?:list|area|section|form|block|posts|actions|content|links|menu|wrapper))?(?:$|\s)/i;
/** Marks of footnotes, and the notes: Word's, mammoth's, wikis'. */
const noteMark = /^#_?(?:ftn|fn|footnote|endnote|cite_note)/i;
const note = /^_?(?:ftn|fn|footnote|endnote)[-:_]?\d+$/i;

/** A letter to copy stands in a text field on some pages; anything shorter is a field to fill in. */
const shortestLetter = 200;

/**
 * The readable text of a saved page: line by line as it is shown, a blank line between paragraphs,
 * "- " before list items, table cells one after the other, an address that only a link holds after
 * the link's words. Nothing of it is ever rendered.
 */
export async function readHtml(html: string): Promise<string> {
  const { Parser } = await import('htmlparser2');
  const read = (asides: boolean) => {
    const page = new PageText(asides);
    const parser = new Parser(page, { decodeEntities: true });
    parser.write(html);
    parser.end();
    // The page's main part, where it marks one that holds most of what it says.
    const { main, all } = page;
    return String(main.length > all.length * 0.4 ? main : all);
  };
  const whole = read(true);
  const bare = read(false);
  const text = bare.length > whole.length * 0.4 ? bare : whole;
  return `${text.trim()}\n`;
}

type Open = {
  name: string;
  skip: boolean;
  main: boolean;
  /** Where the writers stood when it opened. */
  at: { all: Mark; main: Mark };
  /** How much of it are links, for a list. */
  linked: number;
  items: number;
  address?: string | undefined;
};

/** What htmlparser2 calls: elements as lines of text. */
class PageText {
  readonly all = new TextWriter();
  readonly main = new TextWriter();
  private readonly open: Open[] = [];
  private skip = 0;
  private inMain = 0;
  private pre = 0;
  private field = '';
  /** The words of a row's heading or of a term, which its value follows on the line. */
  private label = false;
  /** A value begins: its paragraph opens no line. */
  private value = false;

  constructor(private readonly asides: boolean) {}

  onopentag(name: string, attributes: Record<string, string>): void {
    const isMain = name === 'main' || name === 'article' || attributes.role === 'main';
    const hide = this.isHidden(name, attributes, isMain);
    const address = addressOf(name, attributes);
    const masked = address !== undefined && attributes['data-cfemail'] !== undefined;
    if (hide || masked) this.skip++;
    this.open.push({
      name,
      skip: hide || masked,
      main: isMain,
      at: { all: this.all.mark, main: this.main.mark },
      linked: 0,
      items: 0,
      address,
    });
    if (masked && this.skip === 1) this.write(address);
    if (this.skip > 0) return;
    if (isMain) this.inMain++;
    if (name === 'pre') this.pre++;
    if (name === 'textarea') this.field = '';
    const valued = this.label && (name === 'td' || name === 'dd');
    if (name === 'tr' || name === 'dt' || valued) this.label = false;
    if (valued) this.follow();
    else if (name === 'br') this.gap(this.all.pending === 0 ? 1 : this.all.pending + 1);
    else if (paragraphs.has(name)) this.gap(2);
    else if (blocks.has(name)) this.gap(1);
    if (name === 'li') {
      this.write('- ');
      const list = this.listOpen();
      if (list) list.items++;
    }
  }

  ontext(text: string): void {
    if (this.skip > 0) return;
    if (this.open.at(-1)?.name === 'textarea') this.field += text;
    else this.put(text);
  }

  onclosetag(name: string): void {
    const last = this.open.pop();
    if (!last) return;
    if (this.skip === 0) {
      if (name === 'td' || name === 'dd') this.value = false;
      if (name === 'textarea' && this.field.length > shortestLetter) this.letter();
      if (name === 'a') this.link(last);
      if (name === 'ul' || name === 'ol') this.list(last);
      if (name === 'th' || name === 'dt') this.label = this.isLabel(last);
      else if (name === 'td' && this.all.endsWith(':')) this.label = this.isLabel(last);
      else if (paragraphs.has(name)) this.gap(2);
      else if (blocks.has(name)) this.gap(1);
      if (name === 'pre') this.pre--;
      if (last.main) this.inMain--;
    }
    if (last.skip) this.skip--;
  }

  private isHidden(name: string, attributes: Record<string, string>, isMain: boolean): boolean {
    return (
      skipped.has(name) ||
      'hidden' in attributes ||
      attributes['aria-hidden'] === 'true' ||
      /display:\s*none|visibility:\s*hidden/i.test(attributes.style ?? '') ||
      hiddenClass.test(attributes.class ?? '') ||
      (name === 'a' && noteMark.test(attributes.href ?? '')) ||
      note.test(attributes.id ?? '') ||
      (!this.asides &&
        !isMain &&
        name !== 'body' &&
        name !== 'html' &&
        (asideClass.test(attributes.class ?? '') || asideClass.test(attributes.id ?? '')))
    );
  }

  /** A link's address where its words do not hold it, or hide it: "Click here", "info [at] …". */
  private link(last: Open): void {
    const words = this.all.since(last.at.all);
    const list = this.listOpen();
    if (list) list.linked += words.length;
    if (!last.address || words.includes('@')) return;
    if (/[[({]|\bat\b/i.test(words)) this.cut(last);
    this.write(` ${last.address}`);
  }

  /** A list counts with the one that holds it; a menu or share links are no text. */
  private list(last: Open): void {
    const around = this.listOpen();
    if (around) {
      around.linked += last.linked;
      around.items += last.items;
    }
    if (this.isLinks(last)) this.cut(last);
  }

  private listOpen(): Open | undefined {
    return this.open.findLast(({ name }) => name === 'ul' || name === 'ol');
  }

  private isLinks({ at, linked, items }: Open): boolean {
    if (items < 3 || linked * 2 < this.all.length - at.all.length) return false;
    const words = this.all.since(at.all).replace(/^- /gm, '').trim();
    return linked > words.length * 0.8 && !/@|\d{4}/.test(words);
  }

  private isLabel({ at }: Open): boolean {
    const words = this.all.since(at.all).trim();
    return words.length > 1 && words.length < 30;
  }

  private letter(): void {
    this.gap(2);
    this.pre++;
    this.put(this.field);
    this.pre--;
    this.gap(2);
  }

  private cut({ at }: Open): void {
    this.all.cut(at.all);
    if (this.inMain > 0) this.main.cut(at.main);
  }

  /** A value goes on its label's line, whatever its cell holds it in. */
  private follow(): void {
    this.all.pending = 0;
    this.main.pending = 0;
    this.write(this.all.endsWith(':') ? ' ' : ': ');
    this.value = true;
  }

  private gap(lines: number): void {
    if (this.value) return;
    this.all.gap(lines);
    if (this.inMain > 0) this.main.gap(lines);
  }

  private put(text: string): void {
    const lines = this.pre > 0 ? text.split('\n') : [text.replace(/[ \t\r\n\f]+/g, ' ')];
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.gap(this.all.pending + 1);
      this.write(line);
    }
  }

  private write(text: string): void {
    if (text.trim() !== '') this.value = false;
    this.all.write(text);
    if (this.inMain > 0) this.main.write(text);
  }
}

/** The e-mail address of a link, also where Cloudflare's script would show it. */
function addressOf(name: string, attributes: Record<string, string>): string | undefined {
  const hidden =
    attributes['data-cfemail'] ?? /email-protection#([\da-f]+)/i.exec(attributes.href ?? '')?.[1];
  const given = hidden
    ? uncovered(hidden)
    : name === 'a'
      ? /^\s*mailto:([^?]*)/i
          .exec(attributes.href ?? '')?.[1]
          ?.replaceAll('%40', '@')
          .trim()
      : undefined;
  return given && /^[\w.%+'-]+@[\w-]+(?:\.[\w-]+)+$/.test(given) ? given : undefined;
}

/** Cloudflare sets an address as hexadecimal bytes, each but the first crossed with the first. */
function uncovered(hex: string): string {
  const [key = 0, ...bytes] = (hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  return bytes.map((byte) => String.fromCharCode(byte ^ key)).join('');
}
