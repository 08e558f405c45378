import { Field, ObjectType } from 'type-graphql';
import { Readable } from '../../platform/access/guard.ts';
import { DateTimeScalar } from '../../platform/api/scalars.ts';
import { statistician } from '../release.access.ts';
import type { SignatureRow } from './signatureRows.ts';

@Readable(statistician)
@ObjectType({ description: 'That a statistician signed a draft: that very one, by its hash.' })
export class ReleaseSignature implements Pick<SignatureRow, 'sha256' | 'reportSha256' | 'at'> {
  @Field(() => DateTimeScalar, { description: 'When.' }) declare at: Date;
  @Field(() => String, { description: 'SHA-256 of the draft that was signed.' }) declare sha256: string;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the report on the attacks that it was signed on.' })
  declare reportSha256: string | null;
}
