import { useApolloClient } from '@apollo/client/react';
import { useMemo, type ReactNode } from 'react';
import { problemOf } from '#kit';
import { renderWithApi } from '#kit/testing';
import { forgetEverything } from './forget.ts';
import { ServiceContext } from './service.ts';

type Resolvers = Parameters<typeof renderWithApi>[1];

function WithService({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const load = useMemo(() => () => Promise.resolve({ client, problemOf }), [client]);
  return <ServiceContext value={load}>{children}</ServiceContext>;
}

/** The report asks for the service by itself, so a test hands it the one that stands on the schema. */
export const renderReport = (page: ReactNode, resolvers?: Resolvers) =>
  renderWithApi(
    <WithService>
      <main>{page}</main>
    </WithService>,
    resolvers,
  );

/** What one test typed is not there in the next. */
export function startAfresh(path = '/report'): void {
  forgetEverything();
  window.history.replaceState(null, '', path);
}

const list = (id: string, ...codes: string[]) => ({ id, codes: codes.map((code) => ({ code })) });
const words = (code: string) => code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ');

const municipalities = [
  { code: '101', name: 'København', region: '084', landsdel: 'L01', countedAs: '101' },
  { code: '147', name: 'Frederiksberg', region: '084', landsdel: 'L01', countedAs: '147' },
  { code: '813', name: 'Frederikshavn', region: '081', landsdel: null, countedAs: '813' },
  { code: '825', name: 'Læsø', region: '081', landsdel: null, countedAs: '813' },
];

const lists = [
  list('grounds', 'AGE', 'DISABILITY', 'UNKNOWN', 'UNDISCLOSED'),
  list('grounds-in-statistics', 'AGE', 'DISABILITY', 'RACE'),
  list('forms', 'DIRECT', 'HARASSMENT', 'HATE_CRIME', 'UNKNOWN'),
  list('areas', 'SCHOOL', 'UNKNOWN'),
  list('places', 'HOME', 'ONLINE', 'UNKNOWN'),
  list('offences', 'THREATS', 'UNSPECIFIED'),
  list('bias-motivations', 'ANTI_ROMA', 'UNKNOWN'),
  list('age-bands', 'A18_29', 'UNKNOWN'),
  list('genders', 'WOMAN', 'UNKNOWN'),
  list('reporter-roles', 'VICTIM', 'WITNESS', 'UNKNOWN'),
  list('regions', '084', '081'),
  list('landsdele', 'L01', 'L11'),
];

/** Code lists whose words are their codes. */
export const codeResolvers = {
  Query: {
    codeLists: (_: unknown, { ids }: { ids?: string[] }) => lists.filter(({ id }) => !ids || ids.includes(id)),
    municipalities: () => municipalities,
  },
  Code: { label: ({ code }: { code: string }) => words(code), description: () => null },
};
