import { Trans, useLingui } from '@lingui/react/macro';
import { Card, CopyButton, Link, Text } from '#kit';
import { paths } from '../paths.ts';

const example = {
  reason: {
    da: 'Indberetninger fra Aarhus var talt med i København.',
    en: 'Reports from Aarhus were counted in Copenhagen.',
  },
  corrections: [
    {
      quarter: '2025-Q3',
      number: 12,
      was: {
        municipality: '101',
        grounds: ['ETHNIC_ORIGIN'],
        area: 'SCHOOL',
        source: 'CITIZEN',
        incidentYear: 2025,
        delayBand: 'SAME_QUARTER',
        duplicate: 'NONE',
      },
      becomes: { municipality: '751' },
    },
    {
      year: 2024,
      number: 3,
      was: { grounds: ['AGE'], ageBand: 'A30_44', gender: 'WOMAN' },
      becomes: { ageBand: 'A65' },
    },
  ],
};

/** What stands in the file that is handed in, to be copied and filled in. */
export function ErratumFile() {
  const { t } = useLingui();
  const text = JSON.stringify(example, null, 2);
  return (
    <Card title={t`The form of the file`} aside={<CopyButton text={text} what={t`Example of the file`} />}>
      <ul className="el-list">
        <li>
          <Trans>
            Each correction says how many registrations of a quarter stood in the statistics as the first list of codes
            says, and what is different.
          </Trans>
        </li>
        <li>
          <Trans>
            A registration left as two rows: what happened, by quarter, and to whom, by year. A wrong ground is
            corrected in both.
          </Trans>
        </li>
        <li>
          <Trans>
            A municipality of few inhabitants is counted with a neighbour: write the code of the area in the statistics.
            999 is online or not known, MANY is more than three grounds, and UNKNOWN is not known.
          </Trans>
        </li>
        <li>
          <Trans>
            What the other codes mean stands in every file of a release, and under{' '}
            <Link href={paths.graphql}>GraphQL</Link>.
          </Trans>
        </li>
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on a phone */}
      <pre className="mu-code" lang="en" tabIndex={0} aria-label={t`Example of the file`}>
        {text}
      </pre>
      <Text size="sm" tone="muted">
        <Trans>A file that is not of this form is refused, with the place and the reason.</Trans>
      </Text>
    </Card>
  );
}
