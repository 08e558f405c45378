import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Text, useAction, useToast } from '#kit';
import { CiteFrame, filedUnder, forgettingEvidence } from '../CiteFrame.tsx';
import { graphql } from '../gql/index.ts';
import type { StudyHead } from '../StudyFrame.tsx';
import { useFormErrors } from '../useFormErrors.ts';
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
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(citeDocument, forgettingEvidence(study));
  const { errors, summary } = useFormErrors(problem, nothing);
  const cite = async (form: FormData) => {
    const result = { questionnaire, question: table.question, row: table.row ?? null };
    if (!(await run({ input: { idempotencyKey, ...result, ...filedUnder(form) } }))) return;
    toast({ text: t`It is evidence now.` });
    onClose();
  };
  return (
    <CiteFrame
      {...{ study, problem, busy, errors, summary, onClose }}
      title={t`Use a result as evidence`}
      onSend={(form) => void cite(form)}
    >
      <Text>{name}</Text>
      <Text size="sm" tone="muted">
        <Trans>Its figures are kept as they stand here, with what is hidden in them.</Trans>
      </Text>
    </CiteFrame>
  );
}
