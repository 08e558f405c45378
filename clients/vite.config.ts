import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const apps = {
  public: { root: 'public', port: 5000, door: 4000 },
  ngo: { root: 'ngo', port: 5001, door: 4001 },
  municipality: { root: 'municipality', port: 5002, door: 4002 },
  api: { root: 'api', port: 5003, door: 4003 },
  gallery: { root: 'kit/gallery', port: 5009, door: 4001 },
};

const name = process.env.APP ?? 'public';
if (!(name in apps)) throw new Error(`APP must be one of ${Object.keys(apps).join(', ')}; it is "${name}".`);
const app = apps[name as keyof typeof apps];
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here(`./${app.root}`),
  publicDir: false,
  plugins: [
    // Lingui's macros are the only thing Babel does here; files without one never reach it.
    babel({
      presets: [
        {
          preset: () => ({ plugins: ['@lingui/babel-plugin-lingui-macro'] }),
          rolldown: { filter: { code: /@lingui\/(core|react)\/macro/ } },
        },
      ],
    }),
    react(),
    lingui({ cwd: here('..'), failOnCompileError: true }),
  ],
  build: {
    outDir: here(`../dist/clients/${name}`),
    emptyOutDir: true,
    // The policy is `script-src 'self'; img-src 'self'`: no inline script, no data: address.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The kit's modules only declare things, so an app pays for the ones it uses; the door of `ui` brings the styles.
      treeshake: {
        moduleSideEffects: [
          { test: /clients\/kit\/(ui\/index|gallery\/main)\.tsx?$/, sideEffects: true },
          { test: /clients\/kit\/.*\.tsx?$/, sideEffects: false },
        ],
      },
    },
  },
  server: {
    port: app.port,
    strictPort: true,
    proxy: { '/graphql': `http://localhost:${process.env.DOOR_PORT ?? app.door}` },
  },
});
