import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { Button, DateField, ErrorSummary, Select, Text, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import { Refusal } from '../Refusal.tsx';
import { useFormErrors } from '../useFormErrors.ts';

const ngosDocument = graphql(`
  query NgosToAsk {
    organisations(kind: NGO, first: 100) {
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

const askDocument = graphql(`
  mutation AskForComment($input: AskForCommentInput!) {
    askForComment(input: $input) {
      comment {
        id
        author {
          id
          name
        }
      }
    }
  }
`);

type Props = { report: string; asked: readonly string[] };

/** Asks one more NGO: its people read this draft from then on, and nothing else of the study. */
export function AskForComment({ report, asked }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const [organisation, setOrganisation] = useState('');
  const [wantedBy, setWantedBy] = useState<string | null>('');
  const [missing, setMissing] = useState<Record<string, string>>({});
  const { data } = useQuery(ngosDocument);
  const { run, busy, problem, reset } = useAction(askDocument, {
    refetchQueries: ['IssuedReport'],
    awaitRefetchQueries: true,
  });
  const { errors, summary } = useFormErrors(problem, missing);
  const left = data?.organisations.edges.map(({ node }) => node).filter(({ id }) => !asked.includes(id)) ?? [];
  const send = async (event: FormEvent) => {
    event.preventDefault();
    reset();
    setMissing({
      ...(!organisation && { organisation: t`Choose one from the list.` }),
      ...(wantedBy === null && { wantedBy: t`Write a date, such as 14 3 2026.` }),
    });
    if (!organisation || wantedBy === null) return;
    const answer = await run({ input: { report, organisation, wantedBy: wantedBy || null } });
    if (!answer) return;
    setOrganisation('');
    toast({ text: t`${{ name: answer.askForComment.comment.author.name }} is asked.` });
  };
  if (data && !left.length) return null;
  return (
    <form className="mu-form mu-narrow mu-screen" onSubmit={(event) => void send(event)} noValidate>
      <Text size="sm" tone="muted">
        <Trans>
          Whoever is asked reads this draft and nothing else of the study, and can comment on it until the final report.
        </Trans>
      </Text>
      <ErrorSummary naming errors={summary} />
      <Refusal problem={problem} />
      <Select
        id="organisation"
        label={t`Ask an organisation for a comment`}
        none={t`Choose one`}
        options={left.map(({ id, name }) => ({ value: id, label: name }))}
        value={organisation}
        error={errors['organisation']}
        onChange={(event) => setOrganisation(event.target.value)}
      />
      <DateField
        id="wantedBy"
        legend={t`The day by which you want it, if there is one`}
        hint={t`The organisation sees the day, and the comment stands among what is due for you until it comes.`}
        error={errors['wantedBy']}
        onChange={setWantedBy}
      />
      <div className="mu-actions">
        <Button type="submit" variant="secondary" busy={busy}>
          <Trans>Ask it</Trans>
        </Button>
      </div>
    </form>
  );
}
