import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { Answer, Link, Notice, NotHere, Text, TextArea, useAction, useToast } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { paths } from '../paths.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import { IndicatorFields, indicatorOf, neededOfIndicator } from './IndicatorFields.tsx';
import { nodes, planDocument, type Indicator } from './planDocument.ts';
import { usePlan } from './usePlan.ts';

const beginDocument = graphql(`
  mutation BeginSeries($input: BeginSeriesInput!) {
    beginSeries(input: $input) {
      indicator {
        id
      }
    }
  }
`);

/** What was typed on the page that one came from: nothing of it is typed twice. */
export type TypedBefore = { typed?: ReturnType<typeof indicatorOf> } | null;

/** An indicator that goes on in another unit or from another source. */
export function BeginSeriesPage() {
  const { t } = useLingui();
  const { id = '', indicator: which = '' } = useParams();
  const asked = usePlan(id);
  return (
    <AppPage
      title={t`Go on in a new series`}
      lead={<Link href={paths.indicator(id, which)}>{t`Back to the indicator`}</Link>}
    >
      <Answer of={asked}>
        {({ actionPlan: plan }) => {
          const indicator = plan && nodes(plan.indicators).find((it) => it.id === which);
          return plan && indicator ? <Begin plan={plan.id} indicator={indicator} /> : <NotHere />;
        }}
      </Answer>
    </AppPage>
  );
}

function Begin({ plan, indicator }: { plan: string; indicator: Indicator }) {
  const { t } = useLingui();
  const toast = useToast();
  const navigate = useNavigate();
  const { typed: before } = (useLocation().state as TypedBefore) ?? {};
  const [{ id, version }] = useState(indicator);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, problem } = useAction(beginDocument, {
    refetchQueries: [planDocument],
    awaitRefetchQueries: true,
  });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const [start] = useState(() => startOf(indicator, before as Partial<Indicator> | undefined));
  const begin = async (form: FormData) => {
    const it = read(form);
    const fields = indicatorOf(it);
    it.needed(['because', ...neededOfIndicator]);
    say(it.faults);
    if (it.faults.length) return;
    const answer = await run({ input: { idempotencyKey, id, version, because: it.line('because'), ...fields } });
    if (!answer) return;
    toast({ text: t`The new series stands in the plan. The old one ends when the plan is approved.` });
    await navigate(paths.indicator(plan, answer.beginSeries.indicator.id));
  };
  return (
    <>
      <Notice title={t`Nothing that was measured is lost`}>
        <Text>
          <Trans>
            Values in two units, or from two sources, are not one series. The old one keeps its values and can always be
            read; it ends when the plan is approved, and both say why.
          </Trans>
        </Text>
      </Notice>
      <FormFrame
        {...{ summary, problem, busy }}
        does={t`Begin the new series`}
        back={paths.indicator(plan, id)}
        {...(before && { changed: true })}
        onSend={(form) => void begin(form)}
      >
        <TextArea
          id="because"
          name="because"
          label={t`Why does it go on in another way?`}
          limit={2000}
          rows={3}
          error={errors['because']}
        />
        <IndicatorFields plan={plan} start={start} errors={errors} />
      </FormFrame>
    </>
  );
}

/** A value in the old unit says nothing in the new one: what nobody changed is asked anew. */
function startOf(old: Indicator, typed: Partial<Indicator> = old): Partial<Indicator> {
  const kept = (field: 'baseline' | 'baselineOn' | 'target') =>
    typed[field] === old[field] ? { [field]: null } : { [field]: typed[field] };
  return { ...old, ...typed, ...kept('baseline'), ...kept('baselineOn'), ...kept('target') };
}
