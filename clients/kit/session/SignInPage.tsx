import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent, ReactNode } from 'react';
import { Button, Card, Notice, Row, Stack, Text, TextField, typed } from '../ui/index.ts';

export type DemoPerson = { name: string; does: string; email: string };

type Props = {
  title: string;
  onSignIn: (credentials: { email: string; password: string }) => void;
  busy?: boolean;
  /** In words; the same for a wrong address and a wrong password. */
  problem?: string;
  errors?: Readonly<Record<string, string>>;
  /** In demo mode the server offers people to be. */
  demo?: readonly DemoPerson[];
  onDemo?: (email: string) => void;
  children?: ReactNode;
};

export function SignInPage({ title, onSignIn, busy, problem, errors = {}, demo = [], onDemo, children }: Props) {
  const { t } = useLingui();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSignIn({ email: typed(form, 'email').trim(), password: typed(form, 'password') });
  };
  return (
    <div className="el-signin">
      <Card title={title} raised>
        {problem && (
          <Notice tone="danger" announce>
            <Text>{problem}</Text>
          </Notice>
        )}
        <form onSubmit={submit} noValidate>
          <Stack>
            <TextField
              id="email"
              name="email"
              type="email"
              label={t`E-mail`}
              autoComplete="username"
              error={errors.email}
            />
            <TextField
              id="password"
              name="password"
              type="password"
              label={t`Password`}
              autoComplete="current-password"
              error={errors.password}
            />
            <Row>
              <Button type="submit" busy={busy}>
                <Trans>Sign in</Trans>
              </Button>
            </Row>
          </Stack>
        </form>
        {children}
      </Card>
      {demo.length > 0 && (
        <Card title={t`Demo: be one of these people`}>
          <ul className="el-demo">
            {demo.map((it) => (
              <li key={it.email}>
                <Button variant="secondary" small onClick={() => onDemo?.(it.email)}>
                  {it.name}
                </Button>
                <Text as="span" size="sm" tone="muted">
                  {it.does}
                </Text>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
