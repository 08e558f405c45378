import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** English is the source, so a message is its own id for translators; every other language is complete or the build fails. */
export const complete = ['en', 'da'];

const catalogue = (folder: string, source = folder, elsewhere: readonly string[] = []) => ({
  path: `<rootDir>/clients/${folder}/locales/{locale}`,
  include: [`<rootDir>/clients/${source}`],
  exclude: ['**/gql/**', '**/*.test.tsx', '**/gallery/**', ...elsewhere],
});

/** Many words that a citizen's first page need not wait for. */
const statistics = 'public/src/statistics';

export default defineConfig({
  rootDir: import.meta.dirname,
  sourceLocale: 'en',
  locales: [...complete, 'pseudo'],
  pseudoLocale: 'pseudo',
  fallbackLocales: { pseudo: 'en' },
  catalogs: [
    catalogue('kit'),
    catalogue('public', 'public/src', [`<rootDir>/clients/${statistics}/**`]),
    catalogue(statistics),
    catalogue('ngo', 'ngo/src'),
    catalogue('municipality', 'municipality/src'),
  ],
  // Line numbers would make every catalogue change with every edit.
  format: formatter({ lineNumbers: false }),
});
