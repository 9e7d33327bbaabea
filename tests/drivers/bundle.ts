import { build } from 'esbuild';

/** Bundles a TypeScript file into a script whose last value is the file's default export. */
export async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'testScript',
    target: 'es2022',
    footer: { js: 'testScript.default;' },
  });
  return outputFiles[0]!.text;
}
