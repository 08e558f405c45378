import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { BarChart, Heading, Notice, Text, useFormat } from '#kit';
import { nameOf, optionName, shownOf, type ResultTable, type Summary } from './results.ts';
import { useAskedLocale } from './useAskedLocale.ts';

type Props = { summary: Summary; table: ResultTable; group: string | null };

/** One question as bars and as a table; what is hidden says why. */
export function ResultChart({ summary, table, group }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const language = useAskedLocale();
  const name = nameOf(summary, table, language);
  const shown = shownOf(table, group);
  if (!shown)
    return (
      <>
        <Heading level={2} size="md">
          {name}
        </Heading>
        <Notice level={3} title={t`Not shown: fewer than five`}>
          <Text size="sm">
            {group !== null && !table.hidden ? (
              <Trans>
                In some group fewer than five answered this, or chose one of the answers. All groups are hidden, because
                one could be found by subtracting the others from everyone.
              </Trans>
            ) : (
              <Trans>
                Fewer than five people answered this, or it would tell how few gave the answer that it was asked for.
              </Trans>
            )}
          </Text>
        </Notice>
      </>
    );
  const { base, counts } = shown;
  const most = counts.reduce<(typeof counts)[number] | undefined>(
    (top, it) => ((it.count ?? 0) > (top?.count ?? 0) ? it : top),
    undefined,
  );
  const hidden = counts.some(({ count }) => count === null || count === undefined);
  return (
    <BarChart
      finding={name}
      basis={
        most
          ? t`${{ count: number(most.count ?? 0) }} of ${{ base: number(base) }} chose “${{ answer: optionName(summary, table, most.option, language) }}”`
          : t`${{ base: number(base) }} answered`
      }
      names={[t`Answer`, t`How many`]}
      data={counts.map(({ option, count }) => ({
        key: option,
        label: optionName(summary, table, option, language),
        value: count ?? null,
      }))}
      max={base}
      note={
        hidden && (
          <Plural
            value={counts.filter(({ count }) => typeof count !== 'number').length}
            one="# answer is not shown: fewer than five people stand behind it, or did not choose it."
            other="# answers are not shown: fewer than five people stand behind one of them, here or in another group, and the others would lead to it."
          />
        )
      }
    />
  );
}
