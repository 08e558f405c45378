import type { Person, TestApi } from '../../testing/testApi.ts';
import { aDocument, aFinding, anInterview, aStudy, evidenceOf } from '../study.fixture.ts';

type Said = Record<string, any>; // the shape is the mutation's

/** What a mutation gives, or `{ problem, reason, fields }`; its input is named after it. */
export const doing =
  (api: TestApi, name: string, fields: string) =>
  async (person: Person, input: object): Promise<Said> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
    const answer = await api.as(person)(document, { input });
    return 'problem' in answer ? answer : (Object.values(answer[name] as object)[0] as Said);
  };

/** A study with an interview, a document and a finding: all that a report needs. */
export async function aStudyToReport(api: TestApi, changed: object = {}): Promise<string> {
  const made = (name: string, fields: string, input: object) => doing(api, name, fields)('anAssessor', input);
  const { id: study } = await made('planStudy', 'study { id }', { ...aStudy(), ...changed });
  const { id: interview } = await made('planInterview', 'interview { id }', anInterview(study));
  const answers = [{ question: 'q1', text: 'Ja.' }];
  const held = { id: interview, version: 1, consent: 'GIVEN', status: 'HELD', answers };
  await made('recordInterview', 'interview { id }', held);
  await made('reviewDocument', 'documentReview { id }', aDocument(study));
  const { id: item } = await made('citeEvidence', 'evidenceItem { id }', evidenceOf(study, { interview }));
  await made('recordFinding', 'finding { id }', aFinding(study, [item]));
  return study;
}

export const issued = async (api: TestApi, study: string, final = false): Promise<Said> =>
  doing(
    api,
    'issueStudyReport',
    'report { id number sha256 }',
  )('anAssessor', { study, final, idempotencyKey: crypto.randomUUID() });
