import '#kit/ui';
import './public.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LocaleProvider, startLanguage, type LoadCatalogue } from '#kit';
import { LinkProvider } from '#kit/ui';
import { forgetEverything } from './forget.ts';
import { inThisAddress } from './language.ts';
import { PublicLayout } from './PublicLayout.tsx';
import { Pages, RouterAnchor } from './router.tsx';
import { routes } from './routes.tsx';
import { MissingPage } from './start/MissingPage.tsx';

const load: LoadCatalogue = (locale) => import(`../locales/${locale}.po`);
const i18n = await startLanguage(load, inThisAddress);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

// A tab that is closed or left forgets, also when the browser keeps its page for Back.
window.addEventListener('pagehide', forgetEverything);

createRoot(root).render(
  <StrictMode>
    <LocaleProvider i18n={i18n} load={load} remember={inThisAddress}>
      <LinkProvider anchor={RouterAnchor}>
        <PublicLayout>
          <Pages routes={routes} Missing={MissingPage} />
        </PublicLayout>
      </LinkProvider>
    </LocaleProvider>
  </StrictMode>,
);
