import { useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { dayAfter, Dialog, FormEnd, Select, Stack, TextField, typed, useAction, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import { Refusal } from '../Refusal.tsx';
import { ShownOnce } from '../ShownOnce.tsx';
import { useStandAtFault } from '../useStandAtFault.ts';

const createDocument = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      apiToken {
        id
        name
        expiresOn
      }
      secret
    }
  }
`);

const lifetimes = [30, 90, 180, 365];

export function CreateTokenDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog open={open} title={t`Make a token`} onClose={onClose}>
      <Content onClose={onClose} />
    </Dialog>
  );
}

// The dialog draws it only while it is open, so each opening begins anew, with a new key.
function Content({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem, errors } = useAction(createDocument, { refetchQueries: ['TokensPage'] });
  const box = useStandAtFault(problem);
  const [made, setMade] = useState<{ secret: string; expiresOn: string }>();
  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const expiresOn = dayAfter(Number(typed(form, 'days')));
    const answer = await run({
      input: { idempotencyKey, name: typed(form, 'name'), scopes: [typed(form, 'scope')], expiresOn },
    });
    if (answer) setMade({ secret: answer.createApiToken.secret, expiresOn: answer.createApiToken.apiToken.expiresOn });
  };
  if (made)
    return (
      <ShownOnce
        title={t`Copy it now: it is shown this once`}
        says={t`Only a fingerprint of it is kept here. It works until ${{ day: date(made.expiresOn) }}.`}
        secret={made.secret}
        onKept={onClose}
      />
    );
  return (
    <form ref={box} onSubmit={(event) => void create(event)} noValidate>
      <Stack>
        <Refusal problem={problem} />
        <TextField
          name="name"
          label={t`What is it for?`}
          hint={t`Only you see this, for example "Notebook on my laptop".`}
          error={errors['name']}
        />
        <Select
          name="scope"
          label={t`What may it read?`}
          options={[{ value: 'statistics', label: t`Published statistics` }]}
          error={errors['scopes'] ?? errors['scopes.0']}
        />
        <Select
          name="days"
          label={t`How long is it to work?`}
          options={lifetimes.map((days) => ({
            value: String(days),
            label: t`${{ days }} days, until ${{ day: date(dayAfter(days)) }}`,
          }))}
          defaultValue="90"
          error={errors['expiresOn']}
        />
        <FormEnd does={t`Make it`} busy={busy} back={onClose} />
      </Stack>
    </form>
  );
}
