import { registerEnumType } from 'type-graphql';
import { ageBands } from './ageBands.ts';
import { areas } from './areas.ts';
import { biasMotivations } from './biasMotivations.ts';
import type { CodeList } from './codeList.ts';
import { documentChecks } from './documentChecks.ts';
import { forms } from './forms.ts';
import { genders } from './genders.ts';
import { grounds } from './grounds.ts';
import { indicatorKinds } from './indicatorKinds.ts';
import { offences } from './offences.ts';
import { places } from './places.ts';
import { qualityCriteria } from './qualityCriteria.ts';
import { reporterRoles } from './reporterRoles.ts';
import { serviceSteps } from './serviceSteps.ts';
import { severities } from './severities.ts';

/** A code list as a GraphQL enum: the values are the list's codes, their descriptions its English labels. */
function enumOf(name: string, description: string, { codes }: CodeList): Record<string, string> {
  const values = Object.fromEntries(codes.map(({ code }) => [code, code]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(codes.map(({ code, label }) => [code, { description: `${label.en}.` }])),
  });
  return values;
}

export const Ground = enumOf('Ground', 'A ground of discrimination; code list `grounds`.', grounds);
export const Form = enumOf('Form', 'A form of discrimination; code list `forms`.', forms);
export const ServiceArea = enumOf('ServiceArea', 'An area of municipal service; code list `areas`.', areas);
export const Place = enumOf('Place', 'The type of place where it happened; code list `places`.', places);
export const Offence = enumOf('Offence', 'A type of hate crime; code list `offences`.', offences);
export const BiasMotivation = enumOf(
  'BiasMotivation',
  'A bias motivation; code list `biasMotivations`.',
  biasMotivations,
);
export const AgeBand = enumOf('AgeBand', 'An age band in whole years; code list `ageBands`.', ageBands);
export const Gender = enumOf('Gender', 'A gender; code list `genders`.', genders);
export const ReporterRole = enumOf(
  'ReporterRole',
  'Who tells of the incident; code list `reporterRoles`.',
  reporterRoles,
);

export const ServiceStep = enumOf(
  'ServiceStep',
  "A step of a citizen's way through a service; code list `serviceSteps`.",
  serviceSteps,
);
export const Severity = enumOf('Severity', 'How severe a finding is; code list `severities`.', severities);
export const QualityCriterion = enumOf(
  'QualityCriterion',
  'What a study is measured by itself; code list `qualityCriteria`.',
  qualityCriteria,
);
export const IndicatorKind = enumOf(
  'IndicatorKind',
  'What an equality indicator measures; code list `indicatorKinds`.',
  indicatorKinds,
);
export const DocumentCheck = enumOf(
  'DocumentCheck',
  'What is asked of every document that is reviewed; code list `documentChecks`.',
  documentChecks,
);

export const LocaleEnum = { DA: 'da', EN: 'en' } as const;
registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'A language of the labels.',
  valuesConfig: { DA: { description: 'Danish.' }, EN: { description: 'English.' } },
});
