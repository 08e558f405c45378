import { Trans, useLingui } from '@lingui/react/macro';
import { Card, CopyButton, Link, Text } from '#kit';
import { paths } from '../paths.ts';

/** The way of an erratum, from the fault to the reader. */
export function ErratumSteps({ newest }: { newest: string | undefined }) {
  const { t } = useLingui();
  const next = newest?.replace(/\d+$/, (edition) => `${Number(edition) + 1}`) ?? '2025-Q4.2';
  return (
    <Card title={t`The way of a correction`}>
      <ol className="el-list">
        <li>
          <Trans>
            Write down which registrations were counted wrongly, in a file of the form below. Say why in Danish and in
            English, and name no number: everybody reads it.
          </Trans>
        </li>
        <li>
          <Trans>
            At the statistics side, look first at what it would change. Nothing is done, and figures are named, never
            counts.
          </Trans>
          <Command words="erratum wrong.json --try" />
        </li>
        <li>
          <Trans>
            Hand it in, with your name. The facts are corrected all at once or not at all, and a draft of the next
            version is built and attacked.
          </Trans>
          <Command words={'erratum wrong.json --by "Nadia Berg"'} />
        </li>
        <li>
          <Trans>
            The draft stands in <Link href={paths.releases}>Releases</Link>. Plan above when it comes out, and let two
            of you sign it, as any other.
          </Trans>
        </li>
        <li>
          <Trans>
            Was it a mistake? Until two have signed it, it is taken back. A moment that was announced is then called
            off.
          </Trans>
          <Command words={`take-back ${next}`} />
        </li>
      </ol>
      <Text size="sm">
        <Trans>
          In each municipality whose figures are reached, at least ten registrations must change. Fewer could be
          recognised by comparing both versions, so they wait until more is found wrong there. Figures of one place are
          corrected once, and mostly not a second time: all versions together would tell too much.
        </Trans>
      </Text>
      <Text size="sm">
        <Trans>
          A corrected version comes out before the next quarter: a draft that was prepared before it is prepared anew.
          Wherever figures are shown, readers see the newest version. The one before stays at its address, and names the
          one that replaces it; the new one says why.
        </Trans>
      </Text>
      <Text size="sm" tone="muted">
        <Trans>
          Nothing can be handed in from this page or through the API: whether a correction fits tells something about
          the registrations.
        </Trans>
      </Text>
    </Card>
  );
}

function Command({ words }: { words: string }) {
  const line = `npm run release -- ${words}`;
  return (
    <span className="mu-actions">
      <code className="mu-hash" lang="en">
        {line}
      </code>
      <CopyButton text={line} what={line} />
    </span>
  );
}
