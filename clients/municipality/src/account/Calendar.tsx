import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Card, CopyButton, Notice, Row, Text, useAction, useFormat, useToast } from '#kit';
import { Refusal } from '../Refusal.tsx';
import { endCalendarDocument, openCalendarDocument } from './reminderDocuments.ts';

/** The address of one's own calendar, shown once, as a token is. */
export function Calendar({ since }: { since: string | null }) {
  const { t, i18n } = useLingui();
  const { date } = useFormat();
  const toast = useToast();
  const [address, setAddress] = useState<string>();
  const opening = useAction(openCalendarDocument, { refetchQueries: ['Reminders'] });
  const ending = useAction(endCalendarDocument, { refetchQueries: ['Reminders'] });
  const open = async () => {
    const answer = await opening.run({ input: { language: i18n.locale === 'da' ? 'da' : 'en' } });
    if (answer) setAddress(answer.openCalendar.address);
  };
  const end = async () => {
    if (!(await ending.run({}))) return;
    setAddress(undefined);
    toast({ text: t`The calendar has ended. Its address answers nobody any more.` });
  };
  return (
    <Card title={t`What is due in your own calendar`}>
      <Text size="sm" tone="muted">
        <Trans>
          Your calendar program can fetch the days from a secret address. It sees what kind of day it is, such as
          "Interview" or "Action due", and neither titles nor names. Whoever has the address sees the same.
        </Trans>
      </Text>
      <Refusal problem={opening.problem ?? ending.problem} />
      {address && (
        <>
          <Notice tone="success" title={t`Copy it now: it is shown this once`} stands>
            <Text size="sm">
              <Trans>Add it in your calendar program as a calendar from the internet.</Trans>
            </Text>
          </Notice>
          <code className="mu-code mu-secret">{address}</code>
          <CopyButton text={address} />
        </>
      )}
      {since && !address && <Text>{t`There is an address, made on ${{ day: date(since) }}.`}</Text>}
      <Row>
        <Button variant="secondary" busy={opening.busy} onClick={() => void open()}>
          {since ? <Trans>Make a new address, and end the one before</Trans> : <Trans>Make an address</Trans>}
        </Button>
        {since && (
          <Button variant="secondary" tone="danger" busy={ending.busy} onClick={() => void end()}>
            <Trans>End the calendar</Trans>
          </Button>
        )}
      </Row>
    </Card>
  );
}
