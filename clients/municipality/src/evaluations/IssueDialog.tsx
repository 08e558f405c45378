import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog, Notice, Text } from '#kit';

type Props = { open: boolean; unsaved: boolean; busy: boolean; onIssue: () => void; onClose: () => void };

export function IssueDialog({ open, unsaved, busy, onIssue, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Dialog
      open={open}
      title={t`Issue the report for good?`}
      onClose={onClose}
      actions={
        <>
          {!unsaved && (
            <Button busy={busy} onClick={onIssue}>
              <Trans>Issue it</Trans>
            </Button>
          )}
          <Button variant="quiet" onClick={onClose}>
            <Trans>Not yet</Trans>
          </Button>
        </>
      }
    >
      {unsaved ? (
        <Notice tone="warning">
          <Text>
            <Trans>Save what you wrote first: the report is issued as it was saved.</Trans>
          </Text>
        </Notice>
      ) : (
        <Text>
          <Trans>It never changes again. What is learnt later belongs in the next evaluation of the plan.</Trans>
        </Text>
      )}
    </Dialog>
  );
}
