import * as v from 'valibot';
import { incidentFact, personFact } from '../../transfer/contract.ts';
import { codesOf } from '../../taxonomy/codeList.ts';
import { encodeGrounds, manyMask } from '../../taxonomy/groundMask.ts';
import { groundsInStatistics, type Ground, type StatisticsGround } from '../../taxonomy/grounds.ts';
import { letterPxLacks } from '../../taxonomy/pxLetters.ts';
import { Misuse } from '../misuse.ts';
import type { Correction, Incident, Person } from './corrections.ts';

export interface ErratumFile {
  reason: Record<'da' | 'en', string>;
  corrections: readonly Correction[];
}

/** The file is not of the form that is described: nothing was done. */
export class BadFile extends Misuse {
  override name = 'BadFile';
}

const { quarter, groundMask: _mask, ...ofIncident } = incidentFact.entries;
const { year, groundMask: _other, ...ofPerson } = personFact.entries;
const named = v.array(v.picklist(codesOf(groundsInStatistics)));
const incident = v.strictObject({ grounds: named, ...ofIncident });
const person = v.strictObject({ grounds: named, ...ofPerson });
const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const different = v.check((it: object) => Object.keys(it).length > 0, 'Name what is different.');

const ofQuarter = v.strictObject({ quarter, number, was: incident, becomes: v.pipe(v.partial(incident), different) });
const ofYear = v.strictObject({ year, number, was: person, becomes: v.pipe(v.partial(person), different) });
const words = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('Say why.'),
  v.maxLength(500),
  v.check(
    (it) => letterPxLacks(it) === undefined,
    (it) => `A PX file cannot hold the letter ${letterPxLacks(it.input)}.`,
  ),
);

const file = v.strictObject({
  reason: v.strictObject({ da: words, en: words }),
  corrections: v.pipe(
    v.array(v.lazy((it) => (typeof it === 'object' && it !== null && 'year' in it ? ofYear : ofQuarter))),
    v.minLength(1, 'Name one correction at least.'),
    v.maxLength(50, 'Name fifty corrections at most.'),
  ),
});

/** What a statistician wrote down, as corrections of facts. What `becomes` does not name stays as it was. */
export function readErratum(text: string): ErratumFile {
  const { output, issues, success } = v.safeParse(file, parsed(text));
  if (!success) throw new BadFile(issues.map((it) => `${v.getDotPath(it) ?? 'The file'}: ${it.message}`).join('\n'));
  return { reason: output.reason, corrections: output.corrections.map(coded) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadFile(`It is no JSON. ${(error as Error).message}`, { cause: error });
  }
}

function coded(it: v.InferOutput<typeof ofQuarter> | v.InferOutput<typeof ofYear>): Correction {
  const becomes = { ...it.was, ...it.becomes };
  return { ...it, was: masked(it.was), becomes: masked(becomes) } as Correction;
}

const masked = ({ grounds, ...rest }: { grounds: StatisticsGround[] }) =>
  ({ ...rest, groundMask: maskOf(grounds) }) as Incident | Person;

const maskOf = (grounds: readonly StatisticsGround[]): number =>
  grounds.includes('MANY') ? manyMask : encodeGrounds(grounds as Ground[]);
