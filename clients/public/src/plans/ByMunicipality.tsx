import { useLingui } from '@lingui/react/macro';
import { asTheyWrote, useFormat } from '#kit';
import { Heading, Link, Stack, Text } from '#kit/ui';

/** A plan or a report that a municipality published. */
export type Told = {
  id: string;
  kind: 'STUDY_REPORT' | 'PLAN' | 'EVALUATION';
  title: string;
  publishedOn: string;
  municipality: { name: string };
  href: string;
};

/** As one follows the other: what was found, what is done about it, what came of that. */
const order = { STUDY_REPORT: 0, PLAN: 1, EVALUATION: 2 } as const;

/** By name and not by date or result: nobody is first here. */
export function ByMunicipality({ told }: { told: readonly Told[] }) {
  const { t, i18n } = useLingui();
  const { date } = useFormat();
  const kinds = { STUDY_REPORT: t`What was found`, PLAN: t`What is done`, EVALUATION: t`What came of it` };
  const collator = new Intl.Collator(i18n.locale);
  const groups = [...Map.groupBy(told, ({ municipality }) => municipality.name)].sort(([a], [b]) =>
    collator.compare(a, b),
  );
  return (
    <Stack gap="lg">
      {groups.map(([name, its]) => (
        <section key={name} aria-label={name}>
          <Stack gap="sm">
            <Heading level={2}>{name}</Heading>
            <ul className="pu-plans">
              {its
                .toSorted((one, other) => order[one.kind] - order[other.kind])
                .map((it) => (
                  <li key={it.id}>
                    <Link href={it.href} lang={asTheyWrote.lang}>
                      {it.title}
                    </Link>
                    <Text size="sm" tone="muted">
                      {t`${{ kind: kinds[it.kind] }}, published ${{ day: date(it.publishedOn) }}`}
                    </Text>
                  </li>
                ))}
            </ul>
          </Stack>
        </section>
      ))}
    </Stack>
  );
}
