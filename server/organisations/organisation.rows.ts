import type { Kysely } from 'kysely';
import type { Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { listPage, type Listing } from '../platform/database/listing.rows.ts';
import { rows } from '../platform/database/rows.ts';
import { namesNoGround } from '../taxonomy/grounds.ts';
import { municipalities, municipality } from '../taxonomy/municipalities.ts';
import type { OrganisationKind } from './organisation.access.ts';
import { Organisation, type OrganisationRow, type OrganisationTable } from './organisation.entity.ts';

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

export const organisations: Listing<OrganisationRow> = {
  of: Organisation,
  order: { by: 'name', descending: false, isKey: () => true },
};

/** Organisations by name. */
export const organisationPage = (
  context: Context,
  { first, after, kind, partOf, search }: OrganisationsAsked,
): Promise<Page<OrganisationRow>> =>
  listPage(context, organisations, { first, after, where: { kind, partOf }, containing: { by: 'name', text: search } });

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
