/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddToReportInput = {
  account: string;
  idempotencyKey: string;
  receipt: string;
};

export type AgeBand =
  | 'A0_14'
  | 'A15_17'
  | 'A18_29'
  | 'A30_44'
  | 'A45_64'
  | 'A65'
  | 'UNKNOWN';

export type BiasMotivation =
  | 'ANTISEMITIC'
  | 'ANTI_CHRISTIAN'
  | 'ANTI_LGBTI'
  | 'ANTI_MUSLIM'
  | 'ANTI_ROMA'
  | 'DISABILITY'
  | 'GENDER'
  | 'OTHER_BELIEF'
  | 'RACIST_XENOPHOBIC'
  | 'UNKNOWN';

export type CellQuery = {
  age?: Array<string> | null | undefined;
  area?: Array<string> | null | undefined;
  delay?: Array<string> | null | undefined;
  duplicate?: Array<string> | null | undefined;
  gender?: Array<string> | null | undefined;
  geo?: Array<string> | null | undefined;
  ground?: Array<string> | null | undefined;
  ground2?: Array<string> | null | undefined;
  period: string;
  source?: Array<string> | null | undefined;
  table: string | number;
};

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'ONGOING'
  | 'QUARTER'
  | 'UNKNOWN'
  | 'YEAR';

export type Form =
  | 'DIRECT'
  | 'HARASSMENT'
  | 'HATE_CRIME'
  | 'HATE_SPEECH'
  | 'INDIRECT'
  | 'INSTRUCTION'
  | 'NO_ACCOMMODATION'
  | 'REPRISAL'
  | 'SEGREGATION'
  | 'SEXUAL_HARASSMENT'
  | 'STRUCTURAL'
  | 'UNKNOWN';

export type Gender =
  | 'MAN'
  | 'OTHER'
  | 'UNKNOWN'
  | 'WOMAN';

export type Ground =
  | 'AGE'
  | 'APPEARANCE'
  | 'DISABILITY'
  | 'ETHNIC_ORIGIN'
  | 'GENDER'
  | 'GENDER_IDENTITY'
  | 'HEALTH'
  | 'LANGUAGE'
  | 'MANY'
  | 'NATIONALITY'
  | 'NATIONAL_ORIGIN'
  | 'OTHER'
  | 'POLITICAL_OPINION'
  | 'PREGNANCY_PARENTHOOD'
  | 'RACE'
  | 'RELIGION_BELIEF'
  | 'SEXUAL_ORIENTATION'
  | 'SEX_CHARACTERISTICS'
  | 'SKIN_COLOUR'
  | 'SOCIAL_ORIGIN'
  | 'SOCIAL_STATUS'
  | 'UNDISCLOSED'
  | 'UNKNOWN';

export type HateCrimeInput = {
  biasMotivations: Array<BiasMotivation>;
  offence: Offence;
};

export type IncidentInput = {
  ageBand?: AgeBand | null | undefined;
  area: ServiceArea;
  forms: Array<Form>;
  gender?: Gender | null | undefined;
  grounds: Array<NamedGroundInput>;
  hateCrime?: HateCrimeInput | null | undefined;
  kind: IncidentKind;
  municipality?: string | null | undefined;
  place: Place;
  reporterRole: ReporterRole;
  when: IncidentTimeInput;
};

export type IncidentKind =
  | 'BOTH'
  | 'DISCRIMINATION'
  | 'HATE_CRIME';

export type IncidentTimeInput = {
  precision: DatePrecision;
  value?: string | null | undefined;
};

export type Locale =
  | 'DA'
  | 'EN';

export type NamedGroundInput = {
  byAssociation?: boolean;
  ground: Ground;
  perceived?: boolean;
};

export type Offence =
  | 'ARSON'
  | 'DISTURBANCE'
  | 'GRAVE_DESECRATION'
  | 'HOMICIDE'
  | 'INCITEMENT'
  | 'PHYSICAL_ASSAULT'
  | 'PROPERTY_DAMAGE'
  | 'SEXUAL_ASSAULT'
  | 'THEFT_ROBBERY'
  | 'THREATS'
  | 'UNSPECIFIED'
  | 'WORSHIP_ATTACK';

export type Place =
  | 'DAY_CARE'
  | 'HEALTH_FACILITY'
  | 'HOME'
  | 'MUNICIPAL_OFFICE'
  | 'ONLINE'
  | 'OTHER'
  | 'PLACE_OF_WORSHIP'
  | 'PUBLIC_SPACE'
  | 'PUBLIC_TRANSPORT'
  | 'SCHOOL'
  | 'SHOP_NIGHTLIFE'
  | 'SPORTS_LEISURE'
  | 'UNKNOWN'
  | 'WORKPLACE';

export type ReportStatus =
  | 'FROZEN'
  | 'RECEIVED'
  | 'WITHDRAWN';

export type ReporterRole =
  | 'ON_BEHALF'
  | 'UNKNOWN'
  | 'VICTIM'
  | 'WITNESS';

export type ServiceArea =
  | 'ADULT_EDUCATION'
  | 'BENEFITS'
  | 'BUSINESS_TOURISM'
  | 'CHILD_FAMILY'
  | 'CITIZEN_SERVICE'
  | 'CULTURE_LEISURE'
  | 'DAY_CARE'
  | 'DISABILITY_SOCIAL'
  | 'ELDER_CARE'
  | 'EMERGENCY'
  | 'EMPLOYER'
  | 'EMPLOYMENT'
  | 'HEALTH'
  | 'HOUSING'
  | 'INTEGRATION'
  | 'NOT_MUNICIPAL'
  | 'OTHER'
  | 'PLANNING_ENVIRONMENT'
  | 'SCHOOL'
  | 'UNKNOWN';

export type SubmitReportInput = {
  account?: string | null | undefined;
  idempotencyKey: string;
  incident: IncidentInput;
};

export type WithdrawReportInput = {
  receipt: string;
};

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

export type ReportListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportListsQuery = { __typename: 'Query', codeLists: Array<{ __typename: 'CodeList', id: string, codes: Array<{ __typename: 'Code', code: string, da: string, en: string, daHint: string | null, enHint: string | null }> }>, municipalities: Array<{ __typename: 'Area', code: string, name: string }> };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { __typename: 'Mutation', submitReport: { __typename: 'SubmitReportPayload', receipt: string, report: { __typename: 'Report', id: string, freezesOn: string } } };

export type Method_ReleaseFragment = { __typename: 'Release', version: string, publishedAt: string | null, shownCells: number, hiddenCells: number, tables: Array<{ __typename: 'StatisticsTable', id: string, da: string, en: string, files: Array<{ __typename: 'ReleaseFile', format: string, path: string }> }> } & { ' $fragmentName'?: 'Method_ReleaseFragment' };

export type ReleaseView_ReleaseFragment = (
  { __typename: 'Release', version: string, quarter: string, quarters: Array<string>, profile: { __typename: 'NoiseProfile', maximumNoise: number } }
  & { ' $fragmentRefs'?: { 'Method_ReleaseFragment': Method_ReleaseFragment } }
) & { ' $fragmentName'?: 'ReleaseView_ReleaseFragment' };

export type StatisticsFiguresQueryVariables = Exact<{
  release: string | number;
  select: Array<CellQuery> | CellQuery;
}>;


export type StatisticsFiguresQuery = { __typename: 'Query', cells: Array<{ __typename: 'Cell', id: string, table: string, period: string, geo: string, value: number | null, dims: Array<{ __typename: 'CellDimension', name: string, code: string }> }> };

export type StatisticsPageQueryVariables = Exact<{
  locale: Locale;
}>;


export type StatisticsPageQuery = { __typename: 'Query', release: (
    { __typename: 'Release', version: string }
    & { ' $fragmentRefs'?: { 'ReleaseView_ReleaseFragment': ReleaseView_ReleaseFragment } }
  ) | null, codeLists: Array<{ __typename: 'CodeList', id: string, codes: Array<{ __typename: 'Code', code: string, label: string }> }>, municipalities: Array<{ __typename: 'Area', code: string, name: string, region: string | null, landsdel: string | null, countedAs: string }> };

export const OpenedReport_ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedReport_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"freezesOn"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canAdd"}},{"kind":"Field","name":{"kind":"Name","value":"additions"}}]}}]} as unknown as DocumentNode<OpenedReport_ReportFragment, unknown>;
export const OrganisationCard_OrganisationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationCard_organisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"helpsWith"}}]}}]} as unknown as DocumentNode<OrganisationCard_OrganisationFragment, unknown>;
export const Method_ReleaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Method_release"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Release"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownCells"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCells"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"da"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"DA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<Method_ReleaseFragment, unknown>;
export const ReleaseView_ReleaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseView_release"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Release"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maximumNoise"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Method_release"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Method_release"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Release"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownCells"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCells"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"da"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"DA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseView_ReleaseFragment, unknown>;
export const AddToReportDocument = {"__meta__":{"hash":"sha256:d3c18e64e32c292ec4d75f6eeef810ce89b7554d1370df74016f50195adc24cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddToReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addToReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenedReport_report"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedReport_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"freezesOn"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canAdd"}},{"kind":"Field","name":{"kind":"Name","value":"additions"}}]}}]} as unknown as DocumentNode<AddToReportMutation, AddToReportMutationVariables>;
export const FollowUpDocument = {"__meta__":{"hash":"sha256:5afa0f9ff3fa3f3cb3f1a5033295f48d2e7481e7b4405a60be6beef3a6c6f33d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"receipt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenedReport_report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedReport_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"freezesOn"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canAdd"}},{"kind":"Field","name":{"kind":"Name","value":"additions"}}]}}]} as unknown as DocumentNode<FollowUpQuery, FollowUpQueryVariables>;
export const ReportedFactsDocument = {"__meta__":{"hash":"sha256:35764f6c9cb6c9f4550ce2929a866d4de5288b80a1b22f8e50e7039a392da05c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportedFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"receipt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"perceived"}},{"kind":"Field","name":{"kind":"Name","value":"byAssociation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"}},{"kind":"Field","name":{"kind":"Name","value":"hateCrime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"offence"}},{"kind":"Field","name":{"kind":"Name","value":"biasMotivations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reporterRole"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportedFactsQuery, ReportedFactsQueryVariables>;
export const WithdrawReportDocument = {"__meta__":{"hash":"sha256:ac7211163c5f64c9be2a6b43a6b6f0cb63c33daeb97927cbd8c4ebf81e9ff49a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OpenedReport_report"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OpenedReport_report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"freezesOn"}},{"kind":"Field","name":{"kind":"Name","value":"canWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"canAdd"}},{"kind":"Field","name":{"kind":"Name","value":"additions"}}]}}]} as unknown as DocumentNode<WithdrawReportMutation, WithdrawReportMutationVariables>;
export const HelpPageDocument = {"__meta__":{"hash":"sha256:7b54e3e3f3d24d0850244d94c467e027b248889abbddab2098dfa4800c6c7b22"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HelpPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"grounds","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HelpPageQuery, HelpPageQueryVariables>;
export const HelpForDocument = {"__meta__":{"hash":"sha256:ec1eb9387d1677fec5f72cf762206e5cdc14332da5b7a013e83005c3cdd5338a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HelpFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grounds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Ground"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"helpFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"municipality"},"value":{"kind":"Variable","name":{"kind":"Name","value":"municipality"}}},{"kind":"Argument","name":{"kind":"Name","value":"grounds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grounds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OrganisationCard_organisation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OrganisationCard_organisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"helpsWith"}}]}}]} as unknown as DocumentNode<HelpForQuery, HelpForQueryVariables>;
export const ReportListsDocument = {"__meta__":{"hash":"sha256:0ac88a57712d0346f1599fc96b6e660ef4d55037e6a769accec869e52a76246c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"grounds","block":false},{"kind":"StringValue","value":"forms","block":false},{"kind":"StringValue","value":"areas","block":false},{"kind":"StringValue","value":"places","block":false},{"kind":"StringValue","value":"offences","block":false},{"kind":"StringValue","value":"bias-motivations","block":false},{"kind":"StringValue","value":"age-bands","block":false},{"kind":"StringValue","value":"genders","block":false},{"kind":"StringValue","value":"reporter-roles","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"da"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"DA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"daHint"},"name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"DA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"enHint"},"name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportListsQuery, ReportListsQueryVariables>;
export const SubmitReportDocument = {"__meta__":{"hash":"sha256:de8164fe8737f0eb179e369616ef4f701d0ef99523d5fb751d87e269a9f733f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"freezesOn"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitReportMutation, SubmitReportMutationVariables>;
export const StatisticsFiguresDocument = {"__meta__":{"hash":"sha256:354768edcc1823cfe359d231522dd082ba1f5b847a9d1745b50735073ee52d98"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"release"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"select"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CellQuery"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"release"},"value":{"kind":"Variable","name":{"kind":"Name","value":"release"}}},{"kind":"Argument","name":{"kind":"Name","value":"select"},"value":{"kind":"Variable","name":{"kind":"Name","value":"select"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"geo"}},{"kind":"Field","name":{"kind":"Name","value":"dims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<StatisticsFiguresQuery, StatisticsFiguresQueryVariables>;
export const StatisticsPageDocument = {"__meta__":{"hash":"sha256:22e745cc033793be522308d2c867d81c995a23796274e5aa499f32a738751592"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatisticsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Locale"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReleaseView_release"}}]}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"grounds-in-statistics","block":false},{"kind":"StringValue","value":"regions","block":false},{"kind":"StringValue","value":"landsdele","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"landsdel"}},{"kind":"Field","name":{"kind":"Name","value":"countedAs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Method_release"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Release"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"shownCells"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCells"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"da"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"DA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReleaseView_release"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Release"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"quarter"}},{"kind":"Field","name":{"kind":"Name","value":"quarters"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maximumNoise"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Method_release"}}]}}]} as unknown as DocumentNode<StatisticsPageQuery, StatisticsPageQueryVariables>;