import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { DateScalar, QuarterScalar } from '../platform/api/scalars.ts';
import { Conflict } from '../platform/problem.ts';
import type { IncidentFacts } from '../incidents/incident.ts';
import { Incident } from '../incidents/incident.type.ts';
import { isFrozen, type Quarter } from '../taxonomy/quarter.ts';
import type { Registered } from '../transfer/sentOf.ts';
import { heldByReceipt, reportAccess } from './report.access.ts';

export const ReportStatusEnum = { RECEIVED: 'RECEIVED', FROZEN: 'FROZEN', WITHDRAWN: 'WITHDRAWN' } as const;
export type ReportStatus = keyof typeof ReportStatusEnum;
registerEnumType(ReportStatusEnum, {
  name: 'ReportStatus',
  description: 'Where a report stands.',
  valuesConfig: {
    RECEIVED: { description: 'It is counted, and can still be withdrawn or added to.' },
    FROZEN: { description: 'It is counted for good: nobody can tell any longer which row came from it.' },
    WITHDRAWN: { description: 'It was withdrawn and is counted nowhere.' },
  },
});

const schema = defineEntity({
  name: 'Report',
  filters: heldByReceipt,
  rowLevelSecurity: 'force',
  properties: {
    id: p.uuid().primary(),
    selector: p.integer().unique(),
    secretHash: p.string(),
    /** The day alone, so that no log elsewhere can be matched to it. */
    registeredOn: p.date(),
    quarter: p.string().$type<Quarter>(),
    incident: p.json<IncidentFacts>().nullable(),
    /** Free text, sealed; read by nobody yet, and never sent to statistics. */
    account: p.blob().nullable(),
    withdrawn: p.boolean().default(false),
    version: p.integer().default(1),
  },
});

@Readable(reportAccess.read)
@ObjectType({ description: "A citizen's anonymous account of what they experienced." })
export class Report extends schema.class {
  @Field(() => ID, { description: 'Opaque id.' }) declare id: string;
  @Field(() => DateScalar, { description: 'The day it was sent.' }) declare registeredOn: string;
  @Field(() => QuarterScalar, { description: 'The quarter it is counted in.' }) declare quarter: Quarter;
  @Field(() => Incident, { nullable: true, description: 'What was reported; gone once it is withdrawn.' })
  declare incident: IncidentFacts | null | undefined;

  statusAt(now: Date): ReportStatus {
    if (this.withdrawn) return 'WITHDRAWN';
    return isFrozen(this.quarter, now) ? 'FROZEN' : 'RECEIVED';
  }

  withdraw(now: Date): void {
    this.demandOpen(now);
    this.withdrawn = true;
    this.incident = null;
    this.account = null;
    this.version += 1;
  }

  demandOpen(now: Date): void {
    const status = this.statusAt(now);
    if (status === 'WITHDRAWN') throw new Conflict('report_withdrawn', 'The report is already withdrawn.');
    if (status === 'FROZEN') throw new Conflict('quarter_frozen', `The figures of ${this.quarter} are frozen.`);
  }
}
schema.setClass(Report);

/** What statistics are told of a report: nothing any more, once it is withdrawn. */
export const registeredOf = ({ quarter, incident }: Report): Registered => ({
  source: 'CITIZEN',
  quarter,
  incident: incident ?? null,
  duplicate: 'NONE',
});
