/** What the editor starts with: lines of text, from the address (`?lines=["-- ","Jane"]`). */
export const lines = JSON.parse(new URLSearchParams(location.search).get('lines') ?? '[]');

const escaped = (text) => text.replace(/[&<]/g, (c) => (c === '&' ? '&amp;' : '&lt;'));

/** The lines as HTML blocks, with the no-break space that keeps "-- " whole. */
export const html = (tag) =>
  lines
    .map((line) => `<${tag}>${escaped(line).replace(/ $/, '&nbsp;') || '<br>'}</${tag}>`)
    .join('');

export const text = () => lines.join('\n');

/** Puts `markup` into the page and gives its element with the id `editor`. */
export function lay(markup) {
  document.body.innerHTML = markup;
  return document.getElementById('editor');
}

/** Loads a classic script of an installed package. */
export const load = (path) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/packages/${path}`;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

export const style = (path) =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/packages/${path}`;
    link.onload = resolve;
    document.head.append(link);
  });

const BLOCKS = 'P DIV LI H1 H2 H3 BLOCKQUOTE PRE UL OL'.split(' ');

/** The lines of the HTML that an editor gives out. */
export function linesOfHtml(source) {
  const lines = [];
  let line = null;
  const end = () => {
    if (line !== null) lines.push(line.replaceAll('\u00a0', ' '));
    line = null;
  };
  const walk = (parent) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        if (line !== null || node.data.trim() || node.data.includes('\u00a0')) {
          line = (line ?? '') + node.data.replace(/[\n\u200b\ufeff]/g, '');
        }
      } else if (node.nodeName === 'BR') {
        line ??= '';
        end();
      } else if (BLOCKS.includes(node.nodeName)) {
        end();
        const before = lines.length;
        walk(node);
        end();
        if (lines.length === before) lines.push('');
      } else walk(node);
    }
  };
  walk(new DOMParser().parseFromString(source, 'text/html').body);
  end();
  return lines;
}

/**
 * Tells the test how to reach the editor: `model` gives the lines that the editor itself holds, `field`
 * selects what is filled, `frame` its frame if it has one.
 */
export function ready({ model, field, frame }) {
  globalThis.errors ??= [];
  globalThis.tested = { model, field, frame };
}

globalThis.errors = [];
addEventListener('error', ({ message }) => globalThis.errors.push(message));
