import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { labelIn, Table, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { Coverage_CellFragment, EvidenceKind } from '../gql/graphql.ts';
import { useStudyWords } from '../useStudyWords.ts';
import { useKindCounts } from './words.ts';

graphql(`
  fragment Coverage_cell on CoverageCell {
    ground
    area
    kind
    items
  }
`);

type Cell = { ground?: string | null; area?: string | null; kind: EvidenceKind; items: number };
type Props = { grounds: readonly string[]; areas: readonly string[]; cells: readonly (Cell | Coverage_CellFragment)[] };

/** What has evidence, ground by service; what has none says so in words. */
export function Coverage({ grounds, areas, cells }: Props) {
  const { t } = useLingui();
  const words = useStudyWords();
  const of = (ground: string, area: string) => cells.filter((it) => it.ground === ground && it.area === area);
  const gaps = grounds.flatMap((ground) => areas.filter((area) => !of(ground, area).length)).length;
  const all = grounds.length * areas.length;
  const loose = cells.filter((it) => !grounds.includes(it.ground ?? '') || !areas.includes(it.area ?? ''));
  const looseItems = loose.reduce((sum, it) => sum + it.items, 0);
  return (
    <>
      <Text>
        {gaps === 0
          ? t`Every ground has evidence in every service.`
          : t`${{ gaps }} of ${{ all }} combinations of ground and service have not been looked at.`}
      </Text>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways is reached by key */}
      <section className="mu-wide" aria-label={t`Coverage`} tabIndex={0}>
        <Table
          caption={t`Coverage: pieces of evidence by ground, service and source`}
          rows={grounds}
          rowKey={(ground) => ground}
          columns={[
            { key: 'ground', header: t`Ground`, cell: (ground) => labelIn(words.grounds, ground) },
            ...areas.map((area) => ({
              key: area,
              header: labelIn(words.areas, area),
              cell: (ground: string) => <Sources cells={of(ground, area)} />,
            })),
          ]}
        />
      </section>
      {looseItems > 0 && (
        <Text size="sm" tone="muted">
          <Plural
            value={looseItems}
            one="# more piece of evidence names no ground and service of the plan."
            other="# more pieces of evidence name no ground and service of the plan."
          />
        </Text>
      )}
    </>
  );
}

function Sources({ cells }: { cells: readonly (Cell | Coverage_CellFragment)[] }) {
  const { list } = useFormat();
  const counts = useKindCounts();
  if (!cells.length)
    return (
      <strong className="mu-gap">
        <Trans>Not looked at</Trans>
      </strong>
    );
  return list(cells.map(({ kind, items }) => counts(kind, items)));
}
