import { createHash } from 'node:crypto';
import { inspectHtml } from './inspectHtml.ts';
import { inspectPdf } from './inspectPdf.ts';
import { Unreadable, type Measured, type Read } from './reading.ts';

const isPdf = (bytes: Buffer) => bytes.subarray(0, 1024).includes('%PDF-');
const looksLikeHtml = (bytes: Buffer) =>
  /<(!doctype\s+html|html|head|body|main|title|h1|p|div)\b/i.test(
    bytes.subarray(0, 4096).toString('latin1').replaceAll('\0', ''),
  );
const saysHtml = (contentType: string) => /^(text\/html|application\/xhtml\+xml)\b/i.test(contentType.trim());

/** Measures what was read: what it is shows in its bytes, whatever it was called. */
export async function inspect(read: Read): Promise<Measured> {
  const { bytes, contentType, address } = read;
  const common = { address, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  if (isPdf(bytes)) return { format: 'PDF', ...common, accessibility: null, ...(await inspectPdf(read)) };
  const html = contentType ? saysHtml(contentType) : looksLikeHtml(bytes);
  if (!html || bytes.length === 0) throw new Unreadable('NOT_READABLE');
  return { format: 'HTML', ...common, pdf: null, ...(await inspectHtml(read)) };
}
