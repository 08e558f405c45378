import { sql } from 'kysely';
import { loader, type Context } from '../platform/api/context.ts';
import { listedWhere } from '../platform/database/listing.rows.ts';
import type { EvaluationRow } from './evaluation.entity.ts';
import { evaluations } from './listings.ts';

type Place = Pick<EvaluationRow, 'plan' | 'number'>;

/** The evaluation of the same plan that was issued last before this one, what it is compared with: of all of a page at once. */
export function lastIssued(context: Context, { plan, number }: Place): Promise<EvaluationRow | null> {
  const before = loader<string, EvaluationRow>(context, 'evaluation before', async (keys) => {
    const places = keys.map((key) => JSON.parse(key) as Place);
    const found = await issuedBefore(context, places);
    return new Map(
      places.flatMap((it, index) => {
        const earlier = found.filter((one) => one.plan === it.plan && one.number < it.number);
        const last = earlier.reduce<EvaluationRow | null>((a, b) => (a && a.number > b.number ? a : b), null);
        return last ? [[keys[index] ?? '', last] as const] : [];
      }),
    );
  });
  return before.load(JSON.stringify({ plan, number } satisfies Place));
}

const issuedBefore = (context: Context, places: readonly Place[]): Promise<EvaluationRow[]> => {
  const plans = places.map(({ plan }) => plan);
  const numbers = places.map(({ number }) => number);
  return listedWhere(
    context,
    evaluations,
    () => sql<boolean>`("plan", "number") in (
      select it."plan", max(before."number") from unnest(${plans}::uuid[], ${numbers}::int[]) as it ("plan", "number")
      join "evaluation" before on before."plan" = it."plan" and before."number" < it."number"
      where before."issued_on" is not null group by it."plan", it."number")`,
  );
};
