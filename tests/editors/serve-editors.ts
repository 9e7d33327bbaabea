import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Site, serve } from '../drivers/serve';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const SHELL = '<!doctype html><html><head><meta charset=utf-8><title>Editor</title></head><body>';

async function bundlePage(name: string): Promise<string> {
  const packages = folder('node_modules/');
  const { outputFiles } = await build({
    entryPoints: [folder(`pages/${name}.js`)],
    bundle: true,
    write: false,
    format: 'esm',
    loader: { '.css': 'empty', '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Draft.js 0.11 is the last, and asks for a React below 19.
    alias:
      name === 'draft'
        ? { react: `${packages}react18`, 'react-dom': `${packages}react-dom18` }
        : {},
    logLevel: 'error',
  });
  return outputFiles![0]!.text;
}

/** Serves one page for each of `names` at /NAME, bundled at its first request. */
export function serveEditors(names: string[]): Promise<Site> {
  const bundles = new Map<string, Promise<string>>();
  const bundled = (name: string) => {
    const known = bundles.get(name) ?? bundlePage(name);
    bundles.set(name, known);
    return known;
  };
  const routes = names.flatMap((name) => [
    [`/${name}`, `${SHELL}<script type=module src=/${name}.js></script>`] as const,
    [`/${name}.js`, () => bundled(name)] as const,
  ]);
  return serve(Object.fromEntries(routes), { '/packages/': folder('node_modules/') });
}
