import { createHash } from 'node:crypto';
import { wholeAuditor } from '../../server/statistics/audit/audit.ts';
import type { Audit, Auditor } from '../../server/statistics/audit/auditor.ts';
import { aWholeDraft } from '../../server/statistics/audit/aWholeDraft.fixture.ts';
import { aYear } from '../../server/statistics/audit/aYear.fixture.ts';
import { nothingFound } from '../../server/statistics/audit/nothingFound.fixture.ts';
import { yearOf, type Quarter } from '../../server/taxonomy/quarter.ts';
import { placeOf, taking, type Honest, type Outcome } from './honest.ts';

/** The last of them brings the year of incidents before. */
export const quarters: readonly Quarter[] = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'];

/** Numbers are withheld as ever, and nobody attacks: each quarter's draft is attacked for itself. */
const withheldOnly: Auditor = {
  depth: 'WHOLE',
  attack: async (...of) => ({ ...(await nothingFound.attack(...of)), depth: 'WHOLE' }),
};

/**
 * The draft of a quarter as the product makes it, in databases of its own, beside the quarters before it: counted, changed, withheld from,
 * and attacked with everything. Of an earlier year nothing is withheld, since nothing is solved for there again.
 */
export async function attackDraft(it: Honest, quarter: Quarter): Promise<Outcome> {
  const { perQuarter, profile, seed } = it;
  const number = quarters.indexOf(quarter) + 1;
  const { facts } = aYear(seed, perQuarter, profile, number, placeOf(perQuarter));
  let audit: Audit | undefined;
  let attacking = 0;
  const auditor: Auditor = {
    depth: 'WHOLE',
    async attack(...of) {
      [attacking, audit] = await taking(() => wholeAuditor.attack(...of));
      return audit;
    },
  };
  const [all, draft] = await taking(() =>
    aWholeDraft(facts, quarters.slice(0, number), {
      auditor,
      profile,
      before: (each) => (yearOf(each) === yearOf(quarter) ? withheldOnly : nothingFound),
      keyOf: (version) => createHash('sha256').update(`${perQuarter}|${profile.name}|${seed}|${version}`).digest(),
    }),
  );
  try {
    const cells = await draft.cells();
    const { rowCount } = await draft.line
      .inspect('RELEASE_DATABASE_URL')
      .query('select from withheld_cell where release_version = $1', [draft.version]);
    if (!audit) throw new Error('Nothing attacked it.');
    const withheld = rowCount ?? 0;
    return {
      cells: cells.length,
      reached: cells.filter(({ value }) => value !== null).length + withheld,
      withheld,
      looked: audit.attacked,
      found: audit.attacks.flatMap(({ attack, findings }) => findings.map((each) => ({ attack, ...each }))),
      building: all - attacking,
      attacking,
    };
  } finally {
    await draft.line.end();
  }
}
