import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRegistration, people, renderAs, words } from '../testing.tsx';
import { RegistrationsPage } from './RegistrationsPage.tsx';

type Asked = { after: string | null; filter: { ground: string | null } };

const pages = (asked: Asked[]) => ({
  Query: {
    ...words,
    registrations: (_: unknown, { after, filter }: Asked) => {
      asked.push({ after, filter });
      const none = filter.ground === 'AGE';
      const id = after ? 'r2' : 'r1';
      return {
        totalCount: none ? 0 : 2,
        pageInfo: { hasNextPage: !after && !none, endCursor: 'c1' },
        edges: none ? [] : [{ cursor: 'c1', node: aRegistration({ id }) }],
      };
    },
  },
});

test('the list is read page by page, and every line leads to its registration', async () => {
  const asked: Asked[] = [];
  await renderAs(people.anOfficer, <RegistrationsPage />, pages(asked));
  expect(await screen.findByRole('link', { name: '2 Nov 2026' })).toHaveAttribute('href', '/registrations/r1');
  expect(screen.getByText('1–1 of 2')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(await screen.findByText('26–26 of 2')).toBeVisible();
  expect(asked.at(-1)?.after).toBe('c1');
});

test('a ground with nothing in it says so', async () => {
  const asked: Asked[] = [];
  await renderAs(people.anOfficer, <RegistrationsPage />, pages(asked));
  const said = (await screen.findByText('2 in the list')).closest('output');
  await userEvent.selectOptions(await screen.findByLabelText('Ground'), 'AGE');
  expect(await screen.findByText('Nothing fits these choices')).toBeVisible();
  expect(screen.getByText('Nothing in the list').closest('output')).toBe(said);
  expect(asked.at(-1)).toMatchObject({ after: null, filter: { ground: 'AGE', status: null } });
});
