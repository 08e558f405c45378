import { Arg, Field, ObjectType, Resolver, FieldResolver, Root } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { withItsOwner } from '../platform/access/rule.ts';
import { DateScalar, QuarterScalar } from '../platform/api/scalars.ts';
import { ageBands } from '../taxonomy/ageBands.ts';
import { areas } from '../taxonomy/areas.ts';
import type { CodeList, Locale, Text } from '../taxonomy/codeList.ts';
import { delayBands } from '../taxonomy/delayBands.ts';
import { duplicates } from '../taxonomy/duplicates.ts';
import { LocaleEnum } from '../taxonomy/enums.ts';
import { genders } from '../taxonomy/genders.ts';
import { noPlace } from '../taxonomy/geography.ts';
import { decodeGrounds } from '../taxonomy/groundMask.ts';
import { groundsInStatistics } from '../taxonomy/grounds.ts';
import { municipalities } from '../taxonomy/municipalities.ts';
import { dayOf, freezeDate, type Quarter } from '../taxonomy/quarter.ts';
import { sources } from '../taxonomy/sources.ts';
import type { IncidentFact, PersonFact } from './contract.ts';
import { sentOf, type Registered } from './sentOf.ts';

const noPlaceText: Text = { da: 'Online eller ukendt sted', en: 'Online or unknown place' };
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
  @Field(() => [CodedField], {
    description: 'The incident fragment: where and what, no person; empty once it is withdrawn.',
  })
  declare incidentFact: CodedField[];
  @Field(() => [CodedField], {
    description:
      'The person fragment: for the whole country and the whole year; empty once it is withdrawn, and for a confirmed duplicate.',
  })
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

const listed = (name: string, list: CodeList, code: string) => field(name, code, labels(list, code));

const incidentFields = (it: IncidentFact): CodedField[] => [
  field('quarter', it.quarter, literal(it.quarter)),
  field(
    'municipality',
    it.municipality,
    it.municipality === noPlace ? noPlaceText : labels(municipalities, it.municipality),
  ),
  groundsField(it.groundMask),
  listed('area', areas, it.area),
  listed('source', sources, it.source),
  field(
    'incidentYear',
    String(it.incidentYear ?? 'UNKNOWN'),
    it.incidentYear ? literal(String(it.incidentYear)) : unknownYear,
  ),
  listed('delayBand', delayBands, it.delayBand),
  listed('duplicate', duplicates, it.duplicate),
];

const personFields = (it: PersonFact): CodedField[] => [
  field('year', String(it.year), literal(String(it.year))),
  groundsField(it.groundMask),
  listed('ageBand', ageBands, it.ageBand),
  listed('gender', genders, it.gender),
];

/** What is sent, shown: a preview cannot differ from it. */
export function previewOf(registered: Registered): StatisticsPreview {
  const { incident, person } = sentOf(registered);
  const { quarter } = registered;
  return {
    incidentFact: incident ? incidentFields(incident) : [],
    personFact: person ? personFields(person) : [],
    quarter,
    freezesOn: dayOf(freezeDate(quarter)),
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
