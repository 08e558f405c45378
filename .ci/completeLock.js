// A registry need not carry the packages for every platform, and npm then leaves them out of the lock file, which makes
// `npm ci` refuse it everywhere. This adds what is missing: name and version, for the platform its name tells.
// `npm run lock` after every change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'win32', 'openharmony', 'aix', 'netbsd', 'openbsd', 'sunos'];
const processors = ['wasm32', 'x64', 'arm64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'arm'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

function nearest(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const found = lock.packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`];
    if (found || at === '') return found;
  }
}

function platformOf(name) {
  const tail = name.split('/').at(-1).replace('windows', 'win32');
  const os = systems.find((it) => tail.includes(it));
  const cpu = processors.find((it) => tail.includes(it));
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}) };
}

for (const [path, it] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(it.optionalDependencies ?? {})) {
    if (path === '' || !/^\d/.test(version)) continue;
    const found = nearest(path, name);
    if (found?.version === version) continue;
    const place = found ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    lock.packages[place] = { version, ...platformOf(name), ...(it.dev ? { dev: true } : {}), optional: true };
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
