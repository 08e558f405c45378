import type { PublishedStatistics } from '../published.ts';

/** Who is no statistician any more has signed nothing that is still to come out. That they had signed is kept. */
export const endSignatures = (published: PublishedStatistics, member: string, at: Date): Promise<void> =>
  published.asStatistician(async (reader) => {
    await reader.query(
      `insert into release_signature (version, sha256, report_sha256, member, event, at)
       select version, sha256, report_sha256, member, 'LEFT', $2
       from valid_signature join release using (version, sha256)
       where member = $1 and state in ('DRAFT', 'SIGNED')`,
      [member, at],
    );
  });
