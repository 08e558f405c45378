import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Dialog, FormEnd, Select, Stack, typed, useAction, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { Refusal } from '../Refusal.tsx';

const followableDocument = graphql(`
  query FollowableQuestionnaires($id: ID!) {
    study(id: $id) {
      id
      followable(first: 100) {
        edges {
          cursor
          node {
            id
            closedOn
            title {
              da
            }
          }
        }
      }
    }
  }
`);

const draftDocument = graphql(`
  mutation DraftQuestionnaire($input: DraftQuestionnaireInput!) {
    draftQuestionnaire(input: $input) {
      questionnaire {
        id
      }
    }
  }
`);

const followDocument = graphql(`
  mutation FollowQuestionnaire($input: FollowQuestionnaireInput!) {
    followQuestionnaire(input: $input) {
      questionnaire {
        id
      }
    }
  }
`);

const noWords = { da: '', en: null, ar: null };

/** With nothing, or with what was asked before, so that the results can be compared. */
export function BeginDialog({ study, onClose }: { study: string; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { shortDate } = useFormat();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const asked = useQuery(followableDocument, { variables: { id: study }, fetchPolicy: 'network-only' });
  const draft = useAction(draftDocument);
  const follow = useAction(followDocument);
  const begin = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const id = typed(new FormData(event.currentTarget), 'from');
    const made = id
      ? (await follow.run({ input: { idempotencyKey, id, study } }))?.followQuestionnaire
      : (
          await draft.run({
            input: {
              idempotencyKey,
              study,
              title: noWords,
              introduction: noWords,
              languages: ['DA', 'EN', 'AR'],
              questions: [],
              groupBy: null,
            },
          })
        )?.draftQuestionnaire;
    if (made) await navigate(paths.questionnaire(study, made.questionnaire.id));
  };
  const earlier = asked.data?.study?.followable?.edges.map(({ node }) => node) ?? [];
  return (
    <Dialog open title={t`Begin a questionnaire`} onClose={onClose}>
      <form onSubmit={(event) => void begin(event)} noValidate>
        <Stack>
          <Refusal problem={follow.problem ?? draft.problem} />
          <Select
            name="from"
            label={t`Begin with`}
            hint={t`What asks again what was asked before is read side by side with it.`}
            none={t`An empty questionnaire`}
            options={earlier.map((it) => ({
              value: it.id,
              label: t`Ask again: ${{ title: it.title.da }} (closed ${{ day: shortDate(it.closedOn ?? '') }})`,
            }))}
          />
          <FormEnd does={t`Begin it`} busy={draft.busy || follow.busy} back={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
