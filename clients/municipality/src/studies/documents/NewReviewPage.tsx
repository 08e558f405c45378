import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ErrorSummary, FormEnd, useAction } from '#kit';
import { paths } from '../../paths.ts';
import { Refusal } from '../../Refusal.tsx';
import { StudyFrame } from '../../StudyFrame.tsx';
import { useFormErrors } from '../../useFormErrors.ts';
import { WrittenForm } from '../../WrittenForm.tsx';
import { FactsFields } from './FactsFields.tsx';
import { emptyFacts, inputOf } from './review.ts';
import { reviewMutation } from './reviewOperations.ts';
import { useFactsFaults } from './useFactsFaults.ts';

export function NewReviewPage() {
  const { t } = useLingui();
  return (
    <StudyFrame title={t`Review a document`} part="documents">
      {({ id }) => <Form study={id} />}
    </StudyFrame>
  );
}

function Form({ study }: { study: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [facts, setFacts] = useState(emptyFacts);
  const [missing, setMissing] = useState({});
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const faultsOf = useFactsFaults();
  const { run, busy, problem, reset } = useAction(reviewMutation, {
    update: (cache) => {
      cache.evict({ id: cache.identify({ __typename: 'Study', id: study }), fieldName: 'documentReviews' });
    },
  });
  const { errors, summary } = useFormErrors(problem, missing);
  const begin = async () => {
    const faults = faultsOf(facts);
    reset();
    setMissing(faults);
    if (Object.keys(faults).length) return;
    const input = { idempotencyKey, study, ...inputOf({ facts, checks: {}, conclusion: '' }) };
    const answer = await run({ input });
    if (answer) await navigate(paths.documentReview(study, answer.reviewDocument.documentReview.id));
  };
  return (
    <WrittenForm className="mu-form mu-narrow" problem={problem} summary={summary} onSend={() => void begin()}>
      <ErrorSummary naming errors={summary} />
      <Refusal problem={problem} />
      <FactsFields value={facts} onChange={setFacts} errors={errors} />
      <FormEnd does={t`On to the checklist`} busy={busy} back={paths.studyPart(study, 'documents')} />
    </WrittenForm>
  );
}
