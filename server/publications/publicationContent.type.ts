import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { withItsOwner } from '../platform/access/rule.ts';
import type { Block } from '../platform/paper/paper.ts';
import { PartChangeEnum, type PartChange } from './changedParts.ts';

registerEnumType(PartChangeEnum, {
  name: 'PartChange',
  description: 'How a part of a publication differs from the version before.',
  valuesConfig: {
    NEW: { description: 'It was not there.' },
    CHANGED: { description: 'It says something else.' },
    GONE: { description: 'It is not there any more.' },
  },
});

@Readable(withItsOwner)
@ObjectType({ description: 'A part of a publication that is not as it was in the version before.' })
export class ChangedPart {
  @Field(() => [String], { description: 'Its headings, from the outermost on.' }) declare headings: string[];
  @Field(() => PartChangeEnum, { description: 'How it differs.' }) declare change: PartChange;
}

const BlockKindEnum = {
  HEADING: 'HEADING',
  PARAGRAPH: 'PARAGRAPH',
  FACTS: 'FACTS',
  LIST: 'LIST',
  QUOTATION: 'QUOTATION',
  TABLE: 'TABLE',
} as const;
registerEnumType(BlockKindEnum, {
  name: 'PaperBlockKind',
  description: 'What a part of a paper is made of.',
  valuesConfig: {
    HEADING: { description: '`text`, of the `level`.' },
    PARAGRAPH: { description: '`text`.' },
    FACTS: { description: '`rows` of a term and its value.' },
    LIST: { description: '`items`.' },
    QUOTATION: { description: '`text`, by `source`.' },
    TABLE: { description: '`text` is its caption; `columns`, and `rows` whose first cell names the row.' },
  },
});

@Readable(withItsOwner)
@ObjectType({
  description: 'One block of a report as it is read: what its kind names is filled in, the rest is empty.',
})
export class PaperBlock {
  @Field(() => BlockKindEnum, { description: 'What it is.' }) declare kind: keyof typeof BlockKindEnum;
  @Field(() => Int, { nullable: true, description: '2 or 3, of a heading.' }) declare level: number | null;
  @Field(() => String, { description: 'Words; may be empty.' }) declare text: string;
  @Field(() => String, { description: 'Who said a quotation; otherwise empty.' }) declare source: string;
  @Field(() => [String], { description: 'The lines of a list.' }) declare items: readonly string[];
  @Field(() => [String], { description: 'The heads of a table.' }) declare columns: readonly string[];
  @Field(() => [[String]], { description: 'The rows of facts or of a table.' })
  declare rows: readonly (readonly string[])[];
}

const empty = { level: null, text: '', source: '', items: [], columns: [], rows: [] };

export function blockOf(block: Block): PaperBlock {
  switch (block.kind) {
    case 'heading':
      return { ...empty, kind: 'HEADING', level: block.level, text: block.text };
    case 'paragraph':
      return { ...empty, kind: 'PARAGRAPH', text: block.text };
    case 'facts':
      return { ...empty, kind: 'FACTS', rows: block.rows };
    case 'list':
      return { ...empty, kind: 'LIST', items: block.items };
    case 'quotation':
      return { ...empty, kind: 'QUOTATION', text: block.text, source: block.source };
    case 'table':
    default:
      return { ...empty, kind: 'TABLE', text: block.caption, columns: block.columns, rows: block.rows };
  }
}
