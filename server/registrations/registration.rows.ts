import type { Kysely } from 'kysely';
import { isId } from '../platform/input.ts';
import type { Viewer } from '../platform/access/viewer.ts';
import { cursorOf, pageOf, pageSize, type Page, readPlace } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { rows } from '../platform/database/rows.ts';
import type { RegistrationRow, RegistrationTable } from './registration.entity.ts';
import type { RegistrationFilter } from './registration.inputs.ts';

interface Database {
  registration: RegistrationTable;
}

export interface RegistrationsAsked {
  first: number;
  after?: string | null | undefined;
  filter?: RegistrationFilter | null | undefined;
}

const columns = [
  'id',
  'organisation',
  'registered_at as registeredAt',
  'received_on as receivedOn',
  'channel',
  'incident',
  'registered_by as registeredBy',
  'status',
  'quarter',
  'duplicate',
  'idempotency_key as idempotencyKey',
  'version',
] as const;

/** PostgreSQL's policy says the same; said here too, each wall stands without the other. */
const ownBy = ({ organisation }: Viewer, db: Kysely<Database>) =>
  db.selectFrom('registration').where('organisation', '=', organisation);

function matching({ viewer }: Context, db: Kysely<Database>, { quarter, ground, status }: RegistrationFilter) {
  return ownBy(viewer, db).where((eb) =>
    eb.and([
      ...(quarter ? [eb('quarter', '=', quarter)] : []),
      ...(status ? [eb('status', '=', status)] : []),
      ...(ground ? [eb('incident', '@>', JSON.stringify({ grounds: [{ ground }] }) as never)] : []),
    ]),
  );
}

// The driver hands instants over as text: the ORM, which usually reads them, has its own ideas of time zones.
const toRow = (it: RegistrationRow): RegistrationRow => ({ ...it, registeredAt: new Date(it.registeredAt) });
const isInstant = (key: string) => !Number.isNaN(Date.parse(key));

/** One page of the municipality's registrations, the newest first, and how many there are in all. */
export function registrationPage(
  context: Context,
  { first, after, filter }: RegistrationsAsked,
): Promise<Page<RegistrationRow>> {
  const size = pageSize(first);
  const place = readPlace(after, isInstant);
  return rows(context, async (db: Kysely<Database>) => {
    const all = matching(context, db, filter ?? {});
    const rest = place
      ? all.where((eb) => eb(eb.refTuple('registered_at', 'id'), '<', eb.tuple(place.key as never, place.id)))
      : all;
    const page = rest
      .select(columns)
      .orderBy('registered_at', 'desc')
      .orderBy('id', 'desc')
      .limit(size + 1);
    const { count } = await all.select((eb) => eb.fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
    const read = (await page.execute()).map(toRow);
    return pageOf(read, size, after, (it) => cursorOf(it.registeredAt.toISOString(), it.id), Number(count));
  });
}

/** One registration, or null when it is not there for this viewer. */
export async function registrationRow(context: Context, id: string): Promise<RegistrationRow | null> {
  if (!isId(id)) return null;
  const row = await rows(context, (db: Kysely<Database>) =>
    ownBy(context.viewer, db).select(columns).where('id', '=', id).executeTakeFirst(),
  );
  return row ? toRow(row) : null;
}
