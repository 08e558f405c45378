import { useLingui } from '@lingui/react/macro';
import { Icon, Row, StatusTag, Tag, today } from '#kit';
import type { RegistrationStatus as Status } from '../gql/graphql.ts';
import { useRegistrationStatusNames } from '../words.ts';

const tones = { REGISTERED: 'success', CORRECTED: 'info', WITHDRAWN: 'neutral' } as const;

export const isFrozen = (freezesOn: string) => freezesOn <= today();

export function RegistrationStatus({ status, freezesOn }: { status: Status; freezesOn: string }) {
  const { t } = useLingui();
  const names = useRegistrationStatusNames();
  return (
    <Row>
      <StatusTag tone={tones[status]}>{names[status]}</StatusTag>
      {isFrozen(freezesOn) && (
        <Tag>
          <Icon name="lock" />
          {t`Closed`}
        </Tag>
      )}
    </Row>
  );
}
