/** The arrows of docs/architecture.md. Each rule says why it is there. Circles and type-only imports are oxlint's. */
const line = [
  'platform',
  'taxonomy',
  'organisations',
  'people',
  'incidents',
  'transfer',
  'reports',
  'cases',
  'registrations',
  'releases',
  'studies',
  'checks',
  'questionnaires',
  'plans',
  'evaluations',
  'publications',
  'reminders',
];

/** A slice may import the slices before it in the line, never one after it. */
const slices = line.slice(0, -1).map((slice, index) => ({
  name: `${slice}-before-later-slices`,
  comment: 'Arrows between slices point one way; a later slice contributes its fields backwards.',
  severity: 'error',
  from: { path: `^server/${slice}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `^server/(${line.slice(index + 1).join('|')})/` },
}));

export default {
  forbidden: [
    ...slices,
    {
      name: 'two-lines',
      comment: 'Server and clients meet in schema.graphql alone.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^clients/' },
    },
    {
      name: 'clients-leave-the-server-alone',
      comment: 'Server and clients meet in schema.graphql alone.',
      severity: 'error',
      from: { path: '^clients/' },
      to: { path: '^server/' },
    },
    {
      name: 'apps-apart',
      comment: 'Three apps, three origins, three audiences: what they share stands in the kit.',
      severity: 'error',
      from: { path: '^clients/(public|ngo|municipality)/' },
      to: { path: '^clients/(public|ngo|municipality)/', pathNot: '^clients/$1/' },
    },
    {
      name: 'kit-knows-no-app',
      comment: 'The kit is below the apps.',
      severity: 'error',
      from: { path: '^clients/kit/' },
      to: { path: '^clients/(public|ngo|municipality)/' },
    },
    {
      name: 'ui-knows-no-data',
      comment:
        'The visual language has no GraphQL and no router in it, so the public app can show its first page without them.',
      severity: 'error',
      from: { path: '^clients/kit/ui/' },
      to: { path: '(^clients/kit/(api|session|charts)/|node_modules/(@apollo|graphql|react-router))' },
    },
    {
      name: 'client-slices-apart',
      comment: 'Slices of one app are composed in its routes.tsx.',
      severity: 'error',
      from: { path: '^clients/(public|ngo|municipality)/src/([^/]+)/' },
      to: { path: '^clients/(public|ngo|municipality)/src/([^/]+)/', pathNot: '^clients/$1/src/($2|gql)/' },
    },
    {
      name: 'statistics-side-is-another-house',
      comment:
        'The statistics side can be handed to the statistics office as it is: of this side it knows the contract, the code lists, and how a worker keeps working.',
      severity: 'error',
      from: { path: '^server/statistics/', pathNot: '\\.(test|fixture)\\.ts$' },
      to: {
        path: '^server/',
        pathNot: '^server/(statistics/|transfer/contract\\.ts|taxonomy/|platform/worker\\.ts)',
      },
    },
    {
      name: 'the-reader-knows-nothing',
      comment:
        'What meets the bytes of strangers runs apart, without settings, credentials or a way to them. Its starter takes types and the list of reasons from it.',
      severity: 'error',
      from: { path: '^server/checks/reader/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/', pathNot: '^server/checks/reader/' },
    },
    {
      name: 'code-lists-without-graphql',
      comment: 'The statistics side takes the code lists, not their GraphQL clothes.',
      severity: 'error',
      from: { path: '^server/statistics/' },
      to: { path: '^server/taxonomy/(enums|.*\\.(resolver|type))\\.ts$' },
    },
    {
      name: 'nobody-imports-the-statistics-side',
      comment: 'The API holds nothing that reads facts.',
      severity: 'error',
      from: {
        path: '^server/',
        pathNot: '^server/(statistics/|release\\.ts|workers\\.ts|seed\\.ts|testing/)|\\.(test|fixture)\\.ts$',
      },
      to: { path: '^server/statistics/' },
    },
    {
      name: 'entities-do-not-act',
      comment: 'An entity is columns, published fields and behaviour; actions and resolvers are above it.',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'fixtures-are-for-tests',
      comment: 'Production code stands without fixtures; only the demo seed tells its story with them.',
      severity: 'error',
      from: {
        path: '^server/',
        pathNot: '(\\.test\\.ts$|\\.fixture\\.ts$|^server/testing/|^server/seed|^server/accessMatrix)',
      },
      to: { path: '(\\.fixture\\.ts$|^server/testing/)' },
    },
    {
      name: 'no-orphans',
      comment: 'What nothing uses is taken out.',
      severity: 'error',
      from: { orphan: true, path: '^server/', pathNot: '(\\.test\\.ts$|\\.d\\.ts$|^server/testing/)' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/gql/|^dist/|^data/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
