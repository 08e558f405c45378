import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Answer, EmptyState, Notice, Text, TextArea } from '#kit';
import type { Interview_InterviewFragment } from '../gql/graphql.ts';
import { BothVersions } from './BothVersions.tsx';
import { ClosedInterview } from './ClosedInterview.tsx';
import { ConsentAndStatus } from './ConsentAndStatus.tsx';
import { InterviewFacts } from './InterviewFacts.tsx';
import { interviewDocument } from './interviewDocument.ts';
import { LeaveGuard } from '../LeaveGuard.tsx';
import { FREE } from './notes.ts';
import { QuotedAnswer } from './QuotedAnswer.tsx';
import { Refusal } from '../Refusal.tsx';
import { SavedWords } from '../SavedWords.tsx';
import { StudyFrame, type StudyHead } from '../StudyFrame.tsx';
import { useInterviewNotes } from './useInterviewNotes.ts';
import { useInterviewPairs } from './useInterviewPairs.ts';

const LONGEST_ANSWER = 20_000;

export function InterviewPage() {
  const { t } = useLingui();
  const { interview: id = '' } = useParams();
  const asked = useQuery(interviewDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <StudyFrame title={t`Interview`} part="interviews">
      {(study) => (
        <Answer of={asked}>
          {({ interview }) =>
            interview ? (
              <Told key={interview.id} interview={interview} study={study} />
            ) : (
              <EmptyState title={t`There is no such interview`} />
            )
          }
        </Answer>
      )}
    </StudyFrame>
  );
}

type Props = { interview: Interview_InterviewFragment; study: StudyHead };

/** What was begun to be typed stays a form, though a colleague closes the study meanwhile. */
function Told(props: Props) {
  const [closed] = useState(props.study.phase === 'CLOSED');
  return closed ? <ClosedInterview interview={props.interview} /> : <Interview {...props} />;
}

function Interview({ interview, study }: Props) {
  const { t } = useLingui();
  const pairs = useInterviewPairs(interview);
  const notes = useInterviewNotes(interview);
  const { value, change, standing } = notes;
  const open = study.phase !== 'CLOSED';
  const write = (question: string, text: string) =>
    change({ ...value, answers: { ...value.answers, [question]: text } });
  return (
    <>
      <LeaveGuard unsaved={notes.unsaved} push={notes.push} />
      <InterviewFacts interview={interview} />
      <Notice title={t`Nobody's name`}>
        <Text size="sm">
          <Trans>
            Write no names and nothing that tells who somebody is, neither of the person you talk with nor of others.
            Only the team reads what stands here.
          </Trans>
        </Text>
      </Notice>
      {notes.theirs && <BothVersions pairs={pairs(value, notes.theirs)} {...notes} />}
      {standing.state === 'refused' && !notes.theirs && <Refusal problem={standing.problem} />}
      <ConsentAndStatus value={value} onChange={change} disabled={!open} />
      <div className="mu-form mu-narrow">
        {[...interview.questions, { id: FREE, text: t`Other notes` }].map(({ id, text }, index) => (
          <QuotedAnswer
            key={id}
            study={study}
            interview={interview.id}
            answer={value.answers[id] ?? ''}
            consent={value.consent}
            status={value.status}
            onBefore={notes.push}
          >
            {(area) => (
              <TextArea
                ref={area}
                label={id === FREE ? text : `${index + 1}. ${text}`}
                optional={id === FREE}
                rows={4}
                limit={(value.answers[id]?.length ?? 0) > LONGEST_ANSWER - 500 ? LONGEST_ANSWER : undefined}
                readOnly={!open}
                value={value.answers[id] ?? ''}
                onChange={(event) => write(id, event.target.value)}
              />
            )}
          </QuotedAnswer>
        ))}
      </div>
      {open && (
        <div className="mu-actions mu-sticky mu-saving">
          <SavedWords standing={standing} />
        </div>
      )}
    </>
  );
}
