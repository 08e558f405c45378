import type { ExpressionBuilder, Kysely } from 'kysely';
import { namingGround } from '../incidents/namingGround.ts';
import { isId } from '../platform/input.ts';
import type { Viewer } from '../platform/access/viewer.ts';
import {
  countedWhenRead,
  cursorOf,
  isInstant,
  pageOf,
  pageSize,
  type Page,
  readPlace,
} from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { instant, rows } from '../platform/database/rows.ts';
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

/** `isCounted` of the transfer, as a condition. */
const isCounted = (eb: ExpressionBuilder<Database, 'registration'>) =>
  eb.and([eb('status', '!=', 'WITHDRAWN'), eb('duplicate', '!=', 'CONFIRMED')]);

function matching({ viewer }: Context, db: Kysely<Database>, filter: RegistrationFilter) {
  const { quarter, ground, status, counted } = filter;
  return ownBy(viewer, db).where((eb) =>
    eb.and([
      ...(quarter ? [eb('quarter', '=', quarter)] : []),
      ...(status ? [eb('status', '=', status)] : []),
      ...(counted === true ? [isCounted(eb)] : counted === false ? [eb.not(isCounted(eb))] : []),
      ...(ground ? [eb('incident', '@>', namingGround(ground))] : []),
    ]),
  );
}

const toRow = (it: RegistrationRow): RegistrationRow => ({ ...it, registeredAt: instant(it.registeredAt) });

/** One page of the municipality's registrations, the newest first. */
export async function registrationPage(
  context: Context,
  { first, after, filter }: RegistrationsAsked,
): Promise<Page<RegistrationRow>> {
  const size = pageSize(first);
  const place = readPlace(after, isInstant);
  const read = await rows(context, (db: Kysely<Database>) => {
    const all = matching(context, db, filter ?? {});
    const rest = place
      ? all.where((eb) => eb(eb.refTuple('registered_at', 'id'), '<', eb.tuple(place.key as never, place.id)))
      : all;
    return rest
      .select(columns)
      .orderBy('registered_at', 'desc')
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute();
  });
  const page = pageOf(read.map(toRow), size, after, (it) => cursorOf(it.registeredAt.toISOString(), it.id));
  return countedWhenRead(page, () => countRegistrations(context, filter ?? {}));
}

function countRegistrations(context: Context, filter: RegistrationFilter): Promise<number> {
  return rows(context, async (db: Kysely<Database>) => {
    const counting = matching(context, db, filter).select((eb) => eb.fn.countAll<string>().as('count'));
    return Number((await counting.executeTakeFirstOrThrow()).count);
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
