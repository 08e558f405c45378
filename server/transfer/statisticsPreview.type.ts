import { Arg, Field, ObjectType, Resolver, FieldResolver, Root } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import type { Rule } from '../platform/access/rule.ts';
import { DateScalar, QuarterScalar } from '../platform/api/scalars.ts';
import { ageBands } from '../taxonomy/ageBands.ts';
import { areas } from '../taxonomy/areas.ts';
import type { CodeList, Locale, Text } from '../taxonomy/codeList.ts';
import { delayBands } from '../taxonomy/delayBands.ts';
import { duplicates } from '../taxonomy/duplicates.ts';
import { LocaleEnum } from '../taxonomy/enums.ts';
import { forms } from '../taxonomy/forms.ts';
import { genders } from '../taxonomy/genders.ts';
import { noPlace } from '../taxonomy/geography.ts';
import { decodeGrounds } from '../taxonomy/groundMask.ts';
import { groundsInStatistics } from '../taxonomy/grounds.ts';
import { municipalities } from '../taxonomy/municipalities.ts';
import { offences } from '../taxonomy/offences.ts';
import { dayOf, freezeDate, type Quarter } from '../taxonomy/quarter.ts';
import { reporterRoles } from '../taxonomy/reporterRoles.ts';
import { sources } from '../taxonomy/sources.ts';
import { anonymise, type Registered } from './anonymise.ts';

const withItsOwner: Rule = { says: 'those who may read what it belongs to', test: () => true };

const noPlaceText: Text = { da: 'Online eller ukendt sted', en: 'Online or unknown place' };
const notHateCrime: Text = { da: 'Ingen hadforbrydelse', en: 'No hate crime' };
const unknownYear: Text = { da: 'Ukendt', en: 'Unknown' };

const labels = (list: CodeList, code: string): Text =>
  list.codes.find((it) => it.code === code)?.label ?? { da: code, en: code };
const literal = (value: string): Text => ({ da: value, en: value });

@Readable(withItsOwner)
@ObjectType({ description: 'One coded field as statistics receive it.' })
export class CodedField {
  @Field(() => String, { description: 'The name of the field in the contract, for example `delayBand`.' })
  declare field: string;
  @Field(() => String, { description: 'The value that is sent; several grounds are joined by `+`.' })
  declare code: string;
  declare text: Text;
}

@Readable(withItsOwner)
@ObjectType({ description: 'Exactly what statistics receive of a registration: two fragments without a common key.' })
export class StatisticsPreview {
  @Field(() => [CodedField], { description: 'The incident fragment: where and what, no person.' })
  declare incidentFact: CodedField[];
  @Field(() => [CodedField], { description: 'The person fragment: for the whole country and the whole year.' })
  declare personFact: CodedField[];
  @Field(() => QuarterScalar, { description: 'The quarter it is counted in.' }) declare quarter: Quarter;
  @Field(() => DateScalar, { description: 'From this day on nothing of it can be corrected or withdrawn.' })
  declare freezesOn: string;
}

const field = (name: string, code: string, text: Text): CodedField => ({ field: name, code, text });

function groundsField(mask: number): CodedField {
  const codes = decodeGrounds(mask);
  const texts = codes.map((code) => labels(groundsInStatistics, code));
  const joined = { da: texts.map((it) => it.da).join(', '), en: texts.map((it) => it.en).join(', ') };
  return field('grounds', codes.join('+'), joined);
}

/** The transfer's own mapping, shown: a preview cannot differ from what is sent. */
export function previewOf(registered: Registered): StatisticsPreview {
  const { incident, person } = anonymise(registered);
  const listed = (name: string, list: CodeList, code: string) => field(name, code, labels(list, code));
  return {
    incidentFact: [
      field('quarter', incident.quarter, literal(incident.quarter)),
      field(
        'municipality',
        incident.municipality,
        incident.municipality === noPlace ? noPlaceText : labels(municipalities, incident.municipality),
      ),
      groundsField(incident.groundMask),
      listed('area', areas, incident.area),
      listed('form', forms, incident.form),
      incident.hateCrimeType
        ? listed('hateCrimeType', offences, incident.hateCrimeType)
        : field('hateCrimeType', 'NONE', notHateCrime),
      listed('source', sources, incident.source),
      field(
        'incidentYear',
        String(incident.incidentYear ?? 'UNKNOWN'),
        incident.incidentYear ? literal(String(incident.incidentYear)) : unknownYear,
      ),
      listed('delayBand', delayBands, incident.delayBand),
      listed('duplicate', duplicates, incident.duplicate),
    ],
    personFact: [
      field('year', String(person.year), literal(String(person.year))),
      groundsField(person.groundMask),
      listed('ageBand', ageBands, person.ageBand),
      listed('gender', genders, person.gender),
      listed('reporterRole', reporterRoles, person.reporterRole),
    ],
    quarter: incident.quarter,
    freezesOn: dayOf(freezeDate(incident.quarter)),
  };
}

@Resolver(() => CodedField)
export class CodedFieldResolver {
  @FieldResolver(() => String, { description: 'The value in words.' })
  label(
    @Root() { text }: CodedField,
    @Arg('locale', () => LocaleEnum, { description: 'In which language.' }) locale: Locale,
  ): string {
    return text[locale];
  }
}
