import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, Text } from '#kit';

/** Stands wherever a count of registrations is held up as a measure of how people are treated. */
export function NotPrevalence() {
  const { t } = useLingui();
  return (
    <Notice tone="warning" title={t`Registrations are counted, not what happens`}>
      <Text>
        <Trans>
          More registrations can mean that more is told, not that more happens, and fewer can mean that people have
          given up telling. Each figure is changed at random by a few, and small ones are not shown.
        </Trans>
      </Text>
    </Notice>
  );
}
