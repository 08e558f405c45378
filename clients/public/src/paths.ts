/** Every address of the public app. The report has one, so that history tells nothing about it. */
export const paths = {
  start: '/',
  report: '/report',
  followUp: '/follow-up',
  statistics: '/statistics',
  tables: '/statistics/tables',
  table: (id: string) => `/statistics/tables/${id}`,
  method: '/statistics/method',
  quality: '/statistics/quality',
  calendar: '/statistics/calendar',
  help: '/help',
  about: '/about',
  answer: '/q',
  plans: '/plans',
  plan: (id: string) => `/plans?plan=${encodeURIComponent(id)}`,
  publication: (id: string) => `/plans?report=${encodeURIComponent(id)}`,
} as const;
