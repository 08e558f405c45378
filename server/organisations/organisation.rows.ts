import type { Kysely } from 'kysely';
import { cursorOf, pageOf, pageSize, type Page, readPlace } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { anyOf, rows } from '../platform/database/rows.ts';
import { namesNoGround } from '../taxonomy/grounds.ts';
import { municipalities, municipality } from '../taxonomy/municipalities.ts';
import type { OrganisationKind } from './organisation.access.ts';
import type { OrganisationRow, OrganisationTable } from './organisation.entity.ts';

interface Database {
  organisation: OrganisationTable;
}

const columns = [
  'id',
  'kind',
  'version',
  'name',
  'municipality',
  'part_of as partOf',
  'description',
  'website',
  'phone',
  'email',
  'helps_with as helpsWith',
  'operated_by as operatedBy',
  'idempotency_key as idempotencyKey',
] as const;

export interface OrganisationsAsked {
  first: number;
  after?: string | null;
  kind?: OrganisationKind | null;
  partOf?: string | null;
  search?: string | null;
}

/** Organisations by name. */
export function organisationPage(context: Context, asked: OrganisationsAsked): Promise<Page<OrganisationRow>> {
  const size = pageSize(asked.first);
  const place = readPlace(asked.after);
  const search = asked.search?.trim();
  return rows(context, async (db: Kysely<Database>) => {
    let query = db
      .selectFrom('organisation')
      .select(columns)
      .orderBy('name')
      .orderBy('id')
      .limit(size + 1);
    if (asked.kind) query = query.where('kind', '=', asked.kind);
    if (asked.partOf) query = query.where('part_of', '=', asked.partOf);
    if (search) query = query.where('name', 'ilike', `%${search.replace(/[\\%_]/g, '\\$&')}%`);
    if (place) query = query.where((eb) => eb(eb.refTuple('name', 'id'), '>', eb.tuple(place.key, place.id)));
    return pageOf(await query.execute(), size, asked.after, (it) => cursorOf(it.name, it.id));
  });
}

export const organisationsById = (context: Context, ids: readonly string[]): Promise<OrganisationRow[]> =>
  rows(context, (db: Kysely<Database>) =>
    db.selectFrom('organisation').where('id', '=', anyOf(ids)).select(columns).execute(),
  );

const MOST_HELPERS = 20;

/**
 * The NGOs that help with any of the grounds, or with all: those of the municipality, then those of the whole country,
 * of the region, of elsewhere; among equals those with special knowledge of the grounds.
 */
export function helpersFor(context: Context, code: string | null, grounds: string[]): Promise<OrganisationRow[]> {
  const here = code ? municipality(code) : undefined;
  const region = municipalities.codes.filter((it) => it.region === here?.region).map((it) => it.code);
  const named = grounds.filter((ground) => !namesNoGround(ground));
  return rows(context, (db: Kysely<Database>) => {
    let query = db.selectFrom('organisation').select(columns).where('kind', '=', 'NGO');
    if (named.length > 0) {
      query = query.where((eb) =>
        eb.or([eb('helps_with', '&&', eb.val(named)), eb('helps_with', '=', eb.val<string[]>([]))]),
      );
    }
    return query
      .orderBy((eb) =>
        eb
          .case()
          .when('municipality', '=', here?.code ?? '')
          .then(eb.lit(0))
          .when('municipality', 'is', null)
          .then(eb.lit(1))
          .when('municipality', 'in', here ? region : [''])
          .then(eb.lit(2))
          .else(eb.lit(3))
          .end(),
      )
      .orderBy((eb) => eb('helps_with', '&&', eb.val(named)), 'desc')
      .orderBy('name')
      .orderBy('id')
      .limit(MOST_HELPERS)
      .execute();
  });
}
