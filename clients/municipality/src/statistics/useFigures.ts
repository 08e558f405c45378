import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useApiLocale } from '#kit';
import type { CellQuery, StatisticsBaseQuery } from '../gql/graphql.ts';
import { baseDocument, cellsDocument } from './documents.ts';
import type { Cells } from './figures.ts';
import { placesAround, type Place } from './places.ts';

const most = 8;

type Release = NonNullable<StatisticsBaseQuery['release']>;
export type Figures = {
  base: StatisticsBaseQuery;
  release: Release;
  /** The last quarters and years that are published, the oldest first. */
  quarters: readonly string[];
  years: readonly string[];
  places: readonly Place[];
  /** The municipality asked for, as it is counted. */
  own: Place;
  mergedFrom: string | undefined;
  cells: Cells;
};

function selection(
  places: readonly Place[],
  quarters: readonly string[],
  years: readonly string[],
  grounds: boolean,
): CellQuery[] {
  const geo = places.map(({ code }) => code);
  const own = geo.slice(0, 1);
  return [
    ...quarters.map((period) => ({ table: 'Q1', period, geo })),
    ...(grounds ? quarters.map((period) => ({ table: 'Q2', period, geo: own })) : []),
    ...(grounds ? years.map((period) => ({ table: 'Y2', period, geo: own })) : []),
  ];
}

/** The published figures of a municipality and the areas around it. `undefined` while they come, `null` without a release. */
export function useFigures(municipality: string, { grounds }: { grounds: boolean }) {
  const { t } = useLingui();
  const base = useQuery(baseDocument, { variables: { locale: useApiLocale() } });
  const release = base.data?.release;
  const area = base.data?.municipalities.find(({ code }) => code === municipality);
  const quarters = release?.quarters.slice(-most) ?? [];
  const years = (release?.years ?? []).slice(-2).map(String);
  const places = base.data && area ? placesAround(base.data, area, t`All of Denmark`) : [];
  const own = places[0];
  const cells = useQuery(cellsDocument, {
    variables: { release: release?.version ?? '', select: selection(places, quarters, years, grounds) },
    skip: !release || !own,
  });
  const none = base.data && (!release || !own);
  const data: Figures | null | undefined =
    base.data && release && own && cells.data
      ? {
          base: base.data,
          release,
          quarters,
          years,
          places,
          own,
          mergedFrom: area && area.code !== own.code ? area.name : undefined,
          cells: cells.data.cells,
        }
      : none
        ? null
        : undefined;
  const refetch = () => (base.error ? base.refetch() : cells.refetch());
  return { data, error: base.error ?? cells.error, refetch, municipalities: base.data?.municipalities ?? [] };
}
