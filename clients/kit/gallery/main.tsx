import { createRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import { inAddress, LocaleProvider, startLanguage } from '#kit';
import { Gallery } from './Gallery.tsx';

const empty = async () => ({ messages: {} });
const i18n = await startLanguage(empty, inAddress);
const asked = new URLSearchParams(location.search);
Object.assign(document.documentElement.dataset, {
  app: asked.get('app') ?? 'ngo',
  ...(asked.has('scheme') && { colorScheme: asked.get('scheme') }),
});
document.documentElement.dir = asked.get('dir') ?? document.documentElement.dir;

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LocaleProvider i18n={i18n} load={empty} remember={inAddress}>
        <Gallery app={asked.get('app') === 'public' ? 'public' : 'ngo'} />
      </LocaleProvider>
    </StrictMode>,
  );
}
