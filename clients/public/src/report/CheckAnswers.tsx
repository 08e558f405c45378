import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Heading, Notice, ProblemNotice, Row, Stack, StepWords, SummaryList, Text } from '#kit/ui';
import { useService } from '../service.ts';
import { useDraft, type Sending } from './draft.ts';
import { tryNow } from './keepTrying.ts';
import { Back } from './Question.tsx';
import type { Step } from './plan.ts';
import { send, stopSending } from './send.ts';
import { useSummary } from './useSummary.ts';

type Props = { number: number; of: number; goTo: (step: Step) => void };

export function CheckAnswers({ number, of, goTo }: Props) {
  const { i18n } = useLingui();
  const { sending } = useDraft();
  const service = useService();
  const lines = useSummary();
  const submit = async () => {
    const fault = await send(service, i18n);
    if (fault) goTo(fault);
  };
  const busy = !!sending && !('refused' in sending);
  return (
    <Stack>
      <Stack gap="xs">
        <Back first={false} />
        <StepWords step={number} of={of} />
      </Stack>
      <Stack gap="xs">
        <Heading level={1}>
          <Trans>Check your answers</Trans>
        </Heading>
        <Text tone="muted">
          <Trans>This is everything that is sent. You can change all of it.</Trans>
        </Text>
      </Stack>
      <SummaryList rows={lines.map(({ step, term, value }) => ({ term, value, onChange: () => goTo(step) }))} />
      <Stack gap="sm">
        <Heading level={2} size="md">
          <Trans>What happens when you send</Trans>
        </Heading>
        <Text>
          <Trans>
            We show you a code, once. With it you can see your report again, add to it or withdraw it. We do not know
            who you are, so a lost code cannot be found again.
          </Trans>
        </Text>
      </Stack>
      <Progress sending={sending} />
      <Row>
        <Button busy={busy} onClick={() => void submit()}>
          <Trans>Send the report</Trans>
        </Button>
      </Row>
    </Stack>
  );
}

function Progress({ sending }: { sending: Sending | undefined }) {
  const { t } = useLingui();
  if (!sending) return null;
  if ('refused' in sending) return <ProblemNotice message={sending.refused} />;
  if ('first' in sending) {
    return (
      <output className="pu-said">
        <Trans>Sending …</Trans>
      </output>
    );
  }
  const seconds = sending.waits;
  return (
    <>
      <Notice tone="warning" title={t`Not sent yet`} announce>
        <Text>
          <Trans>
            We cannot reach the service just now. Your answers are still here, in this window and nowhere else. Do not
            close it.
          </Trans>
        </Text>
      </Notice>
      {/* Outside, because it counts down: it would be read every second. */}
      <Text>
        <Plural
          value={seconds}
          _0="Trying again now."
          one="We try again in # second."
          other="We try again in # seconds."
        />
      </Text>
      <Row>
        <Button variant="secondary" small onClick={tryNow}>
          <Trans>Try now</Trans>
        </Button>
        <Button variant="quiet" small onClick={stopSending}>
          <Trans>Stop trying</Trans>
        </Button>
      </Row>
    </>
  );
}
