import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/*
 * `npm run build:server`: server/main.ts and all it needs in a few files, which Node reads in half the time that finding a
 * thousand modules takes. Each part stays in files of its own, as main.ts imports it. The bench gives another entry.
 */

const [entry, outdir = 'dist/server'] = process.argv.slice(2);
/** What reads the pages of strangers, and what solves for hidden cells, is started by itself. */
const apart = ['server/checks/reader/main.ts', 'server/statistics/audit/thread.ts'];
const entryPoints = entry ? [entry] : ['server/main.ts', ...apart];

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints,
  outdir,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  // The schema is named after classes.
  keepNames: true,
  // Libraries in CommonJS ask for Node's own modules this way; under a name that no module of ours imports it by.
  banner: {
    js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`,
  },
  // Binaries, and what reads files of its own folder, stay where they were installed; the last two are options of libraries
  // that are not used.
  external: ['@node-rs/argon2', 'highs', 'jsdom', 'axe-core', 'unpdf', 'pg-native', 'class-validator'],
});
