import {
  array,
  integer,
  literal,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
} from 'valibot';

const text = strictObject({ da: string(), en: string() });
const count = pipe(number(), integer(), minValue(0));
const percent = pipe(number(), minValue(0));
const cell = pipe(string(), regex(/^el1\|(REG|INC)\|\d{4}(-Q[1-4])?\|/));

/** The form of a release's quality report: nothing that is not here may stand in one. */
export const qualityForm = strictObject({
  standard: literal('SIMS 2.0'),
  release: strictObject({
    version: pipe(string(), regex(/^\d{4}-Q[1-4]\.\d+$/)),
    quarter: pipe(string(), regex(/^\d{4}-Q[1-4]$/)),
    published: nullable(string()),
    sha256: nullable(string()),
    profile: strictObject({ name: string(), D: count, V: number(), tau: count }),
  }),
  headings: array(strictObject({ code: pipe(string(), regex(/^S\.\d+$/)), heading: text, text })),
  protection: strictObject({ meanChange: number(), percentWithinThree: percent }),
  tables: array(strictObject({ id: string(), title: text, cells: count, hidden: count, percent })),
  figures: array(
    strictObject({
      of: picklist(['COVERAGE', 'TIMELINESS', 'DUPLICATES', 'NON_RESPONSE']),
      label: text,
      period: string(),
      part: cell,
      whole: cell,
      percent: nullable(percent),
    }),
  ),
});
