import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { Heading, Link, SignInPage, standAtHeading, Text } from '#kit';
import { pageAsked, paths } from '../paths.ts';
import { useSignIn } from './useSignIn.ts';
import { beginAs, viewerDocument } from './viewer.ts';

/** Told along the way from “Sign out”: the button is gone, and focus with it. */
export const leftByButton = 'left';

export function SignInDoor() {
  const { t } = useLingui();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { search, state } = useLocation();
  useEffect(() => {
    if (state === leftByButton) standAtHeading();
  }, [state]);
  const { data } = useQuery(viewerDocument);
  const { signIn, busy, problem, errors, people, beDemo } = useSignIn(Boolean(data?.viewer.demo), (viewer) => {
    void beginAs(client, viewer).then(() => navigate(pageAsked(search), { replace: true }));
  });
  if (data?.viewer.signedIn && !busy) return <Navigate to={pageAsked(search)} replace />;
  return (
    <>
      <title>{`${t`Sign in`} · ${t`Equality Lab`}`}</title>
      <div className="ngo-door">
        <header>
          <Heading level={1}>
            <Trans>Casework that counts by itself</Trans>
          </Heading>
          <Text tone="muted">
            <Trans>
              Inquiries and cases for your organisation. Statistics receive what happened, and never to whom.
            </Trans>
          </Text>
        </header>
        <SignInPage
          title={t`Sign in`}
          onSignIn={signIn}
          busy={busy}
          problem={problem?.code === 'INVALID' ? undefined : problem?.message}
          errors={errors}
          demo={people}
          onDemo={beDemo}
        >
          <Text size="sm" tone="muted">
            <Trans>
              New here? <Link href={paths.invitation}>Use your invitation</Link>
            </Trans>
          </Text>
        </SignInPage>
      </div>
    </>
  );
}
