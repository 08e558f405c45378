import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextArea, typed, useAction, useToast } from '#kit';
import { CiteFrame, filedUnder, forgettingEvidence } from '../CiteFrame.tsx';
import { graphql } from '../gql/index.ts';
import type { StudyHead } from '../StudyFrame.tsx';
import { useFormErrors } from '../useFormErrors.ts';

const citeDocument = graphql(`
  mutation CiteEvidence($input: CiteEvidenceInput!) {
    citeEvidence(input: $input) {
      evidenceItem {
        id
      }
    }
  }
`);

type Props = {
  study: StudyHead;
  /** Neither for a published figure. */
  source: { interview?: string; documentReview?: string };
  quote: string;
  hint?: string;
  onClose: () => void;
};
const nothing = {};

export function CiteDialog({ study, source, quote, hint, onClose }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(citeDocument, forgettingEvidence(study));
  const { errors, summary } = useFormErrors(problem, nothing);
  const figure = !source.interview && !source.documentReview;
  const cite = async (form: FormData) => {
    const said = { quote: typed(form, 'quote'), ...filedUnder(form) };
    if (!(await run({ input: { idempotencyKey, study: study.id, ...source, ...said } }))) return;
    toast({ text: t`It is evidence now.` });
    onClose();
  };
  return (
    <CiteFrame
      {...{ study, problem, busy, errors, summary, onClose }}
      title={figure ? t`Note a published figure` : t`Quote as evidence`}
      onSend={(form) => void cite(form)}
    >
      <TextArea
        id="quote"
        name="quote"
        label={figure ? t`The figure` : t`The passage`}
        hint={
          hint ??
          (figure
            ? t`With its table, period and release, so that others find it.`
            : t`In their own words. Take out whatever tells who somebody is.`)
        }
        limit={5_000}
        defaultValue={quote}
        error={errors['quote']}
      />
    </CiteFrame>
  );
}
