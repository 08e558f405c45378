import { createHash } from 'node:crypto';
import { escaped } from './characters.ts';
import type { Block, Grid, Paper } from './paper.ts';

const style = `
:root{color-scheme:light dark;--ink:#1d2430;--quiet:#4a5568;--line:#8a94a6;--paper:#fff;--band:#eef2f7}
@media (prefers-color-scheme:dark){:root{--ink:#eef1f6;--quiet:#c3cad6;--line:#8590a3;--paper:#15191f;--band:#242b35}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,"Noto Sans",sans-serif}
header,main,footer{max-width:48rem;margin-inline:auto;padding-inline:1rem}
header{padding-block-start:2rem}
footer{padding-block:2rem;color:var(--quiet)}
h1{font-size:1.9rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.4rem;line-height:1.3;margin:2.2rem 0 .5rem}
h3{font-size:1.1rem;line-height:1.4;margin:1.5rem 0 .25rem}
p,li,dd{overflow-wrap:anywhere}
p{margin:.5rem 0;white-space:pre-line}
dl{margin:.75rem 0}
dt{font-weight:700}
dd{margin:0 0 .5rem;white-space:pre-line}
@media (min-width:40rem){dl{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;column-gap:1rem;row-gap:.25rem}dd{margin:0}}
blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:.25rem solid var(--line)}
blockquote footer{padding:0;margin:0}
.wide{overflow-x:auto;margin-block:1rem}
.wide:focus-visible{outline:3px solid currentColor;outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:start;font-weight:700;padding-block-end:.4rem}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:start;vertical-align:top;overflow-wrap:break-word;white-space:pre-line}
thead th{background:var(--band)}
@media print{:root{color-scheme:light;--ink:#000;--quiet:#333;--paper:#fff;--band:#eee}
body{font-size:10.5pt}header,main,footer{max-width:none;padding-inline:0}.wide{overflow:visible}
h2,h3,caption{break-after:avoid}tr,blockquote{break-inside:avoid}thead{display:table-header-group}}
`;

/** The one style that a page of ours may have where it is shown, as a Content-Security-Policy names it. */
export const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** One page that needs nothing beside it: no script, no picture, nothing fetched. */
export function asHtml({ title, language, author, blocks }: Paper): string {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const lead = blocks.slice(0, first < 0 ? undefined : first);
  const parts = first < 0 ? [] : partsOf(blocks.slice(first));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escaped(author)}">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
</header>
<main>
${lead.map(blockOf).join('\n')}
${parts.map((part, index) => partOf(part, `part-${index + 1}`)).join('\n')}
</main>
<footer><p>${escaped(author)}</p></footer>
</body>
</html>
`;
}

type Part = readonly Block[];

/** Each heading of the second level with all that follows it. */
function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    if (parts.length === 0 || (block.kind === 'heading' && block.level === 2)) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

function partOf([first, ...rest]: Part, id: string): string {
  if (first?.kind !== 'heading') return [first, ...rest].flatMap((it) => (it ? [blockOf(it)] : [])).join('\n');
  return `<section aria-labelledby="${id}">
<h${first.level} id="${id}">${escaped(first.text)}</h${first.level}>
${rest.map(blockOf).join('\n')}
</section>`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'facts':
      return `<dl>${block.rows.map(([term, value]) => `<dt>${escaped(term)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'quotation':
      return `<blockquote><p>${escaped(block.text)}</p><footer>${escaped(block.source)}</footer></blockquote>`;
    case 'table':
    default:
      return tableOf(block);
  }
}

/** A table that is wider than the window scrolls by itself, and by key. */
function tableOf({ caption, columns, rows }: Grid): string {
  const row = ([name = '', ...cells]: readonly string[]) =>
    `<tr><th scope="row">${escaped(name)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  return `<div class="wide" role="region" tabindex="0" aria-label="${escaped(caption)}"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody></table></div>`;
}
