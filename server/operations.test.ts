import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql, Kind, OperationTypeNode, parse } from 'graphql';
import { aStage, everywhere, operations, type Stage } from './operations.fixture.ts';
import { identify } from './people/identify.ts';
import { contextFor, type Door } from './platform/api/context.ts';
import { readTrustedDocuments } from './platform/door/trustedDocuments.ts';
import { isQuestion, statementsOf } from './testing/statements.ts';
import { testApi } from './testing/testApi.ts';

const file = new URL('../docs/sql-statements.md', import.meta.url);
const writing = Boolean(process.env['WRITE_SQL_STATEMENTS']);

let stage: Stage;
let known = { statements: 0, questions: 0 };
beforeAll(async () => (stage = await aStage(await testApi())), 90_000);
afterAll(async () => {
  const { services, people } = stage.api;
  const asked = await statementsOf(() => identify(services, 'ngo', { session: people.aManager.member, bearer: null }));
  known = { statements: asked.length, questions: asked.filter(isQuestion).length };
  await stage.api.close();
  if (writing) writeFileSync(file, page());
}, 60_000);

interface Operation {
  name: string;
  query: boolean;
  document: string;
}

const apps = Object.keys(operations) as Door[];

function sentBy(app: Door): Operation[] {
  const manifest = new URL(`../clients/${app}/src/gql/persisted-documents.json`, import.meta.url);
  const documents = [...readTrustedDocuments(manifest.pathname).values()];
  return documents.map((document) => {
    const definition = parse(document).definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION);
    return { name: definition?.name?.value ?? '', query: definition?.operation === OperationTypeNode.QUERY, document };
  });
}

/** Plays it once: what PostgreSQL was asked. */
async function play(app: Door, { name, document }: Operation): Promise<string[]> {
  const played = operations[app]?.[name];
  if (!played)
    throw new Error(`Say in server/operations.fixture.ts who sends ${name} from the ${app} app, and with what.`);
  const { services, schema, people } = stage.api;
  const viewer = people[played.as];
  const variableValues = { ...everywhere, ...(await played.variables?.(stage)) };
  const cookies = { session: viewer.member, set: () => undefined, clear: () => undefined };
  return statementsOf(async () => {
    const contextValue = contextFor(services, viewer, { door: app, requestId: 'test', cookies });
    const { data, errors } = await graphql({ schema, source: document, contextValue, variableValues });
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    // A page of something that is not there costs nothing and says nothing.
    const answers = Object.entries(data ?? {}).filter(([field]) => field !== '__typename');
    expect(answers.filter(([, value]) => value === null)).toEqual([]);
  });
}

const numbersOf = (seen: string[]) => `${seen.length} | ${seen.filter(isQuestion).length}`;
const counted = new Map<string, string>();
const held = new Map<string, string>();
if (existsSync(file)) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, app = '', name = '', , statements = '', questions = ''] = line.split('|').map((it) => it.trim());
    if (apps.some((it) => it === app)) held.set(`${app} ${name}`, `${statements} | ${questions}`);
  }
}

describe.each(apps)('the %s app', (app) => {
  const sent = sentBy(app);

  test.each(sent.map((it) => [it.name, it] as const))(
    '%s asks the database as often as it was reviewed',
    async (name, operation) => {
      // What is read once and kept in memory is read at the first look; from the second one on each costs the same.
      if (operation.query) await play(app, operation);
      const kept = held.get(`${app} ${name}`) ?? 'not in docs/sql-statements.md';
      const seen = await play(app, operation);
      counted.set(`${app} ${name}`, numbersOf(seen));
      if (!writing)
        expect({ counted: numbersOf(seen), seen: seen.map((it) => it.slice(0, 80)) }).toMatchObject({ counted: kept });
    },
  );

  test('sends everything that stands in the table', () => {
    const names = new Set(sent.map(({ name }) => name));
    expect(Object.keys(operations[app] ?? {}).filter((name) => !names.has(name))).toEqual([]);
    if (writing) return;
    expect([...held.keys()].filter((it) => it.startsWith(`${app} `) && !names.has(it.slice(app.length + 1)))).toEqual(
      [],
    );
  });
});

function page(): string {
  const rows = apps.flatMap((app) =>
    sentBy(app)
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b, 'en'))
      .map(
        (name) =>
          `| ${app} | ${name} | ${operations[app]?.[name]?.as ?? ''} | ${counted.get(`${app} ${name}`) ?? ''} |`,
      ),
  );
  return `# SQL statements

How often each operation that the apps send asks PostgreSQL, counted in a small world where lists have several rows. Made by
\`npm run sql-statements\`; a change fails the tests until it is made anew and looked at. What the
door asks to know who sends it comes on top: ${known.statements} statements for a session, ${known.questions} of them questions.

_Statements_ is everything that goes over the wire, in all databases; _questions_ leaves out what opens, sets up and ends a transaction.

| app | operation | as | statements | questions |
| --- | --- | --- | --: | --: |
${rows.join('\n')}
`;
}
