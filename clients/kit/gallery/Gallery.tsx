import { AppShell, ExitPage, languages, PublicShell, Stack, ToastProvider, useLocale, useFormat } from '#kit';
import { Figures } from './Figures.tsx';
import { PublicParts } from './PublicParts.tsx';
import { StaffParts } from './StaffParts.tsx';

const forget = () => undefined;

/** Every part of the kit on two pages, for looking at and for axe; never shipped. */
export function Gallery({ app }: { app: 'public' | 'ngo' }) {
  const { locale, setLocale } = useLocale();
  const { date } = useFormat();
  const shell = { locale, languages, onLocale: (it: string) => setLocale(it as 'da' | 'en') };
  return (
    <ToastProvider>
      {app === 'public' ? (
        <PublicShell
          {...shell}
          name="Equality Lab"
          exit={<ExitPage to="about:blank" onLeave={forget} />}
          footer={<span>{date('2026-03-14')}</span>}
        >
          <PublicParts />
        </PublicShell>
      ) : (
        <AppShell
          {...shell}
          name="Equality Lab"
          sub="Casework"
          person="Mona Lund, Caseworker, Advisory Service North"
          onSignOut={forget}
          nav={[
            { href: '#a', label: 'Inquiries' },
            { href: '#b', label: 'Cases', current: true },
            { href: '#c', label: 'Tasks' },
            { href: '#d', label: 'Organisation' },
          ]}
        >
          <Stack gap="lg">
            <StaffParts />
            <Figures />
          </Stack>
        </AppShell>
      )}
    </ToastProvider>
  );
}
