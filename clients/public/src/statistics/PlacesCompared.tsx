import { Trans, useLingui } from '@lingui/react/macro';
import { BarChart, FigureSource, municipalityTiles, TileMap, useGiveOrTake } from '#kit';
import { EmptyState, Heading, Stack } from '#kit/ui';
import type { Figures } from './figures.ts';
import type { Given, Looked } from './looked.ts';
import { offersOf } from './whereShown.ts';
import { Offers } from './Offers.tsx';
import { placesAt, type Level, type Municipality, type Place } from './places.ts';
import { isCounted } from './tables.ts';
import { useLeading } from './useLeading.ts';

type Props = {
  looked: Looked;
  release: Given['release'];
  figures: Figures;
  places: readonly Place[];
  municipalities: readonly Municipality[];
  onChoose: (change: { place?: string; by?: string }) => void;
};

const levels = ['municipality', 'landsdel', 'region'] as const;
/** Of the places at a level, before a reader is led to it: a map with nothing but gaps says little. */
const enough = 1 / 3;

/** The same figure of all places, at the finest level that shows enough, or the level that was chosen. */
export function PlacesCompared({ looked, release, figures, places, municipalities, onChoose }: Props) {
  const { t } = useLingui();
  const { view, period, counted, inWords } = looked;
  const dataOf = (level: Level) =>
    placesAt(level, places).map((place) => ({
      key: place.code,
      label: place.name,
      value: figures(period, place.code, counted),
    }));
  const known = levels.filter((level) => isCounted(release.tables, level, { period, counted }));
  const shown = (level: Level) => dataOf(level).filter(({ value }) => value !== null).length;
  const led =
    known.find((level) => shown(level) / dataOf(level).length >= enough) ?? known.findLast((it) => shown(it) > 0);
  const level = known.find((it) => it === view.by) ?? led ?? known.at(-1);
  const names = { municipality: t`Municipalities`, landsdel: t`Parts of the country`, region: t`Regions` };
  const asked = [...inWords.counted, inWords.period].join(', ');
  return (
    <section className="el-stack" aria-labelledby="by-place">
      <Heading level={2} id="by-place">
        <Trans>Place by place</Trans>
      </Heading>
      {known.length > 1 && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- these are not fields of a form
        <div className="el-segments pu-levels" role="group" aria-labelledby="by-place">
          {known.map((it) => (
            <button key={it} type="button" aria-pressed={it === level} onClick={() => onChoose({ by: it })}>
              {names[it]}
            </button>
          ))}
        </div>
      )}
      {level ? (
        <AtLevel {...{ level, looked, release, figures, municipalities, onChoose, asked }} data={dataOf(level)} />
      ) : (
        <Stack>
          <EmptyState
            title={t`Not counted place by place`}
            action={
              <Offers
                view={view}
                offers={offersOf(looked, (place, when) => figures(when, place.code, counted) !== null)}
              />
            }
          >
            <Trans>{asked}: this is not counted so finely, because it could point at somebody.</Trans>
          </EmptyState>
        </Stack>
      )}
    </section>
  );
}

type AtLevelProps = Omit<Props, 'places'> & {
  level: Exclude<Level, 'country'>;
  asked: string;
  data: readonly { key: string; label: string; value: number | null }[];
};

function AtLevel({ level, looked, release, figures, municipalities, onChoose, asked, data }: AtLevelProps) {
  const { t } = useLingui();
  const { ofPlaces } = useLeading();
  const giveOrTake = useGiveOrTake(release.profile);
  const { period, place, counted } = looked;
  const finding = ofPlaces(data, release.profile);
  const shown = data.filter(({ value }) => value !== null).length;
  const count = t`${{ shown }} of ${{ all: data.length }} can be shown`;
  const csv = ['statistics', level, period, release.version].join('-') + '.csv';
  if (level !== 'municipality')
    return (
      <BarChart
        level={3}
        finding={finding}
        basis={t`Reports, ${{ asked }}. ${{ count }}.`}
        names={[t`Place`, t`Reports`]}
        data={data.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))}
        noise={release.profile}
        csv={csv}
        note={<FigureSource version={release.version} />}
      />
    );
  const geo = new Map(municipalities.map((it) => [it.code, it.countedAs]));
  const countedAs = (code: string) => geo.get(code) ?? code;
  const together = municipalities
    .filter(({ code }) => countedAs(code) !== code)
    .map(({ code, name }) => `${name} (${municipalities.find((it) => it.code === countedAs(code))?.name ?? ''})`)
    .join(', ');
  return (
    <TileMap
      level={3}
      finding={finding}
      basis={t`Reports, ${{ asked }}, ${giveOrTake}. ${{ count }}. Choose a square to see that municipality.`}
      names={[t`Municipality`, t`Reports`]}
      tiles={municipalityTiles((code) => figures(period, countedAs(code), counted))}
      selected={place.kind === 'municipality' ? place.code : undefined}
      onSelect={(code) => onChoose({ place: countedAs(code) })}
      csv={csv}
      note={
        <FigureSource version={release.version}>
          {together && <Trans>The smallest municipalities are counted together with a neighbour: {together}.</Trans>}
        </FigureSource>
      }
    />
  );
}
