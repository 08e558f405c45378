import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Notice, Text } from '#kit';
import { paths } from '../paths.ts';
import { nodes, type Plan } from './planDocument.ts';
import { useShortcomingWords } from './planWords.ts';

/** Everything between the plan and its approval; each line leads to where it is mended. */
export function Missing({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const missing = plan.shortcomings ?? [];
  if (!missing.length) {
    return (
      <Notice tone="success" title={t`Nothing is missing before approval`}>
        <Text>
          <Trans>
            Every action answers a finding, and every indicator has a start, a target and somebody who measures.
          </Trans>
        </Text>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={t`What is missing before approval`}>
      <MissingList plan={plan} />
    </Notice>
  );
}

export function MissingList({ plan }: { plan: Plan }) {
  const words = useShortcomingWords();
  const actions = new Map(nodes(plan.actions).map((it) => [it.id, it.title]));
  const indicators = new Map(nodes(plan.indicators).map((it) => [it.id, it.name]));
  return (
    <ul className="el-list">
      {(plan.shortcomings ?? []).map(({ rule, action, indicator }) => (
        <li key={`${rule} ${action ?? indicator ?? ''}`}>
          {action && <Link href={paths.changeAction(plan.id, action)}>{actions.get(action)}</Link>}
          {indicator && <Link href={paths.changeIndicator(plan.id, indicator)}>{indicators.get(indicator)}</Link>}
          {(action ?? indicator) && ': '}
          {words[rule]}
        </li>
      ))}
    </ul>
  );
}
