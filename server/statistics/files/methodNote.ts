import type { Locale } from '../../taxonomy/codeList.ts';
import type { Profile } from '../noiseTable.ts';
import { profiles, scale } from '../noiseTable.ts';
import type { Release } from '../release.ts';
import { shareWithinThree } from './method.ts';

/** How large a change is on average, by the table of the noise; what was drawn is known to nobody. */
export function meanChange(profile: string): number {
  const { T, D } = profiles[profile as Profile['name']];
  const mean = T.reduce((sum, upper, k) => sum + (Math.abs(k - D) * (upper - (T[k - 1] ?? 0))) / scale, 0);
  return Math.round(mean * 100) / 100;
}

/** What goes with the figures where nobody can ask: how they were made, and how they must not be read. */
export function methodNote(release: Release, locale: Locale): string {
  return locale === 'da' ? danish(release) : english(release);
}

const danish = ({ version, quarter, profile, d, v, tau, sha256 }: Release) => `# Metodenotat, udgivelse ${version}

Udgivelsen indeholder alt, der er udgivet til og med ${quarter}. Dens kendetegn er SHA-256 af ALL.csv: ${sha256}.

## Hvad der tælles

Enheden er indberetninger: borgeres egne, henvendelser til interesseorganisationer og henvendelser, som kommuner har
registreret. De tælles i det kvartal, hvor de blev modtaget. De er hverken hændelser eller personer, og de siger ikke, hvor
udbredt diskrimination er. En indberetning kan nævne flere grunde og tælles under hver af dem.

## Beskyttelse

Hvert tal er ændret én gang tilfældigt: højst ±${d}, varians ${v}, ${shareWithinThree(profile)} % inden for ±3, i gennemsnit ${komma(meanChange(profile))}. Et
resultat under ${tau} vises ikke, og det samme gælder en celle, hvis større helhed ikke vises. Der står mindst tre
indberetninger bag hvert vist tal. Nogle få andre tal holdes tilbage, når resten ellers ville sige for meget om en celle, og nogle få
ved lodtrækning; ingen kan se hvilke. Nøglen til tilfældet er ødelagt, så ændringen ikke kan tages af igen.

## Sådan læses tallene

- "Vises ikke (for få)" er ikke nul. Ingen, én og få ser ens ud. Som regel ligger højst ${tau - 1 + d} bag; bag et tal, der er holdt tilbage, kan der være flere.
- Tal kan ikke lægges sammen. Brug det udgivne højere niveau.
- En del kan være nogle få større end sin helhed.
- Små forskelle kan være tilfældighed alene.

| status      | CSV | JSON-stat | PX  | SDMX           |
| ----------- | --- | --------- | --- | -------------- |
| vist        | A   | intet     | tal | A og F         |
| databrud    | B   | b         | tal og note | B og F |
| vises ikke  | C, tomt | c, null | ".." | NaN, Q og C |
| findes ikke | ingen linje | z, null | "." | ingen række |
`;

const english = ({ version, quarter, profile, d, v, tau, sha256 }: Release) => `# Method note, release ${version}

The release holds everything published up to and with ${quarter}. It is known by the SHA-256 of ALL.csv: ${sha256}.

## What is counted

The unit is the registration: a citizen's own report, an inquiry to an interest organisation, or an inquiry that a
municipality registered. It counts in the quarter in which it was received. It is neither an incident nor a person, and the
figures do not say how common discrimination is. A registration may name several grounds and is counted under each of them.

## Protection

Every number was changed once at random: by ±${d} at most, variance ${v}, ${shareWithinThree(profile)} % within ±3, ${meanChange(profile)} on average. A result
below ${tau} is not shown, nor is a cell whose larger whole is not. At least three registrations stand behind every number
that is shown. A few more numbers are held back where the rest would otherwise tell too much of a cell, and a few by lot; nobody
can see which. The key of the chance is destroyed, so the change cannot be taken off again.

## How to read the figures

- "Not shown (too few)" is not zero. None, one and a few look alike. Mostly ${tau - 1 + d} at most stand behind it; behind a number that is held back there may be more.
- Numbers do not add up. Use the published higher level.
- A part may exceed its whole by a few.
- Small differences may be chance alone.

| status    | CSV | JSON-stat | PX  | SDMX           |
| --------- | --- | --------- | --- | -------------- |
| shown     | A   | none      | number | A and F     |
| break in the series | B | b | number and note | B and F |
| not shown | C, empty | c, null | ".." | NaN, Q and C |
| no such cell | no line | z, null | "." | no row     |
`;

const komma = (number: number) => `${number}`.replace('.', ',');
