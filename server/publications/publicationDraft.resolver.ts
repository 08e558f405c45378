import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Evaluation, type EvaluationRow } from '../evaluations/evaluation.entity.ts';
import type { OrganisationRow } from '../organisations/organisation.entity.ts';
import { organisationOf } from '../organisations/organisationOf.ts';
import { Asks, Guard } from '../platform/access/guard.ts';
import type { Context } from '../platform/api/context.ts';
import { payloadOf } from '../platform/api/payload.ts';
import { StudyReport, type StudyReportRow } from '../studies/reports/studyReport.entity.ts';
import type { Locale } from '../taxonomy/codeList.ts';
import { LocaleEnum } from '../taxonomy/enums.ts';
import { agreementsTo } from './agreementsTo.ts';
import { agreeToPublication } from './agreeToPublication.ts';
import { agreementAccess, publicationAccess } from './publication.access.ts';
import { AgreeToPublicationInput, TakeBackAgreementInput } from './publication.inputs.ts';
import type { PublicationKind } from './publication.entity.ts';
import { PublicationDraft } from './publicationDraft.type.ts';
import { sinceTheLast } from './sinceTheLast.ts';
import { takeBackAgreement } from './takeBackAgreement.ts';
import { toPublish } from './toPublish.ts';

const AgreeToPublicationPayload = payloadOf('AgreeToPublicationPayload', 'The report that was agreed to.', {
  report: [() => StudyReport, 'The report.'],
});
const TakeBackAgreementPayload = payloadOf('TakeBackAgreementPayload', 'The report that is agreed to no longer.', {
  report: [() => StudyReport, 'The report.'],
});

const inLanguage = { description: 'In which language.' } as const;
const draft = {
  nullable: true,
  description: 'How publishing it stands; null for a report that cannot be published.',
} as const;

async function draftOf(context: Context, kind: PublicationKind, id: string, locale: Locale) {
  const report = await toPublish(context, kind, id);
  if (!report) return null;
  const agreed = await agreementsTo(context, id);
  const { changes, changedSince } = await sinceTheLast(context, report);
  const agreements = report.institutions.map(async (institution) => ({
    institution: await organisationOf(context, institution),
    agreedOn: agreed.find((it) => it.institution === institution)?.agreedOn ?? null,
  }));
  return { agreements: await Promise.all(agreements), changedSince, changes: changes[locale] };
}

type Draft = Omit<PublicationDraft, 'agreements'> & {
  agreements: readonly { institution: OrganisationRow; agreedOn: string | null }[];
};

@Resolver(() => Evaluation)
export class EvaluationPublicationResolver {
  @Guard(publicationAccess.publish)
  @FieldResolver(() => PublicationDraft, draft)
  publicationDraft(
    @Root() { id, issuedOn }: EvaluationRow,
    @Ctx() context: Context,
    @Arg('locale', () => LocaleEnum, inLanguage) locale: Locale,
  ): Promise<Draft | null> | null {
    return issuedOn ? draftOf(context, 'EVALUATION', id, locale) : null;
  }
}

@Resolver(() => StudyReport)
export class StudyReportPublicationResolver {
  @Guard(publicationAccess.publish)
  @FieldResolver(() => PublicationDraft, draft)
  publicationDraft(
    @Root() { id, final }: StudyReportRow,
    @Ctx() context: Context,
    @Arg('locale', () => LocaleEnum, inLanguage) locale: Locale,
  ): Promise<Draft | null> | null {
    return final ? draftOf(context, 'STUDY_REPORT', id, locale) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer can say yes or no to its publication.' })
  viewerCanAgree(@Root() it: StudyReportRow, @Ctx() { viewer }: Context): boolean {
    return it.final && agreementAccess.give.test(viewer, it);
  }

  @Guard(agreementAccess.give)
  @FieldResolver(() => Boolean, { nullable: true, description: "Whether the viewer's institution has agreed to it." })
  async viewerAgreed(@Root() { id }: StudyReportRow, @Ctx() context: Context): Promise<boolean> {
    const { organisation } = context.viewer;
    return (await agreementsTo(context, id)).some(({ institution }) => institution === organisation);
  }

  @Asks(agreementAccess.give.says)
  @Mutation(() => AgreeToPublicationPayload, {
    description: 'Lets the municipality publish the final report about the institution.',
  })
  async agreeToPublication(
    @Ctx() context: Context,
    @Arg('input', () => AgreeToPublicationInput, { description: 'Which report.' }) input: AgreeToPublicationInput,
  ): Promise<{ report: StudyReport }> {
    return { report: await agreeToPublication(context, input) };
  }

  @Asks(agreementAccess.give.says)
  @Mutation(() => TakeBackAgreementPayload, { description: 'Takes the yes back, as long as it is not published.' })
  async takeBackAgreement(
    @Ctx() context: Context,
    @Arg('input', () => TakeBackAgreementInput, { description: 'Which report.' }) input: TakeBackAgreementInput,
  ): Promise<{ report: StudyReport }> {
    return { report: await takeBackAgreement(context, input) };
  }
}
