import { Trans, useLingui } from '@lingui/react/macro';
import { Part } from './Part.tsx';

/** What a number is a number of. */
export function Counted() {
  const { t } = useLingui();
  return (
    <>
      <Part title={t`What is counted`}>
        <Trans>
          Registrations: a citizen’s report, an inquiry to an organisation, or an inquiry that a municipality registers.
          A registration that is confirmed to be the same as a citizen’s own report is not counted again.
        </Trans>
        <Trans>
          Each is counted in the quarter in which it was registered, in Danish time, also when it happened earlier, and
          in the municipality where it happened. The five smallest municipalities are always counted together with a
          neighbour.
        </Trans>
      </Part>
      <Part title={t`What is not counted`}>
        <Trans>
          Not people, and not incidents: one incident may be registered by several, and one person may register several
          times.
        </Trans>
        <Trans>
          And not how common discrimination is. People choose to tell, and many never do. More registrations in a place
          may mean that more people there know where to tell, so places and grounds cannot be ranked by these figures.
        </Trans>
        <Trans>
          The statistics office receives codes from lists only: never a name, a text, a case number, an organisation or
          a time of day. Who it was and what happened arrive apart, and cannot be put together again.
        </Trans>
      </Part>
    </>
  );
}
