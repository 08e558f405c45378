import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Button, ErrorSummary, Notice, optionsOf, Row, Select, Stack, Text, typed, useAction } from '#kit';
import { graphql } from '../gql/index.ts';
import type { OrganisationKind } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { useFieldErrors } from '../useFieldErrors.ts';
import { useKindNames } from '../words.ts';
import { ProfileFields, profileOf } from './ProfileFields.tsx';

const addDocument = graphql(`
  mutation AddOrganisation($input: AddOrganisationInput!) {
    addOrganisation(input: $input) {
      organisation {
        id
        name
      }
    }
  }
`);

export function AddOrganisation({ onCancel }: { onCancel: () => void }) {
  const { t } = useLingui();
  const kinds = useKindNames();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem, errors } = useAction(addDocument, {
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'organisations' });
    },
  });
  const summary = useFieldErrors(problem);
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const kind = typed(form, 'kind') as OrganisationKind;
    const answer = await run({ input: { idempotencyKey, kind, ...profileOf(form) } });
    if (answer) await navigate(paths.organisation(answer.addOrganisation.organisation.id));
  };
  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <Stack>
        <ErrorSummary errors={summary} />
        {problem && problem.code !== 'INVALID' && (
          <Notice tone="danger" announce>
            <Text>{problem.message}</Text>
          </Notice>
        )}
        <Select id="kind" name="kind" label={t`Kind`} options={optionsOf(kinds)} error={errors['kind']} />
        <ProfileFields errors={errors} />
        <Row>
          <Button type="submit" busy={busy}>
            <Trans>Add it</Trans>
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
