import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { labelIn, Table, Text } from '#kit';
import type { QualityCriterion } from '../gql/graphql.ts';
import { useStudyWords } from '../useStudyWords.ts';

type Props = { criteria: readonly { criterion: QualityCriterion; met: boolean; note: string }[] };

/** How a study holds up to the criteria of its method, for those who read. */
export function CriteriaTable({ criteria }: Props) {
  const { t } = useLingui();
  const { criteria: all } = useStudyWords();
  if (criteria.length === 0)
    return (
      <Text>
        <Trans>The study has not been held up to the ten criteria of its method.</Trans>
      </Text>
    );
  return (
    <>
      <Table
        caption={t`How the study holds up to the ten criteria`}
        rows={criteria}
        rowKey={({ criterion }) => criterion}
        columns={[
          { key: 'criterion', header: t`Criterion`, cell: ({ criterion }) => labelIn(all, criterion) },
          { key: 'met', header: t`Met`, cell: ({ met }) => (met ? t`Yes` : t`No`) },
          { key: 'note', header: t`How, or what is missing`, cell: ({ note }) => note || '–' },
        ]}
      />
      {criteria.length < all.length && (
        <Text size="sm" tone="muted">
          <Plural
            value={all.length - criteria.length}
            one="# criterion has not been judged."
            other="# criteria have not been judged."
          />
        </Text>
      )}
    </>
  );
}
