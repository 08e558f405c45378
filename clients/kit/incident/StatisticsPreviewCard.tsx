import { useLingui } from '@lingui/react/macro';
import { today } from '../i18n/day.ts';
import { useFormat } from '../i18n/format.ts';
import './incident.css';
import { Card, Heading, Stack, SummaryList, Tag, Text } from '../ui/index.ts';

type Coded = { field: string; code: string; label: string };
export type StatisticsPreview = {
  incidentFact: readonly Coded[];
  personFact: readonly Coded[];
  quarter: string;
  freezesOn: string;
};
type Props = { preview: StatisticsPreview; level?: 2 | 3 };

/** Exactly what leaves for statistics, as the server itself will send it: nothing here is worked out in the browser. */
export function StatisticsPreviewCard({ preview, level = 2 }: Props) {
  const { t } = useLingui();
  const { quarter, date } = useFormat();
  const names: Record<string, string> = {
    quarter: t`Quarter`,
    year: t`Year`,
    municipality: t`Municipality`,
    grounds: t`Grounds`,
    area: t`Service`,
    source: t`Source`,
    incidentYear: t`Year of the incident`,
    delayBand: t`Delay`,
    duplicate: t`Counted twice?`,
    ageBand: t`Age`,
    gender: t`Gender`,
  };
  const rows = (fact: readonly Coded[]) =>
    fact.map((it) => ({
      term: names[it.field] ?? it.field,
      value: it.field === 'quarter' ? quarter(it.code) : it.label,
    }));
  const below = level === 2 ? 3 : 4;
  const { incidentFact, personFact } = preview;
  return (
    <div className="el-preview">
      <Card level={level} title={t`What statistics receive`} aside={<Tag>{quarter(preview.quarter)}</Tag>}>
        {incidentFact.length === 0 ? (
          <Text size="sm">{t`Nothing: it is withdrawn, and what was sent is taken out again.`}</Text>
        ) : (
          <>
            <Text size="sm" tone="muted">
              {preview.freezesOn > today()
                ? t`Two records that nobody can put together again, and nothing else. Both can change until ${{ day: date(preview.freezesOn) }}.`
                : t`Two records that nobody can put together again, and nothing else. Neither has changed since ${{ day: date(preview.freezesOn) }}.`}
            </Text>
            <Stack gap="sm">
              <Heading level={below} size="sm">
                {t`Where and what`}
              </Heading>
              <SummaryList rows={rows(incidentFact)} />
              <Heading level={below} size="sm">
                {t`Who, for the whole country and the whole year`}
              </Heading>
              {personFact.length === 0 ? (
                <Text size="sm">{t`Nothing: the citizen's own report counts already.`}</Text>
              ) : (
                <SummaryList rows={rows(personFact)} />
              )}
            </Stack>
          </>
        )}
      </Card>
    </div>
  );
}
