import 'reflect-metadata'; // type-graphql's decorators need it before the first entity is read
import { AuditEntry } from './platform/audit/auditEntry.entity.ts';
import { Organisation } from './organisations/organisation.entity.ts';
import { ApiToken } from './people/apiToken.entity.ts';
import { Credential } from './people/credential.entity.ts';
import { Member } from './people/member.entity.ts';
import { Session } from './people/session.entity.ts';
import { ViewerResolver } from './people/viewer.resolver.ts';
import { Report } from './reports/report.entity.ts';
import { ReportResolver } from './reports/report.resolver.ts';
import { ReportAddition } from './reports/reportAddition.entity.ts';
import { Outbox } from './transfer/outbox.entity.ts';
import { CodedFieldResolver } from './transfer/statisticsPreview.type.ts';

/** The only place that knows every slice. */
export const entities = [AuditEntry, Organisation, Member, Credential, Session, ApiToken, Outbox, Report, ReportAddition];

export const resolvers = [ViewerResolver, ReportResolver, CodedFieldResolver] as const;
