import { isUtf8 } from 'node:buffer';
import { accessibilityOf } from './accessibility.ts';
import { readabilityOf } from './readability.ts';
import type { Measured, Read } from './reading.ts';

const silent =
  'script, style, noscript, template, svg, iframe, object, head, nav, select, [hidden], [aria-hidden=true]';
/** What stands on a line of its own. */
const blocks =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, caption, blockquote, legend, label, summary, button, option, div, section, article, header, footer, nav, main, aside, body';

/** A page as it came: nothing in it runs, nothing that it names is fetched. */
export async function inspectHtml({
  bytes,
  contentType,
}: Read): Promise<Pick<Measured, 'title' | 'language' | 'readability' | 'accessibility'>> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? unsaid(bytes);
  const page = new JSDOM(bytes, {
    contentType: charset ? `text/html; charset=${charset}` : 'text/html',
    url: 'https://page.invalid/',
    runScripts: 'outside-only',
    virtualConsole: new VirtualConsole(),
  });
  try {
    const { document } = page.window;
    const title = document.title.trim().slice(0, 300) || null;
    const language = document.documentElement.getAttribute('lang')?.trim().slice(0, 35) || null;
    const accessibility = await accessibilityOf(page.window);
    return { title, language, readability: readabilityOf(textOf(document)), accessibility };
  } finally {
    page.window.close();
  }
}

/** The text of each block without that of the blocks inside it, as a reader meets it. */
function textOf(document: Document): string[] {
  for (const it of document.querySelectorAll(silent)) if (it !== document.head) it.remove();
  for (const it of document.querySelectorAll('br, hr')) it.replaceWith('\n');
  return [...document.querySelectorAll(blocks)].flatMap((block) => {
    const own = [...block.childNodes]
      .map((node) => (isBlock(node) ? '\0' : (node.textContent ?? '')))
      .join('')
      .split('\0');
    return own.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  });
}

const isBlock = (node: ChildNode): boolean =>
  node.nodeType === 1 && ((node as Element).matches(blocks) || (node as Element).querySelector(blocks) !== null);

/** Where a site says nothing, the page's own <meta charset> is believed; where that is missing too, what fits the bytes. */
function unsaid(bytes: Buffer): string | undefined {
  const own = /<meta[^>]+charset/i.test(bytes.subarray(0, 1024).toString('latin1'));
  return !own && isUtf8(bytes) ? 'utf-8' : undefined;
}
