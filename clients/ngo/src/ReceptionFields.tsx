import { useLingui } from '@lingui/react/macro';
import { DateField, optionsOf, Select, today, useChannelNames } from '#kit';
import type { Channel } from './gql/graphql.ts';

/** A day of null is something typed that is no date; no channel is not answered yet. */
export type Reception = { receivedOn: string | null; channel: Channel | '' };

/** Today is most often true and easily seen; how it came is asked, because an answer that stands there already is rarely looked at. */
export const startOfReception = (): Reception => ({ receivedOn: today(), channel: '' });

/** What cannot be sent: no channel, or something that is no date. An empty date can, and means today. */
export function useReceptionCheck(): (value: Reception) => Readonly<Record<string, string>> {
  const { t } = useLingui();
  return ({ receivedOn, channel }) => ({
    ...(receivedOn === null && { receivedOn: t`Write a date, such as 14 3 2026.` }),
    ...(!channel && { channel: t`Choose how the inquiry came.` }),
  });
}

/** Null while it cannot be sent. */
export const receptionInput = ({ receivedOn, channel }: Reception) =>
  receivedOn === null || !channel ? null : { receivedOn: receivedOn || null, channel };

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
        {...(value.channel === '' && { none: t`Choose` })}
        options={optionsOf(names)}
        value={value.channel}
        error={errors.channel}
        onChange={(event) => onChange({ ...value, channel: event.target.value as Channel })}
      />
    </div>
  );
}
