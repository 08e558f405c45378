import { useLingui } from '@lingui/react/macro';
import { CopyButton } from '#kit';

/** A first request, ready to be copied; `door` is the address that the server itself tells. */
export function Example({ door, token = '$TOKEN' }: { door: string; token?: string }) {
  const { t } = useLingui();
  const curl = [
    `curl ${door}/graphql \\`,
    `  -H 'authorization: Bearer ${token}' \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '{"query":"{ release { version quarter shownCells } }"}'`,
  ].join('\n');
  return (
    <>
      <code className="mu-code">{curl}</code>
      <div className="mu-actions">
        <CopyButton text={curl} />
        <a className="ds-link" href={door} rel="noreferrer">
          {t`Open the API door, with an explorer and example queries`}
        </a>
      </div>
    </>
  );
}
