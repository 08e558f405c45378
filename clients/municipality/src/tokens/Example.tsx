import { useLingui } from '@lingui/react/macro';
import { CopyButton } from '../CopyButton.tsx';

/** The API door stands beside this one: the next port on one machine, the host `api.` in front of our domain elsewhere. */
export function apiDoor({ protocol, hostname, port }: Pick<Location, 'protocol' | 'hostname' | 'port'>): string {
  if (port) return `${protocol}//${hostname}:${Number(port) + 1}`;
  return `${protocol}//api.${hostname.split('.').slice(1).join('.')}`;
}

export function Example({ token = '$TOKEN' }: { token?: string }) {
  const { t } = useLingui();
  const door = apiDoor(window.location);
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
