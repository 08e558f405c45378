import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '../demo/people.ts';
import { aFinding, aStudy, evidenceOf } from '../studies/study.fixture.ts';
import { asAdministrator, dumpOf } from '../testing/dump.ts';
import { asTheApplication } from '../testing/sql.ts';
import { testApi, type TestApi } from '../testing/testApi.ts';
import { aQuestionnaire, choice } from './questionnaire.fixture.ts';

let api: TestApi;
let study: string;
type Person = Parameters<TestApi['as']>[0];
const key = () => crypto.randomUUID();

const call =
  (name: string, fields: string) =>
  async (person: Person, input: object): Promise<Record<string, any>> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
    const answer = await api.as(person)(document, { input });
    return 'problem' in answer ? answer : (answer[name] as Record<string, any>);
  };
const all =
  'questionnaire { id code version status languages groupBy openedOn closedOn questions { id options { id } } }';
const draft = call('draftQuestionnaire', all);
const change = call('changeQuestionnaire', all);
const open = call('openQuestionnaire', all);
const invite = call('inviteToQuestionnaire', 'codes questionnaire { id }');
const close = call('closeQuestionnaire', all);
const answer = call('answerQuestionnaire', 'taken');

beforeAll(async () => {
  api = await testApi();
  study = (await call('planStudy', 'study { id }')('anAssessor', aStudy()))['study'].id;
});
afterAll(() => api.close());

interface Opened {
  id: string;
  code: string;
  codes: string[];
}

async function opened(number: number, changed: object = {}): Promise<Opened> {
  const { questionnaire } = await draft('anAssessor', aQuestionnaire(study, changed));
  await open('anAssessor', { id: questionnaire.id, version: 1 });
  const { codes } = await invite('anAssessor', { idempotencyKey: key(), id: questionnaire.id, number });
  return { id: questionnaire.id, code: questionnaire.code, codes: codes as string[] };
}

const answers = (it: Opened, number: number, given: object[]) =>
  answer('thePublic', { code: it.code, invitation: it.codes[number], answers: given });

/** So many people of each group, who answer alike. */
async function answered(groups: Record<string, number>, more: object[] = []): Promise<Opened> {
  const it = await opened(Object.values(groups).reduce((sum, one) => sum + one, 0));
  let next = 0;
  for (const [age, people] of Object.entries(groups))
    for (let count = 0; count < people; count += 1, next += 1) {
      const aged = age === 'none' ? [] : [choice('age', age)];
      expect(await answers(it, next, [choice('understood', 'yes'), ...aged, ...more])).toEqual({ taken: true });
    }
  await close('anAssessor', { id: it.id, version: 2 });
  return it;
}

const summaryOf = async (person: Person, id: string) => {
  const { study: found } = await api.as(person)(
    `query ($id: ID!) { study(id: $id) { questionnaireSummaries { edges { node {
      id counts { answers tables { question row hidden base counts { option count } groupsHidden groups { option base } } }
    } } } } }`,
    { id: study },
  );
  return found.questionnaireSummaries.edges.map((it: any) => it.node).find((it: any) => it.id === id);
};
const tableOf = (summary: any, question: string) => summary.counts.tables.find((it: any) => it.question === question);

describe('writing it', () => {
  test('a draft may have gaps; each is named at its field before it can be opened', async () => {
    const base = aQuestionnaire(study);
    const [first, second, ...rest] = base.questions;
    const gapsOf = async (questions: object[], changed: object = {}) => {
      const drafted = await draft('anAssessor', { ...aQuestionnaire(study), ...changed, questions });
      return open('anAssessor', { id: drafted['questionnaire'].id, version: 1 });
    };
    expect(await gapsOf([second as object, first as object])).toMatchObject({
      fields: [
        { field: 'questions.0.onlyIf', rule: 'condition' },
        { field: 'groupBy', rule: 'unknown' },
      ],
    });
    expect(await gapsOf([first as object, first as object, ...rest])).toMatchObject({
      fields: [{ field: 'questions.1.text', rule: 'repeated_id' }],
    });
    const empty = { da: '', en: null, ar: null };
    const bare = { id: 'a', kind: 'SINGLE', text: empty, required: false, rows: [] };
    const one = [{ id: 'b', text: empty }];
    expect(await gapsOf([{ ...bare, options: one }], { title: empty, groupBy: null })).toMatchObject({
      fields: [
        { field: 'title', rule: 'required' },
        { field: 'questions.0.text', rule: 'required' },
        { field: 'questions.0.options.0', rule: 'required' },
        { field: 'questions.0.options', rule: 'two_options' },
      ],
    });
    expect(await gapsOf([], { groupBy: null })).toMatchObject({ fields: [{ field: 'questions', rule: 'required' }] });
  });

  test('Danish is enough: other languages may have gaps', async () => {
    const { questionnaire } = await draft('anAssessor', aQuestionnaire(study, { languages: ['EN', 'AR'] }));
    expect(await open('anAssessor', { id: questionnaire.id, version: 1 })).toMatchObject({
      questionnaire: { status: 'OPEN', languages: ['DA', 'EN', 'AR'] },
    });
  });

  test('a retry drafts once; an older version changes nothing; what was opened stays as it was', async () => {
    const input = aQuestionnaire(study);
    const { questionnaire } = await draft('anAssessor', input);
    expect((await draft('anAssessor', input))['questionnaire'].id).toBe(questionnaire.id);
    expect(questionnaire.questions[2].options).toHaveLength(5);
    const { idempotencyKey: _key, study: _study, ...fields } = input;
    const changed = { ...fields, id: questionnaire.id, version: 1 };
    expect(await change('anAssessor', changed)).toMatchObject({ questionnaire: { version: 2 } });
    expect(await change('anAssessor', changed)).toMatchObject({ reason: 'stale' });
    await open('anAssessor', { id: questionnaire.id, version: 2 });
    expect(await change('anAssessor', { ...changed, version: 3 })).toMatchObject({ reason: 'questionnaire_opened' });
  });

  test('a retry begins one; the same key with other questions, or for asking again, is refused', async () => {
    const input = aQuestionnaire(study);
    const { questionnaire } = await draft('anAssessor', input);
    expect((await draft('anAssessor', input))['questionnaire'].id).toBe(questionnaire.id);
    const other = { ...input, questions: input.questions.slice(1) };
    expect(await draft('anAssessor', other)).toMatchObject({ reason: 'idempotency_key' });
    const { idempotencyKey } = input;
    const again = { idempotencyKey, id: questionnaire.id, study };
    expect(await call('followQuestionnaire', all)('anAssessor', again)).toMatchObject({ reason: 'idempotency_key' });
  });

  test('nobody but assessors knows of it', async () => {
    const it = await opened(1);
    const ask = `query ($id: ID!) { questionnaire(id: $id) { id } }`;
    expect(await api.as('anAssessor')(ask, { id: it.id })).toEqual({ questionnaire: { id: it.id } });
    for (const person of ['aMunicipalManager', 'anInstitutionLead', 'anOperator', 'theHandler', 'thePublic'] as const) {
      expect(await api.as(person)(ask, { id: it.id })).toEqual({ questionnaire: null });
      expect(await close(person, { id: it.id, version: 2 })).toMatchObject({ problem: 'NOT_FOUND' });
      expect(await invite(person, { idempotencyKey: key(), id: it.id, number: 1 })).toMatchObject({
        problem: 'NOT_FOUND',
      });
      expect(await draft(person, aQuestionnaire(study))).toMatchObject({
        problem: expect.stringMatching(/NOT_FOUND|FORBIDDEN/),
      });
    }
  });
});

describe('what it is about', () => {
  const ASK = `query ($id: ID!) { questionnaire(id: $id) { studyMovedOn institutions { id } } }`;
  const about = async (id: string) => {
    const { questionnaire } = await api.as('anAssessor')(ASK, { id });
    const { studyMovedOn, institutions } = questionnaire;
    return { studyMovedOn, institutions: institutions.map((it: { id: string }) => it.id) };
  };

  test('is its study while it is a draft; once it is open it stays, and says when the study moved on', async () => {
    const { idempotencyKey: _, ...scope } = aStudy();
    const { study: its } = await call('planStudy', 'study { id version }')('anAssessor', aStudy());
    const added = { idempotencyKey: key(), kind: 'INSTITUTION', name: 'Skolen ved Søerne', partOf: idOf('copenhagen') };
    const { organisation } = await call('addOrganisation', 'organisation { id }')('anOperator', added);
    const [library, school] = [idOf('library'), organisation.id as string];
    const move = async (version: number, institutions: string[]) => {
      const input = { ...scope, id: its.id, version, institutions };
      expect(await call('changeStudy', 'study { id }')('anAssessor', input)).toEqual({ study: { id: its.id } });
    };
    const [one, other] = [aQuestionnaire(its.id), aQuestionnaire(its.id)];
    const [{ questionnaire: early }, { questionnaire: late }] = [
      await draft('anAssessor', one),
      await draft('anAssessor', other),
    ];
    await open('anAssessor', { id: early.id, version: 1 });
    await move(1, [library, school]);
    expect(await about(early.id)).toEqual({ studyMovedOn: true, institutions: [library] });
    expect(await about(late.id)).toEqual({ studyMovedOn: false, institutions: [library, school] });
    await open('anAssessor', { id: late.id, version: 1 });
    await close('anAssessor', { id: late.id, version: 2 });
    await move(2, [library]);
    expect(await about(early.id)).toEqual({ studyMovedOn: false, institutions: [library] });
    expect(await about(late.id)).toEqual({ studyMovedOn: true, institutions: [library, school] });
    expect(await api.as('aMunicipalManager')(ASK, { id: late.id })).toEqual({ questionnaire: null });
  });
});

describe('answering it', () => {
  const ask = `query ($code: String!) { askedQuestionnaire(code: $code) { open title { da } questions { id } } }`;

  test('whoever has the address reads what is asked, of a draft nothing', async () => {
    const { questionnaire } = await draft('anAssessor', aQuestionnaire(study));
    expect(await api.as('thePublic')(ask, { code: questionnaire.code })).toEqual({ askedQuestionnaire: null });
    expect(await api.as('thePublic')(ask, { code: '' })).toEqual({ askedQuestionnaire: null });
    const it = await opened(1);
    const { askedQuestionnaire } = await api.as('thePublic')(ask, { code: it.code });
    expect(askedQuestionnaire).toMatchObject({ open: true });
    expect(askedQuestionnaire.questions).toHaveLength(6);
  });

  test('an invitation is used once, however it is typed; an unknown one is refused; a retry gives the same codes', async () => {
    const it = await opened(2);
    const typed = (it.codes[0] ?? '').toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const given = [choice('understood', 'yes')];
    const send = (invitation: string) => answer('thePublic', { code: it.code, invitation, answers: given });
    expect(await send(typed)).toEqual({ taken: true });
    expect(await send(it.codes[0] ?? '')).toMatchObject({ reason: 'invitation_used' });
    expect(await send('0000-0000-0000-0000-0000-0000')).toMatchObject({
      fields: [{ field: 'invitation', rule: 'unknown' }],
    });
    const elsewhere = await opened(1);
    expect(await send(elsewhere.codes[0] ?? '')).toMatchObject({ fields: [{ field: 'invitation' }] });
    const again = { idempotencyKey: key(), id: it.id, number: 3 };
    const first = await invite('anAssessor', again);
    expect(await invite('anAssessor', again)).toEqual(first);
    const { questionnaire } = await api.as('anAssessor')(
      `query ($id: ID!) { questionnaire(id: $id) { invited answered counts { answers } withheld } }`,
      { id: it.id },
    );
    expect(questionnaire).toMatchObject({ invited: 5, answered: 1, counts: null });
    expect(questionnaire.withheld.toSorted()).toEqual(['counts', 'sheets', 'written']);
  });

  test('what is missing or unknown is named, and the invitation stays good', async () => {
    const it = await opened(1);
    expect(await answers(it, 0, [choice('respect', '9'), choice('nothing', 'x')])).toMatchObject({
      fields: [
        { field: 'nothing', rule: 'unknown' },
        { field: 'understood', rule: 'required' },
        { field: 'respect', rule: 'unknown' },
      ],
    });
    expect(await answers(it, 0, [choice('understood', 'yes', 'no')])).toMatchObject({
      fields: [{ field: 'understood', rule: 'unknown' }],
    });
    expect(await answers(it, 0, [choice('understood', 'yes')])).toEqual({ taken: true });
  });

  test('an answer to a question that was not asked is dropped', async () => {
    const it = await opened(2);
    await answers(it, 0, [choice('understood', 'yes'), choice('help', 'child')]);
    await answers(it, 1, [choice('understood', 'no'), choice('help', 'child', 'friend')]);
    await close('anAssessor', { id: it.id, version: 2 });
    const { questionnaire } = await api.as('anAssessor')(
      `query ($id: ID!) { questionnaire(id: $id) { counts { tables { question base counts { option count } } } } }`,
      { id: it.id },
    );
    expect(questionnaire.counts.tables[1]).toEqual({
      question: 'help',
      base: 1,
      counts: [
        { option: 'child', count: 1 },
        { option: 'friend', count: 1 },
        { option: 'nobody', count: 0 },
      ],
    });
  });

  test('whoever is late is told that it closed', async () => {
    const it = await opened(1);
    await close('anAssessor', { id: it.id, version: 2 });
    expect(await answers(it, 0, [choice('understood', 'yes')])).toMatchObject({
      problem: 'CONFLICT',
      reason: 'questionnaire_closed',
    });
    expect(await api.as('thePublic')(ask, { code: it.code })).toMatchObject({
      askedQuestionnaire: { open: false, questions: [] },
    });
    expect(await invite('anAssessor', { idempotencyKey: key(), id: it.id, number: 1 })).toMatchObject({
      reason: 'questionnaire_closed',
    });
  });

  test('many at once are all taken, each once, and none of the others is lost in the mixing', async () => {
    const it = await opened(12);
    const sent = await Promise.all(
      it.codes.map((_, index) => answers(it, index, [choice('understood', index % 3 ? 'yes' : 'no')])),
    );
    expect(sent).toEqual(it.codes.map(() => ({ taken: true })));
    await close('anAssessor', { id: it.id, version: 2 });
    const { questionnaire } = await api.as('anAssessor')(
      `query ($id: ID!) { questionnaire(id: $id) { counts { answers tables { counts { count } } } sheets { totalCount } } }`,
      { id: it.id },
    );
    expect(questionnaire).toMatchObject({ counts: { answers: 12 }, sheets: { totalCount: 12 } });
    expect(questionnaire.counts.tables[0].counts).toEqual([{ count: 8 }, { count: 4 }]);
  });
});

describe('nobody can tell whose an answer is', () => {
  const WORDS = 'Min nabo oversatte for mig.';

  test('not by any column of any table, nor by the order, the transaction or the id of a row', async () => {
    const it = await opened(8);
    for (const [index] of it.codes.entries())
      await answers(it, index, [
        choice('understood', index === 7 ? 'no' : 'yes'),
        { question: 'more', options: [], rows: [], text: index === 3 ? WORDS : '' },
      ]);
    const dump = await dumpOf(api.urls.OPERATIONAL_DATABASE_URL);
    const everything = [...dump.values()].join('\n');
    for (const code of it.codes) expect(everything).not.toContain(code.replaceAll('-', ''));
    for (const code of it.codes) expect(everything).not.toContain(code);
    expect(everything).not.toContain(WORDS);
    expect(everything).not.toContain(Buffer.from(WORDS).toString('hex'));
    await asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, async (client) => {
      const columns = async (table: string) =>
        (
          await client.query('select column_name as name from information_schema.columns where table_name = $1', [
            table,
          ])
        ).rows
          .map(({ name }) => name as string)
          .toSorted();
      expect(await columns('answer_sheet')).toEqual(['choices', 'id', 'letterbox', 'organisation', 'questionnaire']);
      expect(await columns('written_answer')).toEqual([
        'id',
        'letterbox',
        'organisation',
        'question',
        'questionnaire',
        'study',
        'text',
      ]);
      expect(await columns('questionnaire_invitation')).toEqual([
        'code_hash',
        'letterbox',
        'organisation',
        'questionnaire',
        'used',
      ]);
      const rows = async (sql: string) => (await client.query(sql, [it.id])).rows;
      // Every sheet and every text carries the transaction of the last answer, whoever gave it.
      const sheets = await rows('select xmin::text as xmin from answer_sheet where questionnaire = $1');
      const texts = await rows('select xmin::text as xmin from written_answer where questionnaire = $1');
      expect(new Set([...sheets, ...texts].map(({ xmin }) => xmin)).size).toBe(1);
      // No line of the log was written when somebody answered.
      const log = await rows('select action from audit_entry where subject = $1');
      expect(log.map(({ action }) => action as string).toSorted()).toEqual([
        'DRAFT_QUESTIONNAIRE',
        'INVITE_TO_QUESTIONNAIRE',
        'OPEN_QUESTIONNAIRE',
      ]);
    });
  });

  test('the rows do not stand in the order in which people answered', async () => {
    const marks = ['1', '2', '3', '4', '5'];
    const orders: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const it = await opened(10);
      for (const [index] of it.codes.entries())
        await answers(it, index, [choice('understood', 'yes'), choice('respect', marks[Math.floor(index / 2)] ?? '1')]);
      await asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, async (client) => {
        const { rows } = await client.query(
          `select choices->'respect'->>0 as mark from answer_sheet where questionnaire = $1 order by ctid`,
          [it.id],
        );
        orders.push(rows.map(({ mark }) => mark as string).join(''));
      });
    }
    // In order by chance: once in a hundred thousand for each round, so never in all three.
    expect(orders.every((order) => order === '1122334455')).toBe(false);
  });

  test('with a code one reads no answer, marks no invitation elsewhere, and without one nothing', async () => {
    const [it, other] = [await opened(1), await opened(1)];
    await answers(it, 0, [choice('understood', 'yes')]);
    const bare = (sql: string) => asTheApplication(api, api.people.thePublic, sql);
    for (const table of [
      'questionnaire',
      'questionnaire_invitation',
      'answer_sheet',
      'written_answer',
      'questionnaire_summary',
    ])
      expect(await bare(`select from ${table}`)).toBe(0);
    for (const person of ['aMunicipalManager', 'anInstitutionLead', 'anOperator'] as const)
      expect(await asTheApplication(api, api.people[person], 'select from answer_sheet')).toBe(0);
    const slot = { 'equality.letterbox': it.code };
    const inSlot = (sql: string) => asTheApplication(api, api.people.thePublic, sql, slot);
    expect(await inSlot(`select from questionnaire`)).toBe(1);
    expect(await inSlot(`update questionnaire_invitation set used = true where questionnaire = '${other.id}'`)).toBe(0);
    expect(await inSlot(`update questionnaire set status = 'CLOSED'`)).toBe(0);
  });
});

describe('what leaves the team', () => {
  let finding: string;
  beforeAll(async () => {
    const { evidenceItem } = await call('citeEvidence', 'evidenceItem { id }')('anAssessor', evidenceOf(study));
    const found = await call('recordFinding', 'finding { id }')('anAssessor', aFinding(study, [evidenceItem.id]));
    finding = found['finding'].id;
  });

  test('nothing before a report is issued; then figures, and no answer', async () => {
    const it = await answered({ young: 6, old: 6 });
    expect(finding).toBeDefined();
    expect(await summaryOf('anAssessor', it.id)).toBeDefined();
    for (const person of ['anOfficer', 'aMunicipalManager', 'anInstitutionLead'] as const)
      expect(await summaryOf(person, it.id)).toBeUndefined();
    await call('issueStudyReport', 'report { id }')('anAssessor', { idempotencyKey: key(), study, final: false });
    for (const person of ['anOfficer', 'aMunicipalManager', 'anInstitutionLead'] as const) {
      const summary = await summaryOf(person, it.id);
      expect(summary.counts.answers).toBe(10); // twelve, rounded down
      expect(tableOf(summary, 'understood')).toMatchObject({
        hidden: false,
        groupsHidden: false,
        groups: [
          { option: 'young', base: 6 },
          { option: 'old', base: 6 },
          { option: null, base: 0 },
        ],
      });
      const { study: seen } = await api.as(person)(
        `query ($id: ID!) { study(id: $id) { questionnaires { totalCount } withheld } }`,
        { id: study },
      );
      expect(seen.questionnaires).toBeNull();
      expect(seen.withheld).toContain('questionnaires');
    }
    for (const person of ['anOfficerElsewhere', 'anOperator', 'theHandler', 'thePublic'] as const)
      expect(await api.as(person)(`query ($id: ID!) { study(id: $id) { id } }`, { id: study })).toEqual({
        study: null,
      });
  });

  test('a question that four answered looks like one that nobody answered', async () => {
    const it = await answered({ none: 4 });
    const summary = await summaryOf('aMunicipalManager', it.id);
    expect(summary.counts.answers).toBe(0);
    for (const question of ['understood', 'respect'])
      expect(tableOf(summary, question)).toMatchObject({ hidden: true, base: null, counts: [], groups: [] });
  });

  test('one group of four hides them all, and so do four who did not say: nothing is left to subtract', async () => {
    const crowds: Record<string, number>[] = [
      { young: 8, old: 4 },
      { young: 8, old: 6, none: 4 },
    ];
    for (const groups of crowds) {
      const it = await answered(groups);
      const table = tableOf(await summaryOf('aMunicipalManager', it.id), 'understood');
      expect(table).toMatchObject({ hidden: false, groupsHidden: true, groups: [] });
    }
  });

  test('assessors read what was written, apart from what was chosen, and the log says that they did', async () => {
    const it = await answered({ young: 5 }, [{ question: 'more', options: [], rows: [], text: 'Tak for hjælpen.' }]);
    const { questionnaire } = await api.as('anAssessor')(
      `query ($id: ID!) { questionnaire(id: $id) {
        written { edges { node { question text } } } sheets { edges { node { entries { question row options } } } } } }`,
      { id: it.id },
    );
    expect(questionnaire.written.edges.map((one: any) => one.node)).toEqual(
      Array.from({ length: 5 }, () => ({ question: 'more', text: 'Tak for hjælpen.' })),
    );
    expect(questionnaire.sheets.edges[0].node.entries.map((one: any) => one.question).toSorted()).toEqual([
      'age',
      'understood',
    ]);
    const log = await asAdministrator(api.urls.OPERATIONAL_DATABASE_URL, (client) =>
      client.query(`select from audit_entry where action = 'READ_WRITTEN_ANSWERS' and subject = $1`, [study]),
    );
    expect(log.rowCount).toBe(1);
  });
});
