import { foundNothing, type Audit, type AttackMade } from './auditor.ts';

/** How many findings of one attack are told: the first say what is wrong, and a leak has thousands. */
const told = 50;

/** An audit to read, as it is kept and as its hash is signed. */
export function reportOf(audit: Audit): string {
  const { version, sha256, depth, cells, attacked, bySolving, toldBefore, attacks } = audit;
  return [
    `${version}   ${sha256}`,
    `  looked at    ${cells} cells and their files`,
    ...(attacked > 0
      ? [`  ranges       of ${attacked} in parts of its year, all answered: ${bySolving} % by solving`]
      : []),
    ...(toldBefore > 0
      ? [`  told before  of ${toldBefore} too much was certain before; this release tells no more`]
      : []),
    ...(depth === 'WHOLE' ? [] : ['  withholding  left out, as of quarters that are made up']),
    ...attacks.flatMap(linesOf),
    `  ${foundNothing(audit) ? 'passed: nothing was found' : 'not passed'}`,
  ].join('\n');
}

function linesOf({ attack, findings, leftOut, figures = [] }: AttackMade): string[] {
  const name = `  ${attack.toLowerCase().padEnd(15)}`;
  if (leftOut) return [`${name}left out`];
  const measured = figures.map((it) => `    ${it}`);
  if (findings.length === 0) return [`${name}nothing`, ...measured];
  return [
    `${name}${findings.length} found`,
    ...measured,
    ...findings.slice(0, told).map(({ says, cell = '' }) => `    ${says}${cell && ` ${cell}`}`),
    ...(findings.length > told ? [`    and ${findings.length - told} more`] : []),
  ];
}

/** The same, short enough to be kept and read by an app. */
export const shortened = (attacks: readonly AttackMade[]) =>
  attacks.map(({ attack, leftOut, findings }) => ({
    attack,
    leftOut,
    found: findings.length,
    findings: findings.slice(0, told),
  }));
