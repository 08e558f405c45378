import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import type { Rule } from '../platform/access/rule.ts';
import { DateTimeScalar, QuarterScalar, DateScalar } from '../platform/api/scalars.ts';
import type { LatticeTable } from '../taxonomy/latticeTables.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import type { CellRow, ReleaseRow, ReleaseState } from './published.ts';
import { releaseAccess, statistician } from './release.access.ts';

const withTheRelease: Rule = { says: 'those who may read the release', test: () => true };

const enumOf = <const C extends string>(...codes: C[]) =>
  Object.fromEntries(codes.map((code) => [code, code])) as Record<C, C>;

export const ReleaseStateEnum = enumOf('PREPARING', 'DRAFT', 'PUBLISHED', 'FAILED');
registerEnumType(ReleaseStateEnum, {
  name: 'ReleaseState',
  description: 'Where a release stands.',
  valuesConfig: {
    PREPARING: { description: 'The statistics side is building it.' },
    DRAFT: { description: 'It can be looked at by statisticians, and published.' },
    PUBLISHED: { description: 'Everyone can read it, and it never changes.' },
    FAILED: { description: 'It could not be built; `problem` says why.' },
  },
});

export const CellStatusEnum = enumOf('SHOWN', 'HIDDEN');
registerEnumType(CellStatusEnum, {
  name: 'CellStatus',
  description: 'Whether a cell shows its number.',
  valuesConfig: {
    SHOWN: { description: 'The protected number is shown.' },
    HIDDEN: { description: 'Not shown: too few. Zero, one and few look alike; it must never be read as zero.' },
  },
});

export const BasisEnum = enumOf('REGISTRATION', 'INCIDENT');
registerEnumType(BasisEnum, {
  name: 'Basis',
  description: 'Which date a table counts by.',
  valuesConfig: {
    REGISTRATION: { description: 'When it was registered.' },
    INCIDENT: { description: 'When it happened.' },
  },
});

@Readable(withTheRelease)
@ObjectType({ description: 'How the numbers were protected. It may be known: security does not rest on hiding it.' })
export class NoiseProfile {
  @Field(() => String, { description: 'The name of the profile: `standard` or `strict`.' }) declare name: string;
  @Field(() => Int, { description: 'The largest change made to a number, in registrations.' })
  declare maximumNoise: number;
  @Field(() => Float, { description: 'The variance of the change, in registrations squared.' })
  declare variance: number;
  @Field(() => Int, { description: 'The smallest number that is shown.' }) declare threshold: number;
}

@Readable(withTheRelease)
@ObjectType({ description: 'A file of a table, at an address that never changes.' })
export class ReleaseFile {
  @Field(() => String, { description: 'The format: `csv` or `json-stat`.' }) declare format: string;
  @Field(() => String, { description: 'The path at the public and the API door.' }) declare path: string;
}

@Readable(releaseAccess.read)
@ObjectType({ description: 'A publication of the statistics: everything published up to and with one quarter.' })
export class Release implements Pick<ReleaseRow, 'state'> {
  @Field(() => ID, { description: 'The version: the quarter and a number that grows with errata, `2025-Q1.1`.' })
  declare version: string;
  @Field(() => QuarterScalar, { description: 'The newest quarter in it.' }) declare quarter: Quarter;
  @Field(() => ReleaseStateEnum, { description: 'Where it stands.' }) declare state: ReleaseState;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was built.' }) declare preparedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  declare publishedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 over all its cells, in hexadecimal.' }) declare sha256:
    | string
    | null;
  @Field(() => Int, { description: 'How far the preparation is, in percent.' }) declare progress: number;
  @Field(() => String, { nullable: true, description: 'Why it could not be built: a code.' }) declare problem:
    | string
    | null;
}

@Readable(withTheRelease)
@ObjectType({ description: 'A table of the lattice: which cells exist at all.' })
export class StatisticsTable {
  @Field(() => ID, { description: 'The id of the table, for example `Q2`.' }) declare id: string;
  @Field(() => BasisEnum, { description: 'Which date it counts by.' }) declare basis: string;
  @Field(() => [String], { description: 'The dimensions besides area and period; empty for totals.' })
  declare dimensions: string[];
  @Field(() => [String], { description: 'The levels of geography: `country`, `region`, `landsdel`, `municipality`.' })
  declare geoLevels: readonly string[];
  @Field(() => Int, { description: 'How many cells it has in this release.' }) declare cells: number;
  @Field(() => Int, { description: 'How many of them are shown.' }) declare shown: number;
  @Field(() => [ReleaseFile], { description: 'The same figures as files; none for a draft.' })
  declare files: ReleaseFile[];
  declare title: LatticeTable['title'];
}

@Readable(withTheRelease)
@ObjectType({ description: 'The code of a cell in one dimension.' })
export class CellDimension {
  @Field(() => String, { description: 'The dimension, for example `ground`.' }) declare name: string;
  @Field(() => String, { description: 'The code in its code list.' }) declare code: string;
}

@Readable(withTheRelease)
@ObjectType({ description: 'One published number, or the notice that it is not shown. The unit is registrations.' })
export class Cell {
  @Field(() => ID, { description: 'The canonical id: basis, period and dimensions.' }) declare id: string;
  @Field(() => ID, { description: 'The table it stands in.' }) declare table: string;
  @Field(() => String, { description: 'The quarter or year.' }) declare period: string;
  @Field(() => String, { description: 'The code of the area; the empty text is the whole country.' })
  declare geo: string;
  @Field(() => [CellDimension], { description: 'The other dimensions.' }) declare dims: CellDimension[];
  @Field(() => CellStatusEnum, { description: 'Whether the number is shown.' }) declare status: 'SHOWN' | 'HIDDEN';
  @Field(() => Int, {
    nullable: true,
    description: 'Registrations, changed at random by a few units; null when hidden.',
  })
  declare value: number | null;
}

export const cellOf = ({ id, table, period, geo, dims, status, value }: CellRow): Cell => ({
  id,
  table,
  period,
  geo,
  dims: Object.entries(dims).map(([name, code]) => ({ name, code })),
  status: status === 'A' ? 'SHOWN' : 'HIDDEN',
  value,
});

@Readable(statistician)
@ObjectType({ description: 'What the statistics office has asked to be done with a release.' })
export class ReleaseOrder {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => String, { description: '`PREPARE` or `PUBLISH`.' }) declare action: string;
  @Field(() => String, { description: '`WAITING`, `WORKING`, `DONE`, `REFUSED` or `FAILED`.' }) declare state: string;
  @Field(() => Int, { description: 'How far it is, in percent.' }) declare progress: number;
  @Field(() => String, { nullable: true, description: 'Why it was refused or failed: a code.' }) declare problem:
    | string
    | null;
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' }) declare requestedAt: Date;
}

@Readable(statistician)
@ObjectType({ description: 'A quarter as the statistics office sees it.' })
export class QuarterState {
  @Field(() => QuarterScalar, { description: 'The quarter.' }) declare quarter: Quarter;
  @Field(() => DateScalar, { description: 'Its last day.' }) declare endsOn: string;
  @Field(() => DateScalar, { description: 'From this day on nothing in it changes.' }) declare freezesOn: string;
  @Field(() => Boolean, { description: 'Whether that day has come.' }) declare frozen: boolean;
  @Field(() => Release, { nullable: true, description: 'Its newest release or draft.' })
  declare release: ReleaseRow | null;
  @Field(() => ReleaseOrder, { nullable: true, description: 'What was last asked to be done with it.' })
  declare order: ReleaseOrder | null;
}
