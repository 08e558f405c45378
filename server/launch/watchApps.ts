import { spawn } from 'node:child_process';

const commands = [
  ['codegen', '--watch'],
  ['build:public', '--watch'],
  ['build:ngo', '--watch'],
  ['build:municipality', '--watch'],
] as const;

/** Vite builds each app again on change, and the code generator its documents; the doors serve what is there. */
export async function watchApps(): Promise<() => Promise<void>> {
  const children = commands.map(([script, flag]) =>
    // A group of their own: npm passes an end on to its shell, and the shell to nobody.
    spawn('npm', ['run', '--silent', script, '--', flag], { stdio: 'inherit', detached: true }),
  );
  return async () => {
    const running = children.filter((it) => it.exitCode === null && it.signalCode === null);
    const ended = running.map((it) => new Promise((resolve) => it.once('exit', resolve)));
    for (const { pid } of running) if (pid !== undefined) process.kill(-pid, 'SIGTERM');
    await Promise.all(ended);
  };
}
