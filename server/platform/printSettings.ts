import { settingsTable } from './configuration.ts';

const introduction = `# Settings

Every setting comes from the environment. A value that cannot be used is refused at the start, with its name and what it
should be. This page is printed by \`npm run settings\`.
`;

process.stdout.write(`${introduction}\n${settingsTable()}\n`);
