import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { FiguresNotice } from '#kit';
import { Loading, ProblemNotice, Stack } from '#kit/ui';
import type { Words } from '../codes.ts';
import type { StatisticsPageQuery } from '../gql/graphql.ts';
import { go, restate } from '../router.tsx';
import { breaksIn, type Break } from './breaks.ts';
import { Choose } from './Choose.tsx';
import { CodeBars } from './CodeBars.tsx';
import { Headline } from './Headline.tsx';
import { useLooked, type Given, type Looked } from './looked.ts';
import { PeriodLines } from './PeriodLines.tsx';
import { country, type Municipality, type Place } from './places.ts';
import { PlacesCompared } from './PlacesCompared.tsx';
import { TakeFigures } from './TakeFigures.tsx';
import { periodsIn, queriesFor, queriesForAll } from './tables.ts';
import { useCells } from './useCells.ts';
import { hrefOf, useView, type View } from './view.ts';

type Props = {
  release: NonNullable<StatisticsPageQuery['release']>;
  grounds: Words;
  areas: Words;
  regions: Words;
  places: readonly Place[];
  municipalities: readonly Municipality[];
  breaks: readonly Break[];
};

export function ReleaseView(props: Props) {
  const looked = useLooked(useView(), props);
  return looked ? <Seen {...props} looked={looked} /> : null;
}

/** Everything that the page shows, asked for at once. */
function selectionOf({ period, place, counted, outwards, periods, year }: Looked, { release, places }: Given) {
  const { tables } = release;
  const now = { period, counted };
  const together = place.code === country ? [...outwards, ...places.filter(({ kind }) => kind === 'region')] : outwards;
  return [
    ...queriesForAll(tables, now),
    ...queriesFor(tables, outwards, now),
    ...[period, ...(year ? [year] : [])].flatMap((when) => [
      ...queriesFor(tables, outwards, { period: when, counted, each: 'ground' }),
      ...queriesFor(tables, outwards, { period: when, counted, each: 'area' }),
    ]),
    ...(year ? queriesFor(tables, outwards, { period: year, counted }) : []),
    ...periods.flatMap((when) => queriesFor(tables, together, { period: when, counted })),
  ];
}

function Seen(props: Props & { looked: Looked }) {
  const { release, grounds, areas, regions, places, municipalities, looked } = props;
  const { t } = useLingui();
  const { view } = looked;
  const breaks = breaksIn(props.breaks, looked.outwards);
  const { figures, problem, loading, again } = useCells(release.version, selectionOf(looked, props));
  // The address says all of it from the beginning, so that it can be copied; Back leads to where the reader came from.
  const address = hrefOf(view);
  useEffect(() => restate(address), [address]);
  const choose = (change: Partial<View>) => go(hrefOf({ ...view, ...change }));
  const common = { looked, release, figures: figures ?? (() => null) };
  return (
    <Stack gap="lg">
      <title>{`${looked.inWords.all} · ${t`Statistics`} · ${t`Equality Lab`}`}</title>
      <Choose
        {...{ view, places, grounds, areas }}
        quarters={periodsIn(release.tables, 'quarter')}
        years={periodsIn(release.tables, 'year')}
        onChoose={choose}
      />
      {problem && <ProblemNotice message={problem.message} onRetry={again} />}
      {!figures && !problem && <Loading />}
      {figures && (
        <div className="el-stack" data-gap="lg" aria-busy={loading}>
          <Headline
            looked={looked}
            profile={release.profile}
            tables={release.tables}
            figures={figures}
            breaks={breaks}
          />
          <FiguresNotice profile={release.profile} />
          <PlacesCompared {...common} places={places} municipalities={municipalities} onChoose={choose} />
          <CodeBars {...common} each="ground" words={grounds} />
          <CodeBars {...common} each="area" words={areas} />
          <PeriodLines {...common} regions={regions} breaks={breaks} />
        </div>
      )}
      <TakeFigures release={release} />
    </Stack>
  );
}
