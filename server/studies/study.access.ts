import { anyOf, type Rule } from '../platform/access/rule.ts';
import { NOBODY } from '../platform/access/viewer.ts';
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

/** The library of the equality body, shared by its studies. */
export const guideAccess = { read: assessor, write: anyAssessor, change: assessor };

/** A finding is the team's own until a report is issued; from then on it is the municipality's too. */
const told = <T extends Assessed & { shared: boolean }>(rule: Rule<Assessed>): Rule<T> => ({
  says: `${rule.says} once a report is issued`,
  test: (viewer, it) => it.shared && rule.test(viewer, it),
});

export const findingAccess = {
  read: anyOf<Assessed & { shared: boolean }>(assessor, told(municipal), told(institution)),
  record: assessor,
};

/** An NGO that was asked for a comment reads that draft. */
const asked: Rule<{ commenters: readonly string[] }> = {
  says: 'members of NGOs that were asked to comment on it',
  test: (viewer, it) => viewer.organisation !== NOBODY && it.commenters.includes(viewer.organisation),
};

interface Commented extends Assessed {
  author: string;
  written: boolean;
}

const theNgo: Rule<Pick<Commented, 'author'>> = {
  says: 'members of the NGO that was asked',
  test: (viewer, it) => viewer.organisation !== NOBODY && viewer.organisation === it.author,
};

const said = (rule: Rule<Assessed>): Rule<Commented> => ({
  says: `${rule.says} once it is written`,
  test: (viewer, it) => it.written && rule.test(viewer, it),
});

export const commentAccess = {
  read: anyOf<Commented>(assessor, theNgo, said(municipal), said(institution)),
  asked: theNgo,
  /** It is the organisation's word: a volunteer reads the draft and does not speak for it. */
  write: {
    says: 'caseworkers and managers of the NGO that was asked',
    test: (viewer, it) => (viewer.role === 'CASEWORKER' || viewer.role === 'NGO_MANAGER') && theNgo.test(viewer, it),
  } satisfies Rule<Pick<Commented, 'author'>>,
};

export const reportAccess = {
  read: anyOf<Assessed & { commenters: readonly string[] }>(assessor, municipal, institution, asked),
  readReplies: anyOf<Assessed>(assessor, municipal, institution),
  issue: assessor,
  /** Managers answer for the municipality, leaders for their institution. */
  reply: anyOf<Assessed>(municipalManager, institution),
};
