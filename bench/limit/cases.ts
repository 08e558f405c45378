import type pg from 'pg';
import type { DataKey, KeyRing } from '../../server/platform/crypto/keyRing.ts';
import { scopeOf, within, type Member } from './viewers.ts';

type Row = Record<string, string> & Record<'openedAt' | 'updatedAt' | 'at', Date> & Record<Sealed, Buffer | null>;
type Sealed = 'name' | 'phone' | 'email' | 'address' | 'language' | 'birthYear' | 'addressProtection' | 'note' | 'text';

const journal = (most: number) =>
  `select e.id, e.at, e.text from journal_entry e where e."case" = c.id order by e.at desc, e.id desc limit ${most}`;

const page = (size: number) => `select * from "case" order by opened_at desc, id desc limit ${size}`;

/** The cases of performance.md by hand: one round trip to each database, plain rows, JSON written here. */
export class Cases {
  constructor(
    private readonly database: pg.Pool,
    private readonly keys: KeyRing,
  ) {}

  /** Q1. Its case is known beforehand, so both databases are asked at once. */
  async one(viewer: Member, id: string, audited: boolean): Promise<object> {
    const values = [id];
    const [[cases, entries], keys] = await Promise.all([
      this.read(viewer, audited && ['READ_PERSON', 'READ_JOURNAL'], id, [
        {
          name: 'q1 case',
          text: `select c.id, c.number, c.status, c.opened_at as "openedAt", i.incident, p.id as person, p.name, p.phone,
              p.email, p.address, p.language, p.birth_year as "birthYear", p.address_protection as "addressProtection", p.note
            from "case" c join lateral (select incident from inquiry where "case" = c.id order by registered_at, id limit 1) i
              on true left join person p on p."case" = c.id where c.id = $1`,
          values,
        },
        {
          name: 'q1 journal',
          text: `select e.* from "case" c cross join lateral (${journal(5)}) e where c.id = $1`,
          values,
        },
      ]),
      this.keys.find(values, viewer.organisation),
    ]);
    const [row] = cases ?? [];
    const key = keys.get(id);
    if (!row || !key) return { case: null };
    const { area, grounds } = row['incident'] as unknown as { area: string; grounds: { ground: string }[] };
    return {
      case: {
        id,
        number: row['number'],
        status: row['status'],
        openedAt: row.openedAt.toISOString(),
        incident: { area, grounds: grounds.map(({ ground }) => ({ ground })) },
        person: {
          id: row['person'],
          name: person(key, row, 'name'),
          phone: person(key, row, 'phone'),
          email: person(key, row, 'email'),
          address: person(key, row, 'address'),
          language: person(key, row, 'language'),
          birthYear: Number(person(key, row, 'birthYear')),
          addressProtection: person(key, row, 'addressProtection') === 'true',
          note: person(key, row, 'note'),
        },
        journal: { edges: (entries ?? []).map((entry) => ({ node: note(key, entry) })) },
      },
    };
  }

  /** Q2. */
  async page(viewer: Member, audited: boolean): Promise<object> {
    const [cases = [], entries = []] = await this.read(viewer, audited && ['LIST_PERSONS', 'LIST_JOURNALS'], null, [
      {
        name: 'q2 cases',
        text: `select c.id, c.number, c.status, c.opened_at as "openedAt", p.id as person, p.name
          from (${page(50)}) c left join person p on p."case" = c.id order by c.opened_at desc, c.id desc`,
      },
      {
        name: 'q2 journals',
        text: `select e.*, c.id as "case" from (${page(50)}) c cross join lateral (${journal(3)}) e order by e.at desc, e.id desc`,
      },
    ]);
    const keys = await this.keys.find(ids(cases), viewer.organisation);
    const journals = Map.groupBy(entries, (entry) => entry['case'] ?? '');
    return {
      cases: {
        edges: cases.map((row) => {
          const { id = '', number, status, person: of } = row;
          const key = demandKey(keys, id);
          return {
            node: {
              id,
              number,
              status,
              openedAt: row.openedAt.toISOString(),
              person: { id: of, name: person(key, row, 'name') },
              journal: { edges: (journals.get(id) ?? []).map((entry) => ({ node: note(key, entry) })) },
            },
          };
        }),
      },
    };
  }

  /** What the NGO app's list shows. */
  async list(viewer: Member, size: number, audited: boolean): Promise<object> {
    const [read = [], counted] = await this.read(viewer, audited && ['LIST_PERSONS'], null, [
      {
        name: 'list cases',
        text: `select c.id, c.number, c.status, c.opened_at as "openedAt", c.updated_at as "updatedAt", i.incident,
            p.id as person, p.name, m.id as responsible, m.name as "responsibleName"
          from (${page(size + 1)}) c
            join lateral (select incident from inquiry where "case" = c.id order by registered_at, id limit 1) i on true
            left join person p on p."case" = c.id left join member m on m.id = c.responsible
          order by c.opened_at desc, c.id desc`,
      },
      { name: 'list count', text: 'select count(*) as number from "case"' },
    ]);
    const cases = read.slice(0, size);
    const keys = await this.keys.find(ids(cases), viewer.organisation);
    const last = cases.at(-1);
    return {
      __typename: 'Query',
      cases: {
        __typename: 'CaseConnection',
        edges: cases.map((row) => {
          const { id = '', number, status } = row;
          const { grounds } = row['incident'] as unknown as { grounds: { ground: string }[] };
          return {
            __typename: 'CaseEdge',
            node: {
              __typename: 'Case',
              id,
              incident: {
                __typename: 'Incident',
                grounds: grounds.map(({ ground }) => ({ __typename: 'NamedGround', ground })),
              },
              number,
              openedAt: row.openedAt.toISOString(),
              person: {
                __typename: 'Person',
                id: row['person'],
                name: person(demandKey(keys, id), row, 'name'),
                withheld: [],
              },
              responsible: { __typename: 'Member', id: row['responsible'], name: row['responsibleName'] },
              status,
              updatedAt: row.updatedAt.toISOString(),
              withheld: [],
            },
          };
        }),
        pageInfo: {
          __typename: 'PageInfo',
          endCursor: last
            ? Buffer.from(JSON.stringify([last.openedAt.toISOString(), last['id']])).toString('base64url')
            : null,
          hasNextPage: read.length > size,
        },
        totalCount: Number(counted?.[0]?.['number']),
      },
      viewer: { __typename: 'Viewer', signedIn: true },
    };
  }

  /** The rows of each statement; with the lines in the audit log that the product writes, when those are asked for. */
  private async read(
    viewer: Member,
    audit: string[] | false,
    subject: string | null,
    statements: pg.QueryConfig[],
  ): Promise<Row[][]> {
    const line = {
      name: 'audit',
      text: `insert into audit_entry (id, organisation, at, actor, action, subject, fields)
        select gen_random_uuid(), $1, now(), $2, action, $3, '{text}' from unnest($4::text[]) action`,
      values: [viewer.organisation, viewer.member, subject, audit],
    };
    const results = await within(this.database, scopeOf(viewer), audit ? [...statements, line] : statements);
    return results.map(({ rows }) => rows as Row[]);
  }
}

const ids = (cases: readonly Row[]) => cases.map(({ id = '' }) => id);

function demandKey(keys: Map<string, DataKey>, id: string): DataKey {
  const key = keys.get(id);
  if (!key) throw new Error(`The key of ${id} is gone.`);
  return key;
}

/** Sealed under the column's name in the entity, and the row's own id. */
const person = (key: DataKey, row: Row, field: Exclude<Sealed, 'text'>) =>
  row[field] && key.open(`person|${field}|${row['person']}`, row[field]);

const note = (key: DataKey, { id, at, text }: Row) => ({
  id,
  at: at.toISOString(),
  text: text && key.open(`journal_entry|text|${id}`, text),
});
