import { demand } from '../../platform/access/rule.ts';
import type { Context } from '../../platform/api/context.ts';
import { Conflict, NotFound } from '../../platform/problem.ts';
import { releaseAccess } from '../release.access.ts';
import type { TakeBackSignatureInput } from '../release.inputs.ts';
import { releaseRows } from '../releaseRows.ts';
import { asItStands } from './asItStands.ts';
import { enterSignature, signatureRows } from './signatureRows.ts';

/** Takes the viewer's own signature back while nothing is published. That it stood there is kept. */
export async function takeBackSignature(context: Context, { version }: TakeBackSignatureInput): Promise<void> {
  const { viewer, now, services } = context;
  demand(viewer, releaseAccess.sign, null);
  await asItStands(() =>
    services.published.asStatistician(async (reader) => {
      const release = (await releaseRows(reader)).find((it) => it.version === version);
      if (!release) throw new NotFound('release');
      if (release.state === 'PUBLISHED') throw new Conflict('already_published', `${version} is published.`);
      const mine = (await signatureRows(reader, [version])).find(({ member }) => member === viewer.member);
      if (!mine) throw new Conflict('not_signed_by_you', 'There is no signature of yours to take back.');
      await enterSignature(reader, { ...mine, at: now() }, 'TAKEN_BACK');
    }),
  );
}
