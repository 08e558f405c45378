import { Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';
import { Answer, Button, EmptyState, Select, useViewer } from '#kit';
import { AppPage } from '../AppPage.tsx';
import { About } from './About.tsx';
import { ByGround } from './ByGround.tsx';
import { Totals } from './Totals.tsx';
import { useFigures } from './useFigures.ts';

/** Shown to those who work for no municipality, until they choose another. */
const firstPlace = '101';

export function StatisticsPage() {
  const { t } = useLingui();
  const { municipality } = useViewer();
  const [params, setParams] = useSearchParams();
  const chosen = params.get('municipality') ?? municipality?.code ?? firstPlace;
  const asked = useFigures(chosen, { grounds: true });
  const options = asked.municipalities
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'da'));
  return (
    <AppPage
      title={t`Statistics`}
      lead={t`Published figures, open to everybody.`}
      actions={
        <Button variant="secondary" onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      }
    >
      <div className="mu-screen mu-narrow">
        <Select
          label={t`Municipality`}
          options={options}
          value={chosen}
          onChange={(event) => setParams({ municipality: event.target.value }, { replace: true })}
        />
      </div>
      <Answer of={asked}>
        {(figures) =>
          figures ? (
            <>
              <Totals figures={figures} csv={`${figures.own.code}-Q1.csv`} />
              <About figures={figures} />
              <ByGround figures={figures} />
            </>
          ) : (
            <EmptyState title={t`Nothing is published yet`}>
              <Trans>The figures appear here when the first quarter is published.</Trans>
            </EmptyState>
          )
        }
      </Answer>
    </AppPage>
  );
}
