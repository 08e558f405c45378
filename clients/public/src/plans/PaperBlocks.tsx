import type { ReactNode } from 'react';
import { asTheyWrote } from '#kit';
import { Heading, SummaryList, Table, Text } from '#kit/ui';
import type { PublishedReportQuery } from '../gql/graphql.ts';

type Block = NonNullable<PublishedReportQuery['publication']>['blocks'][number];

/** A report in the order it was issued. Nothing of it is ever reordered, so each block is known by its place. */
export function PaperBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((it, place) => <One key={`${it.kind} ${String(place)}`} it={it} />);
}

function One({ it }: { it: Block }): ReactNode {
  switch (it.kind) {
    case 'HEADING':
      return <Heading level={it.level === 3 ? 3 : 2}>{it.text}</Heading>;
    case 'PARAGRAPH':
      return <Text {...asTheyWrote}>{it.text}</Text>;
    case 'FACTS':
      return <SummaryList rows={it.rows.map(([term = '', value = '']) => ({ term, value: <Lines of={value} /> }))} />;
    case 'LIST':
      return (
        <ul className="el-list" {...asTheyWrote}>
          {it.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'QUOTATION':
      return (
        <figure className="pu-quotation">
          <blockquote {...asTheyWrote}>
            <Lines of={it.text} />
          </blockquote>
          <figcaption>{it.source}</figcaption>
        </figure>
      );
    case 'TABLE':
    default:
      return <Grid it={it} />;
  }
}

type Row = { place: string; cells: readonly string[] };

function Grid({ it }: { it: Block }) {
  return (
    <Table<Row>
      caption={it.text}
      rows={it.rows.map((cells, place) => ({ place: String(place), cells }))}
      rowKey={({ place }) => place}
      columns={it.columns.map((header, place) => ({
        key: header,
        header,
        cell: ({ cells }) => <Lines of={cells[place] ?? ''} />,
      }))}
    />
  );
}

/** What stands on lines of its own in the report stands so here. */
const Lines = ({ of }: { of: string }) => <span className="pu-lines">{of}</span>;
