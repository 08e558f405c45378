import { useLingui } from '@lingui/react/macro';
import { Group, optionsOf, Select, TextArea } from '#kit';
import type { Evaluation } from './evaluationDocument.ts';
import { useVerdictNames } from './evaluationWords.ts';

type Props = { actions: Evaluation['actions']; errors: Readonly<Record<string, string>> };

export function JudgedActions({ actions, errors }: Props) {
  const { t } = useLingui();
  const verdicts = useVerdictNames();
  return actions.map(({ action, title, verdict, reason }) => (
    <Group key={action} legend={title}>
      <div className="mu-narrow mu-form">
        <Select name={`verdict ${action}`} label={t`Verdict`} options={optionsOf(verdicts)} defaultValue={verdict} />
        <TextArea
          // The server names an action by its id, and the list of faults leads here.
          id={action}
          name={`reason ${action}`}
          label={t`Why`}
          hint={t`Needed when it is given up.`}
          limit={2000}
          rows={2}
          defaultValue={reason}
          error={errors[action]}
        />
      </div>
    </Group>
  ));
}
