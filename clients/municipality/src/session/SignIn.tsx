import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { Heading, Link, SignInPage, Text } from '#kit';
import { paths } from '../paths.ts';
import { useSignIn } from './useSignIn.ts';

/** Stands at whatever address was asked for, so that signing in leads straight there. */
export function SignIn({ demo }: { demo: boolean }) {
  const { t } = useLingui();
  const { busy, problem, errors, signIn, demo: people, onDemo } = useSignIn(demo);
  const title = t`Sign in`;
  useEffect(() => {
    document.title = `${title} · Equality Lab`;
  }, [title]);
  return (
    <div>
      <div className="mu-welcome">
        <Heading level={1}>{t`Equal treatment, in figures you can use`}</Heading>
        <Text tone="muted">
          <Trans>For municipalities, the statistics office and the equality body.</Trans>
        </Text>
      </div>
      <SignInPage
        title={title}
        onSignIn={signIn}
        busy={busy}
        problem={problem?.code === 'INVALID' ? undefined : problem?.message}
        errors={errors}
        demo={people}
        onDemo={onDemo}
      >
        <Text size="sm" tone="muted">
          <Trans>
            Were you invited? <Link href={paths.invitation}>Choose your password</Link>
          </Trans>
        </Text>
      </SignInPage>
    </div>
  );
}
