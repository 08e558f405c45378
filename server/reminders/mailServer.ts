import type { Letter } from './post.ts';

const PATIENCE = 20_000;

/** What stays on this machine needs no TLS; `?requireTLS=false` in the address says the same of a network of one's own. */
const staysHere = (url: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);

/**
 * The way to the mail server, over one connection at a time. Whoever stands between could leave out that the server
 * offers STARTTLS, so nothing is sent where it does not. It writes no log: an address is personal data.
 */
export async function openMailServer(url: string, from: string) {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport(
    {
      url,
      requireTLS: !staysHere(url),
      pool: true,
      maxConnections: 1,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from, headers: { 'Auto-Submitted': 'auto-generated' } },
  );
  const host = from.split('@')[1] ?? 'localhost';
  return {
    async send({ id, to, subject, text }: Letter): Promise<void> {
      await transport.sendMail({ to, subject, text, messageId: `<${id}@${host}>` });
    },
    close: () => transport.close(),
  };
}
