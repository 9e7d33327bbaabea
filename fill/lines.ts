/** A line as it is seen: between two line breaks or block borders. */
export type Line = {
  text: string;
  /** The node the line starts in: its first text or `<br>`, or the empty block itself. */
  node: Node;
};

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|HTML|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TR|UL)$/;

// Placeholders that Slate and others draw inside the editing host; bookmarks of TinyMCE and Jodit.
const DRAWN =
  'head, script, style, template, [data-slate-placeholder], [data-mce-bogus=all], [contenteditable=false][class*=placeholder i], [data-jodit-selection_marker]';

const keepsBreaks = (text: Node) =>
  /^(pre|break)/.test(getComputedStyle(text.parentElement!).whiteSpace);

const clean = (text: string) => text.replace(/[\u200b\u2060\ufeff]/g, '');

/** The lines of what `root` shows, blank ones included. */
export function linesOf(root: Node): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  const end = () => {
    if (line) lines.push(line);
    line = null;
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = clean((node as Text).data);
        const parts = text.includes('\n') && keepsBreaks(node) ? text.split('\n') : [text];
        parts.forEach((part, i) => {
          if (i > 0) {
            line ??= { text: '', node };
            end();
          }
          // White space between blocks is the page's source, not a line.
          if (!line && !part.trim() && !/\u00a0/.test(part)) return;
          line ??= { text: '', node };
          line.text += part;
        });
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element;
        if (element.matches(DRAWN)) continue;
        if (element.tagName === 'BR') {
          line ??= { text: '', node };
          end();
        } else if (BLOCK.test(element.tagName)) {
          end();
          const before = lines.length;
          walk(element);
          end();
          if (lines.length === before && element.tagName !== 'HR') {
            lines.push({ text: '', node: element });
          }
        } else walk(element);
      }
    }
  };
  walk(root);
  end();
  return lines;
}

/** `text` with its white space folded, for comparing. */
export const fold = (text: string) =>
  clean(text)
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** The lines that hold words, folded. */
export const wordsOf = (lines: string[]) => lines.map(fold).filter(Boolean);

/** Whether `held` has the words of `wanted` on the same lines, blank lines aside. */
export function sameLines(held: string[], wanted: string[]): boolean {
  const [a, b] = [wordsOf(held), wordsOf(wanted)];
  return a.length === b.length && a.every((line, i) => line === b[i]);
}
