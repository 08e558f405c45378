import { pageOf, pageSize, readCursor, cursorOf, type Page } from '../../platform/api/connection.ts';
import type { Context } from '../../platform/api/context.ts';
import type { MeasurementRow } from './measurement.entity.ts';
import { publishedValues } from './publishedValues.ts';
import { questionnaireValues } from './questionnaireValues.ts';
import type { Fed, FedIndicator, TakenValue } from './takenValue.ts';

/** The values that an indicator takes by itself, the newest first; one that is measured by hand takes none. */
export function takenValues(context: Context, it: Fed): Promise<TakenValue[]> {
  if (it.source === 'PUBLISHED_STATISTICS') return publishedValues(context, it);
  if (it.source === 'QUESTIONNAIRE') return questionnaireValues(context, it);
  return Promise.resolve([]);
}

export type FedRow = TakenValue &
  Pick<MeasurementRow, 'id' | 'indicator' | 'organisation' | 'municipality' | 'institutions'>;

/** The same as rows of the indicator, read by those who read it. */
export async function fedValues(context: Context, it: FedIndicator): Promise<FedRow[]> {
  const { id: indicator, organisation, municipality, institutions } = it;
  return (await takenValues(context, it)).map((taken) => ({
    ...taken,
    id: `${indicator}.${taken.measuredOn}`,
    indicator,
    organisation,
    municipality,
    institutions,
  }));
}

/** One page of them. There is one for each release or questionnaire, so all of them are at hand. */
export async function fedPage(
  context: Context,
  it: FedIndicator,
  { first, after }: { first: number; after?: string | null | undefined },
): Promise<Page<FedRow>> {
  const size = pageSize(first);
  const [from] = readCursor(after, 1) ?? [];
  const all = await fedValues(context, it);
  const rest = from ? all.filter(({ measuredOn }) => measuredOn < from) : all;
  const page = pageOf(rest.slice(0, size + 1), size, after, ({ measuredOn }) => cursorOf(measuredOn));
  return { ...page, totalCount: all.length };
}
