import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Card, Heading, LinkButton, Row, Text, VisuallyHidden } from '#kit';
import { paths } from '../paths.ts';
import { ActionsOfGoal } from './ActionsOfGoal.tsx';
import { IndicatorsOfGoal } from './IndicatorsOfGoal.tsx';
import type { Action, Goal, Indicator, Plan } from './planDocument.ts';

type Props = {
  plan: Plan;
  goal: Goal;
  actions: readonly Action[];
  indicators: readonly Indicator[];
  onChange: () => void;
};

export function GoalCard({ plan, goal, actions, indicators, onChange }: Props) {
  const { t } = useLingui();
  const writes = plan.viewerCanDraft;
  const { number, text } = goal;
  return (
    <Card
      title={t`Goal ${number}: ${text}`}
      level={3}
      aside={
        writes && (
          <Button variant="quiet" small onClick={onChange}>
            <Trans>Change</Trans>
            <VisuallyHidden>{t`: goal ${number}`}</VisuallyHidden>
          </Button>
        )
      }
    >
      <Heading level={4}>{t`Actions`}</Heading>
      {actions.length ? (
        <ActionsOfGoal plan={plan.id} actions={actions} goal={goal.number} />
      ) : (
        <Text tone="muted">
          <Trans>No action yet.</Trans>
        </Text>
      )}
      <Heading level={4}>{t`Indicators`}</Heading>
      {indicators.length ? (
        <IndicatorsOfGoal plan={plan.id} indicators={indicators} goal={goal.number} />
      ) : (
        <Text tone="muted">
          <Trans>No indicator yet.</Trans>
        </Text>
      )}
      {writes && (
        <Row>
          <LinkButton variant="secondary" small href={paths.newAction(plan.id, goal.id)}>
            <Trans>Add an action</Trans>
            <VisuallyHidden>{t`: goal ${number}`}</VisuallyHidden>
          </LinkButton>
          <LinkButton variant="secondary" small href={paths.newIndicator(plan.id, goal.id)}>
            <Trans>Add an indicator</Trans>
            <VisuallyHidden>{t`: goal ${number}`}</VisuallyHidden>
          </LinkButton>
        </Row>
      )}
    </Card>
  );
}
