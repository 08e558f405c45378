import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { people, refuse, renderAs } from '../testing.tsx';
import { PlanPage } from './PlanPage.tsx';
import { anAction, anIndicator, anInstitutionLead, aPlan, connection } from './testing.ts';

const place = { path: '/plans/:id', at: '/plans/p1' };
const show = (plan: object | null | (() => object), mutation = {}, viewer = people.aManager) =>
  renderAs(
    viewer,
    <PlanPage evaluations={() => null} />,
    {
      Query: { actionPlan: () => (typeof plan === 'function' ? plan() : plan) },
      ...(Object.keys(mutation).length && { Mutation: mutation }),
    },
    place,
  );

describe('a plan', () => {
  test('shows each goal with what is done, for which finding, and how it is measured', async () => {
    await show(
      aPlan(
        {},
        {
          actions: [anAction({ late: true })],
          indicators: [
            anIndicator({ reached: 0.5, lastMeasurement: { id: 'x', measuredOn: '2026-10-01', value: 7.5 } }),
          ],
        },
      ),
    );
    expect(await screen.findByRole('heading', { name: 'Goal 1: Everybody is understood.' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Interpreters by telephone' })).toHaveAttribute(
      'href',
      '/plans/p1/actions/a1',
    );
    expect(screen.getByText('Answers: People are sent home.')).toBeVisible();
    expect(screen.getByText('Late')).toBeVisible();
    expect(screen.getByText('12 % (1 Mar 2026)')).toBeVisible();
    expect(screen.getByText('50% of the way')).toBeVisible();
  });

  test('names what is missing, where it is mended, and what to do', async () => {
    await show(
      aPlan(
        { shortcomings: [{ rule: 'NO_FINDING', action: 'a1', indicator: null }] },
        { actions: [anAction({ finding: null })] },
      ),
    );
    const missing = (await screen.findByRole('heading', { name: 'What is missing before approval' })).parentElement;
    const link = within(missing as HTMLElement).getByRole('link', { name: 'Interpreters by telephone' });
    expect(link).toHaveAttribute('href', '/plans/p1/actions/a1/change');
    expect(missing).toHaveTextContent('Choose the finding of the study that it is about.');
  });

  test('is refused with the same list, and nothing is approved', async () => {
    await show(aPlan({ shortcomings: [{ rule: 'NO_OUTCOME_INDICATOR', action: null, indicator: null }] }), {
      approveActionPlan: () =>
        refuse('INVALID', { fields: [{ field: 'plan', rule: 'no_outcome_indicator', params: {} }] }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Approve the plan' }));
    const dialog = screen.getByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Approve it' }));
    expect(await within(dialog).findByText('It cannot be approved yet')).toBeVisible();
    expect(dialog).toHaveTextContent('Add one of the kind "Outcome".');
  });

  test('is approved in the version that was read, after a second word', async () => {
    const sent: unknown[] = [];
    let status = 'DRAFT';
    await show(() => aPlan({ status, number: status === 'DRAFT' ? 0 : 1 }), {
      approveActionPlan: (_: unknown, { input }: { input: unknown }) => {
        sent.push(input);
        status = 'APPROVED';
        return { plan: aPlan({ status, number: 1, version: 5 }) };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Approve the plan' }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Approve it' }));
    expect(await screen.findByText('Approved as version 1.')).toBeVisible();
    expect(sent).toEqual([{ id: 'p1', version: 4 }]);
    expect(await screen.findByRole('button', { name: 'Revise the plan' })).toBeVisible();
  });

  test('that is approved is opened again only with a reason', async () => {
    const sent: unknown[] = [];
    await show(aPlan({ status: 'APPROVED', number: 1, viewerCanDraft: false }), {
      reviseActionPlan: (_: unknown, { input }: { input: unknown }) => {
        sent.push(input);
        return refuse('CONFLICT', { reason: 'plan_open' });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Revise the plan' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Open it for changes' }));
    expect(dialog.getByLabelText(/Why does it have to change/)).toBeInvalid();
    expect(sent).toEqual([]);
    await userEvent.type(dialog.getByLabelText(/Why does it have to change/), 'The deadline does not hold.');
    await userEvent.click(dialog.getByRole('button', { name: 'Open it for changes' }));
    expect(await dialog.findByText(/open for changes already/)).toBeVisible();
    expect(dialog.getByLabelText(/Why does it have to change/)).toHaveValue('The deadline does not hold.');
  });

  test('is read by an institution without a word about approval', async () => {
    await show(aPlan({ viewerCanDraft: false, viewerCanApprove: false, shortcomings: null }), {}, anInstitutionLead);
    expect(await screen.findByText('Interpreters by telephone')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Approve the plan' })).not.toBeInTheDocument();
    expect(screen.queryByText('What is missing before approval')).not.toBeInTheDocument();
  });

  test('of more parts than a page holds is shown whole', async () => {
    const pageOf = (after?: string | null) => ({
      ...connection([anAction(after ? { id: 'a2', title: 'The hundred and first' } : {})]),
      pageInfo: { hasNextPage: !after, endCursor: after ? null : 'next' },
    });
    await show(aPlan({ actions: ({ after }: { after?: string | null }) => pageOf(after) }));
    expect(await screen.findByRole('link', { name: 'The hundred and first' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Interpreters by telephone' })).toBeVisible();
  });

  test('of another municipality does not exist', async () => {
    await show(null);
    expect(await screen.findByText('There is no such plan')).toBeVisible();
  });
});
