import { useQuery } from '@apollo/client/react';
import { useFormat, useProblem } from '#kit';
import { Loading, ProblemNotice, Stack } from '#kit/ui';
import type { Words } from '../codes.ts';
import { graphql } from '../gql/gql.ts';
import type { StatisticsPageQuery } from '../gql/graphql.ts';
import { Choose } from './Choose.tsx';
import { figuresOf, type GivenCell } from './figures.ts';
import { GroundBars } from './GroundBars.tsx';
import { Headline } from './Headline.tsx';
import { Method } from './Method.tsx';
import { MunicipalityMap } from './MunicipalityMap.tsx';
import { around, country, usePlaces, type Municipality } from './places.ts';
import { QuarterLines } from './QuarterLines.tsx';
import { useView } from './view.ts';

const figuresQuery = graphql(`
  query StatisticsFigures($release: ID!, $select: [CellQuery!]!) {
    cells(release: $release, select: $select) {
      id
      table
      period
      geo
      dims {
        name
        code
      }
      value
    }
  }
`);

/** Three years of quarters: more would be neither readable nor answered in one question. */
const most = 12;

type Props = {
  release: NonNullable<StatisticsPageQuery['release']>;
  grounds: Words;
  regions: Words;
  landsdele: Words;
  municipalities: readonly Municipality[];
};

export function ReleaseView({ release: it, grounds, regions, landsdele, municipalities }: Props) {
  const places = usePlaces({ regions, landsdele, municipalities });
  const [view, setView] = useView();
  const { quarter: inWords } = useFormat();
  const quarters = [...it.quarters].sort().slice(-most);
  // A link may name a place or a quarter that this release does not have.
  const quarter = quarters.find((one) => one === view.quarter) ?? quarters.at(-1) ?? '';
  const place = places.find(({ code }) => code === view.place) ?? places.find(({ code }) => code === country);
  const wider = place && around(place, regions, municipalities);
  const compared = place?.code === country ? regions.map(({ code }) => code) : [place?.code ?? country];
  const geos = [...new Set([country, ...compared, ...(wider ? [wider.code] : [])])];
  const select = [
    { table: 'Q1', period: quarter },
    { table: 'Q2', period: quarter, geo: [place?.code ?? country] },
    ...quarters.map((period) => ({ table: 'Q1', period, geo: geos })),
  ];
  const variables = { release: it.version, select };
  const { data, previousData, error, refetch, loading, dataState } = useQuery(figuresQuery, {
    variables,
    skip: !quarter,
  });
  const problem = useProblem(error);
  if (!place) return null;
  const cells = (dataState === 'complete' ? data : previousData)?.cells as readonly GivenCell[] | undefined;
  const noise = it.profile;
  const common = { quarter, place, noise, quarterInWords: inWords(quarter) };
  return (
    <Stack gap="lg">
      <Choose
        places={places}
        quarters={quarters}
        quarter={quarter}
        place={place.code}
        onChoose={(change) => setView({ quarter, place: place.code, ...change })}
      />
      {problem && <ProblemNotice message={problem.message} onRetry={() => void refetch()} />}
      {!cells && !problem && <Loading />}
      {cells && (
        <div className="el-stack" data-gap="lg" aria-busy={loading}>
          <Headline {...common} quarters={quarters} figures={figuresOf(cells)} />
          <MunicipalityMap
            {...common}
            figures={figuresOf(cells)}
            municipalities={municipalities}
            onChoose={(code) => setView({ quarter, place: code })}
          />
          <GroundBars {...common} figures={figuresOf(cells)} grounds={grounds} />
          <QuarterLines {...common} figures={figuresOf(cells)} quarters={quarters} wider={wider} regions={regions} />
        </div>
      )}
      <Method release={it} quarter={quarter} place={place.code} />
    </Stack>
  );
}
