import { inWords } from '../platform/paper/inWords.ts';
import type { Language } from '../platform/paper/paper.ts';
import type { PartChange } from './changedParts.ts';

interface PublicationWords {
  publishedBy: string;
  version: string;
  versionOf: (number: number, on: string) => string;
  introduction: string;
  changed: (since: string) => string;
  changes: Record<PartChange, string>;
  nothing: string;
  file: Record<'STUDY_REPORT' | 'EVALUATION', string>;
}

const day = (language: Language) => inWords(language).day;

/** What stands in front of a report where everyone reads it. */
export const publicationWords: Readonly<Record<Language, PublicationWords>> = {
  da: {
    publishedBy: 'Offentliggjort af',
    version: 'Offentliggjort udgave',
    versionOf: (number, on) => `Nr. ${number}, ${day('da')(on)}`,
    introduction: 'Kommunens egne ord',
    changed: (since) => `Hvad der er ændret siden udgaven fra ${day('da')(since)}`,
    changes: { NEW: 'Nyt', CHANGED: 'Ændret', GONE: 'Udgået' },
    nothing: 'Rapporten selv er uændret.',
    file: { STUDY_REPORT: 'rapport', EVALUATION: 'evaluering' },
  },
  en: {
    publishedBy: 'Published by',
    version: 'Published version',
    versionOf: (number, on) => `No. ${number}, ${day('en')(on)}`,
    introduction: "The municipality's own words",
    changed: (since) => `What changed since the version of ${day('en')(since)}`,
    changes: { NEW: 'New', CHANGED: 'Changed', GONE: 'No longer there' },
    nothing: 'The report itself is unchanged.',
    file: { STUDY_REPORT: 'report', EVALUATION: 'evaluation' },
  },
};
