import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Viewer } from '../platform/access/viewer.ts';
import { cursorOf, pageOf, pageSize, type Page, readPlace, type Place } from '../platform/api/connection.ts';
import { loader, type Context } from '../platform/api/context.ts';
import type { Listing } from '../platform/database/listing.rows.ts';
import { anyOf, rows } from '../platform/database/rows.ts';
import { Member, type MemberRow, type MemberTable } from './member.entity.ts';

interface Database {
  member: MemberTable;
}

export interface MembersAsked {
  first: number;
  after?: string | null | undefined;
}

const columns = [
  'id',
  'organisation',
  'operated_by as operatedBy',
  'name',
  'email',
  'role',
  'active',
  'last_sign_in_on as lastSignInOn',
  'invited_by_operator as invitedByOperator',
] as const;

const byName = ({ name, id }: MemberRow) => cursorOf(name, id);

/** PostgreSQL's policy says the same; said here too, each wall stands without the other. */
function visibleTo({ organisation, operates }: Viewer, db: Kysely<Database>, after: Place | null) {
  const visible = db
    .selectFrom('member')
    .where((eb) => eb.or([eb('organisation', '=', organisation), eb('operated_by', '=', operates)]));
  return after ? visible.where((eb) => eb(eb.refTuple('name', 'id'), '>', eb.tuple(after.key, after.id))) : visible;
}

const placeInOrganisation = ({ fn }: ExpressionBuilder<Database, 'member'>) =>
  fn
    .agg<string>('row_number')
    .over((over) => over.partitionBy('organisation').orderBy('name').orderBy('id'))
    .as('place');

export const members: Listing<MemberRow> = {
  of: Member,
  order: { by: 'name', descending: false, isKey: () => true },
};

/** The members of one organisation, by name: one statement for all the organisations of a page. */
export async function membersOfOrganisation(
  context: Context,
  organisation: string,
  asked: MembersAsked,
): Promise<Page<MemberRow>> {
  const size = pageSize(asked.first);
  const place = readPlace(asked.after);
  const pages = loader<string, MemberRow[]>(context, `members ${size} ${asked.after ?? ''}`, (organisations) =>
    rows(context, async (db: Kysely<Database>) => {
      const placed = visibleTo(context.viewer, db, place)
        .select([...columns, placeInOrganisation])
        .where('organisation', '=', anyOf(organisations));
      const found = await db
        .selectFrom(placed.as('placed'))
        .selectAll()
        .where('place', '<=', String(size + 1))
        .orderBy('name')
        .orderBy('id')
        .execute();
      return Map.groupBy<string, MemberRow>(found, (it) => it.organisation);
    }),
  );
  return pageOf((await pages.load(organisation)) ?? [], size, asked.after, byName);
}
