import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Answer, Heading, Link, Row, Stack, Text, useFormat } from '#kit';
import { paths } from '../paths.ts';
import { dueNowDocument } from './dueDocuments.ts';
import { DueTable } from './DueTable.tsx';

/** What waits for the person, on the page that the app opens with. */
export function DueNow() {
  const { t } = useLingui();
  const { number } = useFormat();
  const asked = useQuery(dueNowDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Stack>
      <Heading level={2}>{t`What is due`}</Heading>
      <Answer of={asked}>
        {({ due, dueCounts: { all, late, week } }) =>
          all === 0 ? (
            <Text tone="muted">
              <Trans>Nothing waits for you.</Trans>
            </Text>
          ) : (
            <>
              {late + week > 0 && (
                <Row>
                  {late > 0 && (
                    <Link href={paths.dueWithin('LATE')}>
                      <Plural value={late} one="# is late" other="# are late" />
                    </Link>
                  )}
                  {week > 0 && (
                    <Link href={paths.dueWithin('WEEK')}>
                      <Plural value={week} one="# is due within a week" other="# are due within a week" />
                    </Link>
                  )}
                </Row>
              )}
              <DueTable caption={t`What is due, the first due at the top`} rows={due.edges.map(({ node }) => node)} />
              <Text>
                <Link href={paths.due}>{t`All that is due (${{ all: number(all) }})`}</Link>
              </Text>
            </>
          )
        }
      </Answer>
    </Stack>
  );
}
