import type { SelectQueryBuilder } from 'kysely';
import { namingGround } from '../incidents/namingGround.ts';
import {
  countedWhenRead,
  cursorOf,
  isInstant,
  pageOf,
  pageSize,
  type Page,
  readPlace,
  type Place,
} from '../platform/api/connection.ts';
import { loader, type Context } from '../platform/api/context.ts';
import { anyOf, rows } from '../platform/database/rows.ts';
import { valid, isId } from '../platform/input.ts';
import { caseAccess, newFor } from './case.access.ts';
import { caseFilter, type CaseFilter, type CaseSort } from './case.inputs.ts';
import {
  caseColumns,
  personColumns,
  selectCases,
  toCase,
  toPerson,
  type CaseDatabase,
  type CaseTables,
  type WholeCase,
} from './case.tables.ts';
import { matching, reallyFound, searchFor, type CaseSearch } from './caseSearch.ts';

export interface CasesAsked {
  first: number;
  after?: string | null;
  filter?: CaseFilter | null;
  sort: CaseSort;
}

const sortColumns = {
  OPENED_AT: 'c.opened_at',
  UPDATED_AT: 'c.updated_at',
  NUMBER: 'c.number',
  STATUS: 'c.status',
} as const;
const sortKey = {
  OPENED_AT: (it: WholeCase) => it.openedAt.toISOString(),
  UPDATED_AT: (it: WholeCase) => it.updatedAt.toISOString(),
  NUMBER: (it: WholeCase) => it.number,
  STATUS: (it: WholeCase) => it.status,
};

const isWord = (key: string) => /^[\w-]+$/.test(key);

/** One page of the viewer's cases; how many there are in all is counted only when it is asked for. */
export async function casePage(context: Context, asked: CasesAsked): Promise<Page<WholeCase>> {
  const { sort } = asked;
  const size = pageSize(asked.first);
  const filter = { ...asked.filter, ...valid(caseFilter, asked).filter };
  const search = filter.search ? searchFor(context, filter.search) : null;
  const place = readPlace(asked.after, sort.field.endsWith('_AT') ? isInstant : isWord);
  const read = await rows(context, (db: CaseDatabase) => {
    const found = filtered(selectCases(db, context.viewer), context, filter, search);
    return sorted(wholly(db, context, sorted(from(found, sort, place), sort).limit(size + 1)), sort).execute();
  });
  const page = pageOf(read.map(toWhole), size, asked.after, (it) => cursorOf(sortKey[sort.field](it), it.id));
  if (search) {
    const found = await reallyFound(
      context,
      page.edges.map(({ node }) => node),
      search,
    );
    page.edges = page.edges.filter(({ node }) => found.has(node.id));
  }
  return countedWhenRead(page, () => countCases(context, filter, search));
}

function countCases(context: Context, filter: CaseFilter, search: CaseSearch | null): Promise<number> {
  return rows(context, async (db: CaseDatabase) => {
    const cases = filtered(selectCases(db, context.viewer), context, filter, search);
    const { count } = await cases.select((eb) => eb.fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
    return Number(count);
  });
}

/** A case by its id, for every field that needs more of it than its own row: one statement for all that ask at once. */
export function wholeCase(context: Context, id: string): Promise<WholeCase | null> {
  const cases = loader<string, WholeCase>(context, 'case', async (ids) => {
    const read = await rows(context, (db: CaseDatabase) =>
      wholly(db, context, selectCases(db, context.viewer).where('c.id', '=', anyOf(ids))).execute(),
    );
    return new Map(read.map((row) => [row.id, toWhole(row)]));
  });
  return isId(id) ? cases.load(id) : Promise.resolve(null);
}

type Row = Awaited<ReturnType<ReturnType<typeof wholly>['execute']>>[number];
const toWhole = (row: Row): WholeCase => ({ ...toCase(row), incident: row.incident, person: toPerson(row) });

type Tables = CaseTables & { c: CaseTables['case'] };
type Cases<O = object> = SelectQueryBuilder<Tables, 'c', O>;

/** The page is chosen among cases alone; only what is on it is joined with its first inquiry and its person. */
function wholly(db: CaseDatabase, { viewer }: Context, cases: Cases) {
  const readsPersons = caseAccess.person.test(viewer, newFor(viewer));
  return (
    db
      .selectFrom(cases.selectAll('c').as('c'))
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('inquiry')
            .whereRef('inquiry.case', '=', 'c.id')
            .select('inquiry.incident')
            .orderBy('inquiry.registered_at')
            .orderBy('inquiry.id')
            .limit(1)
            .as('i'),
        (join) => join.onTrue(),
      )
      // Whoever may not read the person is not sent its columns either.
      .leftJoin('person as p', (join) => join.onRef('p.case', '=', 'c.id').on((eb) => eb.val(readsPersons)))
      .select([...caseColumns, 'i.incident as incident', ...personColumns])
  );
}

function filtered(cases: Cases, context: Context, filter: CaseFilter, search: CaseSearch | null): Cases {
  const { status, ground, responsible, mine, unassigned } = filter;
  return cases.where((eb) =>
    eb.and([
      ...(status ? [eb('c.status', '=', status)] : []),
      ...(responsible ? [eb('c.responsible', '=', responsible)] : []),
      ...(mine ? [eb('c.responsible', '=', context.viewer.member)] : []),
      ...(typeof unassigned === 'boolean' ? [eb('c.responsible', unassigned ? 'is' : 'is not', null)] : []),
      ...(search ? [matching(eb, context, search)] : []),
      ...(ground
        ? [
            eb.exists(
              eb
                .selectFrom('inquiry')
                .whereRef('inquiry.case', '=', 'c.id')
                .where('inquiry.incident', '@>', namingGround(ground))
                .select('inquiry.id'),
            ),
          ]
        : []),
    ]),
  );
}

function from(cases: Cases, { field, direction }: CaseSort, place: Place | null): Cases {
  if (!place) return cases;
  const beyond = direction === 'ASC' ? '>' : '<';
  return cases.where(({ eb, refTuple, tuple }) =>
    eb(refTuple(sortColumns[field], 'c.id'), beyond, tuple(place.key as never, place.id)),
  );
}

const sorted = <DB extends Pick<Tables, 'c'>, TB extends keyof DB, O>(
  cases: SelectQueryBuilder<DB, TB, O>,
  { field, direction }: CaseSort,
) => {
  const order = direction === 'ASC' ? 'asc' : 'desc';
  return cases.orderBy(sortColumns[field] as never, order).orderBy('c.id' as never, order);
};
