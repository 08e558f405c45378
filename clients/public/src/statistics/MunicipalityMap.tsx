import { Trans, useLingui } from '@lingui/react/macro';
import { leaders, municipalityTiles, TileMap, useFormat, type Noise } from '#kit';
import type { Figures } from './figures.ts';
import type { Municipality, Place } from './places.ts';

type Props = {
  quarter: string;
  quarterInWords: string;
  place: Place;
  noise: Noise;
  figures: Figures;
  municipalities: readonly Municipality[];
  onChoose: (code: string) => void;
};

export function MunicipalityMap({ quarter, quarterInWords, place, noise, figures, municipalities, onChoose }: Props) {
  const { t } = useLingui();
  const { list } = useFormat();
  const countedAs = new Map(municipalities.map((it) => [it.code, it.countedAs]));
  const geo = (code: string) => countedAs.get(code) ?? code;
  const counted = municipalities.filter(({ code }) => geo(code) === code);
  const values = counted.map(({ code, name }) => ({ name, value: figures.total(quarter, code) }));
  const shown = values.filter(({ value }) => value !== null);
  const most = leaders(values, noise).map(({ name }) => name);
  const finding = () => {
    if (shown.length === 0) return t`No municipality can be shown this quarter`;
    if (most.length === 0) return t`No municipality clearly has the most`;
    if (most.length === 1) return t`Most were registered in ${{ municipality: list(most) }}`;
    return t`Most were registered in ${{ municipalities: list(most) }}, without a clear difference`;
  };
  const plusMinus = noise.maximumNoise;
  const together = municipalities
    .filter(({ code }) => geo(code) !== code)
    .map(({ code, name }) => `${name} (${municipalities.find((it) => it.code === geo(code))?.name ?? ''})`)
    .join(', ');
  return (
    <TileMap
      finding={finding()}
      basis={t`Reports by municipality, ${{ quarter: quarterInWords }}, each give or take ${{ plusMinus }}. ${{ shown: shown.length }} of ${{ all: counted.length }} can be shown. Choose a square to see that municipality.`}
      names={[t`Municipality`, t`Reports`]}
      tiles={municipalityTiles((code) => figures.total(quarter, geo(code)))}
      selected={place.kind === 'municipality' ? place.code : undefined}
      onSelect={(code) => onChoose(geo(code))}
      csv={`municipalities-${quarter}.csv`}
      note={together && <Trans>The smallest municipalities are counted together with a neighbour: {together}.</Trans>}
    />
  );
}
