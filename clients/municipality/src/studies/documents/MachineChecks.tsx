import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, Button, Field, Text } from '#kit';
import { Refusal } from '../../Refusal.tsx';
import type { StudyHead } from '../../StudyFrame.tsx';
import { CheckTold } from './CheckTold.tsx';
import { useCheckStateNames } from './checkWords.ts';
import type { Facts } from './review.ts';
import { useMachineChecks } from './useMachineChecks.ts';

type Props = {
  study: StudyHead;
  review: string;
  facts: Facts;
  /** The address must be saved before it can be read. */
  onBefore: () => Promise<boolean>;
};

/** What a machine can measure of a web page or file, beside what a person judges. */
export function MachineChecks({ study, review, facts, onBefore }: Props) {
  const { t } = useLingui();
  const states = useCheckStateNames();
  const { asked, checks, underWay, followed, busy, problem, refused, checkAddress, checkFile } =
    useMachineChecks(review);
  const [newest] = checks;
  const ended: Record<string, string> = { DONE: t`The check is done.`, FAILED: t`The check ended without a result.` };
  const open = study.phase !== 'CLOSED';
  const checkSaved = async () => {
    if (await onBefore()) await checkAddress();
  };
  return (
    <div className="mu-form">
      <Text>
        <Trans>
          A machine counts how hard the text is to read and looks for barriers to assistive technology. It cannot see
          the page: contrast and layout, and whether rights and complaints are told of, are yours to judge.
        </Trans>
      </Text>
      {open && (
        <>
          {facts.address && (
            <div className="mu-actions">
              <Button
                variant="secondary"
                busy={busy}
                aria-disabled={underWay || undefined}
                onClick={() => !underWay && void checkSaved()}
              >
                {newest?.state === 'FAILED' && newest.source === 'ADDRESS'
                  ? t`Try the address again`
                  : t`Check the web page`}
              </Button>
              <Text as="span" size="sm" className="mu-hash">
                {facts.address}
              </Text>
            </div>
          )}
          <div className="mu-narrow">
            <Field
              label={facts.address ? t`Or check a file` : t`Check a file`}
              hint={t`A saved web page or a PDF file, at most 2 MB. It is sent to us to be read, and not kept.`}
              error={refused}
            >
              {(control) => (
                <input
                  {...control}
                  className="ds-input"
                  type="file"
                  accept=".html,.htm,.pdf,text/html,application/pdf"
                  disabled={busy || underWay}
                  onChange={(event) => {
                    const [file] = event.target.files ?? [];
                    if (file) void checkFile(file);
                    event.target.value = '';
                  }}
                />
              )}
            </Field>
          </div>
        </>
      )}
      <Refusal problem={problem} />
      {/* The region is there before its words, so that each step is said aloud. */}
      <output className="mu-saved">
        {newest && (underWay ? states[newest.state] : followed ? ended[newest.state] : '')}
      </output>
      <Answer of={asked}>
        {() =>
          checks
            .filter(({ state }) => state === 'DONE' || state === 'FAILED')
            .map((it, index) => (
              <CheckTold
                key={it.id}
                check={it}
                study={study}
                review={review}
                sha256={facts.sha256}
                open={index === 0}
              />
            ))
        }
      </Answer>
    </div>
  );
}
