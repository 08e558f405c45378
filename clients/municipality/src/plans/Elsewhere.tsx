import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Answer, Button, Heading, interval, Stack, Table, Text, useFormat } from '#kit';
import { graphql } from '../gql/index.ts';
import type { ElsewhereQuery } from '../gql/graphql.ts';

const elsewhereDocument = graphql(`
  query Elsewhere($select: [CellQuery!]!) {
    release {
      version
      profile {
        maximumNoise
        threshold
      }
    }
    municipalities {
      code
      name
      countedAs
    }
    cells(select: $select) {
      id
      geo
      value
    }
  }
`);

type Props = { cell: { ground: string | null; area: string | null }; period: string };

/** The same cell of all municipalities, as it was published: by name, and in no order that makes one of them the best. */
export function Elsewhere({ cell: { ground, area }, period }: Props) {
  const { t } = useLingui();
  const { quarter } = useFormat();
  const [open, setOpen] = useState(false);
  const select = [{ table: ground ? 'Q2' : 'Y3', period, ...(ground ? { ground: [ground] } : { area: [area ?? ''] }) }];
  const asked = useQuery(elsewhereDocument, { variables: { select }, skip: !open });
  return (
    <Stack>
      <Heading level={2}>{t`The same figure in other municipalities`}</Heading>
      <Text>
        <Trans>
          Municipalities differ in size, and in how many of their citizens know that they can tell. A larger figure does
          not mean that more happens there.
        </Trans>
      </Text>
      {open ? (
        <Answer of={asked}>{(data) => <Municipalities it={data} period={quarter(period)} />}</Answer>
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            <Trans>Show them by name</Trans>
          </Button>
        </div>
      )}
    </Stack>
  );
}

function Municipalities({ it: { release, municipalities, cells }, period }: { it: ElsewhereQuery; period: string }) {
  const { t, i18n } = useLingui();
  const { number, list } = useFormat();
  if (!release) return null;
  const values = new Map(cells.map(({ geo, value }) => [geo, value]));
  const collator = new Intl.Collator(i18n.locale);
  // One that is counted with its neighbour has no figure of its own.
  const rows = municipalities
    .filter(({ code, countedAs }) => code === countedAs)
    .toSorted((a, b) => collator.compare(a.name, b.name));
  const { maximumNoise, threshold } = release.profile;
  const shown = rows.flatMap(({ code, name }) => {
    const value = values.get(code);
    return typeof value === 'number' ? [{ code, name, value }] : [];
  });
  const hidden = rows.filter(({ code }) => !shown.some((it) => it.code === code)).map(({ name }) => name);
  const between = (value: number) => {
    const { low, high } = interval(value, { maximumNoise });
    return t`${number(low)} to ${number(high)}`;
  };
  return (
    <>
      <Text size="sm" tone="muted">
        {t`${period}, release ${release.version}. Each figure is changed at random by at most ${maximumNoise}; those below ${threshold} are not shown, and that may be none.`}
      </Text>
      {shown.length > 0 ? (
        <Table
          caption={t`Registrations in ${period}, by municipality`}
          hideCaption
          compact
          rows={shown}
          rowKey={({ code }) => code}
          columns={[
            { key: 'name', header: t`Municipality`, cell: ({ name }) => name },
            { key: 'value', header: t`Registrations`, numeric: true, cell: ({ value }) => number(value) },
            {
              key: 'interval',
              header: t`Before the random change`,
              numeric: true,
              cell: ({ value }) => between(value),
            },
          ]}
        />
      ) : (
        <Text>
          <Trans>No municipality has a figure that is shown.</Trans>
        </Text>
      )}
      {hidden.length > 0 && (
        <details>
          <summary>
            <Plural
              value={hidden.length}
              one="# municipality whose figure is not shown (too few)"
              other="# municipalities whose figure is not shown (too few)"
            />
          </summary>
          <Text size="sm">{list(hidden)}</Text>
        </details>
      )}
    </>
  );
}
