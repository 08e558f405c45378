/** The queries that the explorer opens with, one a tab, about the newest of the published quarters. */
export function examplesFor(quarters: readonly string[]): { query: string }[] {
  const newest = quarters.at(-1) ?? '2026-Q1';
  return [
    {
      query: `# Welcome to the API of Equality Lab. Everything published is open: no token is needed for it.
# The figures are registrations of experienced discrimination. They say nothing of how common it is.
# Ctrl+Enter runs the query; the book on the left explains every field and says who may read it.

query NewestRelease {
  release {
    version
    quarter
    publishedAt
    sha256
    profile { name maximumNoise variance threshold }
    tables { id title(locale: EN) dimensions geoLevels }
  }
}
`,
    },
    {
      query: `# The whole country, quarter by quarter. HIDDEN is not zero: the number was too small to show.

query CountryByQuarter {
  series(of: { table: "Q1" }) { id period status value }
}
`,
    },
    {
      query: `# By ground, for the whole country and two regions. A registration that names two grounds counts under both.

query GroundsByRegion {
  cells(select: [{ table: "Q2", period: "${newest}", geo: ["", "084", "082"] }]) {
    id
    geo
    dims { name code }
    status
    value
  }
}
`,
    },
    {
      query: `# The code lists behind every code, with labels in Danish and English.

query Codes {
  codeLists(ids: ["grounds", "areas"]) {
    id
    version
    source
    codes { code danish: label(locale: DA) english: label(locale: EN) }
  }
}
`,
    },
  ];
}
