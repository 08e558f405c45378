import { demand } from '../platform/access/rule.ts';
import type { Context } from '../platform/api/context.ts';
import { audit } from '../platform/audit/audit.ts';
import { changing, locked } from '../platform/database/changing.ts';
import { keyUsed } from '../platform/database/once.ts';
import { valid, isId } from '../platform/input.ts';
import { Conflict, NotFound } from '../platform/problem.ts';
import { caseAccess } from './case.access.ts';
import { Case } from './case.entity.ts';
import { addJournalEntryInput, type AddJournalEntryInput } from './case.inputs.ts';
import { JournalEntry } from './journalEntry.entity.ts';
import { dataKeys, placeOf } from '../platform/crypto/unseal.ts';
import { journals } from './sealed.ts';

export interface Written {
  case: Case;
  entry: JournalEntry;
}

const place = (row: string) => placeOf({ table: journals, field: 'text', row });

/** Writes in the journal. What was written stays; a mistake is corrected by another entry that names it. */
export function addJournalEntry(context: Context, input: AddJournalEntryInput): Promise<Written> {
  return changing(context, async (inside) => {
    const { em, viewer, now } = inside;
    // The lock on the case lets one writer at a time in: a retry finds the entry, and no entry is corrected twice.
    const it = await locked(inside, Case, input.case, 'case');
    demand(viewer, caseAccess.work, it);
    const { text, idempotencyKey } = valid(addJournalEntryInput, input);
    const known = await em.findOne(JournalEntry, { case: it.id, idempotencyKey });
    const key = await dataKeys(inside).load(it.id);
    if (!key) throw new NotFound('case'); // erased
    if (known) {
      const same =
        key.open(place(known.id), known.text) === text && (known.corrects ?? null) === (input.corrects ?? null);
      if (!same) throw keyUsed();
      return { case: it, entry: known };
    }
    if (input.corrects) await demandUncorrected(inside, it, input.corrects);
    const id = crypto.randomUUID();
    const entry = em.create(JournalEntry, {
      id,
      organisation: it.organisation,
      case: it.id,
      at: now(),
      author: viewer.member,
      text: key.seal(place(id), text),
      corrects: input.corrects ?? null,
      idempotencyKey,
    });
    em.persist(entry);
    it.updatedAt = now();
    audit(inside, { action: 'ADD_JOURNAL_ENTRY', subject: it.id });
    return { case: it, entry };
  });
}

async function demandUncorrected({ em }: Context, it: Case, id: string): Promise<void> {
  const corrected = isId(id) && (await em.findOne(JournalEntry, { id, case: it.id }));
  if (!corrected) throw new NotFound('journal entry');
  if (await em.findOne(JournalEntry, { corrects: id }))
    throw new Conflict('entry_corrected', 'The entry was already corrected.');
}
