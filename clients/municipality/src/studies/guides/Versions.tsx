import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Heading, Select, Text, useFormat } from '#kit';
import type { InterviewGuidePageQuery } from '../../gql/graphql.ts';
import { compare, type Compared } from './compare.ts';

type Version = NonNullable<InterviewGuidePageQuery['interviewGuide']>['versions']['edges'][number]['node'];

/** Two versions beside each other, each difference in a word. */
export function Versions({ versions }: { versions: readonly Version[] }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const [newest] = versions;
  const [chosen, choose] = useState<{ from?: string; to?: string }>({});
  if (!newest) return null;
  const from = versions.find(({ id }) => id === chosen.from) ?? versions[1] ?? newest;
  const to = versions.find(({ id }) => id === chosen.to) ?? newest;
  const options = versions.map(({ id, number, writtenOn }) => ({
    value: id,
    label: t`Version ${{ number }}, ${{ day: date(writtenOn) }}`,
  }));
  if (versions.length === 1) return <Text>{options[0]?.label}</Text>;
  const { before, after } = compare(from.questions, to.questions);
  return (
    <div className="mu-form">
      <div className="el-columns">
        <div className="mu-form">
          <Select
            label={t`Compare`}
            options={options}
            value={from.id}
            onChange={(event) => choose({ ...chosen, from: event.target.value })}
          />
          <Side version={from} lines={before} />
        </div>
        <div className="mu-form">
          <Select
            label={t`With`}
            options={options}
            value={to.id}
            onChange={(event) => choose({ ...chosen, to: event.target.value })}
          />
          <Side version={to} lines={after} />
        </div>
      </div>
    </div>
  );
}

function Side({ version, lines }: { version: Version; lines: readonly Compared[] }) {
  return (
    <div>
      <Heading level={3} size="sm">
        {version.title}
      </Heading>
      <ol className="el-list">
        {lines.map(({ text, change }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a question may stand twice, and nothing moves here
          <li key={index}>
            {change === 'added' ? <ins>{text}</ins> : change === 'gone' ? <del>{text}</del> : text}
            {change && (
              <Text as="span" size="sm" tone="muted">
                {' '}
                {change === 'added' ? (
                  <Trans>(new)</Trans>
                ) : change === 'gone' ? (
                  <Trans>(taken out)</Trans>
                ) : (
                  <Trans>(moved)</Trans>
                )}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
