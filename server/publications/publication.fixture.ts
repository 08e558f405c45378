import { anApprovedPlan, anEvaluation } from '../evaluations/evaluation.fixture.ts';
import { aStudyToReport, doing, issued } from '../studies/reports/report.fixture.ts';
import type { Person, TestApi } from '../testing/testApi.ts';

const key = () => crypto.randomUUID();

/** The final report of a study of the library. */
export async function aFinalReport(api: TestApi, study: object = {}): Promise<string> {
  const { id } = await issued(api, await aStudyToReport(api, study), true);
  return id as string;
}

/** A plan with evaluations by these days, each issued. */
export const issuedEvaluations = async (api: TestApi, ...days: string[]): Promise<string[]> =>
  evaluatedBy(api, await anApprovedPlan(api), ...days);

export async function evaluatedBy(api: TestApi, plan: { plan: string }, ...days: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const day of days) {
    const id = await anEvaluation(api, plan, day);
    await doing(api, 'issueEvaluationReport', 'evaluation { id }')('aMunicipalManager', { id, version: 2 });
    ids.push(id);
  }
  return ids;
}

export const agrees = (api: TestApi, report: string, person: Person = 'anInstitutionLead') =>
  doing(api, 'agreeToPublication', 'report { id viewerAgreed }')(person, { report });

const FIELDS =
  'publication { id kind number version stands publishedOn changedSince sha256 changes(locale: EN) { headings change } }';

export const published = (api: TestApi, person: Person, of: object) =>
  doing(api, 'publishReport', FIELDS)(person, { idempotencyKey: key(), introduction: '', ...of });

export const takenBack = (api: TestApi, person: Person, input: object) =>
  doing(api, 'withdrawPublication', FIELDS)(person, input);
