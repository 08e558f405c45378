import { anyOf, type Rule } from '../platform/access/rule.ts';
import { anyAssessor, assessor, institution, municipal, municipalManager, type Assessed } from './assessed.access.ts';

export const studyAccess = {
  read: anyOf<Assessed>(assessor, municipal, institution),
  /** Who works on it, and how far the work holds up to the criteria, is the team's until the report says it. */
  workings: assessor,
  plan: anyAssessor,
  change: assessor,
};

/** Interviews, document reviews and the passages quoted from them. */
export const evidenceAccess = { read: assessor, record: assessor };

/** A finding is the team's own until a report is issued; from then on it is the municipality's too. */
const told = <T extends Assessed & { shared: boolean }>(rule: Rule<Assessed>): Rule<T> => ({
  says: `${rule.says} once a report is issued`,
  test: (viewer, it) => it.shared && rule.test(viewer, it),
});

export const findingAccess = {
  read: anyOf<Assessed & { shared: boolean }>(assessor, told(municipal), told(institution)),
  record: assessor,
};

export const reportAccess = {
  read: anyOf<Assessed>(assessor, municipal, institution),
  issue: assessor,
  /** Managers answer for the municipality, leaders for their institution. */
  reply: anyOf<Assessed>(municipalManager, institution),
};
