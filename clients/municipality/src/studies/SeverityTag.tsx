import { labelIn, StatusTag, type TagTone } from '#kit';
import type { Severity } from '../gql/graphql.ts';
import { useStudyWords } from '../useStudyWords.ts';

const tones: Record<Severity, TagTone> = { MINOR: 'neutral', MODERATE: 'info', SERIOUS: 'warning', CRITICAL: 'danger' };

export function SeverityTag({ severity }: { severity: Severity }) {
  return <StatusTag tone={tones[severity]}>{labelIn(useStudyWords().severities, severity)}</StatusTag>;
}
