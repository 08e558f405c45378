import type { EvaluationWords } from './evaluationWords.ts';

export const danishOfEvaluation: EvaluationWords = {
  title: (plan, day) => `Evaluering pr. ${day}: ${plan}`,
  facts: {
    number: 'Evaluering nr.',
    municipality: 'Kommune',
    plan: 'Handlingsplan',
    day: 'Ser på',
    issued: 'Udgivet',
    last: 'Sammenlignes med',
    checksum: 'Kontrolsum af indholdet (SHA-256)',
  },
  first: 'Planens første evaluering: der er ingen tidligere at sammenligne med.',
  sections: {
    actions: 'Hvad der blev gjort',
    indicators: 'Før og efter',
    changes: 'Hvad der er ændret siden sidst',
    lessons: 'Hvad vi har lært',
    next: 'Hvad der kommer nu',
  },
  verdicts: {
    DONE: 'Udført som planlagt',
    ON_TRACK: 'På rette vej: bliver udført til tiden',
    NOT_STARTED: 'Ikke begyndt og ikke forsinket',
    LATE: 'Forsinket, men skal stadig gøres',
    ABANDONED: 'Opgivet',
  },
  confidences: {
    HIGH: 'Høj: talt eller målt fuldt ud',
    MEDIUM: 'Middel: talt delvist eller ved en stikprøve',
    LOW: 'Lav: skønnet, eller ud fra få svar',
  },
  changes: { NEW: 'Ny', MOVED: 'Ændret', SAME: 'Uændret', GONE: 'Ikke længere med' },
  actions: {
    caption: 'Indsatser, efter frist',
    columns: ['Indsats', 'Vurdering', 'Hvorfor'],
    none: 'Planen har ingen indsats.',
  },
  indicators: {
    caption: 'Indikatorer: før, nu og mål',
    columns: ['Indikator', 'Før', 'Mål', 'Nu', 'Kilde', 'Sikkerhed'],
    none: 'Planen har ingen indikator.',
  },
  moved: {
    actions: 'Indsatser, hvis vurdering er ændret',
    indicators: 'Indikatorer, hvis værdi er ændret',
    columns: ['Hvad', 'Ændring', 'Sidst', 'Nu'],
    nothing: (day) => `Ingen vurdering og ingen værdi er ændret siden ${day}.`,
    compared: (number, day) => `Nr. ${number}, pr. ${day}`,
  },
  sheets: {
    actions: ['Indsats', 'Vurdering', 'Hvorfor', 'Vurdering sidst', 'Ændring siden sidst'],
    indicators: [
      'Indikator',
      'Enhed',
      'Udgangspunkt',
      'Mål',
      'Værdi',
      'Målt',
      'Kilde',
      'Sikkerhed',
      'Værdi sidst',
      'Ændring siden sidst',
    ],
  },
  notMeasured: 'Ikke målt',
  nothing: '–',
};
