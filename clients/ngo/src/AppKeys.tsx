import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { KeysProvider } from '#kit';
import { useCanOpenCases } from './CanOpenCases.ts';
import { paths } from './paths.ts';

/** The keys of the whole app; a page adds its own. */
export function AppKeys({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const canOpenCases = useCanOpenCases();
  const to = (path: string) => () => void navigate(path);
  return (
    <KeysProvider
      everywhere={{
        n: { does: t`New inquiry`, act: to(paths.newInquiry) },
        ...(canOpenCases ? { c: { does: t`New case`, act: to(paths.newCase) } } : {}),
        i: { does: t`Inquiries`, act: to(paths.inquiries) },
        s: { does: t`Cases`, act: to(paths.cases) },
        h: { does: t`Start`, act: to(paths.start) },
      }}
      others={[{ keys: 'Ctrl + Enter', does: t`Save the form` }]}
    >
      {children}
    </KeysProvider>
  );
}
