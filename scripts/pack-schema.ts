/** Writes data/pack.schema.json, the published form of a pack, from intake/pack.ts. `npm run schema` */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../intake/pack.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const code = `data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`;
const { packJsonSchema } = await import(code);
const file = new URL('../data/pack.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
