import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { DOMWindow } from 'jsdom';
import type { Accessibility } from './reading.ts';

/** What is judged by what a page looks like. Nothing here draws it, so these are said to be not checked. */
const seenOnly = [
  'color-contrast',
  'color-contrast-enhanced',
  'css-orientation-lock',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
  'no-autoplay-audio',
  'frame-tested',
];

const text = (file: string) => readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8');
const danish = (): Record<string, { help: string } | undefined> =>
  (JSON.parse(text('axe-core/locales/da.json')) as { rules: Record<string, never> }).rules;

/** Asks axe-core of a page that was read and never ran: only axe's own script runs in it. */
export async function accessibilityOf(window: DOMWindow): Promise<Accessibility> {
  window.eval(text('axe-core/axe.min.js'));
  const { axe } = window as unknown as {
    axe: { version: string; run(of: Document, how: RunOptions): Promise<AxeResults> };
  };
  const { version } = axe;
  const { passes, violations, incomplete } = await axe.run(window.document, {
    iframes: false,
    elementRef: false,
    resultTypes: ['violations', 'incomplete'],
    rules: Object.fromEntries(seenOnly.map((rule) => [rule, { enabled: false }])),
  });
  const words = danish();
  const told = ({ id, impact, help, nodes }: Result) => ({
    rule: id,
    impact: impact ?? null,
    helpDa: (words[id]?.help ?? help).slice(0, 500),
    helpEn: help.slice(0, 500),
    places: nodes.length,
  });
  return {
    axeVersion: version,
    passed: passes.length,
    violations: violations.map(told),
    unsure: incomplete.map(told),
    notChecked: seenOnly,
  };
}
