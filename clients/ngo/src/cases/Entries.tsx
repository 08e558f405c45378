import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Tag, Text, useFormat, VisuallyHidden } from '#kit';
import type { Entry_EntryFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

type Props = { id: string; entries: readonly Entry_EntryFragment[]; canCorrect: boolean };

/** Newest first. What was corrected can still be read, and is marked so that nobody relies on it. */
export function Entries({ id, entries, canCorrect }: Props) {
  const { t } = useLingui();
  const { dateTime } = useFormat();
  return (
    <ol className="ngo-journal">
      {entries.map((it) => (
        <li key={it.id} data-corrected={it.correctedBy ? true : undefined}>
          <div className="ngo-entry-head">
            <Text as="span" size="sm" tone="muted">
              <time dateTime={it.at}>{dateTime(it.at)}</time>, {it.author?.name ?? t`a former colleague`}
            </Text>
            {it.corrects && <Tag tone="info">{t`Correction`}</Tag>}
            {it.correctedBy && <Tag>{t`Corrected later`}</Tag>}
            {canCorrect && !it.correctedBy && (
              <Link href={paths.correctEntry(id, it.id)}>
                <Trans>Correct</Trans>
                <VisuallyHidden>
                  : <Trans>entry of {dateTime(it.at)}</Trans>
                </VisuallyHidden>
              </Link>
            )}
          </div>
          <div className="ngo-words">{it.text}</div>
        </li>
      ))}
    </ol>
  );
}
