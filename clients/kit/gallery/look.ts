/* oxlint-disable no-console -- a command, and this is how it answers */
// `tsx clients/kit/gallery/look.ts`: pictures of the built gallery in every light and direction, axe on each, and the strict
// content policy of the doors while it runs. Pictures land in dist/gallery.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const root = join(import.meta.dirname, '../../..');
const pictures = join(root, 'dist/gallery');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname === '/' ? '/index.html' : pathname;
  try {
    const body = readFileSync(join(root, 'dist/clients/gallery', path.replaceAll('..', '')));
    response
      .writeHead(200, { 'content-type': types[extname(path)] ?? 'image/x-icon', 'content-security-policy': policy })
      .end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' ? address?.port : 0;

mkdirSync(pictures, { recursive: true });
const browser = await playwright.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
});

const wanted = process.argv[2] ?? '';
let faults = 0;
for (const app of ['public', 'ngo'])
  for (const width of [360, 1280])
    for (const scheme of ['light', 'dark'])
      for (const dir of ['ltr', 'rtl']) {
        const name = `${app}-${width}-${scheme}-${dir}`;
        if (!name.includes(wanted)) continue;
        const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
        const page = await context.newPage();
        const said: string[] = [];
        page.on(
          'console',
          (message) => message.type() === 'error' && !message.text().includes('404') && said.push(message.text()),
        );
        page.on('pageerror', (error) => said.push(String(error)));
        await page.goto(`http://127.0.0.1:${port}/?lang=en&app=${app}&scheme=${scheme}&dir=${dir}`);
        await page.locator('h1').first().waitFor();
        await page.waitForTimeout(300);
        await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        await page.evaluate(() => window.scrollTo(0, 0));
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        faults += violations.length + said.length + (sideways > 0 ? 1 : 0);
        console.log(`${name}: axe ${violations.length}, sideways ${sideways} px, console ${said.length}`);
        for (const { id, help, nodes } of violations) {
          console.log('  ', id, help);
          for (const node of nodes.slice(0, 3)) console.log('    ', node.target.join(' '), node.any[0]?.message ?? '');
        }
        for (const it of new Set(said)) console.log('  ', it.slice(0, 240));
        await context.close();
      }
await browser.close();
server.close();
process.exitCode = faults ? 1 : 0;
