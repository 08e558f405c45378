import { Guarded, labelIn, StatusTag, type TagTone } from '#kit';
import { useCodes } from './codes.tsx';
import type { CaseStatus, InquiryStatus } from './gql/graphql.ts';
import { useCaseStatusNames, useInquiryStatusNames } from './words.ts';

const caseTones: Record<CaseStatus, TagTone> = { OPEN: 'info', WAITING: 'neutral', CLOSED: 'success' };

export function CaseStatusTag({ status }: { status: CaseStatus }) {
  return <StatusTag tone={caseTones[status]}>{useCaseStatusNames()[status]}</StatusTag>;
}

const inquiryTones: Record<InquiryStatus, TagTone> = { REGISTERED: 'info', PROMOTED: 'success', WITHDRAWN: 'neutral' };

export function InquiryStatusTag({ status }: { status: InquiryStatus }) {
  const shape = status === 'WITHDRAWN' ? 'cross' : undefined;
  return (
    <StatusTag tone={inquiryTones[status]} shape={shape}>
      {useInquiryStatusNames()[status]}
    </StatusTag>
  );
}

/** "Age, disability": what a list says of an incident. */
export function GroundWords({ grounds }: { grounds: readonly { ground: string }[] }) {
  const { lists } = useCodes();
  return grounds.map(({ ground }) => labelIn(lists.grounds, ground)).join(', ');
}

type WithPerson = {
  withheld: readonly string[];
  person?: { name?: string | null; withheld: readonly string[] } | null;
};

/** The person's name in a list, "not recorded", or "withheld". */
export function PersonName({ of: { person, withheld } }: { of: WithPerson }) {
  // Whoever may not read the person at all is told so in the same words as for a single field.
  const shown = person ?? { name: null, withheld: withheld.includes('person') ? ['name'] : [] };
  return <Guarded of={shown} field="name" />;
}
