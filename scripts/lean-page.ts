import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const DATA = '.data.js';

/** Vite's own, around each import(): it loads style sheets ahead, of which there are none. */
const PRELOAD = '\0vite/preload-helper.js';

/**
 * Makes of a page one document and one script: style sheets stand in it, and so do the JSON files in
 * `inPage`, which it needs for its first drawing. Every other JSON file stays one, fetched where it is
 * needed: what is data costs no script. Each request of a page costs 1 to 3 ms of its main thread.
 */
export function leanPage(inPage: string[]): Plugin {
  const root = join(import.meta.dirname, '..');
  const extension = join(root, 'extension');
  const text = (file: string) => JSON.stringify(JSON.parse(readFileSync(join(root, file), 'utf8')));
  return {
    name: 'lean-page',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source === 'webextension-polyfill' && importer !== join(extension, 'polyfill.js'))
        return join(extension, 'own-browser.js');
      if (!source.endsWith('.json')) return;
      // By another name, or Vite reads it as JSON.
      return `${(await this.resolve(source, importer))!.id}${DATA}`;
    },
    load(name) {
      if (name === PRELOAD) return 'export const __vitePreload = (load) => load();';
      if (!name.endsWith(DATA)) return;
      const id = name.slice(0, -DATA.length);
      const file = relative(root, id);
      return inPage.includes(file)
        ? `export default JSON.parse(document.getElementById(${JSON.stringify(file)}).textContent)`
        : `import url from ${JSON.stringify(`${id}?url&no-inline`)};
           export default await (await fetch(url)).json()`;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const styled = html.replace(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (_, file) => {
          const { source } = bundle[file] as Rolldown.OutputAsset;
          delete bundle[file];
          return `<style>${source}</style>`;
        });
        return {
          html: styled,
          tags: inPage.map((file) => ({
            tag: 'script',
            attrs: { type: 'application/json', id: file },
            // Inside a script element, "<" could end it.
            children: text(file).replaceAll('<', '\\u003c'),
            injectTo: 'head',
          })),
        };
      },
    },
  };
}

/**
 * Names the chunk of every module that the page needs at once, so that they come in one file; and so do
 * the others that the module at `next` needs, which the page loads next.
 */
export function inFewFiles(next: string) {
  const later = join(import.meta.dirname, '..', next);
  return (id: string, context: Rolldown.ChunkingContext): string | null => {
    const users = new Set<string>();
    const follow = (id: string) => {
      if (users.has(id)) return;
      users.add(id);
      context.getModuleInfo(id)!.importers.forEach(follow);
    };
    follow(id);
    if ([...users].some((user) => context.getModuleInfo(user)!.isEntry)) return 'popup';
    return users.has(later) ? 'start' : null;
  };
}
