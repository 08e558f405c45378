import { dimensionLists } from './dimensionLists.ts';
import {
  dimensions,
  geoLevels,
  type Dimension,
  type GeoLevel,
  type Lattice,
  type LatticeTable,
} from './latticeFile.ts';
import { municipalities, municipality } from './municipalities.ts';

/** Why a lattice is none: where, and what it breaks. */
export interface LatticeFault {
  readonly at: string;
  readonly rule:
    | 'form'
    | 'code_list_changed'
    | 'unknown_municipality'
    | 'merged_into_merged'
    | 'merged_across_landsdele'
    | 'above_the_floor'
    | 'below_the_floor'
    | 'table_twice'
    | 'cell_twice'
    | 'margin_missing'
    | 'level_missing'
    | 'pair_without_ground'
    | 'dimension_not_counted'
    | 'person_below_the_country'
    | 'incident_year_not_ripe'
    | 'incident_year_by_municipality'
    | 'not_signed_off';
  readonly says?: string;
}

/** What the form of the file cannot say: that its cells are each declared once, under all that bounds them. */
export function latticeFaults(lattice: Omit<Lattice, 'signedOff'>): LatticeFault[] {
  return [...codeFaults(lattice), ...floorFaults(lattice.populationFloor), ...tableFaults(lattice.tables)];
}

function codeFaults({ codes }: Pick<Lattice, 'codes'>): LatticeFault[] {
  return dimensions.flatMap((name): LatticeFault[] => {
    const { id, version } = dimensionLists[name];
    const edition = `${id} ${version}`;
    return codes[name] === edition
      ? []
      : [{ at: `codes.${name}`, rule: 'code_list_changed', says: `The list is ${edition}.` }];
  });
}

/** Merged by inhabitants and by a fixed list: a merger made by counts leaks. */
function floorFaults({ below, merged }: Lattice['populationFloor']): LatticeFault[] {
  const gone = new Set(merged.map(({ code }) => code));
  return [
    ...merged.flatMap(({ code, into, inhabitants }, place): LatticeFault[] => {
      const at = `populationFloor.merged.${place}`;
      const [from, to] = [municipality(code), municipality(into)];
      if (!from || !to) return [{ at, rule: 'unknown_municipality' }];
      if (gone.has(into)) return [{ at, rule: 'merged_into_merged' }];
      if (from.landsdel !== to.landsdel) return [{ at, rule: 'merged_across_landsdele' }];
      return inhabitants >= below ? [{ at, rule: 'above_the_floor' }] : [];
    }),
    ...municipalities.codes
      .filter(({ code, population }) => population * 1_000 < below && !gone.has(code))
      .map(({ code }): LatticeFault => ({ at: 'populationFloor.merged', rule: 'below_the_floor', says: code })),
  ];
}

function tableFaults(tables: readonly LatticeTable[]): LatticeFault[] {
  const ids = new Set<string>();
  const declared = new Set<string>();
  return tables.flatMap((table, place) => {
    const faults: LatticeFault[] = ownFaults(table).map((it) => ({ ...it, at: `tables.${place}.${it.at}` }));
    if (ids.has(table.id)) faults.push({ at: `tables.${place}.id`, rule: 'table_twice' });
    ids.add(table.id);
    for (const [index, shape] of table.shapes.entries())
      for (const level of table.levels) {
        const at = `tables.${place}.shapes.${index}`;
        const own = keyOf(table, level, shape);
        if (declared.has(own)) faults.push({ at, rule: 'cell_twice', says: level });
        const missing = around(table, level, shape).filter((it) => !declared.has(it));
        if (missing.length > 0) faults.push({ at, rule: 'margin_missing', says: missing.join(', ') });
        declared.add(own);
      }
    return faults;
  });
}

/** By what a table can tell registrations apart, with the grounds that both fragments carry. */
const ofFragment: Readonly<Record<LatticeTable['fragment'], readonly Dimension[]>> = {
  person: ['age', 'gender', 'ground', 'ground2'],
  incident: ['area', 'delay', 'dup', 'ground', 'ground2', 'source'],
};
/** How it came in is told once, of the year of registration. */
const ofIncidentYear: readonly Dimension[] = ['area', 'ground', 'ground2'];

function ownFaults({ basis, each, ripens = 0, fragment, levels, shapes }: LatticeTable): LatticeFault[] {
  const known = basis === 'INC' ? ofIncidentYear : ofFragment[fragment];
  const foreign = [...new Set(shapes.flat())].filter((it) => !known.includes(it));
  const expected = geoLevels.slice(0, levels.length);
  return [
    ...(levels.join() === expected.join() ? [] : [{ at: 'levels', rule: 'level_missing' } as const]),
    ...(foreign.length === 0
      ? []
      : [{ at: 'shapes', rule: 'dimension_not_counted', says: foreign.join(', ') } as const]),
    ...(shapes.some((it) => it.includes('ground2') && !it.includes('ground'))
      ? [{ at: 'shapes', rule: 'pair_without_ground' } as const]
      : []),
    // A person's fragment has no place.
    ...(fragment === 'person' && levels.length > 1
      ? [{ at: 'levels', rule: 'person_below_the_country' } as const]
      : []),
    // Before it has ripened, a year of incidents would be published again and again, and each change would tell of one.
    ...(basis === 'INC' && (each !== 'year' || ripens === 0)
      ? [{ at: 'ripens', rule: 'incident_year_not_ripe' } as const]
      : []),
    ...(basis === 'INC' && levels.includes('municipality')
      ? [{ at: 'levels', rule: 'incident_year_by_municipality' } as const]
      : []),
  ];
}

const keyOf = ({ basis, each }: LatticeTable, level: GeoLevel, shape: readonly Dimension[]) =>
  `${basis}|${each}|${level}|${shape.toSorted().join('×')}`;

/** What bounds a cell must be declared before it: the level above, and the same with one dimension less. */
function around(table: LatticeTable, level: GeoLevel, shape: readonly Dimension[]): string[] {
  const above = geoLevels[geoLevels.indexOf(level) - 1];
  const margins = shape
    .map((name) => shape.filter((it) => it !== name))
    .map((it) => (it.includes('ground2') && !it.includes('ground') ? it.map(() => 'ground' as const) : it));
  return [...(above ? [keyOf(table, above, shape)] : []), ...margins.map((it) => keyOf(table, level, it))];
}
