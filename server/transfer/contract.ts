import * as v from 'valibot';
import { ageBands } from '../taxonomy/ageBands.ts';
import { areas } from '../taxonomy/areas.ts';
import { codesOf, type CodeList } from '../taxonomy/codeList.ts';
import { delayBands } from '../taxonomy/delayBands.ts';
import { duplicates } from '../taxonomy/duplicates.ts';
import { genders } from '../taxonomy/genders.ts';
import { noPlace, statisticsGeo } from '../taxonomy/geography.ts';
import { manyMask } from '../taxonomy/groundMask.ts';
import { municipalities } from '../taxonomy/municipalities.ts';
import { isQuarter, type Quarter } from '../taxonomy/quarter.ts';
import { sources } from '../taxonomy/sources.ts';

// All that ever leaves for statistics. Whatever is not listed here fails: a field that is added to an incident stays
// at home until someone adds it here, and the objects are strict, so an unknown field refuses the whole record. Each
// field is here because a table of the lattice is made by it.

const code = <C extends string>(list: CodeList<C>) => v.picklist(codesOf(list));
const quarter = v.custom<Quarter>((value) => typeof value === 'string' && isQuarter(value));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
const groundMask = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(manyMask));

/** The incident fragment: where and what, no person. One row a registration. */
export const incidentFact = v.strictObject({
  quarter,
  municipality: v.picklist([...new Set(codesOf(municipalities).map(statisticsGeo)), noPlace]),
  groundMask,
  area: code(areas),
  source: code(sources),
  /** For the tables by year of the incident, which wait until a year has ripened; nothing can be sent again by then. */
  incidentYear: v.nullable(year),
  delayBand: code(delayBands),
  /** A table of its own, with a column for the possible ones, which nobody registers yet. */
  duplicate: code(duplicates),
});
export type IncidentFact = v.InferOutput<typeof incidentFact>;

/** The person fragment: who, for the whole country and the whole year. It shares no key with the incident fragment. */
export const personFact = v.strictObject({
  year,
  groundMask,
  ageBand: code(ageBands),
  gender: code(genders),
});
export type PersonFact = v.InferOutput<typeof personFact>;

export const fragments = ['incident', 'person'] as const;
export type Fragment = (typeof fragments)[number];

const facts = { incident: incidentFact, person: personFact };
const token = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** One line of a batch: put the fact in place of whatever the token stood for, or take it away. */
const line = <F extends Fragment>(fragment: F) => v.strictObject({ token, fact: v.nullable(facts[fragment]) });

/** What a batch holds: lines of one fragment and one quarter, shuffled. */
export const batchBody = {
  incident: v.array(line('incident')),
  person: v.array(line('person')),
};
export type Line<F extends Fragment = Fragment> = v.InferOutput<(typeof batchBody)[F]>[number];
