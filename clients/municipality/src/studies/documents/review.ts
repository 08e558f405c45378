import { today } from '#kit';
import type { CheckAnswer, DocumentCheck, DocumentKind, Review_ReviewFragment } from '../../gql/graphql.ts';

/** What was read, and in which edition. Dates are '' when there is none, and null while what stands there is no date. */
export type Facts = {
  kind: DocumentKind;
  title: string;
  address: string;
  edition: string;
  datedOn: string | null;
  reviewedOn: string | null;
  sha256: string;
};

type Checked = { answer: CheckAnswer; note: string };

/** A document review as it stands in one window. */
export type Review = { facts: Facts; checks: Readonly<Record<string, Checked>>; conclusion: string };

export const notLookedAt: Checked = { answer: 'NOT_LOOKED_AT', note: '' };

export const emptyFacts = (): Facts => ({
  kind: 'WEBSITE',
  title: '',
  address: '',
  edition: '',
  datedOn: '',
  reviewedOn: today(),
  sha256: '',
});

export const reviewOf = (it: Review_ReviewFragment): Review => ({
  facts: {
    kind: it.kind,
    title: it.title,
    address: it.address ?? '',
    edition: it.edition ?? '',
    datedOn: it.datedOn ?? '',
    reviewedOn: it.reviewedOn,
    sha256: it.sha256 ?? '',
  },
  checks: Object.fromEntries(it.checks.map(({ check, answer, note }) => [check, { answer, note }])),
  conclusion: it.conclusion,
});

const looked = ({ checks }: Review) =>
  Object.entries(checks).filter(([, { answer, note }]) => answer !== 'NOT_LOOKED_AT' || note.trim());

export const inputOf = (it: Review) => ({
  ...it.facts,
  datedOn: it.facts.datedOn || null,
  reviewedOn: it.facts.reviewedOn ?? '',
  checks: looked(it).map(([check, checked]) => ({ check: check as DocumentCheck, ...checked })),
  conclusion: it.conclusion,
});

/** Whether two windows say the same. */
export function same(a: Review, b: Review): boolean {
  const [some, others] = [looked(a), looked(b)];
  return (
    Object.entries(a.facts).every(([field, value]) => value === b.facts[field as keyof Facts]) &&
    a.conclusion.trim() === b.conclusion.trim() &&
    some.length === others.length &&
    some.every(
      ([check, { answer, note }]) => b.checks[check]?.answer === answer && b.checks[check].note.trim() === note.trim(),
    )
  );
}

/** One text below the other, unless one holds the other. */
const below = (mine: string, theirs: string): string => {
  const [text, other] = [mine.trim(), theirs.trim()];
  if (!other || text.includes(other)) return mine;
  return other.includes(text) ? theirs : `${other}\n\n${text}`;
};

/** Nothing of either is lost: where texts differ, one stands below the other; answers and facts are this window's. */
export function together(mine: Review, theirs: Review): Review {
  const checks: Record<string, Checked> = { ...theirs.checks };
  for (const [check, { answer, note }] of Object.entries(mine.checks)) {
    const other = theirs.checks[check] ?? notLookedAt;
    checks[check] = {
      answer: answer === 'NOT_LOOKED_AT' ? other.answer : answer,
      note: below(note, other.note),
    };
  }
  return { facts: mine.facts, checks, conclusion: below(mine.conclusion, theirs.conclusion) };
}
