import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { Button, Dialog, ErrorSummary, Row, Select, Stack, Text, TextField, typed, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Ground, ServiceArea, ServiceStep, Severity } from '../gql/graphql.ts';
import { Refusal } from '../Refusal.tsx';
import type { StudyHead } from '../StudyFrame.tsx';
import { useFormErrors } from '../useFormErrors.ts';
import { useStudyWords } from '../useStudyWords.ts';
import type { ResultTable } from './results.ts';

const citeDocument = graphql(`
  mutation CiteResult($input: CiteResultInput!) {
    citeResult(input: $input) {
      evidenceItem {
        id
      }
    }
  }
`);

type Props = { study: StudyHead; questionnaire: string; table: ResultTable; name: string; onClose: () => void };
const nothing = {};

export function CiteResultDialog({ study, questionnaire, table, name, onClose }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const words = useStudyWords();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(citeDocument, {
    update: (cache) => {
      const id = cache.identify({ __typename: 'Study', id: study.id });
      cache.evict({ id, fieldName: 'evidence' });
      cache.evict({ id, fieldName: 'coverage' });
    },
  });
  const { errors, summary } = useFormErrors(problem, nothing);
  const cite = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const code = <T extends string>(field: string) => (typed(form, field) || null) as T | null;
    const answer = await run({
      input: {
        idempotencyKey,
        questionnaire,
        question: table.question,
        row: table.row ?? null,
        theme: typed(form, 'theme'),
        ground: code<Ground>('ground'),
        area: code<ServiceArea>('area'),
        step: code<ServiceStep>('step'),
        severity: code<Severity>('severity'),
      },
    });
    if (!answer) return;
    toast({ text: t`It is evidence now.` });
    onClose();
  };
  return (
    <Dialog open title={t`Use a result as evidence`} onClose={onClose}>
      <form onSubmit={(event) => void cite(event)} noValidate>
        <Stack>
          <ErrorSummary naming errors={summary} />
          <Refusal problem={problem} />
          <Text>{name}</Text>
          <Text size="sm" tone="muted">
            <Trans>Its figures are kept as they stand here, with what is hidden in them.</Trans>
          </Text>
          <TextField
            id="theme"
            name="theme"
            label={t`Theme`}
            hint={t`A few words, the same for passages that belong together, such as "interpreting".`}
            error={errors['theme']}
          />
          <Select
            name="ground"
            label={t`Ground`}
            optional
            none={t`None`}
            options={words.grounds.filter(({ value }) => study.grounds.some((it) => it === value))}
          />
          <Select
            name="area"
            label={t`Service`}
            optional
            none={t`None`}
            options={words.areas.filter(({ value }) => study.areas.some((it) => it === value))}
          />
          <Select name="step" label={t`Step on the citizen's way`} optional none={t`None`} options={words.steps} />
          <Select name="severity" label={t`How severe`} optional none={t`Not judged yet`} options={words.severities} />
          <Row>
            <Button type="submit" busy={busy}>
              <Trans>Keep as evidence</Trans>
            </Button>
            <Button variant="quiet" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
