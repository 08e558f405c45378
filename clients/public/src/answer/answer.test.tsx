import { beforeEach, expect, jest, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { renderWithApi } from '#kit/testing';
import { go } from '../router.tsx';
import { AnswerPage } from './AnswerPage.tsx';

const said = (da: string, en: string, ar: string) => ({ da, en, ar });
const options = (...ids: string[]) => ids.map((id) => ({ id, text: said(`${id}-da`, id, `${id}-ar`) }));
const question = { required: false, rows: [], onlyIf: null, options: [] };
const asked = {
  code: 'CODE',
  open: true,
  closesOn: '2026-12-14',
  languages: ['DA', 'EN', 'AR'],
  title: said('Dit besøg', 'Your visit', 'زيارتك'),
  introduction: said('Vi spørger alle.', 'We ask everyone.', 'نسأل الجميع.'),
  questions: [
    {
      ...question,
      id: 'understood',
      kind: 'SINGLE',
      required: true,
      text: said('Forstået?', 'Understood?', 'مفهوم؟'),
      options: options('yes', 'no'),
    },
    {
      ...question,
      id: 'help',
      kind: 'MULTIPLE',
      text: said('Hvem hjalp?', 'Who helped?', 'من ساعد؟'),
      options: options('friend', 'child'),
      onlyIf: { question: 'understood', option: 'no' },
    },
    { ...question, id: 'more', kind: 'TEXT', text: said('Mere?', 'More?', 'المزيد؟') },
  ],
};

type Send = (_: unknown, args: { input: { code: string; invitation: string; answers: object[] } }) => unknown;
const taken = jest.fn<Send>();
const refuse = (extensions: object) => (): never => {
  throw new GraphQLError('no', { extensions: { ...extensions } });
};

beforeEach(() => {
  taken.mockReset().mockReturnValue({ taken: true });
  window.history.replaceState(null, '', '/q#CODE/ABCD-EFGH');
});

const open = (it: object | null = asked) =>
  renderWithApi(<AnswerPage />, {
    Query: { askedQuestionnaire: () => it },
    Mutation: { answerQuestionnaire: taken },
  });
const press = () => userEvent.click(screen.getByRole('button', { name: 'Send my answers' }));

test('a question appears for those it is asked of, and the codes leave the address', async () => {
  await open();
  expect(await screen.findByRole('heading', { name: 'Your visit' })).toBeVisible();
  expect(window.location.hash).toBe('');
  expect(screen.queryByRole('group', { name: /Who helped/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'no' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'child' }));
  await userEvent.type(screen.getByRole('textbox', { name: /More/ }), 'My neighbour translated.');
  await press();
  expect(await screen.findByText('Your answers have arrived')).toBeVisible();
  expect(taken.mock.lastCall?.[1].input).toMatchObject({
    code: 'CODE',
    invitation: 'ABCD-EFGH',
    answers: [
      { question: 'understood', options: ['no'] },
      { question: 'help', options: ['child'] },
      { question: 'more', text: 'My neighbour translated.' },
    ],
  });
});

test('Arabic stands from right to left, and what was chosen stays', async () => {
  await open();
  await userEvent.click(await screen.findByRole('radio', { name: 'yes' }));
  await userEvent.click(screen.getByRole('radio', { name: 'العربية' }));
  expect(screen.getByRole('heading', { name: 'زيارتك' })).toBeVisible();
  expect(screen.getByText('نسأل الجميع.').closest('[dir]')).toHaveAttribute('dir', 'rtl');
  expect(screen.getByRole('radio', { name: 'yes-ar' })).toBeChecked();
  await userEvent.type(screen.getByRole('textbox', { name: /المزيد/ }), 'نعم');
  await userEvent.click(screen.getByRole('button', { name: 'أرسل إجاباتي' }));
  expect(await screen.findByText('وصلت إجاباتك')).toBeVisible();
});

test('a question without words in the chosen language is shown in Danish as a whole, and says so', async () => {
  const [first, ...rest] = asked.questions;
  const halfway = { ...first, options: [{ id: 'yes', text: { da: 'Ja', en: null, ar: null } }] };
  await open({ ...asked, questions: [halfway, ...rest] });
  expect(await screen.findByText('This question is only in Danish.')).toBeVisible();
  expect(screen.getByRole('radiogroup', { name: /Forstået/ }).closest('[lang]')).toHaveAttribute('lang', 'da');
});

test('what need not be answered can be left open again', async () => {
  const [first, ...rest] = asked.questions;
  await open({ ...asked, questions: [{ ...first, required: false }, ...rest] });
  await userEvent.click(await screen.findByRole('radio', { name: 'no' }));
  await userEvent.click(screen.getByRole('button', { name: /Take my answer back.*Understood/ }));
  expect(screen.getByRole('radio', { name: 'no' })).not.toBeChecked();
  expect(screen.getByRole('radio', { name: 'yes' })).toHaveFocus();
  expect(screen.queryByRole('group', { name: /Who helped/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Take my answer back/ })).not.toBeInTheDocument();
});

test('what must be answered cannot', async () => {
  await open();
  await userEvent.click(await screen.findByRole('radio', { name: 'no' }));
  expect(screen.queryByRole('button', { name: /^Take my answer back/ })).not.toBeInTheDocument();
});

test('whoever goes elsewhere with something answered is held once, and told what is lost', async () => {
  await open();
  await userEvent.type(await screen.findByRole('textbox', { name: /More/ }), 'Text.');
  act(() => go('/help'));
  expect(await screen.findByRole('group', { name: 'Your answers are not sent yet' })).toHaveFocus();
  expect(window.location.pathname).toBe('/q');
  act(() => go('/help'));
  expect(window.location.pathname).toBe('/help');
});

test('closing the window is asked about while something is answered, and not before', async () => {
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await open();
  const box = await screen.findByRole('textbox', { name: /More/ });
  expect(asks()).toBe(false);
  await userEvent.type(box, 'Text.');
  expect(asks()).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'yes' }));
  await press();
  expect(await screen.findByRole('group', { name: 'Your answers have arrived' })).toHaveFocus();
  expect(asks()).toBe(false);
});

test('what is missing is said at its question', async () => {
  taken.mockImplementation(refuse({ code: 'INVALID', fields: [{ field: 'understood', rule: 'required' }] }));
  await open();
  await screen.findByRole('heading', { name: 'Your visit' });
  await press();
  expect(await screen.findByRole('link', { name: 'Understood? Fill this in.' })).toBeVisible();
  expect(screen.getByRole('radiogroup', { name: /Understood/ })).toHaveAccessibleDescription(/Fill this in/);
});

test.each([
  ['questionnaire_closed', /takes no more answers/],
  ['invitation_used', /they have arrived/],
])('%s is told, and nothing typed is lost', async (reason, words) => {
  taken.mockImplementation(refuse({ code: 'CONFLICT', reason }));
  await open();
  const box = await screen.findByRole('textbox', { name: /More/ });
  await userEvent.type(box, 'Text.');
  await press();
  expect(await screen.findByText(words)).toBeVisible();
  expect(box).toHaveValue('Text.');
});

test.each([
  [null, 'Nothing is asked here'],
  [{ ...asked, open: false, questions: [] }, 'It is closed'],
])('without an open questionnaire the page says so', async (it, words) => {
  await open(it);
  expect(await screen.findByText(words)).toBeVisible();
});
