import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { Answer, FormEnd, Select } from '#kit';
import type { CaseStandingFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { RouteDialog } from '../RouteDialog.tsx';
import { StaffForm } from '../StaffForm.tsx';
import { useCloseTo } from '../trail.tsx';
import { useUnsaved } from '../unsaved.tsx';
import { colleaguesDocument } from './colleagues.ts';
import { useAssign } from './useAssign.ts';

export function AssignDialog() {
  const { t } = useLingui();
  const it = useOutletContext<CaseStandingFragment>();
  const close = useCloseTo(paths.case(it.id));
  const asked = useQuery(colleaguesDocument);
  const [chosen, setChosen] = useState(it.responsible?.id ?? '');
  const release = useUnsaved(chosen !== (it.responsible?.id ?? ''));
  const { assign, busy, problem, errors } = useAssign(it);
  return (
    <RouteDialog title={t`Who works on this case?`} back={paths.case(it.id)}>
      <Answer of={asked}>
        {({ members }) => {
          const colleagues = members.edges.map(({ node }) => node).filter((member) => member.role !== 'VOLUNTEER');
          const save = async () => {
            const colleague = colleagues.find(({ id }) => id === chosen);
            if (!colleague || !(await assign(colleague))) return;
            release();
            close();
          };
          return (
            <StaffForm
              label={t`Who works on this case?`}
              onSave={() => void save()}
              busy={busy}
              problem={problem}
              errors={errors}
            >
              <Select
                id="responsible"
                label={t`Responsible`}
                none={it.responsible ? undefined : t`Choose`}
                options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
                value={chosen}
                error={errors.responsible}
                onChange={(event) => setChosen(event.target.value)}
              />
              <FormEnd does={t`Give the case`} busy={busy} back={close} />
            </StaffForm>
          );
        }}
      </Answer>
    </RouteDialog>
  );
}
