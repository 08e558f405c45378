import 'reflect-metadata'; // type-graphql's decorators need it before the first entity is read
import { AuditEntry } from './platform/audit/auditEntry.entity.ts';
import { Case } from './cases/case.entity.ts';
import { CaseResolver } from './cases/case.resolver.ts';
import { CaseCounter } from './cases/caseCounter.entity.ts';
import { Inquiry } from './cases/inquiry.entity.ts';
import { ViewerCasesResolver } from './cases/viewerCases.resolver.ts';
import { InquiryResolver } from './cases/inquiry.resolver.ts';
import { JournalEntry } from './cases/journalEntry.entity.ts';
import { JournalEntryResolver } from './cases/journalEntry.resolver.ts';
import { Person } from './cases/person.entity.ts';
import { PersonResolver } from './cases/person.resolver.ts';
import { SearchWord } from './cases/searchWord.entity.ts';
import { Organisation } from './organisations/organisation.entity.ts';
import { OrganisationResolver } from './organisations/organisation.resolver.ts';
import { ApiToken } from './people/apiToken.entity.ts';
import { ApiTokenResolver } from './people/apiToken.resolver.ts';
import { Credential } from './people/credential.entity.ts';
import { DemoPeopleResolver } from './people/demoPeople.resolver.ts';
import { Member } from './people/member.entity.ts';
import { MemberResolver, OrganisationMembersResolver } from './people/member.resolver.ts';
import { Session } from './people/session.entity.ts';
import { SessionResolver } from './people/session.resolver.ts';
import { SignInTries } from './people/signInTries.entity.ts';
import { ViewerResolver } from './people/viewer.resolver.ts';
import { Registration } from './registrations/registration.entity.ts';
import { RegistrationResolver } from './registrations/registration.resolver.ts';
import { CellResolver } from './releases/cells.resolver.ts';
import { QuarterStateResolver, ReleaseViewerResolver } from './releases/quarterState.resolver.ts';
import { ReleaseResolver, StatisticsTableResolver } from './releases/release.resolver.ts';
import { Report } from './reports/report.entity.ts';
import { ReportResolver } from './reports/report.resolver.ts';
import { ReportAddition } from './reports/reportAddition.entity.ts';
import { CodeListResolver } from './taxonomy/codeList.resolver.ts';
import { MunicipalityResolver } from './taxonomy/municipality.resolver.ts';
import { RunningQuarterResolver } from './taxonomy/runningQuarter.resolver.ts';
import { Outbox } from './transfer/outbox.entity.ts';
import { PreviewResolver } from './transfer/preview.resolver.ts';
import { CodedFieldResolver } from './transfer/statisticsPreview.type.ts';

/** The only place that knows every slice. */
export const entities = [
  AuditEntry,
  Organisation,
  Member,
  Credential,
  Session,
  SignInTries,
  ApiToken,
  Outbox,
  Report,
  ReportAddition,
  Registration,
  Inquiry,
  Case,
  CaseCounter,
  Person,
  SearchWord,
  JournalEntry,
];

export const resolvers = [
  CodeListResolver,
  MunicipalityResolver,
  RunningQuarterResolver,
  OrganisationResolver,
  ViewerResolver,
  DemoPeopleResolver,
  MemberResolver,
  OrganisationMembersResolver,
  SessionResolver,
  ApiTokenResolver,
  RegistrationResolver,
  ReportResolver,
  CodedFieldResolver,
  ReleaseResolver,
  CellResolver,
  QuarterStateResolver,
  ReleaseViewerResolver,
  StatisticsTableResolver,
  PreviewResolver,
  InquiryResolver,
  ViewerCasesResolver,
  CaseResolver,
  PersonResolver,
  JournalEntryResolver,
] as const;
