import { readabilityOf } from './readability.ts';
import { Unreadable, type Measured, type Read } from './reading.ts';

const MOST_PAGES = 400;

/** What a PDF says of itself, and its text where it has any. */
export async function inspectPdf({
  bytes,
}: Read): Promise<Pick<Measured, 'title' | 'language' | 'readability' | 'pdf'>> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes)).catch((error: Error) => {
    throw new Unreadable(error.name === 'PasswordException' ? 'PASSWORD' : 'DAMAGED');
  });
  if (document.numPages > MOST_PAGES) throw new Unreadable('TOO_LARGE');
  try {
    const { info } = (await document.getMetadata()) as { info: { Title?: unknown; Language?: unknown } };
    const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
    const { text } = await extractText(document);
    const said = (value: unknown, most: number) =>
      typeof value === 'string' ? value.trim().slice(0, most) || null : null;
    return {
      title: said(info.Title, 300),
      language: said(info.Language, 35),
      readability: readabilityOf(text.flatMap((page) => page.split(/\n{2,}/))),
      pdf: {
        pages: document.numPages,
        pagesWithText: text.filter((page) => /\p{L}{2}/u.test(page)).length,
        tagged: marks?.Marked === true,
      },
    };
  } catch {
    throw new Unreadable('DAMAGED');
  }
}
