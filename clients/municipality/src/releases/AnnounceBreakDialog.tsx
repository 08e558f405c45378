import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog, Select, Text, today, useAction, useFormat, useToast } from '#kit';
import { FormFrame } from '../FormFrame.tsx';
import { graphql } from '../gql/index.ts';
import { useFaults } from '../useFaults.ts';
import { useTyped } from '../useTyped.ts';
import { breakable } from './breakable.ts';
import { PlacesField } from './PlacesField.tsx';
import { ReasonFields, reasonFields, reasonIn } from './ReasonFields.tsx';

const announceDocument = graphql(`
  mutation AnnounceBreak($input: AnnounceBreakInput!) {
    announceBreak(input: $input) {
      seriesBreak {
        id
      }
    }
  }
`);

export function AnnounceBreakDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog open={open} title={t`Announce a break in the series`} onClose={onClose}>
      <Content onClose={onClose} />
    </Dialog>
  );
}

function Content({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const { quarter } = useFormat();
  const { run, busy, problem } = useAction(announceDocument, {
    refetchQueries: ['BreaksPage'],
    awaitRefetchQueries: true,
  });
  const { errors, summary, say } = useFaults(problem);
  const read = useTyped();
  const [places, setPlaces] = useState<readonly string[]>([]);
  const announce = async (form: FormData) => {
    const it = read(form);
    it.needed(['from', ...reasonFields]);
    say(it.faults);
    if (it.faults.length > 0) return;
    if (!(await run({ input: { from: it.line('from'), places: [...places], reason: reasonIn(it) } }))) return;
    toast({ text: t`It is announced.` });
    onClose();
  };
  return (
    <FormFrame
      {...{ summary, problem, busy }}
      does={t`Announce the break`}
      back={onClose}
      onSend={(form) => void announce(form)}
    >
      <Select
        id="from"
        name="from"
        label={t`First quarter that is counted the new way`}
        none={t`Choose a quarter`}
        options={breakable(today()).map((it) => ({ value: it, label: quarter(it) }))}
        error={errors['from']}
      />
      <PlacesField places={places} onChange={setPlaces} error={errors['places']} />
      <ReasonFields errors={errors} />
      <Text size="sm" tone="muted">
        {t`Everybody reads it at once. It can be taken back until figures are published that show it.`}
      </Text>
    </FormFrame>
  );
}
