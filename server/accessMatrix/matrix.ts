import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { cast, type PersonName } from '../demo/people.ts';
import type { TestApi } from '../testing/testApi.ts';
import { mutationOutcomes } from './mutations.ts';
import { probesOf, structural, type Probe } from './probes.ts';
import type { World } from './world.ts';

export const persons = [...(Object.keys(cast) as PersonName[]), 'thePublic'] as const;

const symbols = { read: '●', withheld: '○', absent: '–', refused: '✕', empty: '·' } as const;
type Outcome = keyof typeof symbols;

/** Asks for every field of every type, as everyone, along every way to it, and writes down what came back. */
export async function accessMatrix(api: TestApi, world: World): Promise<string> {
  const sections: string[] = [];
  const probes = probesOf(world);
  for (const type of objectTypes(api)) {
    const ways = probes[type.name];
    if (!ways) throw new Error(`The access matrix knows no way to ${type.name}: add one to probes.ts.`);
    for (const [way, probe] of Object.entries(ways)) sections.push(await section(api, type, way, probe));
  }
  sections.push(await mutations(api, world));
  return [heading(), ...sections].join('\n');
}

/** Last, because what is let through changes the world. */
async function mutations(api: TestApi, world: World): Promise<string> {
  const rows = await mutationOutcomes(api, world, persons);
  const table = rows.map(([name, outcomes]) =>
    row(
      name,
      outcomes.map((it) => symbols[it]),
    ),
  );
  const lead = '\n## Mutations\n\n● is let through, with input that the server accepts from whoever may send it.\n';
  return [
    lead,
    row(
      'mutation',
      persons.map((it) => it),
    ),
    row(
      '---',
      persons.map(() => '---'),
    ),
    ...table,
  ].join('\n');
}

function objectTypes({ schema }: TestApi): GraphQLObjectType[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types
    .filter(({ name }) => !name.startsWith('__') && !structural.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

async function section(api: TestApi, type: GraphQLObjectType, way: string, probe: Probe): Promise<string> {
  const lines = [
    `\n## ${type.name} by \`${way}\`\n`,
    row(
      'field',
      persons.map((it) => it),
    ),
    row(
      '---',
      persons.map(() => '---'),
    ),
  ];
  const fields = Object.values(type.getFields()).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const columns = await Promise.all(persons.map((person) => ask(api, person, type, fields, probe)));
  for (const field of fields)
    lines.push(
      row(
        field.name,
        columns.map((column) => symbols[column.get(field.name) ?? 'absent']),
      ),
    );
  return lines.join('\n');
}

const row = (head: string, cells: readonly string[]) => `| ${[head, ...cells].join(' | ')} |`;

/**
 * All fields in one request. When that is refused, the way alone: one that is closed is so for every field, and where it is open each is asked
 * for by itself, since one refusal says nothing of another.
 */
async function ask(
  api: TestApi,
  person: (typeof persons)[number],
  type: GraphQLObjectType,
  fields: GraphQLField<unknown, unknown>[],
  probe: Probe,
): Promise<Map<string, Outcome>> {
  const lists = 'withheld' in type.getFields() ? 'withheld' : '';
  const answerTo = (asked: GraphQLField<unknown, unknown>[]) => {
    const selections = asked.map((field) => `${aliasOf(field)}: ${selectionOf(field)}`);
    return api.as(person)(
      `{ ${[...probe, ['__typename', ...selections, lists].join(' ')].join(' { ')}${' }'.repeat(probe.length)} }`,
    );
  };
  const whole = await answerTo(fields);
  const way = 'problem' in whole ? await answerTo([]) : whole;
  const asOne = !('problem' in whole) || 'problem' in way;
  const outcomes = new Map<string, Outcome>();
  for (const field of fields) {
    const answer = asOne ? way : await answerTo([field]);
    outcomes.set(field.name, outcomeOf(answer, probe.length, field));
  }
  return outcomes;
}

const aliasOf = ({ name }: GraphQLField<unknown, unknown>) => `asked_${name}`;

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter((it) => isNonNullType(it.type) && it.defaultValue === undefined);
  const given = needed.map(({ name }) => `${name}: ${name === 'locale' ? 'EN' : '1'}`);
  const call = given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
  return isLeafType(getNamedType(field.type)) ? call : `${call} { __typename }`;
}

function outcomeOf(answer: Record<string, any>, depth: number, field: GraphQLField<unknown, unknown>): Outcome {
  if ('problem' in answer) {
    if (answer['problem'] === 'NOT_FOUND') return 'absent';
    if (answer['problem'] === 'FORBIDDEN' || answer['problem'] === 'UNAUTHENTICATED') return 'refused';
    throw new Error(`${field.name} answered ${String(answer['problem'])}`);
  }
  let at: any = answer;
  for (let step = 0; step < depth; step += 1) {
    at = firstOf(Object.values(at as object)[0]);
    if (at === null || at === undefined) return 'absent';
  }
  if (at.withheld?.includes(field.name)) return 'withheld';
  const value = at[aliasOf(field)];
  return value === null || (Array.isArray(value) && value.length === 0) ? 'empty' : 'read';
}

/** Of a list the first that has something in it: a quarter with an order, a member. */
const firstOf = (value: any): any =>
  Array.isArray(value) ? (value.find((it) => it && !Object.values(it).includes(null)) ?? value[0]) : value;

const heading = () => `# Access matrix

Who may read what, found out by asking: every field of every type, as everyone of the cast, along every way to it, in a world where every field is
filled in. Made by \`npm run access-matrix\`; a change in it fails the tests until it is made anew and looked at.

| sign | means |
| --- | --- |
| ${symbols.read} | read |
| ${symbols.withheld} | withheld: null, and named in \`withheld\` |
| ${symbols.absent} | does not exist for this person |
| ${symbols.refused} | refused |
| ${symbols.empty} | nothing there to read |

| who | is |
| --- | --- |
${persons.map((it) => `| ${it} | ${it === 'thePublic' ? 'anyone, without an account' : wordsFor(it)} |`).join('\n')}`;

function wordsFor(person: PersonName): string {
  const { role, organisation } = cast[person];
  return `${role}, ${organisation}`;
}
