import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Asks, Guard } from '../../platform/access/guard.ts';
import { After, First, Input } from '../../platform/api/arguments.ts';
import { connectionOf, type Page } from '../../platform/api/connection.ts';
import type { Context } from '../../platform/api/context.ts';
import { payloadOf } from '../../platform/api/payload.ts';
import { unseal } from '../../platform/crypto/unseal.ts';
import { listPage } from '../../platform/database/listing.rows.ts';
import { demandId } from '../../platform/input.ts';
import { evidenceList } from '../listings.ts';
import { evidence } from '../sealed.ts';
import { evidenceAccess, studyAccess } from '../study.access.ts';
import { Study, type StudyRow } from '../study.entity.ts';
import { citeEvidence } from './citeEvidence.ts';
import { CiteEvidenceInput } from './evidence.inputs.ts';
import { EvidenceItem, EvidenceKindEnum, type EvidenceItemRow, type EvidenceKind } from './evidenceItem.entity.ts';

const EvidenceItemConnection = connectionOf<EvidenceItemRow>('EvidenceItem', () => EvidenceItem, true);

const CiteEvidencePayload = payloadOf('CiteEvidencePayload', 'What citeEvidence made or changed.', {
  evidenceItem: [() => EvidenceItem, 'The evidence item.'],
});

@Resolver(() => Study)
export class StudyEvidenceResolver {
  @Guard(studyAccess.workings)
  @FieldResolver(() => EvidenceItemConnection, {
    nullable: true,
    description: 'What findings can stand on, by source.',
  })
  evidence(
    @Root() { id }: StudyRow,
    @Ctx() context: Context,
    @First(50) first: number,
    @After() after?: string | null,
    @Arg('kind', () => EvidenceKindEnum, { nullable: true, description: 'From this kind of source alone.' })
    kind?: EvidenceKind | null,
    @Arg('source', () => ID, { nullable: true, description: 'From this interview or document review alone.' })
    source?: string | null,
  ): Promise<Page<EvidenceItemRow>> {
    demandId('source', source);
    return listPage(context, evidenceList, { first, after, where: { study: id, kind, source } });
  }
}

@Resolver(() => EvidenceItem)
export class EvidenceItemResolver {
  @FieldResolver(() => String, {
    description:
      'The passage in its own words, or the figure with its table; empty when it was withdrawn or the raw evidence was erased.',
  })
  async quote(@Root() it: EvidenceItemRow, @Ctx() context: Context): Promise<string> {
    if (it.withdrawn) return '';
    const sealed = { table: evidence, field: 'quote', row: it.id, subject: it.study, bytes: it.quote };
    return (await unseal(context, sealed)) ?? '';
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The interview, the document review or the questionnaire it is taken from.',
  })
  source(@Root() it: EvidenceItemRow): string | null {
    return it.source ?? null;
  }

  @Asks(evidenceAccess.record.says)
  @Mutation(() => CiteEvidencePayload, {
    description: 'Quotes a passage or a published figure, for findings to stand on.',
  })
  async citeEvidence(
    @Ctx() context: Context,
    @Input(() => CiteEvidenceInput) input: CiteEvidenceInput,
  ): Promise<{ evidenceItem: EvidenceItem }> {
    return { evidenceItem: await citeEvidence(context, input) };
  }
}
