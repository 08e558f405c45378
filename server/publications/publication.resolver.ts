import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Organisation, type OrganisationRow } from '../organisations/organisation.entity.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import { Asks } from '../platform/access/guard.ts';
import { After, First } from '../platform/api/arguments.ts';
import { connectionOf, type Page } from '../platform/api/connection.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { listedRow, listPage } from '../platform/database/listing.rows.ts';
import { demandId } from '../platform/input.ts';
import type { Locale } from '../taxonomy/codeList.ts';
import { LocaleEnum } from '../taxonomy/enums.ts';
import { publicationAccess } from './publication.access.ts';
import { Publication, type PublicationRow } from './publication.entity.ts';
import { PublishReportInput, WithdrawPublicationInput } from './publication.inputs.ts';
import { publications, wholePublication } from './publication.rows.ts';
import { blockOf, ChangedPart, PaperBlock } from './publicationContent.type.ts';
import { publishReport } from './publishReport.ts';
import { withdrawPublication } from './withdrawPublication.ts';

const PublicationConnection = connectionOf<PublicationRow>('Publication', () => Publication, true);

const PublishReportPayload = payloadOf('PublishReportPayload', 'What publishReport made.', {
  publication: [() => Publication, 'The publication.'],
});
const WithdrawPublicationPayload = payloadOf('WithdrawPublicationPayload', 'What withdrawPublication changed.', {
  publication: [() => Publication, 'The publication.'],
});

const inLanguage = { description: 'In which language.' } as const;

@Resolver(() => Publication)
export class PublicationResolver {
  @Asks('everyone')
  @Query(() => PublicationConnection, {
    description:
      'Reports of assessments that municipalities have published, the newest first. Of one report, those who made them read the replaced and taken-back ones too.',
  })
  publications(
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
    @Arg('source', () => ID, { nullable: true, description: 'Of this issued report alone.' }) source?: string | null,
  ): Promise<Page<PublicationRow>> {
    demandId('source', source);
    return listPage(context, publications, { first, after, where: source ? { source } : { stands: true } });
  }

  @Asks('everyone')
  @Query(() => Publication, { nullable: true, description: 'One publication, or null when it is not published.' })
  publication(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Which publication.' }) id: string,
  ): Promise<PublicationRow | null> {
    return listedRow(context, publications, id);
  }

  @Asks(publicationAccess.publish.says)
  @Mutation(() => PublishReportPayload, { description: 'Lets everyone read an issued report.' })
  async publishReport(
    @Ctx() context: Context,
    @Arg('input', () => PublishReportInput, { description: 'Which report.' }) input: PublishReportInput,
  ): Promise<{ publication: Publication }> {
    return { publication: await publishReport(context, input) };
  }

  @Asks(publicationAccess.publish.says)
  @Mutation(() => WithdrawPublicationPayload, {
    description: 'Takes a publication back: the public no longer finds it.',
  })
  async withdrawPublication(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawPublicationInput, { description: 'Which one, and why.' })
    input: WithdrawPublicationInput,
  ): Promise<{ publication: Publication }> {
    return { publication: await withdrawPublication(context, input) };
  }

  @FieldResolver(() => Organisation, { description: 'The municipality that published it.' })
  municipality(@Root() it: PublicationRow, @Ctx() context: Context): Promise<OrganisationRow> {
    return organisationOf(context, it.municipality);
  }

  @FieldResolver(() => String, { description: 'What it is called.' })
  title(@Root() { titles }: PublicationRow, @Arg('locale', () => LocaleEnum, inLanguage) locale: Locale): string {
    return titles[locale];
  }

  @FieldResolver(() => [ChangedPart], {
    description:
      'What is not as it was in the version before; empty for the first, and where only the words in front changed.',
  })
  async changes(
    @Root() { id }: PublicationRow,
    @Ctx() context: Context,
    @Arg('locale', () => LocaleEnum, inLanguage) locale: Locale,
  ): Promise<readonly ChangedPart[]> {
    return (await wholePublication(context, id))?.changes[locale] ?? [];
  }

  @FieldResolver(() => [PaperBlock], { description: 'The report, word for word as it was issued.' })
  async blocks(
    @Root() { id }: PublicationRow,
    @Ctx() context: Context,
    @Arg('locale', () => LocaleEnum, inLanguage) locale: Locale,
  ): Promise<PaperBlock[]> {
    return ((await wholePublication(context, id))?.papers[locale].blocks ?? []).map(blockOf);
  }
}
