import type { CiteEvidenceInput } from '../studies/evidence/evidence.inputs.ts';
import type { PlanInterviewInput } from '../studies/interviews/interview.inputs.ts';
import type { ReviewDocumentInput } from '../studies/documents/document.inputs.ts';

// Invented from end to end: no such person, page or form exists.

type Cited = Pick<CiteEvidenceInput, 'quote' | 'theme' | 'ground' | 'area' | 'step' | 'severity'>;

export interface ToldInterview extends Pick<
  PlanInterviewInput,
  'interviewee' | 'role' | 'language' | 'interpreter' | 'questions'
> {
  answers: string[];
  cited: Cited[];
}

export interface ReadDocument extends Pick<
  ReviewDocumentInput,
  'kind' | 'title' | 'address' | 'edition' | 'checks' | 'conclusion'
> {
  cited: Cited[];
}

const desk = { area: 'CITIZEN_SERVICE' } as const;

export const interviewsTold: readonly ToldInterview[] = [
  {
    interviewee: 'EMPLOYEE',
    role: 'medarbejder ved skranken',
    language: 'da',
    interpreter: false,
    questions: [
      'Hvad gør du, når en borger ikke taler dansk?',
      'Hvem kommer sjældent hos jer, og hvorfor?',
      'Hvad sker der, når nogen er utilfredse?',
    ],
    answers: [
      'Vi prøver på engelsk. Går det ikke, beder vi dem komme igen med en, der kan oversætte. Tolketelefonen har vi fået at vide er til jobcentret.',
      'Folk i kørestol. Automaten med numre står for højt, og om vinteren er sliskens port låst. Så går de hjem igen.',
      'De får en seddel med kommunens hovednummer. Jeg ved ikke, hvem der læser klagerne.',
    ],
    cited: [
      {
        ...desk,
        quote: 'Går det ikke, beder vi dem komme igen med en, der kan oversætte.',
        theme: 'tolkning',
        ground: 'ETHNIC_ORIGIN',
        step: 'MEETING',
        severity: 'SERIOUS',
      },
      {
        ...desk,
        quote: 'Automaten med numre står for højt, og om vinteren er sliskens port låst.',
        theme: 'fysisk adgang',
        ground: 'DISABILITY',
        step: 'ACCESS',
        severity: 'SERIOUS',
      },
      {
        ...desk,
        quote: 'De får en seddel med kommunens hovednummer. Jeg ved ikke, hvem der læser klagerne.',
        theme: 'klageadgang',
        ground: 'ETHNIC_ORIGIN',
        step: 'COMPLAINT',
        severity: 'MODERATE',
      },
    ],
  },
  {
    interviewee: 'NGO',
    role: 'rådgiver i en lokal forening',
    language: 'da',
    interpreter: false,
    questions: ['Hvad fortæller de, I hjælper, om mødet med borgerservice?', 'Hvad virker?'],
    answers: [
      'De ældre siger, at de bliver sendt hen til en skærm. Mange har ikke MitID, og så er der ingen, der spørger videre. Tre har fortalt, at deres datter på tolv skulle oversætte.',
      'Torsdagene på biblioteket, hvor der er en, der har tid. Dér kommer folk igen.',
    ],
    cited: [
      {
        ...desk,
        quote: 'De ældre siger, at de bliver sendt hen til en skærm. Mange har ikke MitID.',
        theme: 'digital selvbetjening',
        ground: 'AGE',
        step: 'ACCESS',
        severity: 'MODERATE',
      },
      {
        ...desk,
        quote: 'Tre har fortalt, at deres datter på tolv skulle oversætte.',
        theme: 'tolkning',
        ground: 'ETHNIC_ORIGIN',
        step: 'MEETING',
        severity: 'SERIOUS',
      },
    ],
  },
  {
    interviewee: 'CITIZEN',
    role: 'mor til to, bruger af biblioteket',
    language: 'ar',
    interpreter: true,
    questions: ['Hvordan var det, sidst du var i borgerservice?', 'Vidste du, hvordan du kunne klage?'],
    answers: [
      'Jeg skulle have pas til den mindste. Damen var venlig, men hun forstod mig ikke. Jeg gik tre gange. Tredje gang tog jeg min nabo med.',
      'Nej. Jeg troede, man mistede sin tid i køen, hvis man klagede.',
    ],
    cited: [
      {
        ...desk,
        quote: 'Jeg gik tre gange. Tredje gang tog jeg min nabo med.',
        theme: 'tolkning',
        ground: 'ETHNIC_ORIGIN',
        step: 'MEETING',
        severity: 'SERIOUS',
      },
    ],
  },
];

export const documentsRead: readonly ReadDocument[] = [
  {
    kind: 'WEBSITE',
    title: 'Bestil pas og kørekort',
    address: 'https://nordvest.example/pas',
    edition: null,
    checks: [
      { check: 'PLAIN_LANGUAGE', answer: 'PARTLY', note: 'Lange sætninger om gebyrer (LIX 47).' },
      { check: 'LANGUAGES', answer: 'NO', note: 'Kun dansk.' },
      { check: 'OFFLINE_ROUTE', answer: 'NO', note: 'Tid kan kun bestilles med MitID.' },
    ],
    conclusion: 'Siden forudsætter, at man læser dansk og har MitID.',
    cited: [
      {
        ...desk,
        quote: '“Du bestiller tid med MitID. Har du ikke MitID, skal du bestille tid for at få det.”',
        theme: 'digital selvbetjening',
        ground: 'AGE',
        step: 'INFORMATION',
        severity: 'MODERATE',
      },
    ],
  },
  {
    kind: 'GUIDELINE',
    title: 'Sådan bruger du tolketelefonen',
    address: null,
    edition: '2. udgave',
    checks: [
      { check: 'INTERPRETER', answer: 'PARTLY', note: 'Nævner ret til tolk, men kun i jobcentret.' },
      { check: 'RIGHTS', answer: 'NO', note: 'Forvaltningslovens vejledningspligt er ikke nævnt.' },
    ],
    conclusion: 'Vejledningen udelukker borgerservice, uden at det er besluttet af nogen.',
    cited: [
      {
        ...desk,
        quote: '“Tolketelefonen er til samtaler i jobcentret.”',
        theme: 'tolkning',
        ground: 'ETHNIC_ORIGIN',
        step: 'MEETING',
        severity: 'SERIOUS',
      },
    ],
  },
  {
    kind: 'PROCEDURE',
    title: 'Åbning og lukning af huset',
    address: null,
    edition: null,
    checks: [
      { check: 'ACCESSIBLE', answer: 'PARTLY', note: 'Sliskens port åbnes kun “efter behov” fra november til marts.' },
    ],
    conclusion: 'Den, der ikke kan bruge trappen, skal ringe på en klokke, som ikke kan nås siddende.',
    cited: [],
  },
  {
    kind: 'FORM',
    title: 'Ris og ros',
    address: 'https://nordvest.example/ris-og-ros',
    edition: null,
    checks: [
      { check: 'COMPLAINT_ROUTE', answer: 'PARTLY', note: 'Siger ikke, hvem der svarer, eller hvornår.' },
      { check: 'LANGUAGES', answer: 'NO', note: 'Kun dansk.' },
    ],
    conclusion: 'Formularen er ikke en klagevej: ingen frist, ingen vejledning om klageinstans.',
    cited: [
      {
        ...desk,
        quote: '“Vi læser alt, men kan ikke love at svare.”',
        theme: 'klageadgang',
        ground: 'ETHNIC_ORIGIN',
        step: 'COMPLAINT',
        severity: 'MODERATE',
      },
    ],
  },
];
