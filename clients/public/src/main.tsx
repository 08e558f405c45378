import '#kit/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { inAddress, LocaleProvider, startLanguage, type LoadCatalogue } from '#kit';
import { LinkProvider } from '#kit/ui';
import { PublicLayout } from './PublicLayout.tsx';
import { Pages, RouterAnchor } from './router.tsx';
import { routes } from './routes.tsx';
import { MissingPage } from './start/MissingPage.tsx';

const load: LoadCatalogue = (locale) => import(`../locales/${locale}.po`);
const i18n = await startLanguage(load, inAddress);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

createRoot(root).render(
  <StrictMode>
    <LocaleProvider i18n={i18n} load={load} remember={inAddress}>
      <LinkProvider anchor={RouterAnchor}>
        <PublicLayout>
          <Pages routes={routes} Missing={MissingPage} />
        </PublicLayout>
      </LinkProvider>
    </LocaleProvider>
  </StrictMode>,
);
