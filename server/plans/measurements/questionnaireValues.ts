import { sql } from 'kysely';
import { LARGEST_PAGE } from '../../platform/api/connection.ts';
import { loader, type Context } from '../../platform/api/context.ts';
import { listPage } from '../../platform/database/listing.rows.ts';
import { reported, summaryList } from '../../questionnaires/listings.ts';
import type { QuestionnaireSummaryRow } from '../../questionnaires/questionnaireSummary.entity.ts';
import type { Asked } from '../indicators/source.type.ts';
import type { Fed, TakenValue } from './takenValue.ts';

interface Sought {
  municipality: string;
  asked: Asked;
}

/**
 * The share that chose the answers that count, each time the same people were asked the same in the same words; the newest
 * first. It stands on the protected figures alone: what they hide has no share. What the team alone can read feeds nothing,
 * for an evaluation that an assessor begins would hand it on.
 */
export async function questionnaireValues(context: Context, { asked, municipality }: Fed): Promise<TakenValue[]> {
  if (!asked) return [];
  const values = loader<string, TakenValue[]>(context, 'asked again', async (keys) => {
    const sought = keys.map((key) => [key, JSON.parse(key) as Sought] as const);
    const found = (
      await summariesOf(
        context,
        sought.map(([, it]) => it),
      )
    ).toReversed();
    return new Map(sought.map(([key, it]) => [key, found.flatMap((summary) => valueIn(summary, it))]));
  });
  return (await values.load(JSON.stringify({ municipality, asked } satisfies Sought))) ?? [];
}

async function summariesOf(context: Context, sought: readonly Sought[]): Promise<QuestionnaireSummaryRow[]> {
  const municipality = [...new Set(sought.map((it) => it.municipality))];
  const asked = sought.map((it) => JSON.stringify([{ text: { da: it.asked.words.question } }]));
  const matching = [() => sql<boolean>`questions @> any(${asked}::jsonb[])`, () => reported];
  const { edges } = await listPage(context, summaryList, { first: LARGEST_PAGE, where: { municipality }, matching });
  return edges.map(({ node }) => node);
}

const same = (one: readonly string[], other: readonly string[]) => JSON.stringify(one) === JSON.stringify(other);

function valueIn(
  summary: QuestionnaireSummaryRow,
  { municipality, asked: { words, institutions } }: Sought,
): TakenValue[] {
  if (summary.municipality !== municipality || !same(summary.institutions.toSorted(), institutions)) return [];
  const question = summary.questions.find(
    ({ text, options }) =>
      text.da === words.question &&
      same(
        options.map((it) => it.text.da),
        words.answers,
      ),
  );
  const row = words.row === null ? null : question?.rows.find(({ text }) => text.da === words.row)?.id;
  if (!question || row === undefined) return [];
  const table = summary.counts.tables.find((it) => it.question === question.id && it.row === row);
  const counted = question.options.filter(({ text }) => words.counted.includes(text.da)).map(({ id }) => id);
  const { closedOn, title } = summary;
  const from = { measuredOn: closedOn, recordedOn: closedOn, evidence: title.da };
  const chosen = table?.counts.filter(({ option }) => counted.includes(option)).map(({ count }) => count) ?? [];
  if (!table?.base || chosen.length < counted.length || chosen.includes(null)) return [{ ...from, value: null }];
  const chose = chosen.reduce<number>((all, count) => all + (count ?? 0), 0);
  return [{ ...from, value: Math.round((1_000 * chose) / table.base) / 10, counted: chose, base: table.base }];
}
