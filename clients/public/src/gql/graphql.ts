/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type ReportListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportListsQuery = { __typename: 'Query', codeLists: Array<{ __typename: 'CodeList', id: string, codes: Array<{ __typename: 'Code', code: string, da: string, en: string, daHint: string | null, enHint: string | null }> }>, municipalities: Array<{ __typename: 'Area', code: string, name: string }> };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { __typename: 'Mutation', submitReport: { __typename: 'SubmitReportPayload', receipt: string, report: { __typename: 'Report', id: string, freezesOn: string } } };


export const ReportListsDocument = {"__meta__":{"hash":"sha256:0ac88a57712d0346f1599fc96b6e660ef4d55037e6a769accec869e52a76246c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codeLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"grounds","block":false},{"kind":"StringValue","value":"forms","block":false},{"kind":"StringValue","value":"areas","block":false},{"kind":"StringValue","value":"places","block":false},{"kind":"StringValue","value":"offences","block":false},{"kind":"StringValue","value":"bias-motivations","block":false},{"kind":"StringValue","value":"age-bands","block":false},{"kind":"StringValue","value":"genders","block":false},{"kind":"StringValue","value":"reporter-roles","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"da"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"DA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","alias":{"kind":"Name","value":"daHint"},"name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"DA"}}]},{"kind":"Field","alias":{"kind":"Name","value":"enHint"},"name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"locale"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportListsQuery, ReportListsQueryVariables>;
export const SubmitReportDocument = {"__meta__":{"hash":"sha256:de8164fe8737f0eb179e369616ef4f701d0ef99523d5fb751d87e269a9f733f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"freezesOn"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitReportMutation, SubmitReportMutationVariables>;