export type ReadyQuery = { name: 'release' | 'series' | 'cells' | 'audit' | 'files' | 'codes'; query: string };

/** What an analyst asks first, of the newest of the published quarters. The explorer opens with the same, one a tab. */
export function readyQueries(quarters: readonly string[]): readonly ReadyQuery[] {
  const newest = quarters.at(-1) ?? '2026-Q1';
  return [
    {
      name: 'release',
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
      name: 'series',
      query: `# The whole country, quarter by quarter. HIDDEN is not zero: the number was too small to show.

query CountryByQuarter {
  series(of: { table: "Q1" }) { id period status value }
}
`,
    },
    {
      name: 'cells',
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
      name: 'audit',
      query: `# How the newest release was attacked before it came out, and what was found.

query AuditOfTheRelease {
  release {
    version
    audit {
      passed
      auditedAt
      depth
      cells
      attacked
      attacks { attack leftOut found }
      reportSha256
    }
  }
}
`,
    },
    {
      name: 'files',
      query: `# The addresses of all files of the newest release, at this door. The manifest has the size and hash of each.

query FilesOfTheRelease {
  release {
    version
    files { format path mediaType }
    tables { id files { format path } }
  }
}
`,
    },
    {
      name: 'codes',
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
