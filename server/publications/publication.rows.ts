import { sql } from 'kysely';
import { isDay } from '../platform/api/connection.ts';
import { loader, type Context } from '../platform/api/context.ts';
import { listedRows, listedWhere, type Listing } from '../platform/database/listing.rows.ts';
import { anyOf } from '../platform/database/rows.ts';
import { Publication, type PublicationRow } from './publication.entity.ts';

const whole: Listing<PublicationRow> = {
  of: Publication,
  order: { by: 'publishedOn', descending: true, isKey: isDay },
  except: ['idempotencyKey'],
};

/** What a list needs of them: whole reports are read when they are asked for. */
export const publications: Listing<PublicationRow> = {
  ...whole,
  except: ['idempotencyKey', 'papers', 'tables', 'changes'],
};

/** One with all that it says. */
export const wholePublication = (context: Context, id: string): Promise<PublicationRow | null> =>
  loader<string, PublicationRow>(context, 'publication', async (ids) => {
    const found = await listedRows(context, whole, ids);
    return new Map(found.map((it) => [it.id, it]));
  }).load(id);

/** What citizens could read last of a study or plan, whole, taken back or not. */
export const lastOfSubject = (context: Context, subject: string): Promise<PublicationRow | null> =>
  loader<string, PublicationRow>(context, 'last publication', async (subjects) => {
    const found = await listedWhere(
      context,
      whole,
      () => sql<boolean>`("subject", "number") in (
        select "subject", max("number") from "publication" where "subject" = ${anyOf(subjects)} group by "subject")`,
    );
    return new Map(found.map((it) => [it.subject, it]));
  }).load(subject);
