/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far an action has come. */
export type ActionStatus =
  /** It will not be done; the last report of progress says why. */
  | 'ABANDONED'
  /** It is done. */
  | 'DONE'
  /** Nothing has been done yet. */
  | 'NOT_STARTED'
  /** It is being done. */
  | 'UNDER_WAY';

/** Something to add to a report. */
export type AddToReportInput = {
  /** What to add, at most 5 000 characters. */
  account: string;
  /** Drawn at random by the client; a retry with it adds once. */
  idempotencyKey: string;
  /** The receipt: 24 digits, however grouped. */
  receipt: string;
};

/** An age band in whole years; code list `ageBands`. */
export type AgeBand =
  /** 0–14 years. */
  | 'A0_14'
  /** 15–17 years. */
  | 'A15_17'
  /** 18–29 years. */
  | 'A18_29'
  /** 30–44 years. */
  | 'A30_44'
  /** 45–64 years. */
  | 'A45_64'
  /** 65 years and over. */
  | 'A65'
  /** Unknown. */
  | 'UNKNOWN';

/** All answers of one person, sent once. */
export type AnswerQuestionnaireInput = {
  /** The answers; to questions that are not asked they are dropped. */
  answers: Array<QuestionAnswerInput>;
  /** What the public address of the questionnaire ends with. */
  code: string;
  /** The invitation: 24 letters and digits, however grouped. It is used up. */
  invitation: string;
};

/** A language that a questionnaire is asked in. */
export type AskedLanguage =
  /** Arabic, from right to left. */
  | 'AR'
  /** Danish. */
  | 'DA'
  /** English. */
  | 'EN';

/** How closely a release was attacked. */
export type AuditDepth =
  /** By every attack. */
  | 'WHOLE'
  /** Without belief and reconstruction: made-up quarters of a demo only. */
  | 'WITHOUT_SOLVING';

/** Which date a table counts by. */
export type Basis =
  /** When it happened. */
  | 'INCIDENT'
  /** When it was registered. */
  | 'REGISTRATION';

/** A bias motivation; code list `biasMotivations`. */
export type BiasMotivation =
  /** Antisemitic. */
  | 'ANTISEMITIC'
  /** Anti-Christian. */
  | 'ANTI_CHRISTIAN'
  /** Anti-LGBTI. */
  | 'ANTI_LGBTI'
  /** Anti-Muslim. */
  | 'ANTI_MUSLIM'
  /** Anti-Roma. */
  | 'ANTI_ROMA'
  /** Disability. */
  | 'DISABILITY'
  /** Gender-based. */
  | 'GENDER'
  /** Another religion or belief. */
  | 'OTHER_BELIEF'
  /** Racist or xenophobic. */
  | 'RACIST_XENOPHOBIC'
  /** Unknown. */
  | 'UNKNOWN';

/** Which cells of a table: all of a period, or only those with the codes that are named. */
export type CellQuery = {
  /** Codes of age bands. */
  age?: Array<string> | null | undefined;
  /** Codes of areas of service. */
  area?: Array<string> | null | undefined;
  /** Codes of delay bands. */
  delay?: Array<string> | null | undefined;
  /** Codes of duplicate classes. */
  duplicate?: Array<string> | null | undefined;
  /** Codes of genders. */
  gender?: Array<string> | null | undefined;
  /** Codes of areas; the empty text is the whole country. */
  geo?: Array<string> | null | undefined;
  /** Codes of grounds. */
  ground?: Array<string> | null | undefined;
  /** Codes of the second ground of a pair. */
  ground2?: Array<string> | null | undefined;
  /** The quarter `2025-Q1` or the year `2025` that the table counts by. */
  period: string;
  /** Codes of sources. */
  source?: Array<string> | null | undefined;
  /** The table, for example `Q2`. */
  table: string | number;
};

/** How precisely the person knows when it happened; it also says how `value` is written. */
export type DatePrecision =
  /** A day: `2025-03-31`. */
  | 'DAY'
  /** A month: `2025-03`. */
  | 'MONTH'
  /** It still goes on; no value. */
  | 'ONGOING'
  /** A quarter: `2025-Q1`. */
  | 'QUARTER'
  /** Not known; no value. */
  | 'UNKNOWN'
  /** A year: `2025`. */
  | 'YEAR';

/** A form of discrimination; code list `forms`. */
export type Form =
  /** Direct discrimination. */
  | 'DIRECT'
  /** Harassment. */
  | 'HARASSMENT'
  /** Hate crime. */
  | 'HATE_CRIME'
  /** Hate speech. */
  | 'HATE_SPEECH'
  /** Indirect discrimination. */
  | 'INDIRECT'
  /** Instruction to discriminate. */
  | 'INSTRUCTION'
  /** Denial of reasonable accommodation. */
  | 'NO_ACCOMMODATION'
  /** Reprisal. */
  | 'REPRISAL'
  /** Segregation. */
  | 'SEGREGATION'
  /** Sexual harassment. */
  | 'SEXUAL_HARASSMENT'
  /** Institutional practice. */
  | 'STRUCTURAL'
  /** Unclear. */
  | 'UNKNOWN';

/** A gender; code list `genders`. */
export type Gender =
  /** Man. */
  | 'MAN'
  /** Other or non-binary. */
  | 'OTHER'
  /** Unknown. */
  | 'UNKNOWN'
  /** Woman. */
  | 'WOMAN';

/** A ground of discrimination; code list `grounds`. */
export type Ground =
  /** Age. */
  | 'AGE'
  /** Appearance. */
  | 'APPEARANCE'
  /** Disability. */
  | 'DISABILITY'
  /** Ethnic origin. */
  | 'ETHNIC_ORIGIN'
  /** Gender. */
  | 'GENDER'
  /** Gender identity or expression. */
  | 'GENDER_IDENTITY'
  /** Health. */
  | 'HEALTH'
  /** Language. */
  | 'LANGUAGE'
  /** Nationality. */
  | 'NATIONALITY'
  /** National origin. */
  | 'NATIONAL_ORIGIN'
  /** Another ground. */
  | 'OTHER'
  /** Political opinion. */
  | 'POLITICAL_OPINION'
  /** Pregnancy, leave or parenthood. */
  | 'PREGNANCY_PARENTHOOD'
  /** Race. */
  | 'RACE'
  /** Religion or belief. */
  | 'RELIGION_BELIEF'
  /** Sexual orientation. */
  | 'SEXUAL_ORIENTATION'
  /** Sex characteristics. */
  | 'SEX_CHARACTERISTICS'
  /** Skin colour. */
  | 'SKIN_COLOUR'
  /** Social origin. */
  | 'SOCIAL_ORIGIN'
  /** Social status. */
  | 'SOCIAL_STATUS'
  /** Prefers not to say. */
  | 'UNDISCLOSED'
  /** Unknown. */
  | 'UNKNOWN';

/** A hate crime: an offence and what bias seemed to be behind it. */
export type HateCrimeInput = {
  /** The bias motivations, one or more. */
  biasMotivations: Array<BiasMotivation>;
  /** The type of offence, in everyday terms. */
  offence: Offence;
};

/** What happened: the one classification that citizens, NGOs and municipalities share. */
export type IncidentInput = {
  /** The age band of the person it happened to; unknown when absent. */
  ageBand?: AgeBand | null | undefined;
  /** The area of municipal service it concerned. */
  area: ServiceArea;
  /** The forms of discrimination; one or more unless it is a hate crime alone. */
  forms: Array<Form>;
  /** The gender of the person it happened to; unknown when absent. */
  gender?: Gender | null | undefined;
  /** The grounds, one or more; `UNKNOWN` and `UNDISCLOSED` stand alone. */
  grounds: Array<NamedGroundInput>;
  /** Required when the kind says that it was a hate crime. */
  hateCrime?: HateCrimeInput | null | undefined;
  /** Discrimination, hate crime, or both. */
  kind: IncidentKind;
  /** The code of the municipality; null when online or unknown. */
  municipality?: string | null | undefined;
  /** The type of place. */
  place: Place;
  /** Who tells of it. */
  reporterRole: ReporterRole;
  /** When it happened; not in the future. */
  when: IncidentTimeInput;
};

/** What kind of incident the person experienced, in their own judgement. */
export type IncidentKind =
  /** Both at once. */
  | 'BOTH'
  /** Less favourable treatment or harassment because of a ground. */
  | 'DISCRIMINATION'
  /** A criminal offence with a bias motivation (ODIHR). */
  | 'HATE_CRIME';

/** When it happened, as precisely as the person knows. */
export type IncidentTimeInput = {
  /** How precise it is. */
  precision: DatePrecision;
  /** Written as the precision says; null for ongoing and unknown. */
  value?: string | null | undefined;
};

/** Who or what gives an indicator its values. */
export type IndicatorSource =
  /** Somebody records each value, with what it stands on. */
  | 'BY_HAND'
  /** A cell of the published statistics, from each release. It counts registrations, not prevalence. */
  | 'PUBLISHED_STATISTICS'
  /** The share that chose certain answers to a question, from each time it was asked. */
  | 'QUESTIONNAIRE';

/** A language of the labels. */
export type Locale =
  /** Danish. */
  | 'DA'
  /** English. */
  | 'EN';

/** A ground the person names, and how it applies to them. */
export type NamedGroundInput = {
  /** Whether the ground applies to somebody close to the person. */
  byAssociation?: boolean;
  /** The ground. */
  ground: Ground;
  /** Whether the ground was only believed to apply to the person. */
  perceived?: boolean;
};

/** A type of hate crime; code list `offences`. */
export type Offence =
  /** Arson. */
  | 'ARSON'
  /** Disturbance of the peace. */
  | 'DISTURBANCE'
  /** Desecration of graves. */
  | 'GRAVE_DESECRATION'
  /** Homicide. */
  | 'HOMICIDE'
  /** Incitement to hatred or violence. */
  | 'INCITEMENT'
  /** Physical assault. */
  | 'PHYSICAL_ASSAULT'
  /** Damage to property. */
  | 'PROPERTY_DAMAGE'
  /** Sexual assault. */
  | 'SEXUAL_ASSAULT'
  /** Theft or robbery. */
  | 'THEFT_ROBBERY'
  /** Threats or threatening behaviour. */
  | 'THREATS'
  /** Unspecified. */
  | 'UNSPECIFIED'
  /** Attack on a place of worship. */
  | 'WORSHIP_ATTACK';

/** What a part of a paper is made of. */
export type PaperBlockKind =
  /** `rows` of a term and its value. */
  | 'FACTS'
  /** `text`, of the `level`. */
  | 'HEADING'
  /** `items`. */
  | 'LIST'
  /** `text`. */
  | 'PARAGRAPH'
  /** `text`, by `source`. */
  | 'QUOTATION'
  /** `text` is its caption; `columns`, and `rows` whose first cell names the row. */
  | 'TABLE';

/** How a part of a publication differs from the version before. */
export type PartChange =
  /** It says something else. */
  | 'CHANGED'
  /** It is not there any more. */
  | 'GONE'
  /** It was not there. */
  | 'NEW';

/** The type of place where it happened; code list `places`. */
export type Place =
  /** Day care. */
  | 'DAY_CARE'
  /** Health or care facility. */
  | 'HEALTH_FACILITY'
  /** Home. */
  | 'HOME'
  /** Municipal office. */
  | 'MUNICIPAL_OFFICE'
  /** Online. */
  | 'ONLINE'
  /** Another place. */
  | 'OTHER'
  /** Place of worship. */
  | 'PLACE_OF_WORSHIP'
  /** Street or public space. */
  | 'PUBLIC_SPACE'
  /** Public transport. */
  | 'PUBLIC_TRANSPORT'
  /** School. */
  | 'SCHOOL'
  /** Shop, restaurant or nightlife. */
  | 'SHOP_NIGHTLIFE'
  /** Sports and leisure. */
  | 'SPORTS_LEISURE'
  /** Unknown. */
  | 'UNKNOWN'
  /** Workplace. */
  | 'WORKPLACE';

/** Which issued report is published. */
export type PublicationKind =
  /** The report of an evaluation. */
  | 'EVALUATION'
  /** The final report of a study. */
  | 'STUDY_REPORT';

/** The answer to one question. */
export type QuestionAnswerInput = {
  /** What was chosen. */
  options?: Array<string | number>;
  /** The question. */
  question: string | number;
  /** What was chosen in the rows of a matrix. */
  rows?: Array<RowAnswerInput>;
  /** What was written, at most 4 000 characters. */
  text?: string | null | undefined;
};

/** How a question is answered. */
export type QuestionKind =
  /** By one option in each row. */
  | 'MATRIX'
  /** By any number of options. */
  | 'MULTIPLE'
  /** By one of five steps. */
  | 'SCALE'
  /** By one option. */
  | 'SINGLE'
  /** In own words. */
  | 'TEXT';

/** Where a report stands. */
export type ReportStatus =
  /** It is counted for good: nobody can tell any longer which row came from it. */
  | 'FROZEN'
  /** It is counted, and can still be withdrawn or added to. */
  | 'RECEIVED'
  /** It was withdrawn and is counted nowhere. */
  | 'WITHDRAWN';

/** Who tells of the incident; code list `reporterRoles`. */
export type ReporterRole =
  /** On behalf of someone else. */
  | 'ON_BEHALF'
  /** Unknown. */
  | 'UNKNOWN'
  /** Experienced it. */
  | 'VICTIM'
  /** Witness. */
  | 'WITNESS';

/** What is chosen in a row of a matrix. */
export type RowAnswerInput = {
  /** The option. */
  option: string | number;
  /** The row. */
  row: string | number;
};

/** An area of municipal service; code list `areas`. */
export type ServiceArea =
  /** Adult and special education. */
  | 'ADULT_EDUCATION'
  /** Benefits. */
  | 'BENEFITS'
  /** Business and tourism. */
  | 'BUSINESS_TOURISM'
  /** Children and families. */
  | 'CHILD_FAMILY'
  /** Citizen service and digital self-service. */
  | 'CITIZEN_SERVICE'
  /** Culture, libraries and leisure. */
  | 'CULTURE_LEISURE'
  /** Day care. */
  | 'DAY_CARE'
  /** Disability and social services. */
  | 'DISABILITY_SOCIAL'
  /** Care for older people. */
  | 'ELDER_CARE'
  /** Emergency services. */
  | 'EMERGENCY'
  /** The municipality as employer. */
  | 'EMPLOYER'
  /** Job centre and employment. */
  | 'EMPLOYMENT'
  /** Health. */
  | 'HEALTH'
  /** Allocation of housing. */
  | 'HOUSING'
  /** Integration and language training. */
  | 'INTEGRATION'
  /** Outside municipal services. */
  | 'NOT_MUNICIPAL'
  /** Another municipal service. */
  | 'OTHER'
  /** Planning, environment and roads. */
  | 'PLANNING_ENVIRONMENT'
  /** Primary and lower secondary school. */
  | 'SCHOOL'
  /** Unknown. */
  | 'UNKNOWN';

/** A new report. */
export type SubmitReportInput = {
  /** In the own words of the person, at most 5 000 characters. Never sent to statistics. */
  account?: string | null | undefined;
  /** Drawn at random by the client, 128 bits or more; a retry with it reports once. */
  idempotencyKey: string;
  /** What happened. */
  incident: IncidentInput;
};

/** How something in a plan is not as it was in the summary before. */
export type SummaryChange =
  /** It is not in the plan any more. */
  | 'GONE'
  /** It stands elsewhere now, or its aim does. */
  | 'MOVED'
  /** It was not in it. */
  | 'NEW';

/** Which report to withdraw. */
export type WithdrawReportInput = {
  /** The receipt: 24 digits, however grouped. */
  receipt: string;
};

export type AnswerQuestionnaireMutationVariables = Exact<{
  input: AnswerQuestionnaireInput;
}>;


export type AnswerQuestionnaireMutation = { __typename: 'Mutation', answerQuestionnaire: { __typename: 'AnswerQuestionnairePayload', taken: boolean } };

export type AskedQuestionQueryVariables = Exact<{
  code: string;
}>;


export type AskedQuestionQuery = { __typename: 'Query', askedQuestionnaire: { __typename: 'AskedQuestionnaire', code: string, open: boolean, closesOn: string | null, languages: Array<AskedLanguage>, title: { __typename: 'AskedText', da: string, en: string | null, ar: string | null }, introduction: { __typename: 'AskedText', da: string, en: string | null, ar: string | null }, questions: Array<{ __typename: 'Question', id: string, kind: QuestionKind, required: boolean, text: { __typename: 'AskedText', da: string, en: string | null, ar: string | null }, options: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'AskedText', da: string, en: string | null, ar: string | null } }>, rows: Array<{ __typename: 'QuestionOption', id: string, text: { __typename: 'AskedText', da: string, en: string | null, ar: string | null } }>, onlyIf: { __typename: 'QuestionCondition', question: string, option: string } | null }> } | null };

export type AddToReportMutationVariables = Exact<{
  input: AddToReportInput;
}>;


export type AddToReportMutation = { __typename: 'Mutation', addToReport: { __typename: 'AddToReportPayload', report: (
      { __typename: 'Report', id: string }
      & { ' $fragmentRefs'?: { 'OpenedReport_ReportFragment': OpenedReport_ReportFragment } }
    ) } };

export type FollowUpQueryVariables = Exact<{
  receipt: string;
}>;


export type FollowUpQuery = { __typename: 'Query', report: (
    { __typename: 'Report', id: string }
    & { ' $fragmentRefs'?: { 'OpenedReport_ReportFragment': OpenedReport_ReportFragment } }
  ) | null };

export type OpenedReport_ReportFragment = { __typename: 'Report', id: string, status: ReportStatus, registeredOn: string, quarter: string, freezesOn: string, canWithdraw: boolean, canAdd: boolean, additions: number } & { ' $fragmentName'?: 'OpenedReport_ReportFragment' };

export type ReportedFactsQueryVariables = Exact<{
  receipt: string;
  locale: Locale;
}>;


export type ReportedFactsQuery = { __typename: 'Query', report: { __typename: 'Report', id: string, incident: { __typename: 'Incident', kind: IncidentKind, forms: Array<Form>, municipality: string | null, area: ServiceArea, place: Place, reporterRole: ReporterRole, ageBand: AgeBand, gender: Gender, grounds: Array<{ __typename: 'NamedGround', ground: Ground, perceived: boolean, byAssociation: boolean }>, hateCrime: { __typename: 'HateCrime', offence: Offence, biasMotivations: Array<BiasMotivation> } | null, when: { __typename: 'IncidentTime', precision: DatePrecision, value: string | null } } | null } | null, codeLists: Array<{ __typename: 'CodeList', id: string, codes: Array<{ __typename: 'Code', code: string, label: string }> }>, municipalities: Array<{ __typename: 'Area', code: string, name: string }> };

export type WithdrawReportMutationVariables = Exact<{
  input: WithdrawReportInput;
}>;


export type WithdrawReportMutation = { __typename: 'Mutation', withdrawReport: { __typename: 'WithdrawReportPayload', report: (
      { __typename: 'Report', id: string }
      & { ' $fragmentRefs'?: { 'OpenedReport_ReportFragment': OpenedReport_ReportFragment } }
    ) } };

export type HelpPageQueryVariables = Exact<{
  locale: Locale;
}>;


export type HelpPageQuery = { __typename: 'Query', codeLists: Array<{ __typename: 'CodeList', id: string, codes: Array<{ __typename: 'Code', code: string, label: string }> }>, municipalities: Array<{ __typename: 'Area', code: string, name: string }> };

export type HelpForQueryVariables = Exact<{
  municipality?: string | null | undefined;
  grounds?: Array<Ground> | Ground | null | undefined;
}>;


export type HelpForQuery = { __typename: 'Query', helpFor: Array<(
    { __typename: 'Organisation', id: string }
    & { ' $fragmentRefs'?: { 'OrganisationCard_OrganisationFragment': OrganisationCard_OrganisationFragment } }
  )> };

export type OrganisationCard_OrganisationFragment = { __typename: 'Organisation', id: string, name: string, description: string | null, website: string | null, phone: string | null, email: string | null, helpsWith: Array<Ground> } & { ' $fragmentName'?: 'OrganisationCard_OrganisationFragment' };

export type PublishedPlansQueryVariables = Exact<{
  locale: Locale;
  plans?: string | null | undefined;
  reports?: string | null | undefined;
}>;


export type PublishedPlansQuery = { __typename: 'Query', planSummaries: { __typename: 'PlanSummaryConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'PlanSummaryEdge', cursor: string, node: { __typename: 'PlanSummary', id: string, title: string, publishedOn: string, municipality: { __typename: 'Organisation', id: string, name: string } } }> }, publications: { __typename: 'PublicationConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'PublicationEdge', cursor: string, node: { __typename: 'Publication', id: string, kind: PublicationKind, title: string, publishedOn: string, municipality: { __typename: 'Organisation', id: string, name: string } } }> } };

export type PublishedPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type PublishedPlanQuery = { __typename: 'Query', planSummary: { __typename: 'PlanSummary', id: string, title: string, introduction: string, publishedOn: string, municipality: { __typename: 'Organisation', id: string, name: string }, changes: { __typename: 'SummaryChanges', since: string, actions: Array<{ __typename: 'SummaryActionChange', id: string, title: string, change: SummaryChange, statusBefore: ActionStatus | null, statusNow: ActionStatus | null, deadlineBefore: string | null, deadlineNow: string | null }>, indicators: Array<{ __typename: 'SummaryIndicatorChange', id: string, name: string, unit: string, change: SummaryChange, valueBefore: number | null, valueNow: number | null, targetBefore: number | null, targetNow: number | null }> } | null, goals: Array<{ __typename: 'SummaryGoal', number: number, text: string, actions: Array<{ __typename: 'SummaryAction', id: string, title: string, institution: string | null, deadline: string, status: ActionStatus, note: string | null }>, indicators: Array<{ __typename: 'SummaryIndicator', id: string, name: string, definition: string, unit: string, source: IndicatorSource, baseline: number | null, baselineOn: string | null, target: number | null, targetOn: string | null, value: number | null, measuredOn: string | null, newestHidden: boolean }> }> } | null };

export type PublishedReportQueryVariables = Exact<{
  id: string | number;
  locale: Locale;
}>;


export type PublishedReportQuery = { __typename: 'Query', publication: { __typename: 'Publication', id: string, kind: PublicationKind, number: number, title: string, introduction: string, publishedOn: string, changedSince: string | null, sha256: string, municipality: { __typename: 'Organisation', id: string, name: string }, changes: Array<{ __typename: 'ChangedPart', headings: Array<string>, change: PartChange }>, blocks: Array<{ __typename: 'PaperBlock', kind: PaperBlockKind, level: number | null, text: string, source: string, items: Array<string>, columns: Array<string>, rows: Array<Array<string>> }> } | null };

export type ReportListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportListsQuery = { __typename: 'Query', codeLists: Array<{ __typename: 'CodeList', id: string, codes: Array<{ __typename: 'Code', code: string, da: string, en: string, daHint: string | null, enHint: string | null }> }>, municipalities: Array<{ __typename: 'Area', code: string, name: string }> };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { __typename: 'Mutation', submitReport: { __typename: 'SubmitReportPayload', receipt: string, report: { __typename: 'Report', id: string, freezesOn: string } } };

export type TakeBackReportMutationVariables = Exact<{
  input: WithdrawReportInput;
}>;


export type TakeBackReportMutation = { __typename: 'Mutation', withdrawReport: { __typename: 'WithdrawReportPayload', report: { __typename: 'Report', id: string } } };

export type StatisticsPageQueryVariables = Exact<{
  locale: Locale;
  version?: string | number | null | undefined;
}>;


export type StatisticsPageQuery = { __typename: 'Query', newest: { __typename: 'Release', version: string } | null, releaseCalendar: Array<{ __typename: 'PlannedRelease', quarter: string, publishAt: string, release: { __typename: 'Release', version: string } | null }>, release: { __typename: 'Release', version: string, quarter: string, publishedAt: string | null, shownCells: number, hiddenCells: number, profile: { __typename: 'NoiseProfile', maximumNoise: number, threshold: number, variance: number }, tables: Array<{ __typename: 'StatisticsTable', id: string, basis: Basis, dimensions: Array<string>, geoLevels: Array<string>, periods: Array<string>, da: string, en: string, files: Array<{ __typename: 'ReleaseFile', format: string, path: string }> }> } | null, seriesBreaks: Array<{ __typename: 'SeriesBreak', id: string, from: string, places: Array<string>, reason: string }>, codeLists: Array<{ __typename: 'CodeList', id: string, codes: Array<{ __typename: 'Code', code: string, label: string }> }>, municipalities: Array<{ __typename: 'Area', code: string, name: string, region: string | null, landsdel: string | null, countedAs: string }> };

export type StatisticsCalendarQueryVariables = Exact<{
  locale: Locale;
}>;


export type StatisticsCalendarQuery = { __typename: 'Query', releaseCalendar: Array<{ __typename: 'PlannedRelease', version: string, quarter: string, publishAt: string, late: boolean, release: { __typename: 'Release', version: string } | null, moves: Array<{ __typename: 'ReleaseMove', from: string, to: string, announcedAt: string, reason: string }> }>, calledOffReleases: Array<{ __typename: 'PlannedRelease', version: string, quarter: string, publishAt: string }>, releases: Array<{ __typename: 'Release', version: string, quarter: string, publishedAt: string | null, reason: string | null, replacedBy: { __typename: 'Release', version: string } | null }> };

export type StatisticsMethodQueryVariables = Exact<{
  version?: string | number | null | undefined;
}>;


export type StatisticsMethodQuery = { __typename: 'Query', release: { __typename: 'Release', version: string, profile: { __typename: 'NoiseProfile', maximumNoise: number, threshold: number, variance: number } } | null };

export type StatisticsQualityQueryVariables = Exact<{
  locale: Locale;
  version?: string | number | null | undefined;
}>;


export type StatisticsQualityQuery = { __typename: 'Query', release: { __typename: 'Release', version: string, profile: { __typename: 'NoiseProfile', maximumNoise: number, threshold: number, variance: number }, audit: { __typename: 'ReleaseAudit', passed: boolean, depth: AuditDepth, cells: number, attacked: number } | null, tables: Array<{ __typename: 'StatisticsTable', id: string, title: string, periods: Array<string>, cells: number, shown: number }> } | null, codeLists: Array<{ __typename: 'CodeList', id: string, codes: Array<{ __typename: 'Code', code: string, label: string }> }> };

export type StatisticsTableQueryVariables = Exact<{
  locale: Locale;
  version?: string | number | null | undefined;
}>;


export type StatisticsTableQuery = { __typename: 'Query', release: { __typename: 'Release', version: string, profile: { __typename: 'NoiseProfile', maximumNoise: number, threshold: number, variance: number }, tables: Array<{ __typename: 'StatisticsTable', id: string, basis: Basis, dimensions: Array<string>, geoLevels: Array<string>, periods: Array<string>, cells: number, shown: number, da: string, en: string, files: Array<{ __typename: 'ReleaseFile', format: string, path: string }> }> } | null, codeLists: Array<{ __typename: 'CodeList', id: string, codes: Array<{ __typename: 'Code', code: string, label: string }> }>, municipalities: Array<{ __typename: 'Area', code: string, name: string, region: string | null, landsdel: string | null, countedAs: string }>, viewer: { __typename: 'Viewer', apiOrigin: string } };

export type StatisticsTablesQueryVariables = Exact<{
  locale: Locale;
  version?: string | number | null | undefined;
}>;


export type StatisticsTablesQuery = { __typename: 'Query', release: { __typename: 'Release', version: string, files: Array<{ __typename: 'ReleaseFile', format: string, path: string }>, tables: Array<{ __typename: 'StatisticsTable', id: string, title: string, basis: Basis, dimensions: Array<string>, geoLevels: Array<string>, periods: Array<string>, cells: number, shown: number }> } | null };

export type StatisticsFiguresQueryVariables = Exact<{
  release: string | number;
  select: Array<CellQuery> | CellQuery;
}>;


export type StatisticsFiguresQuery = { __typename: 'Query', cells: Array<{ __typename: 'Cell', id: string, table: string, period: string, geo: string, value: number | null, dims: Array<{ __typename: 'CellDimension', name: string, code: string }> }> };

export const OpenedReport_ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedReport_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"freezesOn"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canAdd"}},{"kind":"Field","name":{"kind":"Name","value":"additions"}}]}}]} as unknown as DocumentNode<OpenedReport_ReportFragment, unknown>;
export const OrganisationCard_OrganisationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationCard_organisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"helpsWith"}}]}}]} as unknown as DocumentNode<OrganisationCard_OrganisationFragment, unknown>;
export const AnswerQuestionnaireDocument = {"__meta__":{"hash":"sha256:24f5f9d56cbdb3f648a2ffdcde28a2d5158fe15fb161602355dbd97e0258b57a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerQuestionnaire"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerQuestionnaireInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerQuestionnaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}}]}}]}}]} as unknown as DocumentNode<AnswerQuestionnaireMutation, AnswerQuestionnaireMutationVariables>;
export const AskedQuestionDocument = {"__meta__":{"hash":"sha256:0ad3b609cf206ef6619f6aaa4b7dbf06ea2415b606583aa02acd1db30beb9fb3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskedQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"askedQuestionnaire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"da"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"introduction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"da"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"da"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"da"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"da"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyIf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"option"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskedQuestionQuery, AskedQuestionQueryVariables>;
export const AddToReportDocument = {"__meta__":{"hash":"sha256:d3c18e64e32c292ec4d75f6eeef810ce89b7554d1370df74016f50195adc24cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddToReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addToReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenedReport_report"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedReport_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"freezesOn"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canAdd"}},{"kind":"Field","name":{"kind":"Name","value":"additions"}}]}}]} as unknown as DocumentNode<AddToReportMutation, AddToReportMutationVariables>;
export const FollowUpDocument = {"__meta__":{"hash":"sha256:5afa0f9ff3fa3f3cb3f1a5033295f48d2e7481e7b4405a60be6beef3a6c6f33d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"receipt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenedReport_report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedReport_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"freezesOn"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canAdd"}},{"kind":"Field","name":{"kind":"Name","value":"additions"}}]}}]} as unknown as DocumentNode<FollowUpQuery, FollowUpQueryVariables>;
export const ReportedFactsDocument = {"__meta__":{"hash":"sha256:35764f6c9cb6c9f4550ce2929a866d4de5288b80a1b22f8e50e7039a392da05c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportedFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"receipt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"perceived"}},{"kind":"Field","name":{"kind":"Name","value":"byAssociation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"hateCrime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"offence"}},{"kind":"Field","name":{"kind":"Name","value":"biasMotivations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporterRole"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportedFactsQuery, ReportedFactsQueryVariables>;
export const WithdrawReportDocument = {"__meta__":{"hash":"sha256:ac7211163c5f64c9be2a6b43a6b6f0cb63c33daeb97927cbd8c4ebf81e9ff49a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenedReport_report"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedReport_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"freezesOn"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canAdd"}},{"kind":"Field","name":{"kind":"Name","value":"additions"}}]}}]} as unknown as DocumentNode<WithdrawReportMutation, WithdrawReportMutationVariables>;
export const HelpPageDocument = {"__meta__":{"hash":"sha256:7b54e3e3f3d24d0850244d94c467e027b248889abbddab2098dfa4800c6c7b22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HelpPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"grounds","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HelpPageQuery, HelpPageQueryVariables>;
export const HelpForDocument = {"__meta__":{"hash":"sha256:ec1eb9387d1677fec5f72cf762206e5cdc14332da5b7a013e83005c3cdd5338a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HelpFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grounds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Ground"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"helpFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"municipality"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}},{"kind":"Argument","name":{"kind":"Name","value":"grounds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grounds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationCard_organisation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationCard_organisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"helpsWith"}}]}}]} as unknown as DocumentNode<HelpForQuery, HelpForQueryVariables>;
export const PublishedPlansDocument = {"__meta__":{"hash":"sha256:26847164fe1fbe1cff2e5a826e4431785b5e4b4e686210557036d1299c87afea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plans"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reports"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planSummaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plans"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reports"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishedPlansQuery, PublishedPlansQueryVariables>;
export const PublishedPlanDocument = {"__meta__":{"hash":"sha256:4fbf4faec39845ca84e5113dc6769818946d013197c1cb2a2c752f99860639b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"statusBefore"}},{"kind":"Field","name":{"kind":"Name","value":"statusNow"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineBefore"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineNow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"valueBefore"}},{"kind":"Field","name":{"kind":"Name","value":"valueNow"}},{"kind":"Field","name":{"kind":"Name","value":"targetBefore"}},{"kind":"Field","name":{"kind":"Name","value":"targetNow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"baselineOn"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"targetOn"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}},{"kind":"Field","name":{"kind":"Name","value":"newestHidden"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublishedPlanQuery, PublishedPlanQueryVariables>;
export const PublishedReportDocument = {"__meta__":{"hash":"sha256:c9f804c6dbe5d55ed54d36697ca6c2c70fd127f105c21d53a0d81d7e59978601"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"introduction"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedSince"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"headings"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<PublishedReportQuery, PublishedReportQueryVariables>;
export const ReportListsDocument = {"__meta__":{"hash":"sha256:0ac88a57712d0346f1599fc96b6e660ef4d55037e6a769accec869e52a76246c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"grounds","block":false},{"kind":"StringValue","value":"forms","block":false},{"kind":"StringValue","value":"areas","block":false},{"kind":"StringValue","value":"places","block":false},{"kind":"StringValue","value":"offences","block":false},{"kind":"StringValue","value":"bias-motivations","block":false},{"kind":"StringValue","value":"age-bands","block":false},{"kind":"StringValue","value":"genders","block":false},{"kind":"StringValue","value":"reporter-roles","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"da"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"DA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"daHint"},"name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"DA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"enHint"},"name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportListsQuery, ReportListsQueryVariables>;
export const SubmitReportDocument = {"__meta__":{"hash":"sha256:de8164fe8737f0eb179e369616ef4f701d0ef99523d5fb751d87e269a9f733f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"freezesOn"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitReportMutation, SubmitReportMutationVariables>;
export const TakeBackReportDocument = {"__meta__":{"hash":"sha256:0b153fe82775dcded06e770e3b1c8038948f69522fa1c1bceeadd96dd21d36a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackReportMutation, TakeBackReportMutationVariables>;
export const StatisticsPageDocument = {"__meta__":{"hash":"sha256:6ecaf9635cf726bb07e43f29592bd5b63014f1df546524894d42a56ba4709903"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"releaseCalendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"release"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownCells"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCells"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maximumNoise"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"variance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"geoLevels"}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","alias":{"kind":"Name","value":"da"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"DA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"seriesBreaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"grounds-in-statistics","block":false},{"kind":"StringValue","value":"areas","block":false},{"kind":"StringValue","value":"regions","block":false},{"kind":"StringValue","value":"landsdele","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"landsdel"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}}]}}]}}]} as unknown as DocumentNode<StatisticsPageQuery, StatisticsPageQueryVariables>;
export const StatisticsCalendarDocument = {"__meta__":{"hash":"sha256:b3dce0e0e50155ef13b41144c981283babd997429bb0f678bef6a815fc1d2976"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"releaseCalendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"announcedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calledOffReleases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"publishAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"releases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsCalendarQuery, StatisticsCalendarQueryVariables>;
export const StatisticsMethodDocument = {"__meta__":{"hash":"sha256:1e0e5537c0883b05eee1379c4c5e09001740eeedd36675eaa7013056b18fd50b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsMethod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maximumNoise"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"variance"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsMethodQuery, StatisticsMethodQueryVariables>;
export const StatisticsQualityDocument = {"__meta__":{"hash":"sha256:deab04d72a0cf5c4a371ea95c912db8618b7903ca1e99e78303fc12e349251e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsQuality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maximumNoise"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"variance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"attacked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"sources","block":false},{"kind":"StringValue","value":"delay-bands","block":false},{"kind":"StringValue","value":"duplicates","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}}]}}]} as unknown as DocumentNode<StatisticsQualityQuery, StatisticsQualityQueryVariables>;
export const StatisticsTableDocument = {"__meta__":{"hash":"sha256:fe4a9caed80485ad29edc4c4c8da92638a21167b5e940aeb8cd131c085b2b254"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maximumNoise"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"variance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"geoLevels"}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","alias":{"kind":"Name","value":"da"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"DA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"grounds-in-statistics","block":false},{"kind":"StringValue","value":"areas","block":false},{"kind":"StringValue","value":"age-bands","block":false},{"kind":"StringValue","value":"genders","block":false},{"kind":"StringValue","value":"sources","block":false},{"kind":"StringValue","value":"delay-bands","block":false},{"kind":"StringValue","value":"duplicates","block":false},{"kind":"StringValue","value":"regions","block":false},{"kind":"StringValue","value":"landsdele","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"landsdel"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiOrigin"}}]}}]}}]} as unknown as DocumentNode<StatisticsTableQuery, StatisticsTableQueryVariables>;
export const StatisticsTablesDocument = {"__meta__":{"hash":"sha256:6b49111cc318e540ecabe3350a27864f2c804f96a8a0ef829c5779738ae2e62a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsTables"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"}},{"kind":"Field","name":{"kind":"Name","value":"geoLevels"}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsTablesQuery, StatisticsTablesQueryVariables>;
export const StatisticsFiguresDocument = {"__meta__":{"hash":"sha256:354768edcc1823cfe359d231522dd082ba1f5b847a9d1745b50735073ee52d98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"release"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"select"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CellQuery"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"release"},"value":{"kind":"Variable","name":{"kind":"Name","value":"release"}}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"Variable","name":{"kind":"Name","value":"select"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"geo"}},{"kind":"Field","name":{"kind":"Name","value":"dims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<StatisticsFiguresQuery, StatisticsFiguresQueryVariables>;