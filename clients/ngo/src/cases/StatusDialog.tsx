import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { FormEnd, optionsOf, RadioGroup, Select, useAction, useToast } from '#kit';
import { graphql } from '../gql/index.ts';
import type { CaseOutcome, CaseStandingFragment, CaseStatus } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { RouteDialog } from '../RouteDialog.tsx';
import { StaffForm } from '../StaffForm.tsx';
import { useUnsaved } from '../unsaved.tsx';
import { useCloseTo } from '../trail.tsx';
import { useFreshCase } from './useFreshCase.ts';
import { useCaseStatusNames, useOutcomeNames } from '../words.ts';

const statusDocument = graphql(`
  mutation ChangeCaseStatus($input: ChangeCaseStatusInput!) {
    changeCaseStatus(input: $input) {
      case {
        ...CaseStanding @unmask
      }
    }
  }
`);

type Standing = { status: CaseStatus; outcome?: CaseOutcome | null };

export function StatusDialog() {
  const { t } = useLingui();
  const it = useOutletContext<CaseStandingFragment>();
  const close = useCloseTo(paths.case(it.id));
  const toast = useToast();
  const names = useCaseStatusNames();
  const outcomes = useOutcomeNames();
  // Whoever opens this on a closed case comes to reopen it.
  const [status, setStatus] = useState<CaseStatus>(it.status === 'CLOSED' ? 'OPEN' : it.status);
  const [outcome, setOutcome] = useState('');
  const { run, busy, problem, errors } = useAction(statusDocument);
  useFreshCase(problem);
  const [first] = useState(status);
  const release = useUnsaved(status !== first || (status === 'CLOSED' && outcome !== ''));

  const send = async (version: number, to: Standing) => {
    const answer = await run({ input: { case: it.id, version, status: to.status, outcome: to.outcome } });
    return answer?.changeCaseStatus.case;
  };
  const takeBack = async (version: number, to: Standing) => {
    if (!(await send(version, to))) toast({ text: t`That could not be undone. Look at the case once more.` });
  };
  const save = async () => {
    const before = { status: it.status, outcome: it.outcome };
    const now = await send(it.version, {
      status,
      outcome: status === 'CLOSED' ? (outcome as CaseOutcome) || null : null,
    });
    if (!now) return;
    release();
    toast({ text: t`The case is now: ${names[status]}`, undo: () => void takeBack(now.version, before) });
    close();
  };
  return (
    <RouteDialog title={t`Where does the case stand?`} back={paths.case(it.id)}>
      <StaffForm
        label={t`Where does the case stand?`}
        onSave={() => void save()}
        busy={busy}
        problem={problem}
        errors={errors}
      >
        <RadioGroup
          id="status"
          legend={t`Status`}
          name="status"
          options={optionsOf(names)}
          value={status}
          onChange={(next) => setStatus(next as CaseStatus)}
        />
        {status === 'CLOSED' && (
          <Select
            id="outcome"
            label={t`How it ended`}
            none={t`Choose`}
            options={optionsOf(outcomes)}
            value={outcome}
            error={errors.outcome}
            onChange={(event) => setOutcome(event.target.value)}
          />
        )}
        <FormEnd does={status === 'CLOSED' ? t`Close the case` : t`Save`} busy={busy} back={close} />
      </StaffForm>
    </RouteDialog>
  );
}
