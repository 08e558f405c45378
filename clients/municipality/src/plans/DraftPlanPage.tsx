import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Answer, EmptyState, Link, Select, TextField, useAction, type Option } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { FormFrame } from '../FormFrame.tsx';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';

const studiesDocument = graphql(`
  query StudiesToPlan {
    studies(first: 100) {
      edges {
        cursor
        node {
          id
          title
        }
      }
    }
  }
`);

const draftDocument = graphql(`
  mutation DraftActionPlan($input: DraftActionPlanInput!) {
    draftActionPlan(input: $input) {
      plan {
        id
      }
    }
  }
`);

export function DraftPlanPage() {
  const { t } = useLingui();
  const asked = useQuery(studiesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <AppPage title={t`Draft an action plan`} lead={<Link href={paths.plans}>{t`All action plans`}</Link>}>
      <Answer of={asked}>
        {({ studies }) =>
          studies.edges.length ? (
            <Draft studies={studies.edges.map(({ node }) => ({ value: node.id, label: node.title }))} />
          ) : (
            <EmptyState title={t`There is no study yet`}>
              <Trans>A plan answers what a study found. The equality body makes the study with you.</Trans>
            </EmptyState>
          )
        }
      </Answer>
    </AppPage>
  );
}

function Draft({ studies }: { studies: readonly Option[] }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(draftDocument, {
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'actionPlans' });
    },
  });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const draft = async (form: FormData) => {
    const it = read(form);
    it.needed(['study', 'title']);
    say(it.faults);
    if (it.faults.length) return;
    const answer = await run({ input: { idempotencyKey, study: it.line('study'), title: it.line('title') } });
    if (answer) await navigate(paths.plan(answer.draftActionPlan.plan.id));
  };
  return (
    <FormFrame
      {...{ summary, problem, busy }}
      does={t`Begin the draft`}
      back={paths.plans}
      onSend={(form) => void draft(form)}
    >
      <Select
        id="study"
        name="study"
        label={t`Which study does it answer?`}
        hint={t`A report of it must have been issued.`}
        none={t`Choose a study`}
        options={studies}
        defaultValue={asked.get('study') ?? ''}
        error={errors['study']}
      />
      <TextField id="title" name="title" label={t`Name of the plan`} error={errors['title']} />
    </FormFrame>
  );
}
