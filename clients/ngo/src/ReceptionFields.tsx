import { useLingui } from '@lingui/react/macro';
import { DateField, optionsOf, Select, useChannelNames } from '#kit';
import type { Channel } from './gql/graphql.ts';

/** A day of null is something typed that is no date. */
export type Reception = { receivedOn: string | null; channel: Channel };

/** What cannot be sent as a date; an empty one is, and means today. */
export function useReceptionCheck(): (value: Reception) => Readonly<Record<string, string>> {
  const { t } = useLingui();
  const odd: Readonly<Record<string, string>> = { receivedOn: t`Write a date, such as 14 3 2026.` };
  return ({ receivedOn }) => (receivedOn === null ? odd : {});
}

export const receptionInput = ({ receivedOn, channel }: Reception) => ({ receivedOn: receivedOn || null, channel });

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
        <DateField
          id="receivedOn"
          legend={t`Received on`}
          defaultValue={value.receivedOn ?? ''}
          error={errors.receivedOn}
          onChange={(receivedOn) => onChange({ ...value, receivedOn })}
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
