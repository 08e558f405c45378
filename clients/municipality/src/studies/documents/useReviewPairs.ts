import { useLingui } from '@lingui/react/macro';
import { labelIn, useFormat } from '#kit';
import type { Pair } from '../BothVersions.tsx';
import { useStudyWords } from '../../useStudyWords.ts';
import { useCheckAnswerNames, useDocumentKindNames } from '../words.ts';
import { notLookedAt, type Review } from './review.ts';

/** What two windows say of one review, part by part. */
export function useReviewPairs(): (mine: Review, theirs: Review) => Pair[] {
  const { t } = useLingui();
  const { date } = useFormat();
  const words = useStudyWords();
  const kinds = useDocumentKindNames();
  const answers = useCheckAnswerNames();
  const day = (it: string | null) => (it ? date(it) : '');
  const checked = ({ checks }: Review, check: string) => {
    const { answer, note } = checks[check] ?? notLookedAt;
    return note.trim() ? `${answers[answer]}: ${note.trim()}` : answers[answer];
  };
  return (mine, theirs) => {
    const facts = [
      { id: 'kind', text: t`What is it?`, say: ({ facts: it }: Review) => kinds[it.kind] },
      { id: 'title', text: t`Title`, say: ({ facts: it }: Review) => it.title },
      { id: 'address', text: t`Address on the internet`, say: ({ facts: it }: Review) => it.address },
      { id: 'edition', text: t`Edition`, say: ({ facts: it }: Review) => it.edition },
      { id: 'datedOn', text: t`Dated`, say: ({ facts: it }: Review) => day(it.datedOn) },
      { id: 'reviewedOn', text: t`Read on`, say: ({ facts: it }: Review) => day(it.reviewedOn) },
      { id: 'sha256', text: t`Fingerprint of the file`, say: ({ facts: it }: Review) => it.sha256 },
    ];
    const codes = [...new Set([...Object.keys(mine.checks), ...Object.keys(theirs.checks)])];
    const checks = codes.map((check) => ({
      id: check,
      text: labelIn(words.checks, check),
      say: (it: Review) => checked(it, check),
    }));
    const conclusion = { id: 'conclusion', text: t`Conclusion`, say: (it: Review) => it.conclusion.trim() };
    return [...facts, ...checks, conclusion].map(({ id, text, say }) => ({
      id,
      text,
      here: say(mine),
      there: say(theirs),
    }));
  };
}
