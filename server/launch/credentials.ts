import { givenSettings, type Configuration, type Environment } from '../platform/configuration.ts';
import { embeddedUrl } from '../platform/database/embedded.ts';
import { connections, connectionUrls, type Role } from '../platform/database/provision.ts';
import { SecretsFile } from '../platform/secrets.ts';
import type { SettingName } from '../platform/settings.ts';

export interface Credentials {
  /** Every setting that any part gets, as text. */
  settings: Environment;
  /** Where databases and roles are provisioned. Null in production without DATABASE_URL: they are there already. */
  administrator: string | null;
  /** Of the embedded server. Null when none is started. */
  embeddedPassword: string | null;
  passwordOf(role: Role): string;
}

/** What was given, and in demo mode what was made up for the rest. All of it is known before anything starts. */
export function credentialsFor({ mode, dataDirectory, databaseUrl, embeddedDatabasePort }: Configuration): Credentials {
  const given = givenSettings();
  if (mode === 'production') {
    const passwordOf = (role: Role) => passwordIn(given, role) ?? '';
    return { settings: given, administrator: databaseUrl ?? null, embeddedPassword: null, passwordOf };
  }
  const secrets = new SecretsFile(dataDirectory);
  const passwordOf = (role: Role) => passwordIn(given, role) ?? secrets.get(role);
  const embeddedPassword = databaseUrl === undefined ? secrets.get('EMBEDDED_DATABASE_PASSWORD') : null;
  const administrator = databaseUrl ?? embeddedUrl(embeddedDatabasePort, embeddedPassword ?? '');
  const made = {
    KEY_ENCRYPTION_KEY: secrets.get('KEY_ENCRYPTION_KEY'),
    TRANSFER_KEY_ENCRYPTION_KEY: secrets.get('TRANSFER_KEY_ENCRYPTION_KEY'),
    RECEIPT_PEPPER: secrets.get('RECEIPT_PEPPER'),
    ...connectionUrls({ administrator, passwordOf }),
  };
  return { settings: { ...made, ...given }, administrator, embeddedPassword, passwordOf };
}

/** An address that is given for a role carries the password that the role shall have. */
function passwordIn(given: Environment, role: Role): string | undefined {
  const names = Object.entries(connections).filter(([, [whose]]) => whose === role);
  return names
    .map(([name]) => URL.parse(given[name as SettingName] ?? '')?.password)
    .map((password) => password && decodeURIComponent(password))
    .find(Boolean);
}
