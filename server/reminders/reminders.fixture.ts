import { idOf, type PersonName } from '../demo/people.ts';
import { anAction, anIndicator } from '../plans/plan.fixture.ts';
import { aFinding, anInterview, aStudy, evidenceOf } from '../studies/study.fixture.ts';
import type { TestApi } from '../testing/testApi.ts';

export interface Waiting {
  study: string;
  interview: string;
  plan: string;
  action: string;
  indicator: string;
}

/** A study that is to begin, an interview to hold, and an approved plan with an action and an indicator. */
export async function somethingDue(api: TestApi): Promise<Waiting> {
  const key = () => crypto.randomUUID();
  const act = async (person: PersonName, name: string, fields: string, input: object): Promise<any> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await api.as(person)(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, {
      input,
    });
    if ('problem' in answer) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return Object.values(answer[name] as object)[0];
  };
  const { id: study } = await act('anAssessor', 'planStudy', 'study { id }', aStudy());
  const { id: interview } = await act('anAssessor', 'planInterview', 'interview { id }', anInterview(study));
  const { id: evidence } = await act('anAssessor', 'citeEvidence', 'evidenceItem { id }', evidenceOf(study));
  const { id: finding } = await act('anAssessor', 'recordFinding', 'finding { id }', aFinding(study, [evidence]));
  await act('anAssessor', 'issueStudyReport', 'report { id }', { idempotencyKey: key(), study, final: false });
  const drafted = (title: string) =>
    act('anOfficer', 'draftActionPlan', 'plan { id }', { idempotencyKey: key(), study, title });
  const { id: plan } = await drafted('Lige adgang');
  const { id: goal } = await act('anOfficer', 'setGoal', 'goal { id }', { idempotencyKey: key(), plan, text: 'Alle.' });
  const inLibrary = { finding, institution: idOf('library'), deadline: '2026-08-31' };
  const { id: action } = await act('anOfficer', 'planAction', 'action { id }', anAction(goal, inLibrary));
  const { id: indicator } = await act('anOfficer', 'setIndicator', 'indicator { id }', anIndicator(goal));
  await act('aMunicipalManager', 'approveActionPlan', 'plan { id }', { id: plan, version: 4 });
  const { id: draft } = await drafted('En kladde');
  const { id: later } = await act('anOfficer', 'setGoal', 'goal { id }', {
    idempotencyKey: key(),
    plan: draft,
    text: 'Alle.',
  });
  await act('anOfficer', 'planAction', 'action { id }', anAction(later, inLibrary));
  return { study, interview, plan, action, indicator };
}
