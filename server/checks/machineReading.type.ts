import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { withItsOwner } from '../platform/access/rule.ts';
import type { Accessibility, Measured, Readability } from './reader/reading.ts';

const FormatEnum = { HTML: 'HTML', PDF: 'PDF' } as const;
registerEnumType(FormatEnum, {
  name: 'ReadFormat',
  description: 'What was read.',
  valuesConfig: { HTML: { description: 'A web page.' }, PDF: { description: 'A PDF file.' } },
});

@Readable(withItsOwner)
@ObjectType({ description: 'One rule of axe-core, and how often a page breaks it.' })
class AccessibilityRule {
  @Field(() => String, { description: 'The id of the rule in axe-core.' }) declare rule: string;
  @Field(() => String, {
    nullable: true,
    description: 'How grave axe-core holds it: minor, moderate, serious, critical.',
  })
  declare impact: string | null;
  @Field(() => String, { description: 'What it asks for, in Danish.' }) declare helpDa: string;
  @Field(() => String, { description: 'What it asks for, in English.' }) declare helpEn: string;
  @Field(() => Int, { description: 'In how many places.' }) declare places: number;
}

@Readable(withItsOwner)
@ObjectType({ description: 'What axe-core found in a page that was read without being drawn.' })
class AccessibilityReading {
  @Field(() => String, { description: 'The version of axe-core.' }) declare axeVersion: string;
  @Field(() => Int, { description: 'How many rules the page keeps.' }) declare passed: number;
  @Field(() => [AccessibilityRule], { description: 'The rules it breaks.' })
  declare violations: Accessibility['violations'];
  @Field(() => [AccessibilityRule], { description: 'Rules that a person must decide.' })
  declare unsure: Accessibility['unsure'];
  @Field(() => [String], {
    description: 'Rules that were not checked, because nothing was drawn: contrast and layout.',
  })
  declare notChecked: string[];
}

@Readable(withItsOwner)
@ObjectType({ description: 'How hard a text is to read, by counting.' })
class ReadabilityReading {
  @Field(() => Int, { description: 'Words of running text; menus, buttons and other single words are left out.' })
  declare words: number;
  @Field(() => Int, { description: 'Sentences; what stands alone is one.' }) declare sentences: number;
  @Field(() => Int, { description: 'Words longer than six letters.' }) declare longWords: number;
  @Field(() => Int, { nullable: true, description: 'LIX: below 35 is easy, above 45 hard. Null without a text.' })
  declare lix: number | null;
}

@Readable(withItsOwner)
@ObjectType({ description: 'What a PDF file is for those who do not see it.' })
class PdfReading {
  @Field(() => Int, { description: 'Pages.' }) declare pages: number;
  @Field(() => Int, { description: 'Pages with text; a page without is a picture.' }) declare pagesWithText: number;
  @Field(() => Boolean, { description: 'Whether headings, lists and tables are marked for assistive technology.' })
  declare tagged: boolean;
}

@Readable(withItsOwner)
@ObjectType({ description: 'What was measured in a page or file.' })
export class MachineReading {
  @Field(() => FormatEnum, { description: 'What was read.' }) declare format: Measured['format'];
  @Field(() => String, { nullable: true, description: 'The address it was found at in the end; null for a file.' })
  declare address: string | null;
  @Field(() => Int, { description: 'Its size in bytes.' }) declare bytes: number;
  @Field(() => String, { description: 'The SHA-256 of what was read, 64 hexadecimal digits.' }) declare sha256: string;
  @Field(() => String, { nullable: true, description: 'The title it gives itself.' }) declare title: string | null;
  @Field(() => String, { nullable: true, description: 'The language it says it is in; null when it says none.' })
  declare language: string | null;
  @Field(() => ReadabilityReading, { description: 'How hard it is to read.' }) declare readability: Readability;
  @Field(() => AccessibilityReading, { nullable: true, description: 'Of a web page.' })
  declare accessibility: Accessibility | null;
  @Field(() => PdfReading, { nullable: true, description: 'Of a PDF file.' }) declare pdf: Measured['pdf'];
}
