import { askForComment } from '../studies/comments/askForComment.ts';
import { checkStudy } from '../studies/checkStudy.ts';
import { citeEvidence } from '../studies/evidence/citeEvidence.ts';
import { commentOnReport } from '../studies/comments/commentOnReport.ts';
import type { EvidenceItem } from '../studies/evidence/evidenceItem.entity.ts';
import type { RecordFindingInput } from '../studies/findings/finding.inputs.ts';
import { issueStudyReport } from '../studies/reports/issueStudyReport.ts';
import { planInterview } from '../studies/interviews/planInterview.ts';
import { planStudy } from '../studies/planStudy.ts';
import { recordFinding } from '../studies/findings/recordFinding.ts';
import { recordInterview } from '../studies/interviews/recordInterview.ts';
import { replyToReport } from '../studies/reports/replyToReport.ts';
import type { SectionKey } from '../studies/reports/reportSection.entity.ts';
import { reviewDocument } from '../studies/documents/reviewDocument.ts';
import { writeReportSection } from '../studies/reports/writeReportSection.ts';
import { documentsRead, interviewsTold } from './evidence.ts';
import { idOf } from './people.ts';
import { tellQuestionnaire } from './questionnaires.ts';
import { acting, dayBefore, once, type Story } from './story.ts';

type Theme = 'tolkning' | 'fysisk adgang' | 'digital selvbetjening' | 'klageadgang';
type Found = Pick<RecordFindingInput, 'statement' | 'recommendation' | 'severity' | 'ground'>;

/** What the study came to, each with the theme of the passages that it stands on. */
const found: Readonly<Record<Theme, Found>> = {
  tolkning: {
    statement: 'Borgere, der ikke taler dansk, bliver sendt hjem efter en tolk, og børn bliver brugt til at oversætte.',
    recommendation: 'Giv skranken adgang til telefontolkning, og skriv ned, at børn ikke oversætter.',
    severity: 'SERIOUS',
    ground: 'ETHNIC_ORIGIN',
  },
  'fysisk adgang': {
    statement: 'Borgere i kørestol kan hverken trække nummer eller komme ind alene fra november til marts.',
    recommendation: 'Sænk nummerautomaten, og hold sliskens port åben i hele åbningstiden.',
    severity: 'SERIOUS',
    ground: 'DISABILITY',
  },
  'digital selvbetjening': {
    statement: 'Den, der ikke har MitID, kan ikke bestille tid. Det rammer især ældre.',
    recommendation: 'Lad borgere bestille tid ved fremmøde og i telefonen.',
    severity: 'MODERATE',
    ground: 'AGE',
  },
  klageadgang: {
    statement: 'Borgerne får ikke at vide, hvordan de klager, og medarbejderne ved ikke, hvem der læser klagerne.',
    recommendation: 'Beskriv klagevejen på de sprog, borgerne taler, med navn på funktion og frist.',
    severity: 'MODERATE',
    ground: 'ETHNIC_ORIGIN',
  },
};

const sections: Readonly<Record<SectionKey, string>> = {
  SUMMARY:
    'Nordvest Bibliotek og Borgerservice møder de fleste borgere venligt. Men hjælpen er bygget til den, der taler dansk, har MitID og kan gå på trapper.\n\nFire forhold bør ændres. To af dem er alvorlige.',
  CONTEXT:
    'Huset rummer bibliotek og borgerservice i et kvarter, hvor mange taler et andet sprog end dansk i hjemmet. Der er omkring 300 henvendelser i skranken om ugen.',
  METHOD:
    'Vi har talt med en medarbejder, en rådgiver i en lokal forening og en borger og læst fire dokumenter. 60 borgere har svaret på et spørgeskema.\n\nVi har ikke undersøgt telefonbetjeningen, og unge under 18 år er ikke hørt.',
  CONCLUSION:
    'Forskellene skyldes vaner og vejledninger, ikke vilje. De kan derfor ændres uden store udgifter, hvis nogen får ansvaret.',
};

/** A whole study of the library, from the first interview to the last report. Gives it and its findings by theme. */
export async function tellStudy(
  story: Story,
): Promise<{ study: string; questionnaire: string; findings: Record<Theme, string> }> {
  const assessor = (monthsAgo: number) => acting(story, 'anAssessor', monthsAgo);
  const { id: study, version } = await planStudy(assessor(31), {
    ...once(),
    title: 'Adgang til borgerservice i Nordvest',
    purpose: 'Om alle borgere får den samme hjælp ved skranken og på nettet, uanset sprog, alder og handicap.',
    institutions: [idOf('library')],
    areas: ['CITIZEN_SERVICE', 'CULTURE_LEISURE'],
    grounds: ['ETHNIC_ORIGIN', 'DISABILITY', 'AGE'],
    norms: ['Forvaltningsloven § 7', 'Lov om etnisk ligebehandling § 3', 'Lov om webtilgængelighed'],
    team: [idOf('anAssessor')],
    startsOn: dayBefore(story, 30),
    endsOn: dayBefore(story, 26),
  });
  const { questionnaire, cited: result } = await tellQuestionnaire(story, study);
  const cited = [...(await tellInterviews(story, study)), ...(await tellDocuments(story, study)), result];
  await checkStudy(assessor(28), {
    id: study,
    version,
    criteria: [
      { criterion: 'PARTICIPATION', met: true, note: 'Medarbejdere, borgere og en forening er hørt, også på arabisk.' },
      { criterion: 'NON_DISCRIMINATION', met: false, note: 'Unge og borgere uden fast bopæl er ikke nået.' },
      {
        criterion: 'EMPOWERMENT',
        met: true,
        note: 'Alle spurgte fik at vide, hvordan man klager, og hvem der hjælper.',
      },
      { criterion: 'TRANSPARENCY', met: true, note: 'Huller i undersøgelsen står i rapporten.' },
      { criterion: 'ACCOUNTABILITY', met: true, note: 'Biblioteket og kommunen svarer for hver sin del.' },
      { criterion: 'BENCHMARK', met: true, note: 'Der er målt mod tre love, som rapporten nævner.' },
      { criterion: 'SCOPE_OF_IMPACTS', met: true, note: 'Også de borgere, der gav op, er der spurgt til.' },
      { criterion: 'SEVERITY', met: true, note: 'Hver iagttagelse har en alvor.' },
      { criterion: 'MITIGATION', met: true, note: 'Hver iagttagelse har en anbefaling.' },
      { criterion: 'REMEDY', met: false, note: 'Klagevejen er kun gennemgået på papir, ikke prøvet.' },
    ],
  });
  const findings = {} as Record<Theme, string>;
  for (const [theme, it] of Object.entries(found) as [Theme, Found][]) {
    const evidence = cited.filter((item) => item.theme === theme).map(({ id }) => id);
    const finding = { ...once(), ...it, study, area: 'CITIZEN_SERVICE' as const, evidence };
    findings[theme] = (await recordFinding(assessor(27.8), finding)).id;
  }
  for (const [key, text] of Object.entries(sections) as [SectionKey, string][])
    await writeReportSection(assessor(27.5), { study, key, version: 0, text });
  const { id: report } = await issueStudyReport(assessor(27.4), { ...once(), study, final: false });
  await replyToReport(acting(story, 'aMunicipalManager', 27), {
    ...once(),
    report,
    stance: 'AGREES_PARTLY',
    text: 'Kommunen er enig i iagttagelserne om tolkning, tidsbestilling og klager og går i gang med en plan.',
  });
  await replyToReport(acting(story, 'anInstitutionLead', 26.9), {
    ...once(),
    report,
    stance: 'DISAGREES',
    text: 'Vi er uenige i iagttagelsen om sliskens port. Den blev låst efter hærværk, og der er en klokke. Vi vil gerne flytte klokken.',
  });
  const { id: asked, version: blank } = await askForComment(assessor(27.2), { report, organisation: idOf('counsel') });
  await commentOnReport(acting(story, 'aManager', 26.8), {
    id: asked,
    version: blank,
    text: 'Vi genkender billedet. Hver måned kommer borgere til os, som er sendt hjem efter en tolk, og som har mistet en frist af den grund.\n\nAnbefalingen om telefontolkning bør også gælde telefonen, ikke kun skranken.',
  });
  await issueStudyReport(assessor(26.5), { ...once(), study, final: true });
  return { study, questionnaire, findings };
}

async function tellInterviews(story: Story, study: string): Promise<EvidenceItem[]> {
  const cited: EvidenceItem[] = [];
  for (const { answers, cited: passages, ...asked } of interviewsTold) {
    const plan = { ...once(), ...asked, study, plannedOn: dayBefore(story, 29) };
    const { id, version, questions } = await planInterview(acting(story, 'anAssessor', 29.5), plan);
    await recordInterview(acting(story, 'anAssessor', 29), {
      id,
      version,
      consent: 'GIVEN',
      status: 'HELD',
      answers: questions.map((question, index) => ({ question: question.id, text: answers[index] ?? '' })),
    });
    for (const passage of passages)
      cited.push(
        await citeEvidence(acting(story, 'anAssessor', 28.5), { ...once(), ...passage, study, interview: id }),
      );
  }
  return cited;
}

async function tellDocuments(story: Story, study: string): Promise<EvidenceItem[]> {
  const cited: EvidenceItem[] = [];
  for (const { cited: passages, ...read } of documentsRead) {
    const reviewedOn = dayBefore(story, 28.7);
    const review = { ...once(), ...read, study, datedOn: dayBefore(story, 40), sha256: null, reviewedOn };
    const { id: documentReview } = await reviewDocument(acting(story, 'anAssessor', 28.7), review);
    for (const passage of passages)
      cited.push(
        await citeEvidence(acting(story, 'anAssessor', 28.5), { ...once(), ...passage, study, documentReview }),
      );
  }
  return cited;
}
