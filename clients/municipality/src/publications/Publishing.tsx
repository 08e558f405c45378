import { Trans, useLingui } from '@lingui/react/macro';
import type { ComponentProps } from 'react';
import { EmptyState, Heading, PaperFiles, ReportChanges, Text, useAction } from '#kit';
import type { PublicationKind } from '../gql/graphql.ts';
import { ToldBefore } from '../ToldBefore.tsx';
import { Agreements } from './Agreements.tsx';
import { withdrawDocument, type Draft, type Publication } from './publicationDocuments.ts';
import { PublishForm } from './PublishForm.tsx';

type Props = {
  kind: PublicationKind;
  source: string;
  /** Whether it is there in its last form. */
  issued: boolean;
  files: ComponentProps<typeof PaperFiles>;
  /** Null for those who cannot publish. */
  draft: Draft | null;
  told: readonly Publication[];
};

export function Publishing({ kind, source, issued, files, draft, told }: Props) {
  const { t } = useLingui();
  const takeBack = useAction(withdrawDocument);
  const versions = told.toSorted((one, other) => other.number - one.number);
  const agreed = draft?.agreements.every(({ agreedOn }) => agreedOn !== null) ?? false;
  return (
    <>
      {!issued && (
        <EmptyState title={t`It is not issued for good yet`}>
          <Trans>Drafts are for those they are about. What everyone may read is the report that stays as it is.</Trans>
        </EmptyState>
      )}
      {issued && !draft && (
        <Text>
          <Trans>A manager of the municipality publishes it.</Trans>
        </Text>
      )}
      {draft && (
        <>
          <PaperFiles {...files} />
          {draft.agreements.length > 0 && <Agreements agreements={draft.agreements} />}
          {draft.changedSince && <ReportChanges since={draft.changedSince} changes={draft.changes} />}
          {agreed && (
            <PublishForm
              key={told.length}
              kind={kind}
              source={source}
              start={versions.find(({ stands }) => stands)?.introduction ?? ''}
            />
          )}
        </>
      )}
      <Heading level={2}>{t`What was told`}</Heading>
      <ToldBefore rows={versions} takeBack={draft ? takeBack : undefined} />
    </>
  );
}
