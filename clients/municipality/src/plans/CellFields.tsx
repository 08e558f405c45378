import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FiguresNotice, Select, useApiLocale } from '#kit';
import { graphql } from '../gql/index.ts';
import { FedValues } from './FedValues.tsx';
import { cellOf, cellValue } from './sourceIn.ts';
import type { SourceProps } from './SourceFields.tsx';

const cellsDocument = graphql(`
  query CellsToFollow($locale: Locale!) {
    codeLists(ids: ["grounds", "areas"]) {
      id
      codes {
        code
        label(locale: $locale)
      }
    }
  }
`);

/** What the lattice publishes of a municipality besides its total: a ground each quarter, or a service each year. */
export function CellFields({ plan, start, errors, onBaseline }: SourceProps) {
  const { t } = useLingui();
  const [cell, setCell] = useState(cellValue(start.cell));
  const { data } = useQuery(cellsDocument, { variables: { locale: useApiLocale() } });
  const codes = (id: string) => data?.codeLists.find((it) => it.id === id)?.codes ?? [];
  const options = [
    ...codes('grounds').map(({ code, label }) => ({
      value: cellValue({ ground: code }),
      label,
      group: t`By ground, each quarter`,
    })),
    ...codes('areas').map(({ code, label }) => ({
      value: cellValue({ area: code }),
      label,
      group: t`By service, each year`,
    })),
  ];
  return (
    <>
      <Select
        id="cell"
        name="cell"
        label={t`Which registrations about your municipality?`}
        hint={t`Each release gives the indicator its next value by itself. What is not shown (too few) gives none.`}
        none={t`None chosen yet`}
        options={options}
        value={options.length ? cell : ''}
        error={errors['cell']}
        onChange={(event) => setCell(event.target.value)}
      />
      <FiguresNotice />
      {cell && (
        <FedValues
          plan={plan}
          source="PUBLISHED_STATISTICS"
          asked={null}
          cell={cellOf(cell)}
          unit={t`registrations`}
          onBaseline={onBaseline}
        />
      )}
    </>
  );
}
