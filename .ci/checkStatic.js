import { spawn } from 'node:child_process';

/*
 * `npm run check:static`: whatever is checked without running the product, two at a time, the longest first. Each tells what it
 * found when it ends, and those at fault once more at the end.
 */

const waiting = ['lint', 'generated:check', 'arrows', 'unused', 'types', 'format:check'];

const run = (name) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', name], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk) => (said += chunk.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => {
      process.stdout.write(said);
      resolve({ name, said, failed: code !== 0 });
    });
  });

const done = [];
const hand = async () => {
  for (let name = waiting.shift(); name; name = waiting.shift()) done.push(await run(name));
};
await Promise.all([hand(), hand()]);

const failed = done.filter((it) => it.failed);
for (const { name, said } of failed) process.stdout.write(`\n${name} found something:\n${said}`);
process.exitCode = failed.length > 0 ? 1 : 0;
