import { loader, type Context } from '../platform/api/context.ts';
import { PublicationAgreement } from './agreement.entity.ts';

/** Which institutions let a report about them be published, as far as the viewer sees them: of all reports of a page at once. */
export async function agreementsTo(context: Context, report: string): Promise<PublicationAgreement[]> {
  const agreed = loader<string, PublicationAgreement[]>(context, 'agreements', async (reports) => {
    const found = await context.em.find(PublicationAgreement, { report: { $in: [...reports] } });
    return Map.groupBy(found, (it) => it.report);
  });
  return (await agreed.load(report)) ?? [];
}
