import * as v from 'valibot';

/** From the whole to its parts: what lies in an area stands after it. */
export const geoLevels = ['country', 'region', 'landsdel', 'municipality'] as const;
export type GeoLevel = (typeof geoLevels)[number];

export const dimensions = ['age', 'area', 'delay', 'dup', 'gender', 'ground', 'ground2', 'source'] as const;
export type Dimension = (typeof dimensions)[number];

/** Which date a table counts by: registration or incident. */
const bases = ['REG', 'INC'] as const;
export type Basis = (typeof bases)[number];

const words = v.pipe(v.string(), v.minLength(1));
const text = v.strictObject({ da: words, en: words });
const day = v.pipe(v.string(), v.isoDate());

const table = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]\d{1,2}$/)),
  title: text,
  basis: v.picklist(bases),
  each: v.picklist(['quarter', 'year']),
  /** How many months after its year the table comes out: a year of incidents ripens, and is then published once. */
  ripens: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.multipleOf(3))),
  /** The first year there is a table of; what came before is not made up for. */
  from: v.optional(v.pipe(v.number(), v.integer())),
  fragment: v.picklist(['incident', 'person']),
  levels: v.pipe(v.array(v.picklist(geoLevels)), v.minLength(1)),
  /** Which dimensions are crossed; the empty one is the total. */
  shapes: v.pipe(v.array(v.array(v.picklist(dimensions))), v.minLength(1)),
});

const merged = v.strictObject({
  code: words,
  name: words,
  into: words,
  inhabitants: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Where the number of inhabitants was read. */
  source: words,
});

/** Everything that decides which cells there are. */
const content = {
  version: words,
  /** Four grounds or more are counted as MANY, so that no long combination points at a person. */
  mostGrounds: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** By which edition of its code list each dimension is told apart. */
  codes: v.strictObject(v.entriesFromList(dimensions, words)),
  populationFloor: v.strictObject({
    below: v.pipe(v.number(), v.integer()),
    frozenOn: day,
    source: words,
    merged: v.array(merged),
  }),
  tables: v.pipe(v.array(table), v.minLength(1)),
};

/** `lattice.json`: what it declares, and who signed which edition of it. */
export const latticeFile = v.strictObject({
  signedOff: v.strictObject({ on: day, by: words, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  ...content,
});

export type Lattice = Readonly<v.InferOutput<typeof latticeFile>>;
export type LatticeTable = Readonly<v.InferOutput<typeof table>>;
