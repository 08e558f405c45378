import { describe, expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../testing/index.tsx';
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Guarded,
  RadioGroup,
  TextField,
  dateFromParts,
  latinDigits,
} from './index.ts';

describe('a field', () => {
  test('is announced with its hint and its error', () => {
    renderUi(<TextField label="Year of birth" hint="Four digits" error="Write a whole number." optional />);
    const input = screen.getByRole('textbox', { name: 'Year of birth (optional)' });
    expect(input).toHaveAccessibleDescription('Four digits Write a whole number.');
    expect(input).toBeInvalid();
  });
  test('keeps what was typed out of the browser’s memory', () => {
    renderUi(<TextField label="Name" />);
    expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'off');
  });
});

test('the error summary takes focus and leads to the field without touching the address', async () => {
  renderUi(
    <>
      <ErrorSummary errors={[{ id: 'year', message: 'Write a whole number.' }]} />
      <TextField id="year" label="Year of birth" />
    </>,
  );
  expect(screen.getByRole('alert')).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Write a whole number.' }));
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(window.location.hash).toBe('');
});

test('above the heading of a page the summary is no heading, and is still named and stood at', () => {
  renderUi(<ErrorSummary first errors={[{ id: 'kind', message: 'Choose what it was.' }]} />);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(screen.getByRole('alert', { name: 'Something needs a second look' })).toHaveFocus();
});

test('a summary that names says which field each line is of, in the order of the page', async () => {
  const options = [{ value: 'age', label: 'Age' }];
  renderUi(
    <>
      <ErrorSummary
        naming
        errors={[
          { id: 'why', message: 'Fill this in.' },
          { id: 'ground', message: 'Choose one.' },
          { id: 'day', message: 'Fill this in.' },
        ]}
      />
      <DateField id="day" legend="First day" />
      <CheckboxGroup id="ground" name="ground" legend="Which ground?" hint="One or more." options={options} />
      <TextField id="why" label="Reason" optional />
    </>,
  );
  const lines = screen.getAllByRole('link').map((it) => it.textContent);
  expect(lines).toEqual(['First day: Fill this in.', 'Which ground? Choose one.', 'Reason: Fill this in.']);
  await userEvent.click(screen.getByRole('link', { name: /^Which ground/ }));
  expect(screen.getByRole('checkbox')).toHaveFocus();
});

test('a question that is the heading of its page is not repeated in the summary above it', () => {
  renderUi(
    <>
      <ErrorSummary naming errors={[{ id: 'kind', message: 'Choose what it was.' }]} />
      <RadioGroup id="kind" heading name="kind" legend="What happened?" options={[]} />
    </>,
  );
  expect(screen.getByRole('link', { name: 'Choose what it was.' })).toBeVisible();
});

describe('a group with a fault', () => {
  const options = ['age', 'ethnic'].map((value) => ({ value, label: value }));
  const error = 'Choose one.';
  test('of radios is invalid as a group', () => {
    renderUi(<RadioGroup legend="What" name="what" options={options} error={error} />);
    const group = screen.getByRole('radiogroup', { name: 'What' });
    expect(group).toBeInvalid();
    expect(group).toHaveAccessibleDescription(error);
  });
  test('of checkboxes is described by it, and each box is invalid', () => {
    renderUi(<CheckboxGroup legend="Ground" name="ground" options={options} error={error} />);
    expect(screen.getByRole('group', { name: 'Ground' })).toHaveAccessibleDescription(error);
    for (const box of screen.getAllByRole('checkbox')) expect(box).toBeInvalid();
  });
  test('of one box is the box itself', () => {
    renderUi(<Checkbox name="kept" label="I have kept the code" error={error} />);
    const box = screen.getByRole('checkbox');
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription(error);
  });
});

test('several grounds are chosen in the order of the list', async () => {
  const change = jest.fn();
  const options = ['age', 'ethnic'].map((value) => ({ value, label: value }));
  renderUi(<CheckboxGroup legend="Ground" name="ground" values={['ethnic']} options={options} onChange={change} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'age' }));
  expect(change).toHaveBeenCalledWith(['age', 'ethnic']);
});

describe('a date', () => {
  test('is typed in three boxes, with the digits one learned', async () => {
    const change = jest.fn();
    renderUi(<DateField legend="When" onChange={change} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Day' }), '١٤');
    await userEvent.type(screen.getByRole('textbox', { name: 'Month' }), '۳');
    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), '2026');
    expect(change).toHaveBeenLastCalledWith('2026-03-14', '2026-۳-١٤');
  });
  test.each([
    [{ day: '', month: '', year: '' }, ''],
    [{ day: '31', month: '2', year: '2026' }, null],
    [{ day: '29', month: '2', year: '2024' }, '2024-02-29'],
    [{ day: '1', month: '13', year: '2026' }, null],
  ])('%j is %j', (parts, expected) => expect(dateFromParts(parts)).toBe(expected));
  test('digits of three scripts are one number', () => expect(latinDigits('٠١۲3')).toBe('0123'));
});

describe('a guarded field', () => {
  const person = { name: 'Amal', phone: null as string | null, address: null, withheld: ['address'] };
  test.each([
    ['name', 'Amal'],
    ['phone', 'Not recorded'],
    ['address', 'Withheld'],
  ] as const)('%s reads %s', (field, words) => {
    renderUi(<Guarded of={person} field={field} />);
    expect(screen.getByText(words)).toBeVisible();
  });
});
