import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type FormEvent } from 'react';
import { download, useFormat } from '#kit';
import { Button, Checkbox, ErrorSummary, Heading, Notice, Row, Stack, Text, type FieldError } from '#kit/ui';
import { holdHere } from '../router.tsx';
import { finish } from './draft.ts';

type Props = { receipt: { code: string; freezesOn: string } };

/** The one time that the code is shown; leaving asks first whether it was kept. */
export function ReceiptPage({ receipt }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const [kept, setKept] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const missing = t`Tick that you have kept the code. It is never shown again.`;
  useEffect(() => holdHere(() => setErrors([{ id: 'kept', message: missing }])), [missing]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kept) finish();
    else setErrors([{ id: 'kept', message: missing }]);
  };
  return (
    <Stack>
      <Heading level={1}>
        <Trans>Your report has been sent</Trans>
      </Heading>
      <ErrorSummary errors={errors} />
      <Text>
        <Trans>Thank you. Keep this code. It is shown this once.</Trans>
      </Text>
      <Code code={receipt.code} />
      <Keep code={receipt.code} />
      <Notice tone="warning" title={t`A lost code cannot be found again`}>
        <Text>
          <Trans>
            We do not know who you are, so we cannot send it to you. Without the code nobody can open the report, and
            neither can you.
          </Trans>
        </Text>
      </Notice>
      <Text>
        <Trans>
          With the code you can add to the report or withdraw it before {date(receipt.freezesOn)}. From that day it is
          counted and stays counted.
        </Trans>
      </Text>
      <form noValidate onSubmit={submit}>
        <Stack>
          <Checkbox
            id="kept"
            name="kept"
            label={t`I have kept the code`}
            error={kept ? undefined : errors[0]?.message}
            checked={kept}
            onChange={setKept}
          />
          <Row>
            <Button type="submit">
              <Trans>Finish</Trans>
            </Button>
          </Row>
        </Stack>
      </form>
    </Stack>
  );
}

function Code({ code }: { code: string }) {
  return (
    <p className="pu-code el-number" dir="ltr" translate="no">
      {code.split(' ').map((group, index) => (
        <span key={index}>{group} </span>
      ))}
    </p>
  );
}

function Keep({ code }: { code: string }) {
  const { t } = useLingui();
  const [said, say] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      say(t`The code is copied. The next thing you copy replaces it.`);
    } catch {
      say(t`This browser does not let us copy. Write the code down instead.`);
    }
  };
  return (
    <Stack gap="sm">
      <Row>
        <Button variant="secondary" onClick={() => void copy()}>
          <Trans>Copy</Trans>
        </Button>
        {/* Neither the name of the file nor its words tell what the digits are for. */}
        <Button variant="secondary" onClick={() => download('note.txt', `${code}\n`, 'text/plain')}>
          <Trans>Save as a file</Trans>
        </Button>
        <Button variant="secondary" onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </Row>
      <Text size="sm" tone="muted">
        <Trans>
          The file is called note.txt and holds the digits alone. On a computer that others use, write the code on
          paper.
        </Trans>
      </Text>
      <output className="pu-said">{said}</output>
    </Stack>
  );
}
