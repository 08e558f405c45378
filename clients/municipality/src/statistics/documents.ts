import { graphql } from '../gql/index.ts';

export const baseDocument = graphql(`
  query StatisticsBase($locale: Locale!) {
    release {
      version
      quarter
      publishedAt
      quarters
      years
      profile {
        name
        maximumNoise
        variance
        threshold
      }
    }
    municipalities {
      code
      name
      region
      landsdel
      countedAs
    }
    codeLists(ids: ["grounds-in-statistics", "landsdele", "regions"]) {
      id
      codes {
        code
        label(locale: $locale)
      }
    }
  }
`);

export const cellsDocument = graphql(`
  query StatisticsCells($release: ID!, $select: [CellQuery!]!) {
    cells(release: $release, select: $select) {
      id
      table
      period
      geo
      status
      value
      dims {
        name
        code
      }
    }
  }
`);
