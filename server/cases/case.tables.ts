import type { Kysely } from 'kysely';
import type { Viewer } from '../platform/access/viewer.ts';
import { instant } from '../platform/database/rows.ts';
import type { IncidentFacts } from '../incidents/incident.ts';
import type { CaseRow, CaseTable } from './case.entity.ts';
import type { InquiryRow, InquiryTable } from './inquiry.entity.ts';
import type { JournalEntryTable } from './journalEntry.entity.ts';
import type { PersonRow, PersonTable } from './person.entity.ts';
import type { SearchWordTable } from './searchWord.entity.ts';

/** The slice's tables, as its reading statements see them. */
export interface CaseTables {
  case: CaseTable;
  inquiry: InquiryTable;
  person: PersonTable;
  journal_entry: JournalEntryTable;
  search_word: SearchWordTable;
}
export type CaseDatabase = Kysely<CaseTables>;

/** PostgreSQL's policy says the same; said here too, each wall stands without the other. */
export const selectCases = (db: CaseDatabase, viewer: Viewer) =>
  db.selectFrom('case as c').where('c.organisation', '=', viewer.organisation);

export const selectInquiries = (db: CaseDatabase, viewer: Viewer) =>
  db.selectFrom('inquiry as i').where('i.organisation', '=', viewer.organisation);

export const caseColumns = [
  'c.id as id',
  'c.organisation as organisation',
  'c.number as number',
  'c.status as status',
  'c.outcome as outcome',
  'c.opened_at as openedAt',
  'c.updated_at as updatedAt',
  'c.closed_at as closedAt',
  'c.responsible as responsible',
  'c.idempotency_key as idempotencyKey',
  'c.version as version',
] as const;

export const inquiryColumns = [
  'i.id as id',
  'i.organisation as organisation',
  'i.registered_at as registeredAt',
  'i.received_on as receivedOn',
  'i.channel as channel',
  'i.incident as incident',
  'i.summary as summary',
  'i.registered_by as registeredBy',
  'i.case as case',
  'i.status as status',
  'i.quarter as quarter',
  'i.duplicate as duplicate',
  'i.withdrawn_because as withdrawnBecause',
  'i.idempotency_key as idempotencyKey',
  'i.version as version',
] as const;

/** Beside a case's own columns, so each has a name of its own. */
export const personColumns = [
  'p.id as personId',
  'p.name as name',
  'p.phone as phone',
  'p.email as email',
  'p.address as address',
  'p.language as language',
  'p.birth_year as birthYear',
  'p.address_protection as addressProtection',
  'p.note as note',
  'p.version as personVersion',
] as const;

export const toCase = (row: CaseRow): CaseRow => ({
  ...row,
  openedAt: instant(row.openedAt),
  updatedAt: instant(row.updatedAt),
  closedAt: row.closedAt ? instant(row.closedAt) : null,
});

export const toInquiry = (row: InquiryRow): InquiryRow => ({ ...row, registeredAt: instant(row.registeredAt) });

type Joined = Omit<PersonRow, 'id' | 'case' | 'version'> & {
  id: string;
  personId: string | null;
  personVersion: number | null;
};

/** The person out of a row that a case and its person share. */
export function toPerson(row: Joined): PersonRow | null {
  const { id, personId, personVersion, organisation, name, phone, email, address, language } = row;
  const { birthYear, addressProtection, note } = row;
  if (!personId || !personVersion) return null;
  const sealed = { name, phone, email, address, language, birthYear, addressProtection, note };
  return { id: personId, organisation, case: id, version: personVersion, ...sealed };
}

/** A case as it is read: with the classification of its first inquiry and, for those who may read it, its person. */
export type WholeCase = CaseRow & { incident: IncidentFacts; person: PersonRow | null };
