import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answer, Button, Card, EmptyState, TextArea } from '#kit';
import type { Review_ReviewFragment } from '../../gql/graphql.ts';
import { BothVersions } from '../BothVersions.tsx';
import { LeaveGuard } from '../../LeaveGuard.tsx';
import { Refusal } from '../../Refusal.tsx';
import { SavedWords } from '../../SavedWords.tsx';
import { StudyFrame, type StudyHead } from '../../StudyFrame.tsx';
import { ChangeFacts } from './ChangeFacts.tsx';
import { Checklist } from './Checklist.tsx';
import { FactsRead } from './FactsRead.tsx';
import { MachineChecks } from './MachineChecks.tsx';
import { Passages } from './Passages.tsx';
import { reviewQuery } from './reviewOperations.ts';
import { useReview } from './useReview.ts';
import { useReviewPairs } from './useReviewPairs.ts';

const LONGEST_CONCLUSION = 5_000;

export function ReviewPage() {
  const { t } = useLingui();
  const { review: id = '' } = useParams();
  const asked = useQuery(reviewQuery, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <StudyFrame title={asked.data?.documentReview?.title ?? t`Document review`} part="documents">
      {(study) => (
        <Answer of={asked}>
          {({ documentReview }) =>
            documentReview ? (
              <Review key={documentReview.id} review={documentReview} study={study} />
            ) : (
              <EmptyState title={t`There is no such review`} />
            )
          }
        </Answer>
      )}
    </StudyFrame>
  );
}

function Review({ review, study }: { review: Review_ReviewFragment; study: StudyHead }) {
  const { t } = useLingui();
  const pairs = useReviewPairs();
  const notes = useReview(review);
  const [changing, setChanging] = useState(false);
  const { value, change, standing } = notes;
  const open = study.phase !== 'CLOSED';
  return (
    <>
      <LeaveGuard unsaved={notes.unsaved} push={notes.push} />
      {notes.theirs && <BothVersions pairs={pairs(value, notes.theirs)} {...notes} />}
      {standing.state === 'refused' && !notes.theirs && <Refusal problem={standing.problem} />}
      <Card
        title={t`What was read`}
        aside={
          open && (
            <Button variant="quiet" small onClick={() => setChanging(true)}>
              <Trans>Change what was read</Trans>
            </Button>
          )
        }
      >
        <FactsRead facts={value.facts} />
      </Card>
      {changing && (
        <ChangeFacts
          value={value.facts}
          onChange={(facts) => change({ ...value, facts })}
          onClose={() => setChanging(false)}
        />
      )}
      <Card title={t`What a machine finds`}>
        <MachineChecks study={study} review={review.id} facts={value.facts} onBefore={notes.push} />
      </Card>
      <Card title={t`Checklist`}>
        <Checklist value={value.checks} onChange={(checks) => change({ ...value, checks })} disabled={!open} />
      </Card>
      <Card title={t`Conclusion`}>
        <div className="mu-form mu-narrow">
          <TextArea
            label={t`What the review comes to`}
            optional
            rows={6}
            limit={value.conclusion.length > LONGEST_CONCLUSION - 500 ? LONGEST_CONCLUSION : undefined}
            readOnly={!open}
            value={value.conclusion}
            onChange={(event) => change({ ...value, conclusion: event.target.value })}
          />
        </div>
      </Card>
      <Card title={t`Passages`}>
        <Passages study={study} review={review.id} />
      </Card>
      {open && (
        <div className="mu-actions mu-sticky mu-saving">
          <SavedWords standing={standing} />
        </div>
      )}
    </>
  );
}
