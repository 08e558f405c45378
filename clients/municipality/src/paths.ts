/** Every address of the app, and the only place where one is written. */
export const paths = {
  start: '/',
  signIn: '/sign-in',
  invitation: '/invitation',
  account: '/account',
  due: '/due',
  dueWithin: (within: string) => `/due?within=${within}`,
  help: '/help',
  registrations: '/registrations',
  register: '/registrations/new',
  registerLike: (id: string) => `/registrations/new?like=${encodeURIComponent(id)}`,
  registration: (id: string) => `/registrations/${encodeURIComponent(id)}`,
  correct: (id: string) => `/registrations/${encodeURIComponent(id)}/correct`,
  statistics: '/statistics',
  statisticsOf: (municipality: string) => `/statistics?municipality=${encodeURIComponent(municipality)}`,
  plans: '/plans',
  draftPlan: '/plans/new',
  planOverview: '/plans/overview',
  planPortfolio: '/plans/portfolio',
  planActions: (standing?: string | null, institution?: string) => {
    const asked = new URLSearchParams({
      ...(standing && { standing }),
      ...(institution && { institution }),
    }).toString();
    return `/plans/actions${asked && `?${asked}`}`;
  },
  plan: (id: string) => `/plans/${encodeURIComponent(id)}`,
  planVersions: (id: string) => `/plans/${encodeURIComponent(id)}/versions`,
  planSummary: (id: string) => `/plans/${encodeURIComponent(id)}/summary`,
  newAction: (plan: string, goal: string) =>
    `/plans/${encodeURIComponent(plan)}/actions/new?goal=${encodeURIComponent(goal)}`,
  action: (plan: string, id: string) => `/plans/${encodeURIComponent(plan)}/actions/${encodeURIComponent(id)}`,
  changeAction: (plan: string, id: string) =>
    `/plans/${encodeURIComponent(plan)}/actions/${encodeURIComponent(id)}/change`,
  newIndicator: (plan: string, goal: string) =>
    `/plans/${encodeURIComponent(plan)}/indicators/new?goal=${encodeURIComponent(goal)}`,
  indicator: (plan: string, id: string) => `/plans/${encodeURIComponent(plan)}/indicators/${encodeURIComponent(id)}`,
  changeIndicator: (plan: string, id: string) =>
    `/plans/${encodeURIComponent(plan)}/indicators/${encodeURIComponent(id)}/change`,
  beginSeries: (id: string, indicator: string) =>
    `/plans/${encodeURIComponent(id)}/indicators/${encodeURIComponent(indicator)}/series`,
  evaluation: (id: string) => `/evaluations/${encodeURIComponent(id)}`,
  publishEvaluation: (id: string) => `/evaluations/${encodeURIComponent(id)}/publication`,
  releases: '/releases',
  quarter: (quarter: string) => `/quarters/${encodeURIComponent(quarter)}`,
  deliveries: '/deliveries',
  delivery: (version: string) => `/deliveries/${version.replace('.', '-')}`,
  calendar: '/releases/calendar',
  errata: '/releases/errata',
  breaks: '/releases/breaks',
  /** Without the dot: the server takes an address with one for a file. */
  release: (version: string) => `/releases/${version.replace('.', '-')}`,
  graphql: '/releases/graphql',
  tokens: '/tokens',
  organisations: '/organisations',
  organisation: (id: string) => `/organisations/${encodeURIComponent(id)}`,
  members: '/members',
  studies: '/studies',
  planStudy: '/studies/new',
  guides: '/studies/guides',
  writeGuide: '/studies/guides/new',
  guide: (id: string) => `/studies/guides/${encodeURIComponent(id)}`,
  study: (id: string) => `/studies/${encodeURIComponent(id)}`,
  changeStudy: (id: string) => `/studies/${encodeURIComponent(id)}/change`,
  /** One of the lists a study is made of: `interviews`, `questionnaires`, `documents`, `evidence`, `findings` or `report`. */
  studyPart: (id: string, part: string) => `/studies/${encodeURIComponent(id)}/${part}`,
  planInterview: (id: string) => `/studies/${encodeURIComponent(id)}/interviews/new`,
  interview: (id: string, interview: string) =>
    `/studies/${encodeURIComponent(id)}/interviews/${encodeURIComponent(interview)}`,
  reviewDocument: (id: string) => `/studies/${encodeURIComponent(id)}/documents/new`,
  documentReview: (id: string, review: string) =>
    `/studies/${encodeURIComponent(id)}/documents/${encodeURIComponent(review)}`,
  questionnaire: (id: string, questionnaire: string) =>
    `/studies/${encodeURIComponent(id)}/questionnaires/${encodeURIComponent(questionnaire)}`,
  questionnaireResults: (id: string, questionnaire: string) =>
    `/studies/${encodeURIComponent(id)}/questionnaires/${encodeURIComponent(questionnaire)}/results`,
  recordFinding: (id: string) => `/studies/${encodeURIComponent(id)}/findings/new`,
  finding: (id: string, finding: string) =>
    `/studies/${encodeURIComponent(id)}/findings/${encodeURIComponent(finding)}`,
  studyReport: (id: string, report: string) =>
    `/studies/${encodeURIComponent(id)}/reports/${encodeURIComponent(report)}`,
  publishReport: (id: string, report: string) =>
    `/studies/${encodeURIComponent(id)}/reports/${encodeURIComponent(report)}/publication`,
} as const;

export const versionIn = (address: string): string => address.replace(/-(\d+)$/, '.$1');
