import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Button, Card, ErrorSummary, Link, Notice, Row, Stack, Text, TextField, typed, useAction } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { Frame } from '../Frame.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { useFieldErrors } from '../useFieldErrors.ts';

const acceptDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      viewer {
        signedIn
      }
    }
  }
`);

const shortest = 12;

export function InvitationPage() {
  const { t } = useLingui();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { run, busy, problem, errors } = useAction(acceptDocument);
  const [unlike, setUnlike] = useState<string>();
  const accept = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const password = typed(form, 'password');
    if (password !== typed(form, 'again')) return setUnlike(t`The two are not the same. Write it once more.`);
    setUnlike(undefined);
    const answer = await run({ input: { invitation: typed(form, 'invitation').trim(), password } });
    if (!answer) return;
    await client.resetStore();
    await navigate(paths.start);
  };
  const refused = useFieldErrors(problem);
  const all = useMemo(() => (unlike ? [...refused, { id: 'again', message: unlike }] : refused), [refused, unlike]);
  return (
    <Frame>
      <AppPage
        title={t`Welcome: choose your password`}
        lead={t`You need the code that your manager or the operator gave you.`}
      >
        <div className="mu-narrow">
          <Card raised>
            <ErrorSummary errors={all} />
            {problem && problem.code !== 'INVALID' && (
              <Notice tone="danger" announce>
                <Text>
                  {problem.code === 'NOT_FOUND'
                    ? t`We do not know this code, or it has been used or has expired. Ask for a new one.`
                    : problem.message}
                </Text>
              </Notice>
            )}
            <form onSubmit={(event) => void accept(event)} noValidate>
              <Stack>
                <TextField
                  id="invitation"
                  name="invitation"
                  label={t`Code of the invitation`}
                  error={errors['invitation']}
                />
                <TextField
                  id="password"
                  name="password"
                  type="password"
                  label={t`New password`}
                  hint={t`At least ${{ shortest }} characters. A few words that only you would put together are good.`}
                  autoComplete="new-password"
                  error={errors['password']}
                />
                <TextField
                  id="again"
                  name="again"
                  type="password"
                  label={t`The same password again`}
                  autoComplete="new-password"
                  error={unlike}
                />
                <Row>
                  <Button type="submit" busy={busy}>
                    <Trans>Save and sign in</Trans>
                  </Button>
                  <Link href={paths.start}>
                    <Trans>I have a password already</Trans>
                  </Link>
                </Row>
              </Stack>
            </form>
          </Card>
        </div>
      </AppPage>
    </Frame>
  );
}
