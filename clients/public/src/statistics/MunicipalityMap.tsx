import { Trans, useLingui } from '@lingui/react/macro';
import { municipalityTiles, TileMap } from '#kit';
import type { Figures } from './figures.ts';
import type { Municipality, Place } from './places.ts';

type Props = {
  quarter: string;
  quarterInWords: string;
  place: Place;
  figures: Figures;
  municipalities: readonly Municipality[];
  onChoose: (code: string) => void;
};

export function MunicipalityMap({ quarter, quarterInWords, place, figures, municipalities, onChoose }: Props) {
  const { t } = useLingui();
  const countedAs = new Map(municipalities.map((it) => [it.code, it.countedAs]));
  const geo = (code: string) => countedAs.get(code) ?? code;
  const counted = municipalities.filter(({ code }) => geo(code) === code);
  const shown = counted.flatMap(({ code, name }) => {
    const value = figures.total(quarter, code);
    return value === null ? [] : [{ name, value }];
  });
  const first = [...shown].sort((a, b) => b.value - a.value)[0];
  const finding = first
    ? t`Most were registered in ${{ municipality: first.name }}`
    : t`No municipality can be shown this quarter`;
  const together = municipalities
    .filter(({ code }) => geo(code) !== code)
    .map(({ code, name }) => `${name} (${municipalities.find((it) => it.code === geo(code))?.name ?? ''})`)
    .join(', ');
  return (
    <TileMap
      finding={finding}
      basis={t`Reports by municipality, ${{ quarter: quarterInWords }}. ${{ shown: shown.length }} of ${{ all: counted.length }} can be shown. Choose a square to see that municipality.`}
      names={[t`Municipality`, t`Reports`]}
      tiles={municipalityTiles((code) => figures.total(quarter, geo(code)))}
      selected={place.kind === 'municipality' ? place.code : undefined}
      onSelect={(code) => onChoose(geo(code))}
      csv={`municipalities-${quarter}.csv`}
      note={together && <Trans>The smallest municipalities are counted together with a neighbour: {together}.</Trans>}
    />
  );
}
