/* oxlint-disable no-console -- a command, and this is how it answers */
// `tsx clients/checkTexts.ts` fails when a text in the source is missing from a catalogue, or from a language that we offer.
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { complete } from '../lingui.config.ts';

const config = getConfig({ cwd: `${import.meta.dirname}/..` });
// The words in a plural's branches stand in braces too, and those are what is translated.
const placeholder = /(?<!(?:=\d+|zero|one|two|few|many|other) )\{\w+(?=[,}])|<\/?\d+/g;
const placeholders = (text: string) => [...new Set(text.match(placeholder))].sort().join();
let faults = 0;

for (const catalogue of await getCatalogs(config)) {
  const source = (await catalogue.collect()) ?? {};
  for (const locale of complete) {
    const known = (await catalogue.read(locale)) ?? {};
    for (const [id, { message = id }] of Object.entries(source)) {
      const translation = known[id]?.translation || (locale === config.sourceLocale && id in known ? message : '');
      if (placeholders(translation) === placeholders(message) && translation) continue;
      faults += 1;
      console.error(`${catalogue.path} ${locale}: ${translation ? 'placeholders differ in' : 'missing'} "${message}"`);
    }
    for (const id of Object.keys(known).filter((it) => !(it in source))) {
      faults += 1;
      console.error(`${catalogue.path} ${locale}: "${known[id]?.message ?? id}" is no longer used; run npm run texts.`);
    }
  }
}
if (!faults) console.log('Every text is there in every language.');
process.exitCode = faults ? 1 : 0;
