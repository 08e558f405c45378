import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { english, renderUi } from '../testing/index.tsx';
import {
  checkIncident,
  emptyIncident,
  IncidentForm,
  incidentFieldErrors,
  incidentLists,
  inputOf,
  type IncidentDraft,
} from './index.ts';

const list = (id: string, ...codes: string[]) => ({
  id,
  codes: codes.map((code) => ({ code, label: `${code.toLowerCase()} ø` })),
});
const lists = incidentLists([
  list('grounds', 'AGE', 'RACE', 'UNKNOWN'),
  list('forms', 'DIRECT'),
  list('offences', 'THREATS'),
]);

let draft = emptyIncident();
const keep = (value: IncidentDraft) => {
  draft = value;
};

function Form({ start = emptyIncident() }: { start?: IncidentDraft }) {
  const [value, setValue] = useState(start);
  keep(value);
  return <IncidentForm value={value} onChange={setValue} lists={lists} municipalities={[]} />;
}

describe('the staff form', () => {
  test('a few letters and Enter tick a ground; accents need not be typed', async () => {
    renderUi(<Form />);
    await userEvent.type(screen.getByLabelText(/^Find: On what grounds/), 'race o{Enter}');
    expect(draft.grounds).toEqual([{ ground: 'RACE', perceived: false, byAssociation: false }]);
    expect(screen.getByText('race ø is ticked')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'only believed to be so' }));
    expect(draft.grounds[0]?.perceived).toBe(true);
  });
  test('an answer that stands alone takes the place of the others, and the reverse', async () => {
    renderUi(<Form start={emptyIncident({ grounds: [{ ground: 'AGE', perceived: false, byAssociation: false }] })} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'unknown ø' }));
    expect(draft.grounds.map(({ ground }) => ground)).toEqual(['UNKNOWN']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'race ø' }));
    expect(draft.grounds.map(({ ground }) => ground)).toEqual(['RACE']);
  });
  test('a hate crime asks for the crime, and sends no form', async () => {
    renderUi(<Form start={emptyIncident({ forms: ['DIRECT'] })} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Hate crime' }));
    expect(screen.getByLabelText('What kind of crime?')).toBeVisible();
    expect(inputOf<{ forms: string[] }>(draft).forms).toEqual([]);
    expect(draft.forms).toEqual(['DIRECT']);
  });
  test('a month is written as the server reads it', async () => {
    renderUi(<Form />);
    await userEvent.selectOptions(screen.getByLabelText('When did it happen?'), 'MONTH');
    await userEvent.selectOptions(screen.getByLabelText('Month'), '03');
    await userEvent.type(screen.getByLabelText('Year'), '2026');
    expect(draft.when).toEqual({ precision: 'MONTH', value: '2026-03' });
  });
});

test('half a month is no date, and is told where it stands', () => {
  const errors = checkIncident(emptyIncident({ when: { precision: 'MONTH', value: '2026-' } }), english());
  expect(errors['incident.when.value']).toContain('Write a date');
});

test('a fault deep in a list is shown at the question, in reading order', () => {
  const errors = { 'incident.when.value': 'late', 'incident.grounds.0.ground': 'odd' };
  expect(incidentFieldErrors(errors)).toEqual([
    { id: 'incident.grounds', message: 'odd' },
    { id: 'incident.when.value', message: 'late' },
  ]);
});
