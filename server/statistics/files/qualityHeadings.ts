import type { Text } from '../../taxonomy/codeList.ts';
import type { Release } from '../release.ts';
import { shareWithinThree } from './method.ts';
import { subject } from './publisher.ts';

export interface QualityHeading {
  readonly code: string;
  readonly heading: Text;
  readonly text: Text;
}

/** The headings of the Single Integrated Metadata Structure, with what is true of this release under each. */
export function qualityHeadings({ version, quarter, profile, d, v, tau, publishedAt }: Release): QualityHeading[] {
  const updated = publishedAt?.toISOString().slice(0, 10) ?? '-';
  const within = shareWithinThree(profile);
  const headings: readonly (readonly [da: string, en: string, daText: string, enText: string])[] = [
    ['Kontakt', 'Contact', 'Equality Lab, statistikkontoret.', 'Equality Lab, the statistics office.'],
    [
      'Opdatering af metadata',
      'Metadata update',
      `${updated}, med udgivelsen ${version}.`,
      `${updated}, with the release ${version}.`,
    ],
    [
      'Statistisk præsentation',
      'Statistical presentation',
      `${subject.da}: indberetninger efter grund, serviceområde, alder, køn, kilde og sted. Enhed: indberetningen. Population: alle indberetninger, der er modtaget og ikke trukket tilbage før låsningen. Område: Danmark. Periode: til og med ${quarter}.`,
      `${subject.en}: registrations by ground, area of service, age, gender, source and place. Unit: the registration. Population: all registrations received and not withdrawn before the freeze. Area: Denmark. Period: up to and with ${quarter}.`,
    ],
    ['Måleenhed', 'Unit of measure', 'Antal indberetninger.', 'Number of registrations.'],
    [
      'Referenceperiode',
      'Reference period',
      'Kvartalet eller året, hvor indberetningen blev modtaget, i dansk tid.',
      'The quarter or year in which the registration was received, in Danish time.',
    ],
    [
      'Mandat',
      'Institutional mandate',
      'Indberetning er frivillig. Statistikken modtager kun koder, aldrig oplysninger om personer.',
      'To register is voluntary. The statistics receive codes only, never data on persons.',
    ],
    [
      'Fortrolighed',
      'Confidentiality',
      `Hvert tal er ændret tilfældigt (${within} % inden for ±3, aldrig mere end ±${d}, varians ${v}), og tal, der ville være under ${tau}, vises ikke. Nøglen ødelægges ved udgivelsen. Før udgivelse angribes kladden automatisk.`,
      `Every number is changed at random (${within} % within ±3, never more than ±${d}, variance ${v}), and numbers that would be below ${tau} are not shown. The key is destroyed at publication. Before it the draft is attacked automatically.`,
    ],
    [
      'Udgivelsespolitik',
      'Release policy',
      'Dagen er annonceret på forhånd, klokken 8. Tallene er frie for alle på samme tid, og ingen uden for statistikkontoret ser dem før.',
      'The day is announced ahead, at 8 o’clock. The figures are open to all at the same time, and nobody outside the statistics office sees them before.',
    ],
    [
      'Udgivelsesfrekvens',
      'Frequency of dissemination',
      'Kvartalsvis; år med fjerde kvartal.',
      'Quarterly; years with the fourth quarter.',
    ],
    [
      'Tilgængelighed og klarhed',
      'Accessibility and clarity',
      'Websider, CSV med CSVW, JSON-stat, PX, SDMX og et åbent API. Hver adresse med version er uforanderlig.',
      'Web pages, CSV with CSVW, JSON-stat, PX, SDMX and an open API. Every address with a version never changes.',
    ],
    [
      'Kvalitetsstyring',
      'Quality management',
      'Alle filer læses tilbage og sammenlignes med de udgivne celler.',
      'All files are read back and compared with the published cells.',
    ],
    [
      'Relevans',
      'Relevance',
      'For kommuner, organisationer, borgere og forskning. Tallene siger, hvad der er indberettet, ikke hvor udbredt diskrimination er.',
      'For municipalities, organisations, citizens and research. The figures say what was registered, not how common discrimination is.',
    ],
    [
      'Nøjagtighed og pålidelighed',
      'Accuracy and reliability',
      'Ingen stikprøve. Folk vælger selv at indberette, så dækningen er ukendt; enhver kan indberette; samme hændelse kan være indberettet flere gange. Andel ukendt og dubletter står nedenfor.',
      'No sampling. People choose to register, so coverage is unknown; anybody may register; one incident may be registered several times. Shares unknown and duplicates stand below.',
    ],
    [
      'Aktualitet og punktlighed',
      'Timeliness and punctuality',
      'Et kvartal låses ti dage efter sin afslutning. Tiden fra hændelse til indberetning står nedenfor.',
      'A quarter freezes ten days after its end. The time from incident to registration stands below.',
    ],
    [
      'Sammenhæng og sammenlignelighed',
      'Coherence and comparability',
      'Samme metode i hele landet og over tid; databrud er mærket B. Tal kan ikke lægges sammen, og kampagner og nye kilder ændrer, hvor mange der indberetter.',
      'The same method in the whole country and over time; breaks are marked B. Numbers do not add up, and campaigns and new sources change how many register.',
    ],
    [
      'Omkostninger og byrde',
      'Cost and burden',
      'Tallene dannes af registreringer, der sker i forvejen.',
      'The figures are made from registrations that are made anyway.',
    ],
    [
      'Revision af data',
      'Data revision',
      'Udgivne tal er endelige. En fejl rettes i en ny udgave med begrundelse.',
      'Published numbers are final. An error is corrected in a new edition, with the reason.',
    ],
    [
      'Statistisk behandling',
      'Statistical processing',
      'Celler på en fast liste tælles, ændres og tærskles én gang og kopieres derefter uændret. Ingen imputation, ingen opregning, ingen sæsonkorrektion.',
      'Cells of a fixed list are counted, changed and held against the threshold once, then copied unchanged. No imputation, no weighting, no seasonal adjustment.',
    ],
    [
      'Bemærkning',
      'Comment',
      'Andelene nedenfor er regnet af udgivne tal.',
      'The shares below are computed from published numbers.',
    ],
  ];
  return headings.map(([da, en, daText, enText], index) => ({
    code: `S.${index + 1}`,
    heading: { da, en },
    text: { da: daText, en: enText },
  }));
}
