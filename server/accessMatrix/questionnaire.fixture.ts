import type { PersonName } from '../demo/people.ts';
import { aQuestionnaire, choice } from '../questionnaires/questionnaire.fixture.ts';
import type { TestApi } from '../testing/testApi.ts';

/** A questionnaire that five answered and that is closed, and one that is open. */
export interface Asked {
  questionnaire: string;
  /** Of the open one. */
  asked: string;
  askedCode: string;
  invitation: string;
}

const key = () => crypto.randomUUID();
const title = { da: 'Dit besøg', en: 'Your visit', ar: 'زيارتك' };

export async function questionnaires(api: TestApi, study: string): Promise<Asked> {
  const act = async (person: PersonName | 'thePublic', name: string, fields: string, input: object): Promise<any> => {
    const document = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;
    const answer = await api.as(person)(document, { input });
    if ('problem' in answer) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer[name];
  };
  const opened = async (): Promise<{ id: string; code: string; codes: string[] }> => {
    const drafted = await act(
      'anAssessor',
      'draftQuestionnaire',
      'questionnaire { id code }',
      aQuestionnaire(study, { title }),
    );
    const { id, code } = drafted.questionnaire;
    await act('anAssessor', 'openQuestionnaire', 'questionnaire { id }', { id, version: 1 });
    const { codes } = await act('anAssessor', 'inviteToQuestionnaire', 'codes', {
      idempotencyKey: key(),
      id,
      number: 5,
    });
    return { id, code, codes };
  };
  const closed = await opened();
  for (const invitation of closed.codes) {
    await act('thePublic', 'answerQuestionnaire', 'taken', {
      code: closed.code,
      invitation,
      answers: [
        choice('understood', 'no'),
        choice('help', 'friend'),
        { question: 'places', rows: [{ row: 'door', option: 'easy' }] },
        choice('age', 'old'),
        { question: 'more', text: 'Tak.' },
      ],
    });
  }
  await act('anAssessor', 'closeQuestionnaire', 'questionnaire { id }', { id: closed.id, version: 2 });
  const open = await opened();
  return { questionnaire: closed.id, asked: open.id, askedCode: open.code, invitation: open.codes[0] ?? '' };
}
