import type { ReactNode } from 'react';
import type { IResolvers } from '@graphql-tools/utils';
import { GraphQLError } from 'graphql';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { KeysProvider, LinkProvider, RouterAnchor, SessionProvider, type Person } from '#kit';
import { renderWithApi } from '#kit/testing';
import type { Role } from './gql/graphql.ts';

const person = (role: Role, name: string, organisation: string, municipality?: string): Person => ({
  id: name,
  name,
  role,
  organisation: { id: organisation, name: organisation },
  municipality: municipality ? { code: municipality, name: organisation } : null,
});

/** The same people as in the server's cast. */
export const people = {
  anOfficer: person('OFFICER', 'Lise Krogh', 'Københavns Kommune', '101'),
  aManager: person('MUNICIPAL_MANAGER', 'Omar Nielsen', 'Københavns Kommune', '101'),
  aStatistician: person('STATISTICIAN', 'Nadia Berg', 'Statistikkontoret'),
  anAnalyst: person('ANALYST', 'Emil Skov', 'Statistikkontoret'),
  anOperator: person('OPERATOR', 'Karen Dahl', 'Ligebehandlingsinstituttet'),
};

export function refuse(code: string, details: Record<string, unknown> = {}): never {
  throw new GraphQLError('not for readers', { extensions: { code, ...details } });
}

type Place = { path?: string; at?: string; others?: RouteObject[] };

/** A page as one of them sees it, at its address. */
export function renderAs(
  viewer: Person,
  page: ReactNode,
  resolvers: IResolvers,
  { path = '/', at = path, others = [] }: Place = {},
) {
  const router = createMemoryRouter([{ path, element: page }, ...others, { path: '*', element: <p>Elsewhere</p> }], {
    initialEntries: [at],
  });
  return renderWithApi(
    <LinkProvider anchor={RouterAnchor}>
      <SessionProvider viewer={viewer} signOut={() => undefined}>
        <KeysProvider>
          <RouterProvider router={router} />
        </KeysProvider>
      </SessionProvider>
    </LinkProvider>,
    resolvers,
  );
}

const list = (id: string, codes: readonly string[]) => ({
  id,
  codes: codes.map((code) => ({ code, label: code.toLowerCase().replaceAll('_', ' '), description: null })),
});

export const codeLists = [
  list('grounds', ['AGE', 'DISABILITY', 'UNKNOWN']),
  list('grounds-in-statistics', ['AGE', 'DISABILITY', 'MANY']),
  list('forms', ['DIRECT', 'HARASSMENT']),
  list('areas', ['SCHOOL', 'HEALTH']),
  list('places', ['HOME', 'ONLINE']),
  list('offences', ['THREATS']),
  list('bias-motivations', ['DISABILITY']),
  list('reporter-roles', ['VICTIM']),
  list('age-bands', ['UNKNOWN']),
  list('genders', ['UNKNOWN']),
  list('regions', ['084']),
  list('landsdele', ['L01', 'L04']),
];

const area = (code: string, name: string, landsdel: string | null) => ({
  code,
  name,
  landsdel,
  region: '084',
  countedAs: code,
  column: 0,
  row: 0,
});

export const municipalities = [
  area('101', 'København', 'L01'),
  area('147', 'Frederiksberg', 'L01'),
  area('400', 'Bornholm', null),
];

export const preview = { incidentFact: [], personFact: [], quarter: '2026-Q4', freezesOn: '2027-01-11' };

export const incident = {
  kind: 'DISCRIMINATION',
  grounds: [{ ground: 'AGE', perceived: true, byAssociation: false }],
  forms: ['DIRECT'],
  hateCrime: null,
  area: 'SCHOOL',
  place: 'HOME',
  municipality: '101',
  when: { precision: 'MONTH', value: '2026-10' },
  reporterRole: 'VICTIM',
  ageBand: 'UNKNOWN',
  gender: 'UNKNOWN',
};

export const aRegistration = (it: object = {}) => ({
  id: 'r1',
  receivedOn: '2026-11-02',
  channel: 'PHONE',
  incident,
  registeredBy: { id: 'm1', name: 'Lise Krogh' },
  status: 'REGISTERED',
  counted: true,
  quarter: '2026-Q4',
  freezesOn: '2999-01-11',
  version: 1,
  statisticsPreview: preview,
  viewerCanCorrect: true,
  viewerCanWithdraw: true,
  ...it,
});

export const words = {
  codeLists: () => codeLists,
  municipalities: () => municipalities,
  previewStatistics: () => preview,
  releaseCalendar: () => [],
};
