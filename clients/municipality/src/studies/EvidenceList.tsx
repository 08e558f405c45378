import { Trans, useLingui } from '@lingui/react/macro';
import { Card, labelIn, Link, Text } from '#kit';
import { graphql } from '../gql/index.ts';
import type { EvidenceKind, EvidenceList_ItemFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { Paragraphs } from './Paragraphs.tsx';
import { SeverityTag } from './SeverityTag.tsx';
import { useStudyWords } from '../useStudyWords.ts';
import { useEvidenceKindNames } from './words.ts';

graphql(`
  fragment EvidenceList_item on EvidenceItem {
    id
    kind
    source
    quote
    theme
    ground
    area
    step
    severity
    withdrawn
  }
`);

const kinds: readonly EvidenceKind[] = ['EMPLOYEE', 'NGO', 'CITIZEN', 'DOCUMENT', 'QUESTIONNAIRE', 'STATISTICS'];

type Props = { study: string; items: readonly EvidenceList_ItemFragment[] };

/** What findings can stand on, by where it comes from. */
export function EvidenceList({ study, items }: Props) {
  const { t } = useLingui();
  const names = useEvidenceKindNames();
  return kinds.flatMap((kind) => {
    const own = items.filter((it) => it.kind === kind);
    const count = own.length;
    if (!count) return [];
    return (
      <Card key={kind} title={t`${{ kind: names[kind] }} (${{ count }})`}>
        <EvidenceItems study={study} items={own} />
      </Card>
    );
  });
}

export function EvidenceItems({ study, items }: Props) {
  return (
    <ul className="mu-findings">
      {items.map((it) => (
        <Item key={it.id} study={study} it={it} />
      ))}
    </ul>
  );
}

function Item({ study, it }: { study: string; it: EvidenceList_ItemFragment }) {
  const words = useStudyWords();
  return (
    <li>
      {it.quote ? (
        <Paragraphs text={it.quote} />
      ) : (
        <Text tone="muted">
          {it.withdrawn ? (
            <Trans>They took their consent back. The passage is not shown any more, and nothing stands on it.</Trans>
          ) : (
            <Trans>The passage has been erased.</Trans>
          )}
        </Text>
      )}
      <Text as="div" size="sm" className="mu-tags">
        <strong>{it.theme}</strong>
        {it.severity && <SeverityTag severity={it.severity} />}
        {it.ground && <span>{labelIn(words.grounds, it.ground)}</span>}
        {it.area && <span>{labelIn(words.areas, it.area)}</span>}
        {it.step && <span>{labelIn(words.steps, it.step)}</span>}
        {it.source && it.kind === 'QUESTIONNAIRE' && (
          <Link href={paths.questionnaireResults(study, it.source)}>
            <Trans>All its results</Trans>
          </Link>
        )}
        {it.source && it.kind !== 'DOCUMENT' && it.kind !== 'QUESTIONNAIRE' && (
          <Link href={paths.interview(study, it.source)}>
            <Trans>Where it was said</Trans>
          </Link>
        )}
        {it.source && it.kind === 'DOCUMENT' && (
          <Link href={paths.documentReview(study, it.source)}>
            <Trans>Where it was read</Trans>
          </Link>
        )}
      </Text>
    </li>
  );
}
