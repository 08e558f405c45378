import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { ErrorSummary, FormEnd, optionsOf, Select, Stack, typed, useAction } from '#kit';
import { graphql } from '../gql/index.ts';
import type { OrganisationKind } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Refusal } from '../Refusal.tsx';
import { useFieldErrors } from '../useFieldErrors.ts';
import { useKindNames } from '../words.ts';
import { ProfileFields, profileOf, useProfileNames } from './ProfileFields.tsx';

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

const municipalitiesDocument = graphql(`
  query Municipalities {
    organisations(first: 100, kind: MUNICIPALITY) {
      edges {
        cursor
        node {
          id
          name
        }
      }
    }
  }
`);

/** An institution stands under the municipality that runs it. */
function PartOf({ error }: { error: string | undefined }) {
  const { t } = useLingui();
  const { data } = useQuery(municipalitiesDocument);
  const options = data?.organisations.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
  return <Select id="partOf" name="partOf" label={t`Run by`} options={options} error={error} />;
}

export function AddOrganisation({ onCancel }: { onCancel: () => void }) {
  const { t } = useLingui();
  const kinds = useKindNames();
  const navigate = useNavigate();
  const [kind, setKind] = useState<string>('NGO');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem, errors } = useAction(addDocument, {
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'organisations' });
    },
  });
  const summary = useFieldErrors(problem, { ...useProfileNames(), kind: t`Kind`, partOf: t`Run by` });
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const kind = typed(form, 'kind') as OrganisationKind;
    const partOf = kind === 'INSTITUTION' ? typed(form, 'partOf') : null;
    const answer = await run({ input: { idempotencyKey, kind, partOf, ...profileOf(form) } });
    if (answer) await navigate(paths.organisation(answer.addOrganisation.organisation.id));
  };
  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <Stack>
        <ErrorSummary errors={summary} />
        <Refusal problem={problem} />
        <Select
          id="kind"
          name="kind"
          label={t`Kind`}
          options={optionsOf(kinds)}
          value={kind}
          onChange={({ currentTarget }) => {
            setKind(currentTarget.value);
          }}
          error={errors['kind']}
        />
        {kind === 'INSTITUTION' && <PartOf error={errors['partOf']} />}
        <ProfileFields errors={errors} />
        <FormEnd does={t`Add it`} busy={busy} back={onCancel} />
      </Stack>
    </form>
  );
}
