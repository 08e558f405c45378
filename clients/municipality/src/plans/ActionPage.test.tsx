import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refuse, renderAs } from '../testing.tsx';
import { ActionPage } from './ActionPage.tsx';
import { anAction, anInstitutionLead, aPlan } from './testing.ts';

const place = { path: '/plans/:id/actions/:action', at: '/plans/p1/actions/a1' };
const plan = aPlan({ number: 1, viewerCanDraft: false });

test('an institution reports with a note, and what was typed outlives a refusal', async () => {
  const sent: unknown[] = [];
  await renderAs(
    anInstitutionLead,
    <ActionPage />,
    {
      Query: { action: () => anAction({ plan }) },
      Mutation: {
        reportProgress: (_: unknown, { input }: { input: unknown }) => {
          sent.push(input);
          return refuse('CONFLICT', { reason: 'plan_draft' });
        },
      },
    },
    place,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Report it' }));
  expect(screen.getByLabelText('What was done, or why will it not be?')).toBeInvalid();
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'Under way' }));
  await userEvent.type(screen.getByLabelText('What was done, or why will it not be?'), 'It is agreed.');
  await userEvent.click(screen.getByRole('button', { name: 'Report it' }));
  expect(await screen.findByText(/not approved as it stands now/)).toBeVisible();
  expect(screen.getByLabelText('What was done, or why will it not be?')).toHaveValue('It is agreed.');
  expect(sent).toEqual([
    expect.objectContaining({ action: 'a1', status: 'UNDER_WAY', note: 'It is agreed.', obstacle: null }),
  ]);
});

test('before the plan is approved nothing is reported', async () => {
  await renderAs(anInstitutionLead, <ActionPage />, { Query: { action: () => anAction({ plan: aPlan() }) } }, place);
  expect(await screen.findByText('Progress is reported here once the plan is approved.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Report it' })).not.toBeInTheDocument();
});
