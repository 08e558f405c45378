import { useLingui } from '@lingui/react/macro';
import type { Interview_InterviewFragment } from '../gql/graphql.ts';
import type { Pair } from './BothVersions.tsx';
import { FREE, type Notes } from './notes.ts';
import { useConsentNames, useInterviewStatusNames } from './words.ts';

/** What two windows say of one interview, part by part. */
export function useInterviewPairs({ questions }: Interview_InterviewFragment): (mine: Notes, theirs: Notes) => Pair[] {
  const { t } = useLingui();
  const consents = useConsentNames();
  const statuses = useInterviewStatusNames();
  return (mine, theirs) => [
    ...[...questions, { id: FREE, text: t`Other notes` }].map(({ id, text }) => ({
      id,
      text,
      here: mine.answers[id] ?? '',
      there: theirs.answers[id] ?? '',
    })),
    { id: 'consent', text: t`Consent`, here: consents[mine.consent], there: consents[theirs.consent] },
    { id: 'status', text: t`Where it stands`, here: statuses[mine.status], there: statuses[theirs.status] },
  ];
}
