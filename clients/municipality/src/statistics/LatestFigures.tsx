import { Trans, useLingui } from '@lingui/react/macro';
import { Answer, EmptyState, LinkButton, useViewer } from '#kit';
import { paths } from '../paths.ts';
import { About } from './About.tsx';
import { Totals } from './Totals.tsx';
import { useFigures } from './useFigures.ts';

/** For the end of the start page: how to read the figures above. */
export function HowToRead() {
  const { municipality } = useViewer();
  const { data } = useFigures(municipality?.code ?? '', { grounds: false });
  return data && <About figures={data} />;
}

/** For the start page of a municipality. */
export function LatestFigures() {
  const { t } = useLingui();
  const { municipality } = useViewer();
  const asked = useFigures(municipality?.code ?? '', { grounds: false });
  return (
    <Answer of={asked}>
      {(figures) =>
        figures ? (
          <>
            <Totals figures={figures} />
            <div className="mu-actions">
              <LinkButton href={paths.statistics} variant="secondary">
                <Trans>All figures, by ground too</Trans>
              </LinkButton>
            </div>
          </>
        ) : (
          <EmptyState title={t`Nothing is published yet`}>
            <Trans>The figures appear here when the first quarter is published.</Trans>
          </EmptyState>
        )
      }
    </Answer>
  );
}
