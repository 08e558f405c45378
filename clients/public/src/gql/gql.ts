/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation AnswerQuestionnaire($input: AnswerQuestionnaireInput!) {\n    answerQuestionnaire(input: $input) {\n      taken\n    }\n  }\n": typeof types.AnswerQuestionnaireDocument,
    "\n  query AskedQuestion($code: String!) {\n    askedQuestionnaire(code: $code) {\n      code\n      open\n      languages\n      title {\n        da\n        en\n        ar\n      }\n      introduction {\n        da\n        en\n        ar\n      }\n      questions {\n        id\n        kind\n        required\n        text {\n          da\n          en\n          ar\n        }\n        options {\n          id\n          text {\n            da\n            en\n            ar\n          }\n        }\n        rows {\n          id\n          text {\n            da\n            en\n            ar\n          }\n        }\n        onlyIf {\n          question\n          option\n        }\n      }\n    }\n  }\n": typeof types.AskedQuestionDocument,
    "\n  mutation AddToReport($input: AddToReportInput!) {\n    addToReport(input: $input) {\n      report {\n        id\n        ...OpenedReport_report\n      }\n    }\n  }\n": typeof types.AddToReportDocument,
    "\n  query FollowUp($receipt: String!) {\n    report(receipt: $receipt) {\n      id\n      ...OpenedReport_report\n    }\n  }\n": typeof types.FollowUpDocument,
    "\n  fragment OpenedReport_report on Report {\n    id\n    status\n    registeredOn\n    quarter\n    freezesOn\n    canWithdraw\n    canAdd\n    additions\n  }\n": typeof types.OpenedReport_ReportFragmentDoc,
    "\n  query ReportedFacts($receipt: String!, $locale: Locale!) {\n    report(receipt: $receipt) {\n      id\n      incident {\n        kind\n        grounds {\n          ground\n          perceived\n          byAssociation\n        }\n        forms\n        hateCrime {\n          offence\n          biasMotivations\n        }\n        municipality\n        area\n        place\n        when {\n          precision\n          value\n        }\n        reporterRole\n        ageBand\n        gender\n      }\n    }\n    codeLists {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n": typeof types.ReportedFactsDocument,
    "\n  mutation WithdrawReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) {\n      report {\n        id\n        ...OpenedReport_report\n      }\n    }\n  }\n": typeof types.WithdrawReportDocument,
    "\n  query HelpPage($locale: Locale!) {\n    codeLists(ids: [\"grounds\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n": typeof types.HelpPageDocument,
    "\n  query HelpFor($municipality: String, $grounds: [Ground!]) {\n    helpFor(municipality: $municipality, grounds: $grounds) {\n      id\n      ...OrganisationCard_organisation\n    }\n  }\n": typeof types.HelpForDocument,
    "\n  fragment OrganisationCard_organisation on Organisation {\n    id\n    name\n    description\n    website\n    phone\n    email\n    helpsWith\n  }\n": typeof types.OrganisationCard_OrganisationFragmentDoc,
    "\n  query PublishedPlans($after: String) {\n    planSummaries(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          publishedOn\n          municipality {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PublishedPlansDocument,
    "\n  query PublishedPlan($id: ID!) {\n    planSummary(id: $id) {\n      id\n      title\n      introduction\n      publishedOn\n      municipality {\n        id\n        name\n      }\n      goals {\n        number\n        text\n        actions {\n          id\n          title\n          institution\n          deadline\n          status\n          note\n        }\n        indicators {\n          id\n          name\n          definition\n          unit\n          source\n          baseline\n          baselineOn\n          target\n          targetOn\n          value\n          measuredOn\n          newestHidden\n        }\n      }\n    }\n  }\n": typeof types.PublishedPlanDocument,
    "\n  query ReportLists {\n    codeLists(\n      ids: [\n        \"grounds\"\n        \"forms\"\n        \"areas\"\n        \"places\"\n        \"offences\"\n        \"bias-motivations\"\n        \"age-bands\"\n        \"genders\"\n        \"reporter-roles\"\n      ]\n    ) {\n      id\n      codes {\n        code\n        da: label(locale: DA)\n        en: label(locale: EN)\n        daHint: description(locale: DA)\n        enHint: description(locale: EN)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n": typeof types.ReportListsDocument,
    "\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) {\n      receipt\n      report {\n        id\n        freezesOn\n      }\n    }\n  }\n": typeof types.SubmitReportDocument,
    "\n  mutation TakeBackReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) {\n      report {\n        id\n      }\n    }\n  }\n": typeof types.TakeBackReportDocument,
    "\n  query StatisticsFigures($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      table\n      period\n      geo\n      dims {\n        name\n        code\n      }\n      value\n    }\n  }\n": typeof types.StatisticsFiguresDocument,
    "\n  query StatisticsPage($locale: Locale!) {\n    release {\n      version\n      quarter\n      quarters\n      publishedAt\n      shownCells\n      hiddenCells\n      profile {\n        maximumNoise\n        threshold\n      }\n      tables {\n        id\n        da: title(locale: DA)\n        en: title(locale: EN)\n        files {\n          format\n          path\n        }\n      }\n    }\n    codeLists(ids: [\"grounds-in-statistics\", \"regions\", \"landsdele\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n      region\n      landsdel\n      countedAs\n    }\n  }\n": typeof types.StatisticsPageDocument,
};
const documents: Documents = {
    "\n  mutation AnswerQuestionnaire($input: AnswerQuestionnaireInput!) {\n    answerQuestionnaire(input: $input) {\n      taken\n    }\n  }\n": types.AnswerQuestionnaireDocument,
    "\n  query AskedQuestion($code: String!) {\n    askedQuestionnaire(code: $code) {\n      code\n      open\n      languages\n      title {\n        da\n        en\n        ar\n      }\n      introduction {\n        da\n        en\n        ar\n      }\n      questions {\n        id\n        kind\n        required\n        text {\n          da\n          en\n          ar\n        }\n        options {\n          id\n          text {\n            da\n            en\n            ar\n          }\n        }\n        rows {\n          id\n          text {\n            da\n            en\n            ar\n          }\n        }\n        onlyIf {\n          question\n          option\n        }\n      }\n    }\n  }\n": types.AskedQuestionDocument,
    "\n  mutation AddToReport($input: AddToReportInput!) {\n    addToReport(input: $input) {\n      report {\n        id\n        ...OpenedReport_report\n      }\n    }\n  }\n": types.AddToReportDocument,
    "\n  query FollowUp($receipt: String!) {\n    report(receipt: $receipt) {\n      id\n      ...OpenedReport_report\n    }\n  }\n": types.FollowUpDocument,
    "\n  fragment OpenedReport_report on Report {\n    id\n    status\n    registeredOn\n    quarter\n    freezesOn\n    canWithdraw\n    canAdd\n    additions\n  }\n": types.OpenedReport_ReportFragmentDoc,
    "\n  query ReportedFacts($receipt: String!, $locale: Locale!) {\n    report(receipt: $receipt) {\n      id\n      incident {\n        kind\n        grounds {\n          ground\n          perceived\n          byAssociation\n        }\n        forms\n        hateCrime {\n          offence\n          biasMotivations\n        }\n        municipality\n        area\n        place\n        when {\n          precision\n          value\n        }\n        reporterRole\n        ageBand\n        gender\n      }\n    }\n    codeLists {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n": types.ReportedFactsDocument,
    "\n  mutation WithdrawReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) {\n      report {\n        id\n        ...OpenedReport_report\n      }\n    }\n  }\n": types.WithdrawReportDocument,
    "\n  query HelpPage($locale: Locale!) {\n    codeLists(ids: [\"grounds\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n": types.HelpPageDocument,
    "\n  query HelpFor($municipality: String, $grounds: [Ground!]) {\n    helpFor(municipality: $municipality, grounds: $grounds) {\n      id\n      ...OrganisationCard_organisation\n    }\n  }\n": types.HelpForDocument,
    "\n  fragment OrganisationCard_organisation on Organisation {\n    id\n    name\n    description\n    website\n    phone\n    email\n    helpsWith\n  }\n": types.OrganisationCard_OrganisationFragmentDoc,
    "\n  query PublishedPlans($after: String) {\n    planSummaries(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          publishedOn\n          municipality {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PublishedPlansDocument,
    "\n  query PublishedPlan($id: ID!) {\n    planSummary(id: $id) {\n      id\n      title\n      introduction\n      publishedOn\n      municipality {\n        id\n        name\n      }\n      goals {\n        number\n        text\n        actions {\n          id\n          title\n          institution\n          deadline\n          status\n          note\n        }\n        indicators {\n          id\n          name\n          definition\n          unit\n          source\n          baseline\n          baselineOn\n          target\n          targetOn\n          value\n          measuredOn\n          newestHidden\n        }\n      }\n    }\n  }\n": types.PublishedPlanDocument,
    "\n  query ReportLists {\n    codeLists(\n      ids: [\n        \"grounds\"\n        \"forms\"\n        \"areas\"\n        \"places\"\n        \"offences\"\n        \"bias-motivations\"\n        \"age-bands\"\n        \"genders\"\n        \"reporter-roles\"\n      ]\n    ) {\n      id\n      codes {\n        code\n        da: label(locale: DA)\n        en: label(locale: EN)\n        daHint: description(locale: DA)\n        enHint: description(locale: EN)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n": types.ReportListsDocument,
    "\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) {\n      receipt\n      report {\n        id\n        freezesOn\n      }\n    }\n  }\n": types.SubmitReportDocument,
    "\n  mutation TakeBackReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) {\n      report {\n        id\n      }\n    }\n  }\n": types.TakeBackReportDocument,
    "\n  query StatisticsFigures($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      table\n      period\n      geo\n      dims {\n        name\n        code\n      }\n      value\n    }\n  }\n": types.StatisticsFiguresDocument,
    "\n  query StatisticsPage($locale: Locale!) {\n    release {\n      version\n      quarter\n      quarters\n      publishedAt\n      shownCells\n      hiddenCells\n      profile {\n        maximumNoise\n        threshold\n      }\n      tables {\n        id\n        da: title(locale: DA)\n        en: title(locale: EN)\n        files {\n          format\n          path\n        }\n      }\n    }\n    codeLists(ids: [\"grounds-in-statistics\", \"regions\", \"landsdele\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n      region\n      landsdel\n      countedAs\n    }\n  }\n": types.StatisticsPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerQuestionnaire($input: AnswerQuestionnaireInput!) {\n    answerQuestionnaire(input: $input) {\n      taken\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerQuestionnaire($input: AnswerQuestionnaireInput!) {\n    answerQuestionnaire(input: $input) {\n      taken\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskedQuestion($code: String!) {\n    askedQuestionnaire(code: $code) {\n      code\n      open\n      languages\n      title {\n        da\n        en\n        ar\n      }\n      introduction {\n        da\n        en\n        ar\n      }\n      questions {\n        id\n        kind\n        required\n        text {\n          da\n          en\n          ar\n        }\n        options {\n          id\n          text {\n            da\n            en\n            ar\n          }\n        }\n        rows {\n          id\n          text {\n            da\n            en\n            ar\n          }\n        }\n        onlyIf {\n          question\n          option\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AskedQuestion($code: String!) {\n    askedQuestionnaire(code: $code) {\n      code\n      open\n      languages\n      title {\n        da\n        en\n        ar\n      }\n      introduction {\n        da\n        en\n        ar\n      }\n      questions {\n        id\n        kind\n        required\n        text {\n          da\n          en\n          ar\n        }\n        options {\n          id\n          text {\n            da\n            en\n            ar\n          }\n        }\n        rows {\n          id\n          text {\n            da\n            en\n            ar\n          }\n        }\n        onlyIf {\n          question\n          option\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToReport($input: AddToReportInput!) {\n    addToReport(input: $input) {\n      report {\n        id\n        ...OpenedReport_report\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddToReport($input: AddToReportInput!) {\n    addToReport(input: $input) {\n      report {\n        id\n        ...OpenedReport_report\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUp($receipt: String!) {\n    report(receipt: $receipt) {\n      id\n      ...OpenedReport_report\n    }\n  }\n"): (typeof documents)["\n  query FollowUp($receipt: String!) {\n    report(receipt: $receipt) {\n      id\n      ...OpenedReport_report\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenedReport_report on Report {\n    id\n    status\n    registeredOn\n    quarter\n    freezesOn\n    canWithdraw\n    canAdd\n    additions\n  }\n"): (typeof documents)["\n  fragment OpenedReport_report on Report {\n    id\n    status\n    registeredOn\n    quarter\n    freezesOn\n    canWithdraw\n    canAdd\n    additions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportedFacts($receipt: String!, $locale: Locale!) {\n    report(receipt: $receipt) {\n      id\n      incident {\n        kind\n        grounds {\n          ground\n          perceived\n          byAssociation\n        }\n        forms\n        hateCrime {\n          offence\n          biasMotivations\n        }\n        municipality\n        area\n        place\n        when {\n          precision\n          value\n        }\n        reporterRole\n        ageBand\n        gender\n      }\n    }\n    codeLists {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query ReportedFacts($receipt: String!, $locale: Locale!) {\n    report(receipt: $receipt) {\n      id\n      incident {\n        kind\n        grounds {\n          ground\n          perceived\n          byAssociation\n        }\n        forms\n        hateCrime {\n          offence\n          biasMotivations\n        }\n        municipality\n        area\n        place\n        when {\n          precision\n          value\n        }\n        reporterRole\n        ageBand\n        gender\n      }\n    }\n    codeLists {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) {\n      report {\n        id\n        ...OpenedReport_report\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) {\n      report {\n        id\n        ...OpenedReport_report\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpPage($locale: Locale!) {\n    codeLists(ids: [\"grounds\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query HelpPage($locale: Locale!) {\n    codeLists(ids: [\"grounds\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpFor($municipality: String, $grounds: [Ground!]) {\n    helpFor(municipality: $municipality, grounds: $grounds) {\n      id\n      ...OrganisationCard_organisation\n    }\n  }\n"): (typeof documents)["\n  query HelpFor($municipality: String, $grounds: [Ground!]) {\n    helpFor(municipality: $municipality, grounds: $grounds) {\n      id\n      ...OrganisationCard_organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationCard_organisation on Organisation {\n    id\n    name\n    description\n    website\n    phone\n    email\n    helpsWith\n  }\n"): (typeof documents)["\n  fragment OrganisationCard_organisation on Organisation {\n    id\n    name\n    description\n    website\n    phone\n    email\n    helpsWith\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedPlans($after: String) {\n    planSummaries(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          publishedOn\n          municipality {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublishedPlans($after: String) {\n    planSummaries(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          publishedOn\n          municipality {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedPlan($id: ID!) {\n    planSummary(id: $id) {\n      id\n      title\n      introduction\n      publishedOn\n      municipality {\n        id\n        name\n      }\n      goals {\n        number\n        text\n        actions {\n          id\n          title\n          institution\n          deadline\n          status\n          note\n        }\n        indicators {\n          id\n          name\n          definition\n          unit\n          source\n          baseline\n          baselineOn\n          target\n          targetOn\n          value\n          measuredOn\n          newestHidden\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PublishedPlan($id: ID!) {\n    planSummary(id: $id) {\n      id\n      title\n      introduction\n      publishedOn\n      municipality {\n        id\n        name\n      }\n      goals {\n        number\n        text\n        actions {\n          id\n          title\n          institution\n          deadline\n          status\n          note\n        }\n        indicators {\n          id\n          name\n          definition\n          unit\n          source\n          baseline\n          baselineOn\n          target\n          targetOn\n          value\n          measuredOn\n          newestHidden\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportLists {\n    codeLists(\n      ids: [\n        \"grounds\"\n        \"forms\"\n        \"areas\"\n        \"places\"\n        \"offences\"\n        \"bias-motivations\"\n        \"age-bands\"\n        \"genders\"\n        \"reporter-roles\"\n      ]\n    ) {\n      id\n      codes {\n        code\n        da: label(locale: DA)\n        en: label(locale: EN)\n        daHint: description(locale: DA)\n        enHint: description(locale: EN)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query ReportLists {\n    codeLists(\n      ids: [\n        \"grounds\"\n        \"forms\"\n        \"areas\"\n        \"places\"\n        \"offences\"\n        \"bias-motivations\"\n        \"age-bands\"\n        \"genders\"\n        \"reporter-roles\"\n      ]\n    ) {\n      id\n      codes {\n        code\n        da: label(locale: DA)\n        en: label(locale: EN)\n        daHint: description(locale: DA)\n        enHint: description(locale: EN)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) {\n      receipt\n      report {\n        id\n        freezesOn\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) {\n      receipt\n      report {\n        id\n        freezesOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) {\n      report {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackReport($input: WithdrawReportInput!) {\n    withdrawReport(input: $input) {\n      report {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatisticsFigures($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      table\n      period\n      geo\n      dims {\n        name\n        code\n      }\n      value\n    }\n  }\n"): (typeof documents)["\n  query StatisticsFigures($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      table\n      period\n      geo\n      dims {\n        name\n        code\n      }\n      value\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatisticsPage($locale: Locale!) {\n    release {\n      version\n      quarter\n      quarters\n      publishedAt\n      shownCells\n      hiddenCells\n      profile {\n        maximumNoise\n        threshold\n      }\n      tables {\n        id\n        da: title(locale: DA)\n        en: title(locale: EN)\n        files {\n          format\n          path\n        }\n      }\n    }\n    codeLists(ids: [\"grounds-in-statistics\", \"regions\", \"landsdele\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n      region\n      landsdel\n      countedAs\n    }\n  }\n"): (typeof documents)["\n  query StatisticsPage($locale: Locale!) {\n    release {\n      version\n      quarter\n      quarters\n      publishedAt\n      shownCells\n      hiddenCells\n      profile {\n        maximumNoise\n        threshold\n      }\n      tables {\n        id\n        da: title(locale: DA)\n        en: title(locale: EN)\n        files {\n          format\n          path\n        }\n      }\n    }\n    codeLists(ids: [\"grounds-in-statistics\", \"regions\", \"landsdele\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n      region\n      landsdel\n      countedAs\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;