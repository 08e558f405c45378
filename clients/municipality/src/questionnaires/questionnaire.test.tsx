import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { generate } from 'lean-qr';
import type { Person } from '#kit';
import { people, refuse, renderAs } from '../testing.tsx';
import { added, changed, duplicated, movedQuestion, removed } from './arranging.ts';
import { newQuestion, type Draft } from './draft.ts';
import { pathOf } from './qrPath.ts';
import { Questionnaires } from './Questionnaires.tsx';

const anAssessor: Person = {
  id: 'Jonas Friis',
  name: 'Jonas Friis',
  role: 'ASSESSOR',
  organisation: { id: 'e', name: 'Ligebehandlingsinstituttet' },
  municipality: null,
};
const said = (da: string, en: string | null = null, ar: string | null = null) => ({ da, en, ar });
const option = (id: string, da: string) => ({ id, text: said(da) });
const question = { required: false, onlyIf: null, rows: [] };
const asked = [
  {
    ...question,
    id: 'age',
    kind: 'SINGLE',
    text: said('Alder?'),
    options: [option('young', 'Ung'), option('old', 'Ældre')],
  },
  { ...question, id: 'met', kind: 'SINGLE', text: said('Mødt?'), options: [option('yes', 'Ja'), option('no', 'Nej')] },
];
const aQuestionnaire = (it: object = {}) => ({
  id: 'q1',
  address: 'https://equality.example/q#CODE',
  status: 'DRAFT',
  version: 1,
  languages: ['DA', 'EN', 'AR'],
  groupBy: null,
  follows: null,
  openedOn: null,
  closesOn: null,
  closedOn: null,
  invited: 0,
  answered: 0,
  studyMovedOn: false,
  institutions: [{ id: 'i1', name: 'Biblioteket' }],
  title: said('Dit besøg'),
  introduction: said('Vi spørger alle.'),
  questions: asked,
  ...it,
});
const aStudy = {
  id: 's1',
  title: 'Access',
  phase: 'COLLECTING',
  version: 1,
  viewerCanChange: true,
  areas: ['SCHOOL'],
  grounds: ['AGE'],
};
type Sent = { input: Record<string, any> };

const show = (at: string, query: object, mutation: object = {}, viewer = anAssessor) =>
  renderAs(
    viewer,
    <Questionnaires />,
    {
      Query: { study: () => aStudy, codeLists: () => [], ...query },
      ...(Object.keys(mutation).length && { Mutation: mutation }),
    },
    { path: '/studies/:id/questionnaires/*', at: `/studies/s1/questionnaires${at}` },
  );

describe('the builder', () => {
  let saved: Sent['input'][];
  beforeEach(() => {
    saved = [];
  });
  const changeQuestionnaire = (_: unknown, { input }: Sent) => {
    saved.push(input);
    return { questionnaire: aQuestionnaire({ version: input['version'] + 1 }) };
  };
  const open = (mutation: object = {}, it: object = {}) =>
    show('/q1', { questionnaire: () => aQuestionnaire(it) }, { changeQuestionnaire, ...mutation });
  const last = () => saved.at(-1)?.['questions'] as { id: string; text: { da: string; en: string | null } }[];

  test('saves by itself what is added and written in each language, and shows it as it will be seen', async () => {
    await open();
    await userEvent.selectOptions(
      (await screen.findAllByLabelText('Answered by')).at(-1) as HTMLElement,
      'Their own words',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add the question' }));
    const cards = screen.getAllByLabelText('Question, Dansk');
    await userEvent.type(cards[2] as HTMLElement, 'Mere?');
    await userEvent.type(screen.getAllByLabelText(/Question, English/)[2] as HTMLElement, 'More?');
    const preview = within(screen.getByRole('tabpanel'));
    expect(preview.getByRole('textbox', { name: /Mere\?/ })).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'العربية' }));
    expect(screen.getByRole('tabpanel').querySelector('[dir=rtl]')).not.toBeNull();
    await waitFor(() => expect(last()?.[2]?.text).toMatchObject({ da: 'Mere?', en: 'More?' }), { timeout: 4_000 });
  });

  test('what is added is where one goes on writing, and what is taken away leaves one beside it', async () => {
    await open();
    await userEvent.click(await screen.findByLabelText('Duplicate question 1'));
    await waitFor(() => expect(screen.getAllByLabelText('Question, Dansk')[1]).toHaveFocus());
    await userEvent.click(screen.getByText('Add the question'));
    await waitFor(() => expect(screen.getAllByLabelText('Question, Dansk')[3]).toHaveFocus());
    await userEvent.click(screen.getAllByText('Add: Answer 3').at(-1) as HTMLElement);
    await waitFor(() => expect(screen.getByLabelText('Answer 3, Dansk')).toHaveFocus());
    await userEvent.click(screen.getByLabelText('Remove: Answer 3'));
    await waitFor(() => expect(screen.getAllByLabelText('Answer 2, Dansk').at(-1)).toHaveFocus());
  });

  test('a removed question comes back, and the order is changed by key', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Remove question 1' }));
    expect(screen.getAllByLabelText('Question, Dansk')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getAllByLabelText('Question, Dansk')).toHaveLength(2);
    screen.getByRole('button', { name: 'Move down: question 1' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Move down: question 2' })).toHaveFocus());
    await waitFor(() => expect(last()?.map(({ id }) => id)).toEqual(['met', 'age']), { timeout: 4_000 });
  });

  test('what is missing is said at its field when it is opened', async () => {
    const openQuestionnaire = () =>
      refuse('INVALID', {
        fields: [
          { field: 'questions.1.options.0', rule: 'required' },
          { field: 'introduction', rule: 'required' },
        ],
      });
    await open(
      { openQuestionnaire },
      { introduction: said(''), questions: [asked[0], { ...asked[1], options: [option('a', ''), option('b', 'B')] }] },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Open it for answers' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Open it' }));
    expect(await screen.findByRole('link', { name: 'Question 2, answer 1, Dansk: Fill this in.' })).toBeVisible();
    expect(screen.getByLabelText('Introduction, Dansk')).toHaveAccessibleDescription(/Fill this in/);
    expect(screen.getAllByLabelText('Answer 1, Dansk')[1]).toHaveAccessibleDescription(/Fill this in/);
  });

  test('nobody but assessors builds', async () => {
    await show('/q1', {}, {}, people.aManager);
    expect(await screen.findByText(/other people's work/)).toBeVisible();
  });
});

describe('arranging', () => {
  const [first, second] = [newQuestion('SINGLE'), newQuestion('SINGLE')];
  const hanging = { ...second, onlyIf: { question: first.id, option: first.options[0]?.id ?? '' } };
  const draft: Draft = {
    title: said('T'),
    introduction: said('I'),
    languages: ['DA'],
    questions: [first, hanging],
    groupBy: first.id,
  };
  test('what hangs on a question that goes, or comes to stand after it, is asked of everyone', () => {
    expect(removed(draft, first.id)).toMatchObject({ questions: [{ onlyIf: null }], groupBy: null });
    expect(movedQuestion(draft, first.id, 1).questions[0]).toMatchObject({ id: second.id, onlyIf: null });
    expect(changed(draft, { ...first, options: [] }).questions[1]).toMatchObject({ onlyIf: null });
    expect(added(draft, first).questions[1]).toMatchObject({ onlyIf: hanging.onlyIf });
  });
  test('a copy is a question of its own', () => {
    const ids = duplicated(draft, second.id).questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('while it is open', () => {
  const it = { status: 'OPEN', openedOn: '2026-02-01', invited: 3, answered: 2 };

  test('codes are printed once, each with its address, and nothing says when anybody answered', async () => {
    const inviteToQuestionnaire = (_: unknown, { input }: Sent) => ({
      codes: Array.from({ length: input['number'] }, (__, index) => `AAAA-000${index}`),
      questionnaire: aQuestionnaire(it),
    });
    await show('/q1', { questionnaire: () => aQuestionnaire(it) }, { inviteToQuestionnaire });
    expect(await screen.findByText(/2 people have answered/)).toBeVisible();
    const box = screen.getByLabelText('How many?');
    await userEvent.clear(box);
    await userEvent.type(box, '2');
    await userEvent.click(screen.getByRole('button', { name: 'Make invitations' }));
    const slips = within(await screen.findByRole('list', { name: 'Invitations' })).getAllByRole('listitem');
    expect(slips).toHaveLength(2);
    expect(within(slips[1] as HTMLElement).getByText('AAAA-0001')).toBeVisible();
    expect(within(slips[1] as HTMLElement).getByRole('img', { name: 'QR code of invitation 2' })).toBeVisible();
    expect(slips[0]?.querySelector('[lang=ar][dir=rtl]')).not.toBeNull();
  });

  test('the day it is meant to close is chosen and moved; a day that has passed is refused at its field', async () => {
    const sent: object[] = [];
    const planClosing = (_: unknown, { input }: Sent) => {
      sent.push(input);
      return refuse('INVALID', { fields: [{ field: 'closesOn', rule: 'in_past', params: {} }] });
    };
    await show('/q1', { questionnaire: () => aQuestionnaire({ ...it, closesOn: '2026-03-20' }) }, { planClosing });
    expect(await screen.findByText('20 March 2026')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Choose the closing day' }));
    const dialog = within(screen.getByRole('dialog', { name: 'When do you mean to close it?' }));
    await userEvent.clear(dialog.getByLabelText('Day'));
    await userEvent.click(dialog.getByRole('button', { name: 'Keep the day' }));
    expect(dialog.getByText('Write a date, such as 14 3 2026.')).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Day'), '2');
    await userEvent.click(dialog.getByRole('button', { name: 'Keep the day' }));
    expect(await dialog.findByText('Choose a day that has not come yet.')).toBeVisible();
    expect(sent).toEqual([{ id: 'q1', version: 1, closesOn: '2026-03-02' }]);
  });

  test('closing says what is lost, and asks first', async () => {
    const closeQuestionnaire = () => ({
      questionnaire: aQuestionnaire({ ...it, status: 'CLOSED', closedOn: '2026-03-01' }),
    });
    await show('/q1', { questionnaire: () => aQuestionnaire(it) }, { closeQuestionnaire });
    await userEvent.click(await screen.findByRole('button', { name: 'Close it' }));
    expect(screen.getByText(/1 invitation has not been used/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close it for good' }));
    expect(await screen.findByRole('link', { name: 'See the results' })).toBeVisible();
  });
});

test('a QR code is drawn module by module', () => {
  const code = generate('https://equality.example/q#CODE/AAAA-0001');
  const { path, size } = pathOf(code);
  const drawn = new Set<string>();
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(run); step += 1) drawn.add(`${Number(x) + step} ${y}`);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) expect(drawn.has(`${x} ${y}`)).toBe(code.get(x - 4, y - 4));
});

describe('the results', () => {
  const counts = (...numbers: (number | null)[]) =>
    numbers.map((count, index) => ({ option: ['yes', 'no'][index] ?? '', count }));
  const table = { row: null, hidden: false, groupsHidden: false, groups: [] };
  const summary = (it: object = {}) => ({
    id: 'q1',
    closedOn: '2026-03-01',
    groupBy: 'age',
    title: said('Dit besøg'),
    questions: asked,
    before: null,
    counts: {
      answers: 20,
      tables: [
        {
          ...table,
          question: 'age',
          base: 20,
          counts: [
            { option: 'young', count: 12 },
            { option: 'old', count: 8 },
          ],
        },
        {
          ...table,
          question: 'met',
          base: 20,
          counts: counts(13, 7),
          groups: [
            { option: 'young', base: 12, counts: counts(6, 6) },
            { option: 'old', base: 8, counts: counts(null, null) },
          ],
        },
      ],
    },
    ...it,
  });

  test('tell what was answered, and by the group what is hidden and why', async () => {
    await show('/q1/results', { questionnaireSummary: () => summary() }, {}, people.aManager);
    expect(await screen.findByText('13 of 20 chose “Ja”')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Use as evidence/ })).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Show the answers of'), 'Ældre');
    expect(screen.getByText(/2 answers are not shown: fewer than five/)).toBeVisible();
    expect(screen.queryByText('Alder?', { selector: 'h2' })).not.toBeInTheDocument();
  });

  test('stand beside those of the questionnaire that it follows', async () => {
    const before = summary({
      id: 'q0',
      closedOn: '2025-03-01',
      counts: { answers: 10, tables: [{ ...table, question: 'met', base: 10, counts: counts(5, 5) }] },
    });
    await show('/q1/results', { questionnaireSummary: () => summary({ before }) });
    const compared = within(await screen.findByRole('table', { name: 'Before and now' }));
    expect(compared.getByRole('row', { name: /Ja 50% 65%/ })).toBeVisible();
    expect(screen.getByText(/nothing to compare with/)).toBeVisible();
  });

  test('a result becomes evidence', async () => {
    const sent: Sent['input'][] = [];
    const citeResult = (_: unknown, { input }: Sent) => {
      sent.push(input);
      return { evidenceItem: { id: 'e1' } };
    };
    await show('/q1/results', { questionnaireSummary: () => summary() }, { citeResult });
    await userEvent.click(await screen.findByRole('button', { name: 'Use as evidence: Mødt?' }));
    await userEvent.type(screen.getByLabelText('Theme'), 'mødet');
    await userEvent.click(screen.getByRole('button', { name: 'Keep as evidence' }));
    expect(await screen.findByText('It is evidence now.')).toBeVisible();
    expect(sent).toMatchObject([{ questionnaire: 'q1', question: 'met', row: null, theme: 'mødet' }]);
  });
});
