import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Heading, labelIn, Text } from '#kit';
import { graphql } from '../gql/index.ts';
import type { FindingsTold_FindingFragment } from '../gql/graphql.ts';
import { SeverityTag } from './SeverityTag.tsx';
import { Stands } from './Stands.tsx';
import { useStudyWords } from '../useStudyWords.ts';

graphql(`
  fragment FindingsTold_finding on Finding {
    id
    number
    statement
    recommendation
    severity
    ground
    area
    evidenceCount
  }
`);

type Told = Omit<FindingsTold_FindingFragment, '__typename'>;
type Props<T> = { findings: readonly T[]; level?: 2 | 3 | 4; after?: (finding: T) => ReactNode };

/** Findings as a reader meets them: what was found, how severe, and what to do. */
export function FindingsTold<T extends Told>({ findings, level = 3, after }: Props<T>) {
  const { t } = useLingui();
  const words = useStudyWords();
  if (!findings.length)
    return (
      <Text tone="muted">
        <Trans>None so far. They come with the first report.</Trans>
      </Text>
    );
  return (
    <ol className="mu-findings">
      {findings.map((it) => (
        <li key={it.id}>
          <Heading level={level} size="sm">
            {t`${{ number: it.number }}. ${{ statement: it.statement }}`}
          </Heading>
          <Text as="div" size="sm" className="mu-tags">
            <SeverityTag severity={it.severity} />
            <span>{labelIn(words.grounds, it.ground)}</span>
            <span>{labelIn(words.areas, it.area)}</span>
            <Stands count={it.evidenceCount} />
          </Text>
          {it.recommendation && (
            <Text className="mu-prose">
              <strong>
                <Trans>Recommendation:</Trans>
              </strong>{' '}
              {it.recommendation}
            </Text>
          )}
          {after?.(it)}
        </li>
      ))}
    </ol>
  );
}
