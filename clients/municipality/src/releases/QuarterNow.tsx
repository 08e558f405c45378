import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, LinkButton, Stack, useFormat } from '#kit';
import { paths } from '../paths.ts';
import { obstacleOf } from './obstacle.ts';
import { QuarterStatus } from './QuarterStatus.tsx';
import { isBusy, useQuarters, type Quarter } from './useQuarters.ts';

/** For the statistician's start page: the one thing to know, then the quarters that still want something. */
export function QuarterNow() {
  const asked = useQuarters();
  return (
    <Answer of={asked}>
      {({ quarters }) => {
        // The newest that has something to wait for or to do; the older ones are listed on their page.
        const open = quarters.filter((it, index) => index < 4 && it.release?.state !== 'PUBLISHED');
        return (
          <Stack>
            <Sentence quarters={quarters} />
            <dl className="el-summary">
              {open.map((it) => (
                <QuarterLine key={it.quarter} it={it} />
              ))}
            </dl>
            <div className="mu-actions">
              <LinkButton href={paths.releases}>
                <Trans>Quarters and releases</Trans>
              </LinkButton>
            </div>
          </Stack>
        );
      }}
    </Answer>
  );
}

function QuarterLine({ it }: { it: Quarter }) {
  const { quarter } = useFormat();
  return (
    <div>
      <dt>{quarter(it.quarter)}</dt>
      <dd>
        <QuarterStatus it={it} />
      </dd>
    </div>
  );
}

function Sentence({ quarters }: { quarters: readonly Quarter[] }) {
  const { t } = useLingui();
  const { quarter, date, dateTime } = useFormat();
  const recent = quarters.slice(0, 4);
  const busy = recent.find(isBusy);
  const draft = recent.find(({ release }) => release?.state === 'DRAFT');
  const ready = recent.find(({ frozen, release }) => frozen && !release);
  const signed = recent.find(({ release }) => release?.state === 'SIGNED');
  const stopped = recent.find(({ release }) => release && obstacleOf(release));
  const running = quarters[0];
  const said = () => {
    if (busy) return t`${{ quarter: quarter(busy.quarter) }} is being worked on right now.`;
    if (stopped)
      return t`${{ quarter: quarter(stopped.quarter) }} does not come out at its moment. Its page says why, and what to do.`;
    if (draft) return t`The draft of ${{ quarter: quarter(draft.quarter) }} is ready for you to look at.`;
    if (signed)
      return t`${{ quarter: quarter(signed.quarter) }} is signed and comes out by itself, on ${{ moment: dateTime(signed.release?.publishAt ?? '') }}.`;
    if (ready) return t`${{ quarter: quarter(ready.quarter) }} has closed and waits for you to prepare it.`;
    if (!running) return t`Nothing waits for you.`;
    return t`Nothing waits for you. ${{ quarter: quarter(running.quarter) }} closes on ${{ day: date(running.freezesOn) }}.`;
  };
  return <p className="mu-lead">{said()}</p>;
}
