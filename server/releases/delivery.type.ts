import { Field, Int, ObjectType } from 'type-graphql';
import { Readable } from '../platform/access/guard.ts';
import { withTheRelease } from './release.access.ts';

@Readable(withTheRelease)
@ObjectType({
  description: 'All files of a published release as one archive. Who fetches it is recorded nowhere.',
  simpleResolvers: true,
})
export class ReleaseDelivery {
  @Field(() => String, { description: 'The path of the archive at the public and the API door.' }) declare path: string;
  @Field(() => Int, { description: 'The size of the archive in bytes; it is the same archive each time.' })
  declare bytes: number;
  @Field(() => Int, { description: 'How many files are in it, the list of them included.' }) declare files: number;
  @Field(() => String, {
    description: 'SHA-256 of the list of its files, in hexadecimal; in the list stands that of each other file.',
  })
  declare listSha256: string;
}
