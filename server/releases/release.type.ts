import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { enumOf } from '../platform/api/enumOf.ts';
import { DateScalar, DateTimeScalar, QuarterScalar } from '../platform/api/scalars.ts';
import type { LatticeTable } from '../taxonomy/latticeTables.ts';
import type { Quarter } from '../taxonomy/quarter.ts';
import type { ReleaseRow, ReleaseState } from './releaseRows.ts';
import { releaseAccess, withTheRelease } from './release.access.ts';

export const ReleaseStateEnum = enumOf(['PREPARING', 'DRAFT', 'SIGNED', 'PUBLISHED', 'FAILED']);
registerEnumType(ReleaseStateEnum, {
  name: 'ReleaseState',
  description: 'Where a release stands.',
  valuesConfig: {
    PREPARING: { description: 'The statistics side is building it.' },
    DRAFT: { description: 'It can be looked at by statisticians, and signed.' },
    SIGNED: { description: 'Two statisticians have signed it; it comes out at its planned moment.' },
    PUBLISHED: { description: 'Everyone can read it, and it never changes.' },
    FAILED: { description: 'It could not be built, or not come out at its moment; `problem` says why.' },
  },
});

export const BasisEnum = enumOf(['REGISTRATION', 'INCIDENT']);
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
@ObjectType({ description: 'A file of a release, at an address that never changes.' })
export class ReleaseFile {
  @Field(() => String, {
    description:
      'The format: `csv`, `csvw`, `json-stat`, `px`, `sdmx-csv` or `sdmx-json`; of a whole release also `quality`, `quality-text`, `method`, `manifest` and `delivery`.',
  })
  declare format: string;
  @Field(() => String, {
    description:
      'The path at the public and the API door. In Danish; `?lang=en` gives English where there is a choice.',
  })
  declare path: string;
  @Field(() => String, { description: 'The media type it is sent as.' }) declare mediaType: string;
}

@Readable(withTheRelease)
@ObjectType({ description: 'An edition of the list of all that is published.' })
export class LatticeEdition {
  @Field(() => String, { description: 'Its version.' }) declare version: string;
  @Field(() => DateScalar, { description: 'The day it was signed off.' }) declare signedOffOn: string;
  @Field(() => String, { description: 'SHA-256 of what was signed, in hexadecimal.' }) declare sha256: string;
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
  @Field(() => LatticeEdition, { nullable: true, description: 'Which edition of the list of cells it was built by.' })
  declare lattice: LatticeEdition | null;
  @Field(() => Int, { description: 'How far the preparation is, in percent.' }) declare progress: number;
  @Field(() => String, { nullable: true, description: 'Why it could not be built or come out: a code.' })
  declare problem: string | null;
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
  @Field(() => [String], { description: 'The quarters or years it has figures for, the oldest first.' })
  declare periods: string[];
  @Field(() => Int, { description: 'How many cells it has in this release.' }) declare cells: number;
  @Field(() => Int, { description: 'How many of them are shown.' }) declare shown: number;
  @Field(() => [ReleaseFile], { description: 'The same figures as files; none for a draft.' })
  declare files: ReleaseFile[];
  declare title: LatticeTable['title'];
  declare release: ReleaseRow;
}
