import { Trans, useLingui } from '@lingui/react/macro';
import { Table, Text, useFormat } from '#kit';
import { optionName, shownOf, type ResultTable, type Summary } from './results.ts';
import { useAskedLocale } from './useAskedLocale.ts';

type Props = { now: Summary; before: Summary; table: ResultTable };

/** The same question in both questionnaires, as shares, for the numbers of people differ. */
export function BeforeAndNow({ now, before, table }: Props) {
  const { t } = useLingui();
  const { percent, shortDate, number } = useFormat();
  const language = useAskedLocale();
  const earlier = before.counts.tables.find((it) => it.question === table.question && it.row === table.row);
  const [was, is] = [earlier && shownOf(earlier, null), shownOf(table, null)];
  if (!is) return null;
  if (!was)
    return (
      <Text size="sm" tone="muted">
        <Trans>There is nothing to compare with: it was not asked before, or too few answered it.</Trans>
      </Text>
    );
  const share = (shown: NonNullable<typeof was>, option: string) => {
    const count = shown.counts.find((it) => it.option === option)?.count;
    return typeof count === 'number' ? percent(count / shown.base) : t`not shown (too few)`;
  };
  return (
    <Table
      caption={t`Before and now`}
      compact
      rows={is.counts}
      rowKey={(it) => it.option}
      columns={[
        { key: 'answer', header: t`Answer`, cell: (it) => optionName(now, table, it.option, language) },
        {
          key: 'before',
          header: t`${{ day: shortDate(before.closedOn) }} (${{ base: number(was.base) }} answers)`,
          numeric: true,
          cell: (it) => share(was, it.option),
        },
        {
          key: 'now',
          header: t`${{ day: shortDate(now.closedOn) }} (${{ base: number(is.base) }} answers)`,
          numeric: true,
          cell: (it) => share(is, it.option),
        },
      ]}
    />
  );
}
