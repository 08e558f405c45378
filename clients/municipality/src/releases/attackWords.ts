import { useLingui } from '@lingui/react/macro';
import type { AuditAttackKind } from '../gql/graphql.ts';

type Words = { name: string; asks: string; mend: string };

/** Each attack in plain words: what somebody outside could try, and what to do when it works. */
export function useAttackWords(): Readonly<Record<AuditAttackKind, Words>> {
  const { t } = useLingui();
  const method = t`Ask whoever keeps the method. Tables, noise or threshold must change, for all quarters, before anything comes out.`;
  const program = t`This is a fault in the program. Ask whoever runs it, with the report; prepare anew when it is mended.`;
  return {
    ACCOUNT: {
      name: t`Knowing all the others`,
      asks: t`Somebody knows, or made up, every other registration around one. How much do the figures tell of that one?`,
      mend: method,
    },
    FORM: {
      name: t`Every cell in its place`,
      asks: t`Is each cell that was declared there, once, with nothing below the threshold and nothing besides?`,
      mend: program,
    },
    HISTORY: {
      name: t`What was published stays`,
      asks: t`Do the earlier quarters stand exactly as they were published?`,
      mend: program,
    },
    FILES: {
      name: t`All files say the same`,
      asks: t`Does every file, in every format, say what the cells say, and nothing of the hidden ones?`,
      mend: program,
    },
    NOISE: {
      name: t`Changed at random`,
      asks: t`Are the numbers changed as the method says: as often, as far, and independently of each other?`,
      mend: program,
    },
    RECONSTRUCTION: {
      name: t`Solving for the hidden`,
      asks: t`Somebody writes all figures ever published as equations. Which counts of each cell are still possible?`,
      mend: t`Look at the cells that are named: too few counts remain possible. If they are few, tell whoever keeps the method; do not draw again until it pleases.`,
    },
    AVERAGING: {
      name: t`Averaging the noise away`,
      asks: t`How much of the random change is taken off by weighing all figures against each other?`,
      mend: method,
    },
    BELIEF: {
      name: t`Guessing at the few`,
      asks: t`How much surer do the figures make one that somebody registered in a small municipality?`,
      mend: method,
    },
    DIFFERENCING: {
      name: t`Subtracting figures`,
      asks: t`What does one figure minus others tell of a hidden one: quarters of a year, parts of a whole, two versions?`,
      mend: t`Look at the cells that are named. For an erratum, wait until more is corrected, or leave it to the year's tables.`,
    },
    UNLINKABILITY: {
      name: t`No way back to a registration`,
      asks: t`Does anything on the statistics side lead back to one registration, once the quarter is closed?`,
      mend: program,
    },
  };
}
