import { useLingui } from '@lingui/react/macro';
import { Select, TextField } from '#kit';
import type { Channel } from './gql/graphql.ts';
import { optionsOf, useChannelNames } from './words.ts';

export type Reception = { receivedOn: string; channel: Channel };

/** Today where the organisation works, not where the browser thinks it is. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());

type Props = {
  value: Reception;
  onChange: (value: Reception) => void;
  errors: Readonly<Record<string, string>>;
  /** A correction cannot move an inquiry to another day. */
  dayStands?: boolean;
};

export function ReceptionFields({ value, onChange, errors, dayStands }: Props) {
  const { t } = useLingui();
  const names = useChannelNames();
  return (
    <div className="ngo-row">
      {!dayStands && (
        <TextField
          id="receivedOn"
          type="date"
          label={t`Received on`}
          value={value.receivedOn}
          max={today()}
          error={errors.receivedOn}
          onChange={(event) => onChange({ ...value, receivedOn: event.target.value })}
        />
      )}
      <Select
        id="channel"
        label={t`How it reached you`}
        options={optionsOf(names)}
        value={value.channel}
        error={errors.channel}
        onChange={(event) => onChange({ ...value, channel: event.target.value as Channel })}
      />
    </div>
  );
}
