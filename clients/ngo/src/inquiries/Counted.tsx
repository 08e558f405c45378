import { Trans, useLingui } from '@lingui/react/macro';
import { Button, LinkButton, Notice, Row, Text, useFormat, usePageKeys } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { paths } from '../paths.ts';
import { useNavigate } from 'react-router';

export type CountedInquiry = {
  id: string;
  quarter: string;
  freezesOn: string;
  counted: boolean;
  viewerCanPromote: boolean;
};

/** After saving: whether it counts, and what comes next is one key away. */
export function Counted({ inquiry, onAnother }: { inquiry: CountedInquiry; onAnother: () => void }) {
  const { t } = useLingui();
  const { quarter, date } = useFormat();
  const navigate = useNavigate();
  const open = () => void navigate(paths.promoteInquiry(inquiry.id));
  usePageKeys({
    r: { does: t`Register another`, act: onAnother },
    ...(inquiry.viewerCanPromote ? { o: { does: t`Open a case from this`, act: open } } : {}),
  });
  return (
    <AppPage title={inquiry.counted ? t`It is counted` : t`It is registered`}>
      <Notice
        tone="success"
        title={
          inquiry.counted
            ? t`The inquiry counts in ${quarter(inquiry.quarter)}`
            : t`The citizen's own report counts already, so this does not count again`
        }
        announce
      >
        <Text>
          <Trans>It can be corrected or withdrawn until {date(inquiry.freezesOn)}.</Trans>
        </Text>
      </Notice>
      <Row>
        <Button onClick={onAnother}>
          <Trans>Register another</Trans>
        </Button>
        {inquiry.viewerCanPromote && (
          <LinkButton variant="secondary" href={paths.promoteInquiry(inquiry.id)}>
            <Trans>Open a case from this</Trans>
          </LinkButton>
        )}
        <LinkButton variant="quiet" href={paths.inquiry(inquiry.id)}>
          <Trans>See the inquiry</Trans>
        </LinkButton>
      </Row>
    </AppPage>
  );
}
