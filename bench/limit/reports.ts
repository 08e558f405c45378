import { createHash } from 'node:crypto';
import type pg from 'pg';
import { factsOf } from '../../server/incidents/factsOf.ts';
import type { IncidentInput } from '../../server/incidents/incident.type.ts';
import { NOBODY } from '../../server/platform/access/viewer.ts';
import type { KeyRing } from '../../server/platform/crypto/keyRing.ts';
import { slowHash } from '../../server/platform/crypto/passwords.ts';
import { printReceipt, receiptFor } from '../../server/reports/receipt.ts';
import { dayOf, freezeDate, quarterOf } from '../../server/taxonomy/quarter.ts';
import { sentOf } from '../../server/transfer/sentOf.ts';
import { within } from './viewers.ts';

interface Input {
  idempotencyKey: string;
  incident: IncidentInput;
  account: string | null;
}

/** M1: the same receipt, hash, key, seal and coded fields as the product's, in as few round trips as they need. */
export class Reports {
  hashing = true;

  constructor(
    private readonly database: pg.Pool,
    private readonly keys: KeyRing,
    private readonly pepper: Buffer,
  ) {}

  async submit(input: Input): Promise<object> {
    // Eight digits: among ten thousand reports two may well draw the same, and the next attempt draws anew.
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.keep(input, attempt);
      } catch (error) {
        if ((error as { code?: string }).code !== '23505') throw error;
      }
    }
  }

  private async keep({ idempotencyKey, incident: told, account }: Input, attempt: number): Promise<object> {
    const now = new Date();
    const incident = factsOf(told, now);
    const quarter = quarterOf(now);
    const { selector, secret } = receiptFor(this.pepper, idempotencyKey, attempt);
    const facts = sentOf({ source: 'CITIZEN', quarter, incident, duplicate: 'NONE' });
    const id = crypto.randomUUID();
    const [key, hash] = await Promise.all([
      account ? this.keys.create(id, id) : null,
      this.hashing ? slowHash(secret, this.pepper) : createHash('sha256').update(secret).digest('hex'),
    ]);
    const sealed = key && account ? key.seal(`report|account|${id}`, account) : null;
    await within(this.database, { organisation: NOBODY, member: NOBODY, operates: NOBODY, receipt: String(selector) }, [
      {
        name: 'm1 report',
        text: `insert into report (id, selector, secret_hash, registered_on, quarter, incident, account)
          values ($1, $2, $3, $4, $5, $6, $7)`,
        values: [id, selector, hash, dayOf(now), quarter, incident, sealed],
      },
      {
        name: 'm1 outbox',
        text: `insert into outbox (id, record, fragment, quarter, version, since, fact)
          values (gen_random_uuid(), $1, 'incident', $2, 1, $3, $4), (gen_random_uuid(), $1, 'person', $2, 1, $3, $5)`,
        values: [id, quarter, now, facts.incident, facts.person],
      },
    ]);
    return {
      __typename: 'Mutation',
      submitReport: {
        __typename: 'SubmitReportPayload',
        receipt: printReceipt({ selector, secret }),
        report: { __typename: 'Report', freezesOn: dayOf(freezeDate(quarter)), id },
      },
    };
  }
}
