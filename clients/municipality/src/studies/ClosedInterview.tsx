import { useLingui } from '@lingui/react/macro';
import { Heading, Text } from '#kit';
import type { Interview_InterviewFragment } from '../gql/graphql.ts';
import { InterviewFacts } from './InterviewFacts.tsx';
import { FREE, notesOf } from './notes.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { useConsentNames, useInterviewStatusNames } from './words.ts';

/** An interview of a study that is closed: read, and changed no more. */
export function ClosedInterview({ interview }: { interview: Interview_InterviewFragment }) {
  const { t } = useLingui();
  const consents = useConsentNames();
  const statuses = useInterviewStatusNames();
  const { answers } = notesOf(interview);
  const rest = answers[FREE]?.trim() ? [{ id: FREE, text: t`Other notes` }] : [];
  return (
    <>
      <InterviewFacts
        interview={interview}
        more={[
          { term: t`Consent`, value: consents[interview.consent] },
          { term: t`Where it stands`, value: statuses[interview.status] },
        ]}
      />
      {[...interview.questions, ...rest].map(({ id, text }, index) => (
        <section key={id}>
          <Heading level={2} size="sm">
            {id === FREE ? text : `${index + 1}. ${text}`}
          </Heading>
          {answers[id]?.trim() ? <Paragraphs text={answers[id]} /> : <Text tone="muted">{t`Nothing was noted.`}</Text>}
        </section>
      ))}
      <Text
        size="sm"
        tone="muted"
      >{t`The study is closed, so nothing here can be changed. Only the team reads it.`}</Text>
    </>
  );
}
