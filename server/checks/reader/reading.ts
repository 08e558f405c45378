import * as v from 'valibot';

/** Why a page or file could not be read: each is said in plain words to whoever asked. */
export const readingReasons = [
  'UNREACHABLE',
  'NOT_PUBLIC',
  'SITE_ERROR',
  'TOO_MANY_REDIRECTS',
  'TOO_SLOW',
  'TOO_LARGE',
  'NOT_READABLE',
  'PASSWORD',
  'DAMAGED',
  'TOO_HARD',
  'INTERRUPTED',
] as const;
export type ReadingReason = (typeof readingReasons)[number];

/** A reading that ended for a reason that trying the same again does not change. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly reason: ReadingReason;
  constructor(reason: ReadingReason) {
    super(reason);
    this.reason = reason;
  }
}

export interface Read {
  bytes: Buffer;
  /** As the site said, or as the first bytes show. */
  contentType: string;
  /** Where it was found in the end; null for a file. */
  address: string | null;
}

/** Among them NUL, and the half of a character that was cut in two: no database takes either. */
const unwritten = /\p{Cc}|\p{Surrogate}/gu;
const line = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.transform((text) => text.replaceAll(unwritten, '')),
  );
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1));

const rule = v.object({
  rule: line(100),
  impact: v.nullable(line(20)),
  helpDa: line(500),
  helpEn: line(500),
  places: count,
});

const accessibility = v.object({
  axeVersion: line(20),
  passed: count,
  violations: v.pipe(v.array(rule), v.maxLength(200)),
  unsure: v.pipe(v.array(rule), v.maxLength(200)),
  notChecked: v.pipe(v.array(line(100)), v.maxLength(200)),
});

const readability = v.object({ words: count, sentences: count, longWords: count, lix: v.nullable(count) });

/**
 * What was measured in a page or file: numbers, and the few words it says of itself. It comes from a process that has met
 * a stranger's bytes, so whoever takes it over holds it against this.
 */
export const measured = v.object({
  format: v.picklist(['HTML', 'PDF']),
  address: v.nullable(line(2_000)),
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  title: v.nullable(line(300)),
  language: v.nullable(line(35)),
  readability,
  accessibility: v.nullable(accessibility),
  pdf: v.nullable(v.object({ pages: count, pagesWithText: count, tagged: v.boolean() })),
});

export type Measured = v.InferOutput<typeof measured>;
export type Accessibility = v.InferOutput<typeof accessibility>;
export type Readability = v.InferOutput<typeof readability>;
