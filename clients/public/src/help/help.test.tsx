import { expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { renderWithApi } from '#kit/testing';
import { codeResolvers } from '../testing.tsx';
import { HelpPage } from './HelpPage.tsx';

const organisation = {
  id: '1',
  name: 'Regnbuehuset',
  description: null,
  website: 'regnbue.example',
  phone: '70 10 20 30',
  email: null,
  helpsWith: ['AGE'],
};

const down = () => {
  throw new GraphQLError('down');
};

test('organisations are found by municipality and ground', async () => {
  const helpFor = jest.fn<(_: unknown, args: object) => unknown>(() => [organisation]);
  await renderWithApi(<HelpPage />, { ...codeResolvers, Query: { ...codeResolvers.Query, helpFor } });
  expect(await screen.findByRole('heading', { name: 'Regnbuehuset' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Call 70 10 20 30' })).toHaveAttribute('href', 'tel:70102030');
  expect(screen.getByRole('link', { name: 'regnbue.example' })).toHaveAttribute('href', 'https://regnbue.example');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Municipality' }), 'København');
  await userEvent.click(screen.getByText('What it is about'));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Age' }));
  expect(helpFor.mock.lastCall?.[1]).toEqual({ municipality: '101', grounds: ['AGE'] });
  expect(window.location.search).toBe('');
});

test('nobody found says what to do instead', async () => {
  await renderWithApi(<HelpPage />, { ...codeResolvers, Query: { ...codeResolvers.Query, helpFor: () => [] } });
  expect(await screen.findByText('No organisation fits all of it')).toBeVisible();
});

test('112, the police and the complaint board are there without the service', async () => {
  await renderWithApi(<HelpPage />, { Query: { codeLists: down, municipalities: down } });
  expect(screen.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112');
  expect(screen.getByRole('link', { name: 'naevneneshus.dk' })).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
});
