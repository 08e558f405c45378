import { Trans, useLingui } from '@lingui/react/macro';
import { BarChart, FigureSource, FiguresNotice, leaders, useFormat, type Noise, type Spread } from '#kit';
import { EmptyState, Heading, Loading, ProblemNotice, Stack, Text } from '#kit/ui';
import type { Words } from '../../codes.ts';
import { useCells } from '../useCells.ts';
import { Duplicates } from './Duplicates.tsx';
import { publishedOf, queriesOf, shareOf } from './published.ts';
import { Unknowns } from './Unknowns.tsx';

type Props = {
  release: {
    version: string;
    profile: Noise & Spread;
    tables: readonly { id: string; periods: readonly string[] }[];
  };
  sources: Words;
  delays: Words;
  duplicates: Words;
};

/** The measures that a whole year is needed for. */
export function YearQuality({ release, sources, delays, duplicates }: Props) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const year = release.tables.find(({ id }) => id === 'Y7')?.periods.at(-1);
  const { cells, problem, again } = useCells(release.version, year ? queriesOf(release.tables, year) : []);
  if (!year)
    return (
      <EmptyState title={t`More comes with the first whole year`}>
        <Trans>Who registered, how late, and what is not known are counted by the year.</Trans>
      </EmptyState>
    );
  if (problem) return <ProblemNotice message={problem.message} onRetry={again} />;
  if (!cells) return <Loading />;
  const published = publishedOf(cells);
  const total = published('Y1');
  const bars = (name: string, words: Words) =>
    words.map(({ code, label }) => ({ key: code, label, value: published('Y7', { [name]: code }) }));
  const bySource = bars('source', sources);
  const largest = leaders(bySource, release.profile);
  const share = shareOf(largest[0]?.value ?? null, total);
  const inTime = shareOf(published('Y7', { delay: 'SAME_QUARTER' }), total);
  const common = { level: 3 as const, noise: release.profile, note: <FigureSource version={release.version} /> };
  const hidden = t`This cannot be said: a figure that it depends on is not shown (too few).`;
  return (
    <>
      <FiguresNotice profile={release.profile} />
      <Stack>
        <Heading level={2}>{t`Who registered, ${{ year }}`}</Heading>
        <Text>
          {largest.length === 1 && share !== null
            ? t`The largest source is ${{ source: largest[0]?.label ?? '' }}, with ${{ share: percent(share) }} of all registrations. What one source sees much of weighs heavily in the figures.`
            : t`No source clearly registers most.`}
        </Text>
        <BarChart
          {...common}
          finding={t`Registrations by who registered them`}
          basis={t`All of Denmark, ${{ year }}`}
          names={[t`Who registered`, t`Registrations`]}
          data={bySource}
          csv={`sources-${year}-${release.version}.csv`}
        />
      </Stack>
      <Stack>
        <Heading level={2}>{t`How late, ${{ year }}`}</Heading>
        <Text>
          {inTime === null
            ? hidden
            : t`${{ share: percent(inTime) }} of what was registered in ${{ year }} was registered in the quarter it happened in. The rest concerns earlier times or a time not known.`}
        </Text>
        <BarChart
          {...common}
          finding={t`Registrations by the time since it happened`}
          basis={t`All of Denmark, ${{ year }}`}
          names={[t`Time since it happened`, t`Registrations`]}
          data={bars('delay', delays)}
          csv={`delay-${year}-${release.version}.csv`}
        />
      </Stack>
      <Duplicates year={year} published={published} words={duplicates} hidden={hidden} />
      <Unknowns year={year} published={published} total={total} />
    </>
  );
}
