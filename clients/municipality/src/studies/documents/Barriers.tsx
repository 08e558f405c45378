import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Table, Text, VisuallyHidden } from '#kit';
import type { BrokenRule_RuleFragment, MachineCheck_CheckFragment } from '../../gql/graphql.ts';
import type { StudyHead } from '../../StudyFrame.tsx';
import { CiteDialog } from '../CiteDialog.tsx';
import { useImpactNames } from './checkWords.ts';

type Found = NonNullable<NonNullable<MachineCheck_CheckFragment['reading']>['accessibility']>;
type Props = { found: Found; study: StudyHead; review: string; where: string; time: string };

/** The rules of accessibility that a page breaks, each of which can be quoted. */
export function Barriers({ found, study, review, where, time }: Props) {
  const { t, i18n } = useLingui();
  const impacts = useImpactNames();
  const [quote, setQuote] = useState<string>();
  const { violations, passed, axeVersion, unsure } = found;
  const help = (it: BrokenRule_RuleFragment) => (i18n.locale === 'da' ? it.helpDa : it.helpEn);
  const broken = violations.length;
  const version = axeVersion;
  const begin = (it: BrokenRule_RuleFragment) =>
    setQuote(
      t`${{ where }}, checked ${{ time }}: the page breaks the rule "${{ help: help(it) }}" (${{ rule: it.rule }}) in ${{ places: it.places }} places. axe-core ${{ version }}.`,
    );
  return (
    <>
      <Text>
        <Plural value={broken} _0="It breaks none of the rules" one="It breaks # rule" other="It breaks # rules" />{' '}
        {t`and keeps ${{ passed }}, after axe-core ${{ version }}.`}
      </Text>
      {broken > 0 && (
        <Table
          caption={t`Barriers to assistive technology`}
          rows={violations}
          rowKey={(it) => it.rule}
          columns={[
            {
              key: 'rule',
              header: t`Rule`,
              cell: (it) => (
                <>
                  {help(it)} <Text as="span" size="sm" tone="muted">{`(${it.rule})`}</Text>
                </>
              ),
            },
            { key: 'impact', header: t`How grave`, cell: (it) => impacts[it.impact ?? ''] ?? '–' },
            { key: 'places', header: t`Places`, numeric: true, cell: (it) => it.places },
            ...(study.phase === 'CLOSED'
              ? []
              : [
                  {
                    key: 'quote',
                    header: t`Evidence`,
                    cell: (it: BrokenRule_RuleFragment) => (
                      <Button variant="quiet" small onClick={() => begin(it)}>
                        <Trans>Quote as evidence</Trans>
                        <VisuallyHidden>: {help(it)}</VisuallyHidden>
                      </Button>
                    ),
                  },
                ]),
          ]}
        />
      )}
      {unsure.length > 0 && (
        <Text size="sm">
          <Trans>Decide these yourself:</Trans> {unsure.map((it) => help(it)).join('; ')}
        </Text>
      )}
      <Text size="sm">
        <Trans>
          Not checked: contrast of colours, the size and order of what is seen, sound, and what only appears when the
          page runs its scripts.
        </Trans>
      </Text>
      {quote !== undefined && (
        <CiteDialog
          study={study}
          source={{ documentReview: review }}
          quote={quote}
          hint={t`What the machine found. Add what it means for those who meet it.`}
          onClose={() => setQuote(undefined)}
        />
      )}
    </>
  );
}
