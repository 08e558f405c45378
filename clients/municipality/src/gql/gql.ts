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
    "\n  query StudyHead($id: ID!) {\n    study(id: $id) {\n      id\n      title\n      phase\n      version\n      viewerCanChange\n      areas\n      grounds\n    }\n  }\n": typeof types.StudyHeadDocument,
    "\n    query Sessions {\n      sessions {\n        id\n        startedAt\n        lastUsedAt\n        expiresAt\n        current\n      }\n    }\n  ": typeof types.SessionsDocument,
    "\n    mutation EndSession($id: ID!) {\n      endSession(id: $id)\n    }\n  ": typeof types.EndSessionDocument,
    "\n    mutation ChangePassword($input: ChangePasswordInput!) {\n      changePassword(input: $input) {\n        viewer {\n          signedIn\n        }\n      }\n    }\n  ": typeof types.ChangePasswordDocument,
    "\n  mutation EvaluateActionPlan($input: EvaluateActionPlanInput!) {\n    evaluateActionPlan(input: $input) {\n      evaluation {\n        id\n      }\n    }\n  }\n": typeof types.EvaluateActionPlanDocument,
    "\n  query EvaluationsOfPlan($plan: ID!) {\n    evaluations(plan: $plan, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          evaluatedOn\n          issuedOn\n        }\n      }\n    }\n  }\n": typeof types.EvaluationsOfPlanDocument,
    "\n  mutation WriteEvaluation($input: WriteEvaluationInput!) {\n    writeEvaluation(input: $input) {\n      evaluation {\n        ...EvaluationParts_evaluation @unmask\n      }\n    }\n  }\n": typeof types.WriteEvaluationDocument,
    "\n  mutation IssueEvaluationReport($input: IssueEvaluationReportInput!) {\n    issueEvaluationReport(input: $input) {\n      evaluation {\n        ...EvaluationParts_evaluation @unmask\n      }\n    }\n  }\n": typeof types.IssueEvaluationReportDocument,
    "\n  fragment EvaluationParts_evaluation on Evaluation {\n    id\n    version\n    number\n    evaluatedOn\n    issuedOn\n    sha256\n    lessons\n    nextSteps\n    viewerCanWrite\n    viewerCanIssue\n    actions {\n      action\n      title\n      verdict\n      reason\n    }\n    indicators {\n      indicator\n      name\n      unit\n      baseline\n      target\n      value\n      measuredOn\n      source\n      confidence\n    }\n  }\n": typeof types.EvaluationParts_EvaluationFragmentDoc,
    "\n  query EvaluationPage($id: ID!) {\n    evaluation(id: $id) {\n      ...EvaluationParts_evaluation @unmask\n      plan {\n        id\n        title\n        number\n      }\n    }\n  }\n": typeof types.EvaluationPageDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      viewer {\n        signedIn\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) {\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AddOrganisationDocument,
    "\n  query Municipalities {\n    organisations(first: 100, kind: MUNICIPALITY) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MunicipalitiesDocument,
    "\n  mutation ChangeRole($input: ChangeRoleInput!) {\n    changeRole(input: $input) {\n      member {\n        id\n        name\n        role\n      }\n    }\n  }\n": typeof types.ChangeRoleDocument,
    "\n  mutation DeactivateMember($input: DeactivateMemberInput!) {\n    deactivateMember(input: $input) {\n      member {\n        id\n        active\n        viewerCanManage\n      }\n    }\n  }\n": typeof types.DeactivateMemberDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      invitation\n      member {\n        id\n        name\n      }\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  query Members($organisation: ID!, $first: Int!, $after: String) {\n    members(organisation: $organisation, first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          role\n          email\n          active\n          lastSignInOn\n          withheld\n          viewerCanManage\n        }\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query MembersPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      kind\n      invitableRoles\n    }\n  }\n": typeof types.MembersPageDocument,
    "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      ...OrganisationPage_organisation @unmask\n      kind\n      viewerCanChange\n      invitableRoles\n      withheld\n    }\n  }\n": typeof types.OrganisationPageDocument,
    "\n  fragment OrganisationPage_organisation on Organisation {\n    id\n    version\n    name\n    municipality\n    description\n    website\n    phone\n    email\n    helpsWith\n  }\n": typeof types.OrganisationPage_OrganisationFragmentDoc,
    "\n  mutation ChangeOrganisation($input: ChangeOrganisationInput!) {\n    changeOrganisation(input: $input) {\n      organisation {\n        ...OrganisationPage_organisation @unmask\n      }\n    }\n  }\n": typeof types.ChangeOrganisationDocument,
    "\n  query OrganisationsNow {\n    organisations(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n        }\n      }\n    }\n  }\n": typeof types.OrganisationsNowDocument,
    "\n  query OrganisationsPage($first: Int!, $after: String, $kind: OrganisationKind, $search: String) {\n    organisations(first: $first, after: $after, kind: $kind, search: $search) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n          name\n          municipality\n        }\n      }\n    }\n  }\n": typeof types.OrganisationsPageDocument,
    "\n  query OrganisationWords($locale: Locale!) {\n    municipalities {\n      code\n      name\n    }\n    codeLists(ids: [\"grounds\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n": typeof types.OrganisationWordsDocument,
    "\n  query AnswerableFindings($study: ID!) {\n    study(id: $study) {\n      id\n      institutions {\n        id\n        name\n      }\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            statement\n          }\n        }\n      }\n    }\n  }\n": typeof types.AnswerableFindingsDocument,
    "\n  query ActionPage($id: ID!) {\n    action(id: $id) {\n      ...PlanParts_action @unmask\n      finding {\n        id\n        recommendation\n      }\n      plan {\n        id\n        title\n        number\n        viewerCanDraft\n        study {\n          id\n          title\n        }\n      }\n      progress(first: 100) {\n        edges {\n          cursor\n          node {\n            ...ProgressHistory_progress @unmask\n          }\n        }\n      }\n    }\n  }\n": typeof types.ActionPageDocument,
    "\n  mutation ApproveActionPlan($input: ApproveActionPlanInput!) {\n    approveActionPlan(input: $input) {\n      plan {\n        id\n        status\n        number\n        version\n      }\n    }\n  }\n": typeof types.ApproveActionPlanDocument,
    "\n  mutation ChangeAction($input: ChangeActionInput!) {\n    changeAction(input: $input) {\n      action {\n        ...PlanParts_action @unmask\n      }\n    }\n  }\n": typeof types.ChangeActionDocument,
    "\n  mutation ChangeIndicator($input: ChangeIndicatorInput!) {\n    changeIndicator(input: $input) {\n      indicator {\n        ...PlanParts_indicator @unmask\n      }\n    }\n  }\n": typeof types.ChangeIndicatorDocument,
    "\n  query StudiesToPlan {\n    studies(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.StudiesToPlanDocument,
    "\n  mutation DraftActionPlan($input: DraftActionPlanInput!) {\n    draftActionPlan(input: $input) {\n      plan {\n        id\n      }\n    }\n  }\n": typeof types.DraftActionPlanDocument,
    "\n  query DueActions {\n    actions(first: 100, status: [NOT_STARTED, UNDER_WAY]) {\n      edges {\n        cursor\n        node {\n          ...DueActions_action @unmask\n        }\n      }\n    }\n  }\n": typeof types.DueActionsDocument,
    "\n  fragment DueActions_action on Action {\n    id\n    title\n    status\n    late\n    deadline\n    institution {\n      id\n      name\n    }\n    plan {\n      id\n      title\n      number\n    }\n  }\n": typeof types.DueActions_ActionFragmentDoc,
    "\n  mutation SetGoal($input: SetGoalInput!) {\n    setGoal(input: $input) {\n      goal {\n        id\n      }\n    }\n  }\n": typeof types.SetGoalDocument,
    "\n  mutation ChangeGoal($input: ChangeGoalInput!) {\n    changeGoal(input: $input) {\n      goal {\n        id\n        text\n        version\n      }\n    }\n  }\n": typeof types.ChangeGoalDocument,
    "\n  query IndicatorPage($plan: ID!, $id: ID!) {\n    actionPlan(id: $plan) {\n      id\n      viewerCanDraft\n    }\n    indicator(id: $id) {\n      ...PlanParts_indicator @unmask\n      measurements(first: 100) {\n        edges {\n          cursor\n          node {\n            ...MeasuredDays_measurement @unmask\n          }\n        }\n      }\n    }\n  }\n": typeof types.IndicatorPageDocument,
    "\n  mutation RecordMeasurement($input: RecordMeasurementInput!) {\n    recordMeasurement(input: $input) {\n      measurement {\n        ...MeasuredDays_measurement @unmask\n      }\n    }\n  }\n": typeof types.RecordMeasurementDocument,
    "\n  fragment MeasuredDays_measurement on Measurement {\n    id\n    measuredOn\n    value\n    evidence\n  }\n": typeof types.MeasuredDays_MeasurementFragmentDoc,
    "\n  mutation PlanAction($input: PlanActionInput!) {\n    planAction(input: $input) {\n      action {\n        id\n      }\n    }\n  }\n": typeof types.PlanActionDocument,
    "\n  query PlansPage($first: Int!, $after: String, $filter: ActionPlanFilter) {\n    actionPlans(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          status\n          number\n          draftedOn\n          study {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlansPageDocument,
    "\n  fragment ProgressHistory_progress on Progress {\n    id\n    status\n    note\n    obstacle\n    reportedOn\n    author {\n      id\n      name\n    }\n  }\n": typeof types.ProgressHistory_ProgressFragmentDoc,
    "\n  query ReadyIndicators($locale: Locale!) {\n    readyIndicators(locale: $locale) {\n      code\n      area\n      kind\n      direction\n      frequency\n      name\n      definition\n      unit\n      numerator\n      denominator\n      dataSource\n    }\n    codeLists(ids: [\"areas\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n": typeof types.ReadyIndicatorsDocument,
    "\n  mutation ReportProgress($input: ReportProgressInput!) {\n    reportProgress(input: $input) {\n      action {\n        id\n        status\n        late\n        version\n      }\n    }\n  }\n": typeof types.ReportProgressDocument,
    "\n  mutation ReviseActionPlan($input: ReviseActionPlanInput!) {\n    reviseActionPlan(input: $input) {\n      plan {\n        id\n        status\n        reason\n        version\n      }\n    }\n  }\n": typeof types.ReviseActionPlanDocument,
    "\n  mutation SetIndicator($input: SetIndicatorInput!) {\n    setIndicator(input: $input) {\n      indicator {\n        id\n      }\n    }\n  }\n": typeof types.SetIndicatorDocument,
    "\n  query PlanVersionsPage($id: ID!) {\n    actionPlan(id: $id) {\n      id\n      title\n      versions(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            approvedOn\n            reason\n            content\n            sha256\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlanVersionsPageDocument,
    "\n  fragment PlanParts_action on Action {\n    id\n    version\n    goal\n    title\n    status\n    late\n    deadline\n    budget\n    responsible\n    viewerCanReport\n    institution {\n      id\n      name\n    }\n    finding {\n      id\n      number\n      statement\n    }\n  }\n": typeof types.PlanParts_ActionFragmentDoc,
    "\n  fragment PlanParts_indicator on EqualityIndicator {\n    id\n    version\n    goal\n    number\n    name\n    kind\n    definition\n    unit\n    numerator\n    denominator\n    direction\n    disaggregation\n    dataSource\n    frequency\n    responsible\n    baseline\n    baselineOn\n    target\n    targetOn\n    reached\n    viewerCanMeasure\n    lastMeasurement {\n      id\n      measuredOn\n      value\n    }\n  }\n": typeof types.PlanParts_IndicatorFragmentDoc,
    "\n  query PlanPage($id: ID!) {\n    actionPlan(id: $id) {\n      id\n      title\n      status\n      number\n      reason\n      draftedOn\n      version\n      viewerCanDraft\n      viewerCanApprove\n      municipality {\n        id\n        name\n      }\n      study {\n        id\n        title\n      }\n      shortcomings {\n        rule\n        action\n        indicator\n      }\n      goals(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            text\n            version\n          }\n        }\n      }\n      actions(first: 100) {\n        edges {\n          cursor\n          node {\n            ...PlanParts_action @unmask\n          }\n        }\n      }\n      indicators(first: 100) {\n        edges {\n          cursor\n          node {\n            ...PlanParts_indicator @unmask\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlanPageDocument,
    "\n  mutation CorrectRegistration($input: CorrectRegistrationInput!) {\n    correctRegistration(input: $input) {\n      registration {\n        id\n        version\n        status\n      }\n    }\n  }\n": typeof types.CorrectRegistrationDocument,
    "\n  query PreviewStatistics($incident: IncidentInput!, $locale: Locale!) {\n    previewStatistics(incident: $incident) {\n      ...LivePreview_preview @unmask\n    }\n  }\n": typeof types.PreviewStatisticsDocument,
    "\n  fragment LivePreview_preview on StatisticsPreview {\n    incidentFact {\n      field\n      code\n      label(locale: $locale)\n    }\n    personFact {\n      field\n      code\n      label(locale: $locale)\n    }\n    quarter\n    freezesOn\n  }\n": typeof types.LivePreview_PreviewFragmentDoc,
    "\n  query RunningQuarter {\n    runningQuarter {\n      quarter\n      freezesOn\n    }\n  }\n": typeof types.RunningQuarterDocument,
    "\n  query QuarterSoFar($quarter: Quarter!) {\n    registrations(first: 1, filter: { quarter: $quarter, counted: true }) {\n      totalCount\n    }\n  }\n": typeof types.QuarterSoFarDocument,
    "\n  mutation RegisterCitizenInquiry($input: RegisterCitizenInquiryInput!, $locale: Locale!) {\n    registerCitizenInquiry(input: $input) {\n      registration {\n        id\n        quarter\n        freezesOn\n        counted\n        statisticsPreview {\n          ...LivePreview_preview @unmask\n        }\n      }\n    }\n  }\n": typeof types.RegisterCitizenInquiryDocument,
    "\n  query RegisterLike($id: ID!) {\n    registration(id: $id) {\n      id\n      channel\n      incident {\n        ...RegistrationParts_incident @unmask\n      }\n    }\n  }\n": typeof types.RegisterLikeDocument,
    "\n  fragment RegistrationParts_incident on Incident {\n    kind\n    grounds {\n      ground\n      perceived\n      byAssociation\n    }\n    forms\n    hateCrime {\n      offence\n      biasMotivations\n    }\n    area\n    place\n    municipality\n    when {\n      precision\n      value\n    }\n    reporterRole\n    ageBand\n    gender\n  }\n": typeof types.RegistrationParts_IncidentFragmentDoc,
    "\n  query RegistrationPage($id: ID!, $locale: Locale!) {\n    registration(id: $id) {\n      id\n      receivedOn\n      channel\n      status\n      counted\n      quarter\n      freezesOn\n      version\n      viewerCanCorrect\n      viewerCanWithdraw\n      registeredBy {\n        id\n        name\n      }\n      incident {\n        ...RegistrationParts_incident @unmask\n      }\n      statisticsPreview {\n        ...LivePreview_preview @unmask\n      }\n    }\n  }\n": typeof types.RegistrationPageDocument,
    "\n  query RegistrationsPage($first: Int!, $after: String, $filter: RegistrationFilter) {\n    registrations(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          receivedOn\n          status\n          counted\n          quarter\n          freezesOn\n          incident {\n            area\n            grounds {\n              ground\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.RegistrationsPageDocument,
    "\n  mutation WithdrawRegistration($input: WithdrawRegistrationInput!) {\n    withdrawRegistration(input: $input) {\n      registration {\n        id\n        status\n        counted\n        version\n        viewerCanCorrect\n        viewerCanWithdraw\n      }\n    }\n  }\n": typeof types.WithdrawRegistrationDocument,
    "\n  query RegistrationLists($ids: [ID!]!, $locale: Locale!) {\n    codeLists(ids: $ids) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n        description(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n": typeof types.RegistrationListsDocument,
    "\n  query NewestRelease {\n    release {\n      version\n      quarter\n      publishedAt\n      shownCells\n    }\n  }\n": typeof types.NewestReleaseDocument,
    "\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      quarter {\n        ...QuarterRow_quarter @unmask\n      }\n    }\n  }\n": typeof types.PublishReleaseDocument,
    "\n  mutation PrepareRelease($input: PrepareReleaseInput!) {\n    prepareRelease(input: $input) {\n      quarter {\n        ...QuarterRow_quarter @unmask\n      }\n    }\n  }\n": typeof types.PrepareReleaseDocument,
    "\n  query ReleasePage($version: ID!, $locale: Locale!) {\n    release(version: $version) {\n      version\n      quarter\n      state\n      preparedAt\n      publishedAt\n      sha256\n      quarters\n      years\n      shownCells\n      hiddenCells\n      viewerCanPublish\n      profile {\n        name\n        maximumNoise\n        threshold\n      }\n      tables {\n        id\n        title(locale: $locale)\n        dimensions\n        geoLevels\n        cells\n        shown\n        files {\n          format\n          path\n        }\n      }\n    }\n  }\n": typeof types.ReleasePageDocument,
    "\n  query ReleasesPage {\n    releases {\n      version\n      quarter\n      state\n      preparedAt\n      publishedAt\n      sha256\n    }\n  }\n": typeof types.ReleasesPageDocument,
    "\n  query ReleaseCells($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      geo\n      status\n      value\n      dims {\n        name\n        code\n      }\n    }\n  }\n": typeof types.ReleaseCellsDocument,
    "\n  query ReleaseWords($locale: Locale!) {\n    municipalities {\n      code\n      name\n      countedAs\n    }\n    codeLists(\n      ids: [\n        \"grounds-in-statistics\"\n        \"areas\"\n        \"age-bands\"\n        \"genders\"\n        \"sources\"\n        \"delay-bands\"\n        \"duplicates\"\n        \"landsdele\"\n        \"regions\"\n      ]\n    ) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n": typeof types.ReleaseWordsDocument,
    "\n  query Quarters {\n    quarters {\n      ...QuarterRow_quarter @unmask\n    }\n  }\n": typeof types.QuartersDocument,
    "\n  fragment QuarterRow_quarter on QuarterState {\n    quarter\n    endsOn\n    freezesOn\n    frozen\n    release {\n      version\n      state\n      publishedAt\n    }\n    order {\n      id\n      action\n      state\n      progress\n      problem\n      quarterInTheWay\n      possibleFrom\n    }\n  }\n": typeof types.QuarterRow_QuarterFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...Gate_viewer @unmask\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment Gate_viewer on Viewer {\n    role\n    signedIn\n    demo\n    municipality\n    member {\n      id\n      name\n      email\n    }\n    organisation {\n      id\n      name\n    }\n  }\n": typeof types.Gate_ViewerFragmentDoc,
    "\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      password\n      role\n      organisation\n      door\n    }\n  }\n": typeof types.DemoPeopleDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...Gate_viewer @unmask\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      viewer {\n        ...Gate_viewer @unmask\n      }\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query StatisticsBase($locale: Locale!) {\n    release {\n      version\n      quarter\n      publishedAt\n      quarters\n      years\n      profile {\n        name\n        maximumNoise\n        threshold\n      }\n    }\n    municipalities {\n      code\n      name\n      region\n      landsdel\n      countedAs\n    }\n    codeLists(ids: [\"grounds-in-statistics\", \"landsdele\", \"regions\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n": typeof types.StatisticsBaseDocument,
    "\n  query StatisticsCells($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      table\n      period\n      geo\n      status\n      value\n      dims {\n        name\n        code\n      }\n    }\n  }\n": typeof types.StatisticsCellsDocument,
    "\n  query AboutStudy($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      ...ReportsList_study @unmask\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n          }\n        }\n      }\n    }\n  }\n": typeof types.AboutStudyDocument,
    "\n  mutation ChangeStudy($input: ChangeStudyInput!) {\n    changeStudy(input: $input) {\n      study {\n        ...StudyFacts_study @unmask\n        team {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ChangeStudyDocument,
    "\n  mutation CiteEvidence($input: CiteEvidenceInput!) {\n    citeEvidence(input: $input) {\n      evidenceItem {\n        id\n      }\n    }\n  }\n": typeof types.CiteEvidenceDocument,
    "\n  fragment Coverage_cell on CoverageCell {\n    ground\n    area\n    kind\n    items\n  }\n": typeof types.Coverage_CellFragmentDoc,
    "\n  mutation CheckStudy($input: CheckStudyInput!) {\n    checkStudy(input: $input) {\n      study {\n        id\n        version\n        criteria {\n          criterion\n          met\n          note\n        }\n      }\n    }\n  }\n": typeof types.CheckStudyDocument,
    "\n  fragment EvidenceList_item on EvidenceItem {\n    id\n    kind\n    source\n    quote\n    theme\n    ground\n    area\n    step\n    severity\n    withdrawn\n  }\n": typeof types.EvidenceList_ItemFragmentDoc,
    "\n  query StudyEvidence($id: ID!) {\n    study(id: $id) {\n      id\n      evidence(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...EvidenceList_item @unmask\n          }\n        }\n      }\n      coverage {\n        ...Coverage_cell @unmask\n      }\n    }\n  }\n": typeof types.StudyEvidenceDocument,
    "\n  fragment Finding_study on Study {\n    id\n    evidence(first: 100) {\n      edges {\n        cursor\n        node {\n          ...EvidenceList_item @unmask\n        }\n      }\n    }\n    findings(first: 100) {\n      edges {\n        cursor\n        node {\n          ...FindingsTold_finding @unmask\n          evidence\n          version\n        }\n      }\n    }\n  }\n": typeof types.Finding_StudyFragmentDoc,
    "\n  query StudyFinding($id: ID!) {\n    study(id: $id) {\n      ...Finding_study @unmask\n    }\n  }\n": typeof types.StudyFindingDocument,
    "\n  mutation RecordFinding($input: RecordFindingInput!) {\n    recordFinding(input: $input) {\n      finding {\n        id\n      }\n    }\n  }\n": typeof types.RecordFindingDocument,
    "\n  mutation ChangeFinding($input: ChangeFindingInput!) {\n    changeFinding(input: $input) {\n      finding {\n        id\n        version\n      }\n    }\n  }\n": typeof types.ChangeFindingDocument,
    "\n  query StudyFindings($id: ID!) {\n    study(id: $id) {\n      id\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n            shared\n          }\n        }\n      }\n    }\n  }\n": typeof types.StudyFindingsDocument,
    "\n  fragment FindingsTold_finding on Finding {\n    id\n    number\n    statement\n    recommendation\n    severity\n    ground\n    area\n    evidenceCount\n  }\n": typeof types.FindingsTold_FindingFragmentDoc,
    "\n  query StudyMunicipalities {\n    organisations(first: 100, kind: MUNICIPALITY) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.StudyMunicipalitiesDocument,
    "\n  query StudyInstitutions($partOf: ID!) {\n    organisations(first: 100, kind: INSTITUTION, partOf: $partOf) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.StudyInstitutionsDocument,
    "\n  query StudyInterviews($id: ID!) {\n    study(id: $id) {\n      id\n      interviews(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            interviewee\n            role\n            plannedOn\n            status\n            consent\n          }\n        }\n      }\n    }\n  }\n": typeof types.StudyInterviewsDocument,
    "\n  mutation IssueStudyReport($input: IssueStudyReportInput!) {\n    issueStudyReport(input: $input) {\n      report {\n        id\n      }\n    }\n  }\n": typeof types.IssueStudyReportDocument,
    "\n  query IssuedReport($study: ID!, $id: ID!) {\n    study(id: $study) {\n      id\n      title\n      phase\n      replies(first: 100) {\n        edges {\n          cursor\n          node {\n            ...Replies_reply @unmask\n          }\n        }\n      }\n    }\n    studyReport(id: $id) {\n      id\n      number\n      final\n      issuedOn\n      sha256\n      viewerCanReply\n      content {\n        ...ReportView_content @unmask\n      }\n    }\n  }\n": typeof types.IssuedReportDocument,
    "\n  mutation MoveStudy($input: MoveStudyInput!) {\n    moveStudy(input: $input) {\n      study {\n        id\n        phase\n        version\n        viewerCanChange\n      }\n    }\n  }\n": typeof types.MoveStudyDocument,
    "\n  mutation PlanInterview($input: PlanInterviewInput!) {\n    planInterview(input: $input) {\n      interview {\n        id\n      }\n    }\n  }\n": typeof types.PlanInterviewDocument,
    "\n  mutation PlanStudy($input: PlanStudyInput!) {\n    planStudy(input: $input) {\n      study {\n        id\n      }\n    }\n  }\n": typeof types.PlanStudyDocument,
    "\n  fragment Replies_reply on ReportReply {\n    id\n    number\n    stance\n    text\n    repliedOn\n    author {\n      id\n      name\n    }\n  }\n": typeof types.Replies_ReplyFragmentDoc,
    "\n  mutation ReplyToReport($input: ReplyToReportInput!) {\n    replyToReport(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n": typeof types.ReplyToReportDocument,
    "\n  query ReportWriting($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      ...ReportsList_study @unmask\n      sections {\n        key\n        text\n        version\n      }\n      interviews(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            interviewee\n            status\n          }\n        }\n      }\n      documentReviews(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            kind\n            title\n            edition\n            reviewedOn\n          }\n        }\n      }\n      criteria {\n        criterion\n        met\n        note\n      }\n      coverage {\n        ...Coverage_cell @unmask\n      }\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReportWritingDocument,
    "\n  fragment ReportView_content on ReportContent {\n    title\n    purpose\n    municipality\n    institutions\n    areas\n    grounds\n    norms\n    startsOn\n    sections {\n      key\n      text\n    }\n    interviews {\n      interviewee\n      held\n    }\n    documents {\n      kind\n      title\n      edition\n      reviewedOn\n    }\n    criteria {\n      criterion\n      met\n      note\n    }\n    coverage {\n      ...Coverage_cell @unmask\n    }\n    findings {\n      id\n      number\n      statement\n      recommendation\n      severity\n      ground\n      area\n      evidenceCount\n    }\n    replies {\n      author\n      stance\n      text\n      on\n    }\n  }\n": typeof types.ReportView_ContentFragmentDoc,
    "\n  fragment ReportsList_study on Study {\n    id\n    reports(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          final\n          issuedOn\n          viewerCanReply\n        }\n      }\n    }\n    replies(first: 100) {\n      edges {\n        cursor\n        node {\n          ...Replies_reply @unmask\n        }\n      }\n    }\n  }\n": typeof types.ReportsList_StudyFragmentDoc,
    "\n  query StudiesNow {\n    studies(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          phase\n          endsOn\n          institutions {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.StudiesNowDocument,
    "\n  query StudiesPage($first: Int!, $after: String, $filter: StudyFilter) {\n    studies(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          phase\n          startsOn\n          endsOn\n          municipality {\n            id\n            name\n          }\n          institutions {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.StudiesPageDocument,
    "\n  query StudyTeam {\n    members(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          role\n        }\n      }\n    }\n  }\n": typeof types.StudyTeamDocument,
    "\n  query DocumentPassages($id: ID!, $review: ID!) {\n    study(id: $id) {\n      id\n      evidence(first: 100, source: $review) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...EvidenceList_item @unmask\n          }\n        }\n      }\n    }\n  }\n": typeof types.DocumentPassagesDocument,
    "\n  query StudyDocuments($id: ID!) {\n    study(id: $id) {\n      id\n      documentReviews(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            kind\n            title\n            edition\n            reviewedOn\n            checks {\n              check\n              answer\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.StudyDocumentsDocument,
    "\n  fragment Review_review on DocumentReview {\n    id\n    kind\n    title\n    address\n    edition\n    datedOn\n    sha256\n    reviewedOn\n    conclusion\n    version\n    checks {\n      check\n      answer\n      note\n    }\n  }\n": typeof types.Review_ReviewFragmentDoc,
    "\n  query DocumentReviewPage($id: ID!) {\n    documentReview(id: $id) {\n      ...Review_review @unmask\n    }\n  }\n": typeof types.DocumentReviewPageDocument,
    "\n  mutation ReviewDocument($input: ReviewDocumentInput!) {\n    reviewDocument(input: $input) {\n      documentReview {\n        id\n      }\n    }\n  }\n": typeof types.ReviewDocumentDocument,
    "\n  mutation CorrectDocumentReview($input: CorrectDocumentReviewInput!) {\n    correctDocumentReview(input: $input) {\n      documentReview {\n        id\n        version\n      }\n    }\n  }\n": typeof types.CorrectDocumentReviewDocument,
    "\n  fragment Interview_interview on Interview {\n    id\n    interviewee\n    role\n    plannedOn\n    language\n    interpreter\n    consent\n    status\n    version\n    questions {\n      id\n      text\n    }\n    answers {\n      question\n      text\n    }\n  }\n": typeof types.Interview_InterviewFragmentDoc,
    "\n  query InterviewPage($id: ID!) {\n    interview(id: $id) {\n      ...Interview_interview @unmask\n    }\n  }\n": typeof types.InterviewPageDocument,
    "\n  mutation RecordInterview($input: RecordInterviewInput!) {\n    recordInterview(input: $input) {\n      interview {\n        id\n        version\n        consent\n        status\n      }\n    }\n  }\n": typeof types.RecordInterviewDocument,
    "\n  fragment StudyFacts_study on Study {\n    id\n    title\n    purpose\n    areas\n    grounds\n    norms\n    startsOn\n    endsOn\n    phase\n    version\n    viewerCanChange\n    municipality {\n      id\n      name\n    }\n    institutions {\n      id\n      name\n    }\n  }\n": typeof types.StudyFacts_StudyFragmentDoc,
    "\n  query StudyOverview($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      team {\n        id\n        name\n      }\n      criteria {\n        criterion\n        met\n        note\n      }\n    }\n  }\n": typeof types.StudyOverviewDocument,
    "\n  mutation WriteReportSection($input: WriteReportSectionInput!) {\n    writeReportSection(input: $input) {\n      section {\n        key\n        version\n      }\n    }\n  }\n": typeof types.WriteReportSectionDocument,
    "\n  query ReportSections($id: ID!) {\n    study(id: $id) {\n      id\n      sections {\n        key\n        text\n        version\n      }\n    }\n  }\n": typeof types.ReportSectionsDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      apiToken {\n        id\n        name\n        expiresOn\n      }\n      secret\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      apiToken {\n        id\n        revoked\n      }\n    }\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  query TokensPage {\n    viewer {\n      apiOrigin\n    }\n    apiTokens {\n      id\n      name\n      prefix\n      scopes\n      createdOn\n      expiresOn\n      lastUsedOn\n      revoked\n    }\n  }\n": typeof types.TokensPageDocument,
    "\n  query StudyWords($ids: [ID!]!, $locale: Locale!) {\n    codeLists(ids: $ids) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n        description(locale: $locale)\n      }\n    }\n  }\n": typeof types.StudyWordsDocument,
};
const documents: Documents = {
    "\n  query StudyHead($id: ID!) {\n    study(id: $id) {\n      id\n      title\n      phase\n      version\n      viewerCanChange\n      areas\n      grounds\n    }\n  }\n": types.StudyHeadDocument,
    "\n    query Sessions {\n      sessions {\n        id\n        startedAt\n        lastUsedAt\n        expiresAt\n        current\n      }\n    }\n  ": types.SessionsDocument,
    "\n    mutation EndSession($id: ID!) {\n      endSession(id: $id)\n    }\n  ": types.EndSessionDocument,
    "\n    mutation ChangePassword($input: ChangePasswordInput!) {\n      changePassword(input: $input) {\n        viewer {\n          signedIn\n        }\n      }\n    }\n  ": types.ChangePasswordDocument,
    "\n  mutation EvaluateActionPlan($input: EvaluateActionPlanInput!) {\n    evaluateActionPlan(input: $input) {\n      evaluation {\n        id\n      }\n    }\n  }\n": types.EvaluateActionPlanDocument,
    "\n  query EvaluationsOfPlan($plan: ID!) {\n    evaluations(plan: $plan, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          evaluatedOn\n          issuedOn\n        }\n      }\n    }\n  }\n": types.EvaluationsOfPlanDocument,
    "\n  mutation WriteEvaluation($input: WriteEvaluationInput!) {\n    writeEvaluation(input: $input) {\n      evaluation {\n        ...EvaluationParts_evaluation @unmask\n      }\n    }\n  }\n": types.WriteEvaluationDocument,
    "\n  mutation IssueEvaluationReport($input: IssueEvaluationReportInput!) {\n    issueEvaluationReport(input: $input) {\n      evaluation {\n        ...EvaluationParts_evaluation @unmask\n      }\n    }\n  }\n": types.IssueEvaluationReportDocument,
    "\n  fragment EvaluationParts_evaluation on Evaluation {\n    id\n    version\n    number\n    evaluatedOn\n    issuedOn\n    sha256\n    lessons\n    nextSteps\n    viewerCanWrite\n    viewerCanIssue\n    actions {\n      action\n      title\n      verdict\n      reason\n    }\n    indicators {\n      indicator\n      name\n      unit\n      baseline\n      target\n      value\n      measuredOn\n      source\n      confidence\n    }\n  }\n": types.EvaluationParts_EvaluationFragmentDoc,
    "\n  query EvaluationPage($id: ID!) {\n    evaluation(id: $id) {\n      ...EvaluationParts_evaluation @unmask\n      plan {\n        id\n        title\n        number\n      }\n    }\n  }\n": types.EvaluationPageDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      viewer {\n        signedIn\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) {\n      organisation {\n        id\n        name\n      }\n    }\n  }\n": types.AddOrganisationDocument,
    "\n  query Municipalities {\n    organisations(first: 100, kind: MUNICIPALITY) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MunicipalitiesDocument,
    "\n  mutation ChangeRole($input: ChangeRoleInput!) {\n    changeRole(input: $input) {\n      member {\n        id\n        name\n        role\n      }\n    }\n  }\n": types.ChangeRoleDocument,
    "\n  mutation DeactivateMember($input: DeactivateMemberInput!) {\n    deactivateMember(input: $input) {\n      member {\n        id\n        active\n        viewerCanManage\n      }\n    }\n  }\n": types.DeactivateMemberDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      invitation\n      member {\n        id\n        name\n      }\n    }\n  }\n": types.InviteMemberDocument,
    "\n  query Members($organisation: ID!, $first: Int!, $after: String) {\n    members(organisation: $organisation, first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          role\n          email\n          active\n          lastSignInOn\n          withheld\n          viewerCanManage\n        }\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  query MembersPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      kind\n      invitableRoles\n    }\n  }\n": types.MembersPageDocument,
    "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      ...OrganisationPage_organisation @unmask\n      kind\n      viewerCanChange\n      invitableRoles\n      withheld\n    }\n  }\n": types.OrganisationPageDocument,
    "\n  fragment OrganisationPage_organisation on Organisation {\n    id\n    version\n    name\n    municipality\n    description\n    website\n    phone\n    email\n    helpsWith\n  }\n": types.OrganisationPage_OrganisationFragmentDoc,
    "\n  mutation ChangeOrganisation($input: ChangeOrganisationInput!) {\n    changeOrganisation(input: $input) {\n      organisation {\n        ...OrganisationPage_organisation @unmask\n      }\n    }\n  }\n": types.ChangeOrganisationDocument,
    "\n  query OrganisationsNow {\n    organisations(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n        }\n      }\n    }\n  }\n": types.OrganisationsNowDocument,
    "\n  query OrganisationsPage($first: Int!, $after: String, $kind: OrganisationKind, $search: String) {\n    organisations(first: $first, after: $after, kind: $kind, search: $search) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n          name\n          municipality\n        }\n      }\n    }\n  }\n": types.OrganisationsPageDocument,
    "\n  query OrganisationWords($locale: Locale!) {\n    municipalities {\n      code\n      name\n    }\n    codeLists(ids: [\"grounds\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n": types.OrganisationWordsDocument,
    "\n  query AnswerableFindings($study: ID!) {\n    study(id: $study) {\n      id\n      institutions {\n        id\n        name\n      }\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            statement\n          }\n        }\n      }\n    }\n  }\n": types.AnswerableFindingsDocument,
    "\n  query ActionPage($id: ID!) {\n    action(id: $id) {\n      ...PlanParts_action @unmask\n      finding {\n        id\n        recommendation\n      }\n      plan {\n        id\n        title\n        number\n        viewerCanDraft\n        study {\n          id\n          title\n        }\n      }\n      progress(first: 100) {\n        edges {\n          cursor\n          node {\n            ...ProgressHistory_progress @unmask\n          }\n        }\n      }\n    }\n  }\n": types.ActionPageDocument,
    "\n  mutation ApproveActionPlan($input: ApproveActionPlanInput!) {\n    approveActionPlan(input: $input) {\n      plan {\n        id\n        status\n        number\n        version\n      }\n    }\n  }\n": types.ApproveActionPlanDocument,
    "\n  mutation ChangeAction($input: ChangeActionInput!) {\n    changeAction(input: $input) {\n      action {\n        ...PlanParts_action @unmask\n      }\n    }\n  }\n": types.ChangeActionDocument,
    "\n  mutation ChangeIndicator($input: ChangeIndicatorInput!) {\n    changeIndicator(input: $input) {\n      indicator {\n        ...PlanParts_indicator @unmask\n      }\n    }\n  }\n": types.ChangeIndicatorDocument,
    "\n  query StudiesToPlan {\n    studies(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.StudiesToPlanDocument,
    "\n  mutation DraftActionPlan($input: DraftActionPlanInput!) {\n    draftActionPlan(input: $input) {\n      plan {\n        id\n      }\n    }\n  }\n": types.DraftActionPlanDocument,
    "\n  query DueActions {\n    actions(first: 100, status: [NOT_STARTED, UNDER_WAY]) {\n      edges {\n        cursor\n        node {\n          ...DueActions_action @unmask\n        }\n      }\n    }\n  }\n": types.DueActionsDocument,
    "\n  fragment DueActions_action on Action {\n    id\n    title\n    status\n    late\n    deadline\n    institution {\n      id\n      name\n    }\n    plan {\n      id\n      title\n      number\n    }\n  }\n": types.DueActions_ActionFragmentDoc,
    "\n  mutation SetGoal($input: SetGoalInput!) {\n    setGoal(input: $input) {\n      goal {\n        id\n      }\n    }\n  }\n": types.SetGoalDocument,
    "\n  mutation ChangeGoal($input: ChangeGoalInput!) {\n    changeGoal(input: $input) {\n      goal {\n        id\n        text\n        version\n      }\n    }\n  }\n": types.ChangeGoalDocument,
    "\n  query IndicatorPage($plan: ID!, $id: ID!) {\n    actionPlan(id: $plan) {\n      id\n      viewerCanDraft\n    }\n    indicator(id: $id) {\n      ...PlanParts_indicator @unmask\n      measurements(first: 100) {\n        edges {\n          cursor\n          node {\n            ...MeasuredDays_measurement @unmask\n          }\n        }\n      }\n    }\n  }\n": types.IndicatorPageDocument,
    "\n  mutation RecordMeasurement($input: RecordMeasurementInput!) {\n    recordMeasurement(input: $input) {\n      measurement {\n        ...MeasuredDays_measurement @unmask\n      }\n    }\n  }\n": types.RecordMeasurementDocument,
    "\n  fragment MeasuredDays_measurement on Measurement {\n    id\n    measuredOn\n    value\n    evidence\n  }\n": types.MeasuredDays_MeasurementFragmentDoc,
    "\n  mutation PlanAction($input: PlanActionInput!) {\n    planAction(input: $input) {\n      action {\n        id\n      }\n    }\n  }\n": types.PlanActionDocument,
    "\n  query PlansPage($first: Int!, $after: String, $filter: ActionPlanFilter) {\n    actionPlans(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          status\n          number\n          draftedOn\n          study {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n": types.PlansPageDocument,
    "\n  fragment ProgressHistory_progress on Progress {\n    id\n    status\n    note\n    obstacle\n    reportedOn\n    author {\n      id\n      name\n    }\n  }\n": types.ProgressHistory_ProgressFragmentDoc,
    "\n  query ReadyIndicators($locale: Locale!) {\n    readyIndicators(locale: $locale) {\n      code\n      area\n      kind\n      direction\n      frequency\n      name\n      definition\n      unit\n      numerator\n      denominator\n      dataSource\n    }\n    codeLists(ids: [\"areas\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n": types.ReadyIndicatorsDocument,
    "\n  mutation ReportProgress($input: ReportProgressInput!) {\n    reportProgress(input: $input) {\n      action {\n        id\n        status\n        late\n        version\n      }\n    }\n  }\n": types.ReportProgressDocument,
    "\n  mutation ReviseActionPlan($input: ReviseActionPlanInput!) {\n    reviseActionPlan(input: $input) {\n      plan {\n        id\n        status\n        reason\n        version\n      }\n    }\n  }\n": types.ReviseActionPlanDocument,
    "\n  mutation SetIndicator($input: SetIndicatorInput!) {\n    setIndicator(input: $input) {\n      indicator {\n        id\n      }\n    }\n  }\n": types.SetIndicatorDocument,
    "\n  query PlanVersionsPage($id: ID!) {\n    actionPlan(id: $id) {\n      id\n      title\n      versions(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            approvedOn\n            reason\n            content\n            sha256\n          }\n        }\n      }\n    }\n  }\n": types.PlanVersionsPageDocument,
    "\n  fragment PlanParts_action on Action {\n    id\n    version\n    goal\n    title\n    status\n    late\n    deadline\n    budget\n    responsible\n    viewerCanReport\n    institution {\n      id\n      name\n    }\n    finding {\n      id\n      number\n      statement\n    }\n  }\n": types.PlanParts_ActionFragmentDoc,
    "\n  fragment PlanParts_indicator on EqualityIndicator {\n    id\n    version\n    goal\n    number\n    name\n    kind\n    definition\n    unit\n    numerator\n    denominator\n    direction\n    disaggregation\n    dataSource\n    frequency\n    responsible\n    baseline\n    baselineOn\n    target\n    targetOn\n    reached\n    viewerCanMeasure\n    lastMeasurement {\n      id\n      measuredOn\n      value\n    }\n  }\n": types.PlanParts_IndicatorFragmentDoc,
    "\n  query PlanPage($id: ID!) {\n    actionPlan(id: $id) {\n      id\n      title\n      status\n      number\n      reason\n      draftedOn\n      version\n      viewerCanDraft\n      viewerCanApprove\n      municipality {\n        id\n        name\n      }\n      study {\n        id\n        title\n      }\n      shortcomings {\n        rule\n        action\n        indicator\n      }\n      goals(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            text\n            version\n          }\n        }\n      }\n      actions(first: 100) {\n        edges {\n          cursor\n          node {\n            ...PlanParts_action @unmask\n          }\n        }\n      }\n      indicators(first: 100) {\n        edges {\n          cursor\n          node {\n            ...PlanParts_indicator @unmask\n          }\n        }\n      }\n    }\n  }\n": types.PlanPageDocument,
    "\n  mutation CorrectRegistration($input: CorrectRegistrationInput!) {\n    correctRegistration(input: $input) {\n      registration {\n        id\n        version\n        status\n      }\n    }\n  }\n": types.CorrectRegistrationDocument,
    "\n  query PreviewStatistics($incident: IncidentInput!, $locale: Locale!) {\n    previewStatistics(incident: $incident) {\n      ...LivePreview_preview @unmask\n    }\n  }\n": types.PreviewStatisticsDocument,
    "\n  fragment LivePreview_preview on StatisticsPreview {\n    incidentFact {\n      field\n      code\n      label(locale: $locale)\n    }\n    personFact {\n      field\n      code\n      label(locale: $locale)\n    }\n    quarter\n    freezesOn\n  }\n": types.LivePreview_PreviewFragmentDoc,
    "\n  query RunningQuarter {\n    runningQuarter {\n      quarter\n      freezesOn\n    }\n  }\n": types.RunningQuarterDocument,
    "\n  query QuarterSoFar($quarter: Quarter!) {\n    registrations(first: 1, filter: { quarter: $quarter, counted: true }) {\n      totalCount\n    }\n  }\n": types.QuarterSoFarDocument,
    "\n  mutation RegisterCitizenInquiry($input: RegisterCitizenInquiryInput!, $locale: Locale!) {\n    registerCitizenInquiry(input: $input) {\n      registration {\n        id\n        quarter\n        freezesOn\n        counted\n        statisticsPreview {\n          ...LivePreview_preview @unmask\n        }\n      }\n    }\n  }\n": types.RegisterCitizenInquiryDocument,
    "\n  query RegisterLike($id: ID!) {\n    registration(id: $id) {\n      id\n      channel\n      incident {\n        ...RegistrationParts_incident @unmask\n      }\n    }\n  }\n": types.RegisterLikeDocument,
    "\n  fragment RegistrationParts_incident on Incident {\n    kind\n    grounds {\n      ground\n      perceived\n      byAssociation\n    }\n    forms\n    hateCrime {\n      offence\n      biasMotivations\n    }\n    area\n    place\n    municipality\n    when {\n      precision\n      value\n    }\n    reporterRole\n    ageBand\n    gender\n  }\n": types.RegistrationParts_IncidentFragmentDoc,
    "\n  query RegistrationPage($id: ID!, $locale: Locale!) {\n    registration(id: $id) {\n      id\n      receivedOn\n      channel\n      status\n      counted\n      quarter\n      freezesOn\n      version\n      viewerCanCorrect\n      viewerCanWithdraw\n      registeredBy {\n        id\n        name\n      }\n      incident {\n        ...RegistrationParts_incident @unmask\n      }\n      statisticsPreview {\n        ...LivePreview_preview @unmask\n      }\n    }\n  }\n": types.RegistrationPageDocument,
    "\n  query RegistrationsPage($first: Int!, $after: String, $filter: RegistrationFilter) {\n    registrations(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          receivedOn\n          status\n          counted\n          quarter\n          freezesOn\n          incident {\n            area\n            grounds {\n              ground\n            }\n          }\n        }\n      }\n    }\n  }\n": types.RegistrationsPageDocument,
    "\n  mutation WithdrawRegistration($input: WithdrawRegistrationInput!) {\n    withdrawRegistration(input: $input) {\n      registration {\n        id\n        status\n        counted\n        version\n        viewerCanCorrect\n        viewerCanWithdraw\n      }\n    }\n  }\n": types.WithdrawRegistrationDocument,
    "\n  query RegistrationLists($ids: [ID!]!, $locale: Locale!) {\n    codeLists(ids: $ids) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n        description(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n": types.RegistrationListsDocument,
    "\n  query NewestRelease {\n    release {\n      version\n      quarter\n      publishedAt\n      shownCells\n    }\n  }\n": types.NewestReleaseDocument,
    "\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      quarter {\n        ...QuarterRow_quarter @unmask\n      }\n    }\n  }\n": types.PublishReleaseDocument,
    "\n  mutation PrepareRelease($input: PrepareReleaseInput!) {\n    prepareRelease(input: $input) {\n      quarter {\n        ...QuarterRow_quarter @unmask\n      }\n    }\n  }\n": types.PrepareReleaseDocument,
    "\n  query ReleasePage($version: ID!, $locale: Locale!) {\n    release(version: $version) {\n      version\n      quarter\n      state\n      preparedAt\n      publishedAt\n      sha256\n      quarters\n      years\n      shownCells\n      hiddenCells\n      viewerCanPublish\n      profile {\n        name\n        maximumNoise\n        threshold\n      }\n      tables {\n        id\n        title(locale: $locale)\n        dimensions\n        geoLevels\n        cells\n        shown\n        files {\n          format\n          path\n        }\n      }\n    }\n  }\n": types.ReleasePageDocument,
    "\n  query ReleasesPage {\n    releases {\n      version\n      quarter\n      state\n      preparedAt\n      publishedAt\n      sha256\n    }\n  }\n": types.ReleasesPageDocument,
    "\n  query ReleaseCells($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      geo\n      status\n      value\n      dims {\n        name\n        code\n      }\n    }\n  }\n": types.ReleaseCellsDocument,
    "\n  query ReleaseWords($locale: Locale!) {\n    municipalities {\n      code\n      name\n      countedAs\n    }\n    codeLists(\n      ids: [\n        \"grounds-in-statistics\"\n        \"areas\"\n        \"age-bands\"\n        \"genders\"\n        \"sources\"\n        \"delay-bands\"\n        \"duplicates\"\n        \"landsdele\"\n        \"regions\"\n      ]\n    ) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n": types.ReleaseWordsDocument,
    "\n  query Quarters {\n    quarters {\n      ...QuarterRow_quarter @unmask\n    }\n  }\n": types.QuartersDocument,
    "\n  fragment QuarterRow_quarter on QuarterState {\n    quarter\n    endsOn\n    freezesOn\n    frozen\n    release {\n      version\n      state\n      publishedAt\n    }\n    order {\n      id\n      action\n      state\n      progress\n      problem\n      quarterInTheWay\n      possibleFrom\n    }\n  }\n": types.QuarterRow_QuarterFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...Gate_viewer @unmask\n    }\n  }\n": types.ViewerDocument,
    "\n  fragment Gate_viewer on Viewer {\n    role\n    signedIn\n    demo\n    municipality\n    member {\n      id\n      name\n      email\n    }\n    organisation {\n      id\n      name\n    }\n  }\n": types.Gate_ViewerFragmentDoc,
    "\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      password\n      role\n      organisation\n      door\n    }\n  }\n": types.DemoPeopleDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...Gate_viewer @unmask\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      viewer {\n        ...Gate_viewer @unmask\n      }\n    }\n  }\n": types.SignOutDocument,
    "\n  query StatisticsBase($locale: Locale!) {\n    release {\n      version\n      quarter\n      publishedAt\n      quarters\n      years\n      profile {\n        name\n        maximumNoise\n        threshold\n      }\n    }\n    municipalities {\n      code\n      name\n      region\n      landsdel\n      countedAs\n    }\n    codeLists(ids: [\"grounds-in-statistics\", \"landsdele\", \"regions\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n": types.StatisticsBaseDocument,
    "\n  query StatisticsCells($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      table\n      period\n      geo\n      status\n      value\n      dims {\n        name\n        code\n      }\n    }\n  }\n": types.StatisticsCellsDocument,
    "\n  query AboutStudy($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      ...ReportsList_study @unmask\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n          }\n        }\n      }\n    }\n  }\n": types.AboutStudyDocument,
    "\n  mutation ChangeStudy($input: ChangeStudyInput!) {\n    changeStudy(input: $input) {\n      study {\n        ...StudyFacts_study @unmask\n        team {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ChangeStudyDocument,
    "\n  mutation CiteEvidence($input: CiteEvidenceInput!) {\n    citeEvidence(input: $input) {\n      evidenceItem {\n        id\n      }\n    }\n  }\n": types.CiteEvidenceDocument,
    "\n  fragment Coverage_cell on CoverageCell {\n    ground\n    area\n    kind\n    items\n  }\n": types.Coverage_CellFragmentDoc,
    "\n  mutation CheckStudy($input: CheckStudyInput!) {\n    checkStudy(input: $input) {\n      study {\n        id\n        version\n        criteria {\n          criterion\n          met\n          note\n        }\n      }\n    }\n  }\n": types.CheckStudyDocument,
    "\n  fragment EvidenceList_item on EvidenceItem {\n    id\n    kind\n    source\n    quote\n    theme\n    ground\n    area\n    step\n    severity\n    withdrawn\n  }\n": types.EvidenceList_ItemFragmentDoc,
    "\n  query StudyEvidence($id: ID!) {\n    study(id: $id) {\n      id\n      evidence(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...EvidenceList_item @unmask\n          }\n        }\n      }\n      coverage {\n        ...Coverage_cell @unmask\n      }\n    }\n  }\n": types.StudyEvidenceDocument,
    "\n  fragment Finding_study on Study {\n    id\n    evidence(first: 100) {\n      edges {\n        cursor\n        node {\n          ...EvidenceList_item @unmask\n        }\n      }\n    }\n    findings(first: 100) {\n      edges {\n        cursor\n        node {\n          ...FindingsTold_finding @unmask\n          evidence\n          version\n        }\n      }\n    }\n  }\n": types.Finding_StudyFragmentDoc,
    "\n  query StudyFinding($id: ID!) {\n    study(id: $id) {\n      ...Finding_study @unmask\n    }\n  }\n": types.StudyFindingDocument,
    "\n  mutation RecordFinding($input: RecordFindingInput!) {\n    recordFinding(input: $input) {\n      finding {\n        id\n      }\n    }\n  }\n": types.RecordFindingDocument,
    "\n  mutation ChangeFinding($input: ChangeFindingInput!) {\n    changeFinding(input: $input) {\n      finding {\n        id\n        version\n      }\n    }\n  }\n": types.ChangeFindingDocument,
    "\n  query StudyFindings($id: ID!) {\n    study(id: $id) {\n      id\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n            shared\n          }\n        }\n      }\n    }\n  }\n": types.StudyFindingsDocument,
    "\n  fragment FindingsTold_finding on Finding {\n    id\n    number\n    statement\n    recommendation\n    severity\n    ground\n    area\n    evidenceCount\n  }\n": types.FindingsTold_FindingFragmentDoc,
    "\n  query StudyMunicipalities {\n    organisations(first: 100, kind: MUNICIPALITY) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.StudyMunicipalitiesDocument,
    "\n  query StudyInstitutions($partOf: ID!) {\n    organisations(first: 100, kind: INSTITUTION, partOf: $partOf) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.StudyInstitutionsDocument,
    "\n  query StudyInterviews($id: ID!) {\n    study(id: $id) {\n      id\n      interviews(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            interviewee\n            role\n            plannedOn\n            status\n            consent\n          }\n        }\n      }\n    }\n  }\n": types.StudyInterviewsDocument,
    "\n  mutation IssueStudyReport($input: IssueStudyReportInput!) {\n    issueStudyReport(input: $input) {\n      report {\n        id\n      }\n    }\n  }\n": types.IssueStudyReportDocument,
    "\n  query IssuedReport($study: ID!, $id: ID!) {\n    study(id: $study) {\n      id\n      title\n      phase\n      replies(first: 100) {\n        edges {\n          cursor\n          node {\n            ...Replies_reply @unmask\n          }\n        }\n      }\n    }\n    studyReport(id: $id) {\n      id\n      number\n      final\n      issuedOn\n      sha256\n      viewerCanReply\n      content {\n        ...ReportView_content @unmask\n      }\n    }\n  }\n": types.IssuedReportDocument,
    "\n  mutation MoveStudy($input: MoveStudyInput!) {\n    moveStudy(input: $input) {\n      study {\n        id\n        phase\n        version\n        viewerCanChange\n      }\n    }\n  }\n": types.MoveStudyDocument,
    "\n  mutation PlanInterview($input: PlanInterviewInput!) {\n    planInterview(input: $input) {\n      interview {\n        id\n      }\n    }\n  }\n": types.PlanInterviewDocument,
    "\n  mutation PlanStudy($input: PlanStudyInput!) {\n    planStudy(input: $input) {\n      study {\n        id\n      }\n    }\n  }\n": types.PlanStudyDocument,
    "\n  fragment Replies_reply on ReportReply {\n    id\n    number\n    stance\n    text\n    repliedOn\n    author {\n      id\n      name\n    }\n  }\n": types.Replies_ReplyFragmentDoc,
    "\n  mutation ReplyToReport($input: ReplyToReportInput!) {\n    replyToReport(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n": types.ReplyToReportDocument,
    "\n  query ReportWriting($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      ...ReportsList_study @unmask\n      sections {\n        key\n        text\n        version\n      }\n      interviews(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            interviewee\n            status\n          }\n        }\n      }\n      documentReviews(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            kind\n            title\n            edition\n            reviewedOn\n          }\n        }\n      }\n      criteria {\n        criterion\n        met\n        note\n      }\n      coverage {\n        ...Coverage_cell @unmask\n      }\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n          }\n        }\n      }\n    }\n  }\n": types.ReportWritingDocument,
    "\n  fragment ReportView_content on ReportContent {\n    title\n    purpose\n    municipality\n    institutions\n    areas\n    grounds\n    norms\n    startsOn\n    sections {\n      key\n      text\n    }\n    interviews {\n      interviewee\n      held\n    }\n    documents {\n      kind\n      title\n      edition\n      reviewedOn\n    }\n    criteria {\n      criterion\n      met\n      note\n    }\n    coverage {\n      ...Coverage_cell @unmask\n    }\n    findings {\n      id\n      number\n      statement\n      recommendation\n      severity\n      ground\n      area\n      evidenceCount\n    }\n    replies {\n      author\n      stance\n      text\n      on\n    }\n  }\n": types.ReportView_ContentFragmentDoc,
    "\n  fragment ReportsList_study on Study {\n    id\n    reports(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          final\n          issuedOn\n          viewerCanReply\n        }\n      }\n    }\n    replies(first: 100) {\n      edges {\n        cursor\n        node {\n          ...Replies_reply @unmask\n        }\n      }\n    }\n  }\n": types.ReportsList_StudyFragmentDoc,
    "\n  query StudiesNow {\n    studies(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          phase\n          endsOn\n          institutions {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.StudiesNowDocument,
    "\n  query StudiesPage($first: Int!, $after: String, $filter: StudyFilter) {\n    studies(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          phase\n          startsOn\n          endsOn\n          municipality {\n            id\n            name\n          }\n          institutions {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.StudiesPageDocument,
    "\n  query StudyTeam {\n    members(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          role\n        }\n      }\n    }\n  }\n": types.StudyTeamDocument,
    "\n  query DocumentPassages($id: ID!, $review: ID!) {\n    study(id: $id) {\n      id\n      evidence(first: 100, source: $review) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...EvidenceList_item @unmask\n          }\n        }\n      }\n    }\n  }\n": types.DocumentPassagesDocument,
    "\n  query StudyDocuments($id: ID!) {\n    study(id: $id) {\n      id\n      documentReviews(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            kind\n            title\n            edition\n            reviewedOn\n            checks {\n              check\n              answer\n            }\n          }\n        }\n      }\n    }\n  }\n": types.StudyDocumentsDocument,
    "\n  fragment Review_review on DocumentReview {\n    id\n    kind\n    title\n    address\n    edition\n    datedOn\n    sha256\n    reviewedOn\n    conclusion\n    version\n    checks {\n      check\n      answer\n      note\n    }\n  }\n": types.Review_ReviewFragmentDoc,
    "\n  query DocumentReviewPage($id: ID!) {\n    documentReview(id: $id) {\n      ...Review_review @unmask\n    }\n  }\n": types.DocumentReviewPageDocument,
    "\n  mutation ReviewDocument($input: ReviewDocumentInput!) {\n    reviewDocument(input: $input) {\n      documentReview {\n        id\n      }\n    }\n  }\n": types.ReviewDocumentDocument,
    "\n  mutation CorrectDocumentReview($input: CorrectDocumentReviewInput!) {\n    correctDocumentReview(input: $input) {\n      documentReview {\n        id\n        version\n      }\n    }\n  }\n": types.CorrectDocumentReviewDocument,
    "\n  fragment Interview_interview on Interview {\n    id\n    interviewee\n    role\n    plannedOn\n    language\n    interpreter\n    consent\n    status\n    version\n    questions {\n      id\n      text\n    }\n    answers {\n      question\n      text\n    }\n  }\n": types.Interview_InterviewFragmentDoc,
    "\n  query InterviewPage($id: ID!) {\n    interview(id: $id) {\n      ...Interview_interview @unmask\n    }\n  }\n": types.InterviewPageDocument,
    "\n  mutation RecordInterview($input: RecordInterviewInput!) {\n    recordInterview(input: $input) {\n      interview {\n        id\n        version\n        consent\n        status\n      }\n    }\n  }\n": types.RecordInterviewDocument,
    "\n  fragment StudyFacts_study on Study {\n    id\n    title\n    purpose\n    areas\n    grounds\n    norms\n    startsOn\n    endsOn\n    phase\n    version\n    viewerCanChange\n    municipality {\n      id\n      name\n    }\n    institutions {\n      id\n      name\n    }\n  }\n": types.StudyFacts_StudyFragmentDoc,
    "\n  query StudyOverview($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      team {\n        id\n        name\n      }\n      criteria {\n        criterion\n        met\n        note\n      }\n    }\n  }\n": types.StudyOverviewDocument,
    "\n  mutation WriteReportSection($input: WriteReportSectionInput!) {\n    writeReportSection(input: $input) {\n      section {\n        key\n        version\n      }\n    }\n  }\n": types.WriteReportSectionDocument,
    "\n  query ReportSections($id: ID!) {\n    study(id: $id) {\n      id\n      sections {\n        key\n        text\n        version\n      }\n    }\n  }\n": types.ReportSectionsDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      apiToken {\n        id\n        name\n        expiresOn\n      }\n      secret\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      apiToken {\n        id\n        revoked\n      }\n    }\n  }\n": types.RevokeApiTokenDocument,
    "\n  query TokensPage {\n    viewer {\n      apiOrigin\n    }\n    apiTokens {\n      id\n      name\n      prefix\n      scopes\n      createdOn\n      expiresOn\n      lastUsedOn\n      revoked\n    }\n  }\n": types.TokensPageDocument,
    "\n  query StudyWords($ids: [ID!]!, $locale: Locale!) {\n    codeLists(ids: $ids) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n        description(locale: $locale)\n      }\n    }\n  }\n": types.StudyWordsDocument,
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
export function graphql(source: "\n  query StudyHead($id: ID!) {\n    study(id: $id) {\n      id\n      title\n      phase\n      version\n      viewerCanChange\n      areas\n      grounds\n    }\n  }\n"): (typeof documents)["\n  query StudyHead($id: ID!) {\n    study(id: $id) {\n      id\n      title\n      phase\n      version\n      viewerCanChange\n      areas\n      grounds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Sessions {\n      sessions {\n        id\n        startedAt\n        lastUsedAt\n        expiresAt\n        current\n      }\n    }\n  "): (typeof documents)["\n    query Sessions {\n      sessions {\n        id\n        startedAt\n        lastUsedAt\n        expiresAt\n        current\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation EndSession($id: ID!) {\n      endSession(id: $id)\n    }\n  "): (typeof documents)["\n    mutation EndSession($id: ID!) {\n      endSession(id: $id)\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ChangePassword($input: ChangePasswordInput!) {\n      changePassword(input: $input) {\n        viewer {\n          signedIn\n        }\n      }\n    }\n  "): (typeof documents)["\n    mutation ChangePassword($input: ChangePasswordInput!) {\n      changePassword(input: $input) {\n        viewer {\n          signedIn\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EvaluateActionPlan($input: EvaluateActionPlanInput!) {\n    evaluateActionPlan(input: $input) {\n      evaluation {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EvaluateActionPlan($input: EvaluateActionPlanInput!) {\n    evaluateActionPlan(input: $input) {\n      evaluation {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationsOfPlan($plan: ID!) {\n    evaluations(plan: $plan, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          evaluatedOn\n          issuedOn\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EvaluationsOfPlan($plan: ID!) {\n    evaluations(plan: $plan, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          evaluatedOn\n          issuedOn\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteEvaluation($input: WriteEvaluationInput!) {\n    writeEvaluation(input: $input) {\n      evaluation {\n        ...EvaluationParts_evaluation @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WriteEvaluation($input: WriteEvaluationInput!) {\n    writeEvaluation(input: $input) {\n      evaluation {\n        ...EvaluationParts_evaluation @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueEvaluationReport($input: IssueEvaluationReportInput!) {\n    issueEvaluationReport(input: $input) {\n      evaluation {\n        ...EvaluationParts_evaluation @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation IssueEvaluationReport($input: IssueEvaluationReportInput!) {\n    issueEvaluationReport(input: $input) {\n      evaluation {\n        ...EvaluationParts_evaluation @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvaluationParts_evaluation on Evaluation {\n    id\n    version\n    number\n    evaluatedOn\n    issuedOn\n    sha256\n    lessons\n    nextSteps\n    viewerCanWrite\n    viewerCanIssue\n    actions {\n      action\n      title\n      verdict\n      reason\n    }\n    indicators {\n      indicator\n      name\n      unit\n      baseline\n      target\n      value\n      measuredOn\n      source\n      confidence\n    }\n  }\n"): (typeof documents)["\n  fragment EvaluationParts_evaluation on Evaluation {\n    id\n    version\n    number\n    evaluatedOn\n    issuedOn\n    sha256\n    lessons\n    nextSteps\n    viewerCanWrite\n    viewerCanIssue\n    actions {\n      action\n      title\n      verdict\n      reason\n    }\n    indicators {\n      indicator\n      name\n      unit\n      baseline\n      target\n      value\n      measuredOn\n      source\n      confidence\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvaluationPage($id: ID!) {\n    evaluation(id: $id) {\n      ...EvaluationParts_evaluation @unmask\n      plan {\n        id\n        title\n        number\n      }\n    }\n  }\n"): (typeof documents)["\n  query EvaluationPage($id: ID!) {\n    evaluation(id: $id) {\n      ...EvaluationParts_evaluation @unmask\n      plan {\n        id\n        title\n        number\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      viewer {\n        signedIn\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      viewer {\n        signedIn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) {\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddOrganisation($input: AddOrganisationInput!) {\n    addOrganisation(input: $input) {\n      organisation {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Municipalities {\n    organisations(first: 100, kind: MUNICIPALITY) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Municipalities {\n    organisations(first: 100, kind: MUNICIPALITY) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRole($input: ChangeRoleInput!) {\n    changeRole(input: $input) {\n      member {\n        id\n        name\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeRole($input: ChangeRoleInput!) {\n    changeRole(input: $input) {\n      member {\n        id\n        name\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateMember($input: DeactivateMemberInput!) {\n    deactivateMember(input: $input) {\n      member {\n        id\n        active\n        viewerCanManage\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeactivateMember($input: DeactivateMemberInput!) {\n    deactivateMember(input: $input) {\n      member {\n        id\n        active\n        viewerCanManage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      invitation\n      member {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      invitation\n      member {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($organisation: ID!, $first: Int!, $after: String) {\n    members(organisation: $organisation, first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          role\n          email\n          active\n          lastSignInOn\n          withheld\n          viewerCanManage\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Members($organisation: ID!, $first: Int!, $after: String) {\n    members(organisation: $organisation, first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          role\n          email\n          active\n          lastSignInOn\n          withheld\n          viewerCanManage\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MembersPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      kind\n      invitableRoles\n    }\n  }\n"): (typeof documents)["\n  query MembersPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      kind\n      invitableRoles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      ...OrganisationPage_organisation @unmask\n      kind\n      viewerCanChange\n      invitableRoles\n      withheld\n    }\n  }\n"): (typeof documents)["\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      ...OrganisationPage_organisation @unmask\n      kind\n      viewerCanChange\n      invitableRoles\n      withheld\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationPage_organisation on Organisation {\n    id\n    version\n    name\n    municipality\n    description\n    website\n    phone\n    email\n    helpsWith\n  }\n"): (typeof documents)["\n  fragment OrganisationPage_organisation on Organisation {\n    id\n    version\n    name\n    municipality\n    description\n    website\n    phone\n    email\n    helpsWith\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOrganisation($input: ChangeOrganisationInput!) {\n    changeOrganisation(input: $input) {\n      organisation {\n        ...OrganisationPage_organisation @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeOrganisation($input: ChangeOrganisationInput!) {\n    changeOrganisation(input: $input) {\n      organisation {\n        ...OrganisationPage_organisation @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsNow {\n    organisations(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationsNow {\n    organisations(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsPage($first: Int!, $after: String, $kind: OrganisationKind, $search: String) {\n    organisations(first: $first, after: $after, kind: $kind, search: $search) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n          name\n          municipality\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationsPage($first: Int!, $after: String, $kind: OrganisationKind, $search: String) {\n    organisations(first: $first, after: $after, kind: $kind, search: $search) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          kind\n          name\n          municipality\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationWords($locale: Locale!) {\n    municipalities {\n      code\n      name\n    }\n    codeLists(ids: [\"grounds\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationWords($locale: Locale!) {\n    municipalities {\n      code\n      name\n    }\n    codeLists(ids: [\"grounds\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswerableFindings($study: ID!) {\n    study(id: $study) {\n      id\n      institutions {\n        id\n        name\n      }\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            statement\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AnswerableFindings($study: ID!) {\n    study(id: $study) {\n      id\n      institutions {\n        id\n        name\n      }\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            statement\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActionPage($id: ID!) {\n    action(id: $id) {\n      ...PlanParts_action @unmask\n      finding {\n        id\n        recommendation\n      }\n      plan {\n        id\n        title\n        number\n        viewerCanDraft\n        study {\n          id\n          title\n        }\n      }\n      progress(first: 100) {\n        edges {\n          cursor\n          node {\n            ...ProgressHistory_progress @unmask\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActionPage($id: ID!) {\n    action(id: $id) {\n      ...PlanParts_action @unmask\n      finding {\n        id\n        recommendation\n      }\n      plan {\n        id\n        title\n        number\n        viewerCanDraft\n        study {\n          id\n          title\n        }\n      }\n      progress(first: 100) {\n        edges {\n          cursor\n          node {\n            ...ProgressHistory_progress @unmask\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveActionPlan($input: ApproveActionPlanInput!) {\n    approveActionPlan(input: $input) {\n      plan {\n        id\n        status\n        number\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveActionPlan($input: ApproveActionPlanInput!) {\n    approveActionPlan(input: $input) {\n      plan {\n        id\n        status\n        number\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAction($input: ChangeActionInput!) {\n    changeAction(input: $input) {\n      action {\n        ...PlanParts_action @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeAction($input: ChangeActionInput!) {\n    changeAction(input: $input) {\n      action {\n        ...PlanParts_action @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeIndicator($input: ChangeIndicatorInput!) {\n    changeIndicator(input: $input) {\n      indicator {\n        ...PlanParts_indicator @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeIndicator($input: ChangeIndicatorInput!) {\n    changeIndicator(input: $input) {\n      indicator {\n        ...PlanParts_indicator @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudiesToPlan {\n    studies(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudiesToPlan {\n    studies(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftActionPlan($input: DraftActionPlanInput!) {\n    draftActionPlan(input: $input) {\n      plan {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DraftActionPlan($input: DraftActionPlanInput!) {\n    draftActionPlan(input: $input) {\n      plan {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueActions {\n    actions(first: 100, status: [NOT_STARTED, UNDER_WAY]) {\n      edges {\n        cursor\n        node {\n          ...DueActions_action @unmask\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DueActions {\n    actions(first: 100, status: [NOT_STARTED, UNDER_WAY]) {\n      edges {\n        cursor\n        node {\n          ...DueActions_action @unmask\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DueActions_action on Action {\n    id\n    title\n    status\n    late\n    deadline\n    institution {\n      id\n      name\n    }\n    plan {\n      id\n      title\n      number\n    }\n  }\n"): (typeof documents)["\n  fragment DueActions_action on Action {\n    id\n    title\n    status\n    late\n    deadline\n    institution {\n      id\n      name\n    }\n    plan {\n      id\n      title\n      number\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetGoal($input: SetGoalInput!) {\n    setGoal(input: $input) {\n      goal {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetGoal($input: SetGoalInput!) {\n    setGoal(input: $input) {\n      goal {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeGoal($input: ChangeGoalInput!) {\n    changeGoal(input: $input) {\n      goal {\n        id\n        text\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeGoal($input: ChangeGoalInput!) {\n    changeGoal(input: $input) {\n      goal {\n        id\n        text\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorPage($plan: ID!, $id: ID!) {\n    actionPlan(id: $plan) {\n      id\n      viewerCanDraft\n    }\n    indicator(id: $id) {\n      ...PlanParts_indicator @unmask\n      measurements(first: 100) {\n        edges {\n          cursor\n          node {\n            ...MeasuredDays_measurement @unmask\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorPage($plan: ID!, $id: ID!) {\n    actionPlan(id: $plan) {\n      id\n      viewerCanDraft\n    }\n    indicator(id: $id) {\n      ...PlanParts_indicator @unmask\n      measurements(first: 100) {\n        edges {\n          cursor\n          node {\n            ...MeasuredDays_measurement @unmask\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMeasurement($input: RecordMeasurementInput!) {\n    recordMeasurement(input: $input) {\n      measurement {\n        ...MeasuredDays_measurement @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordMeasurement($input: RecordMeasurementInput!) {\n    recordMeasurement(input: $input) {\n      measurement {\n        ...MeasuredDays_measurement @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeasuredDays_measurement on Measurement {\n    id\n    measuredOn\n    value\n    evidence\n  }\n"): (typeof documents)["\n  fragment MeasuredDays_measurement on Measurement {\n    id\n    measuredOn\n    value\n    evidence\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanAction($input: PlanActionInput!) {\n    planAction(input: $input) {\n      action {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanAction($input: PlanActionInput!) {\n    planAction(input: $input) {\n      action {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlansPage($first: Int!, $after: String, $filter: ActionPlanFilter) {\n    actionPlans(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          status\n          number\n          draftedOn\n          study {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlansPage($first: Int!, $after: String, $filter: ActionPlanFilter) {\n    actionPlans(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          status\n          number\n          draftedOn\n          study {\n            id\n            title\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressHistory_progress on Progress {\n    id\n    status\n    note\n    obstacle\n    reportedOn\n    author {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ProgressHistory_progress on Progress {\n    id\n    status\n    note\n    obstacle\n    reportedOn\n    author {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadyIndicators($locale: Locale!) {\n    readyIndicators(locale: $locale) {\n      code\n      area\n      kind\n      direction\n      frequency\n      name\n      definition\n      unit\n      numerator\n      denominator\n      dataSource\n    }\n    codeLists(ids: [\"areas\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadyIndicators($locale: Locale!) {\n    readyIndicators(locale: $locale) {\n      code\n      area\n      kind\n      direction\n      frequency\n      name\n      definition\n      unit\n      numerator\n      denominator\n      dataSource\n    }\n    codeLists(ids: [\"areas\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportProgress($input: ReportProgressInput!) {\n    reportProgress(input: $input) {\n      action {\n        id\n        status\n        late\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReportProgress($input: ReportProgressInput!) {\n    reportProgress(input: $input) {\n      action {\n        id\n        status\n        late\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseActionPlan($input: ReviseActionPlanInput!) {\n    reviseActionPlan(input: $input) {\n      plan {\n        id\n        status\n        reason\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReviseActionPlan($input: ReviseActionPlanInput!) {\n    reviseActionPlan(input: $input) {\n      plan {\n        id\n        status\n        reason\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetIndicator($input: SetIndicatorInput!) {\n    setIndicator(input: $input) {\n      indicator {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetIndicator($input: SetIndicatorInput!) {\n    setIndicator(input: $input) {\n      indicator {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanVersionsPage($id: ID!) {\n    actionPlan(id: $id) {\n      id\n      title\n      versions(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            approvedOn\n            reason\n            content\n            sha256\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlanVersionsPage($id: ID!) {\n    actionPlan(id: $id) {\n      id\n      title\n      versions(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            approvedOn\n            reason\n            content\n            sha256\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanParts_action on Action {\n    id\n    version\n    goal\n    title\n    status\n    late\n    deadline\n    budget\n    responsible\n    viewerCanReport\n    institution {\n      id\n      name\n    }\n    finding {\n      id\n      number\n      statement\n    }\n  }\n"): (typeof documents)["\n  fragment PlanParts_action on Action {\n    id\n    version\n    goal\n    title\n    status\n    late\n    deadline\n    budget\n    responsible\n    viewerCanReport\n    institution {\n      id\n      name\n    }\n    finding {\n      id\n      number\n      statement\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanParts_indicator on EqualityIndicator {\n    id\n    version\n    goal\n    number\n    name\n    kind\n    definition\n    unit\n    numerator\n    denominator\n    direction\n    disaggregation\n    dataSource\n    frequency\n    responsible\n    baseline\n    baselineOn\n    target\n    targetOn\n    reached\n    viewerCanMeasure\n    lastMeasurement {\n      id\n      measuredOn\n      value\n    }\n  }\n"): (typeof documents)["\n  fragment PlanParts_indicator on EqualityIndicator {\n    id\n    version\n    goal\n    number\n    name\n    kind\n    definition\n    unit\n    numerator\n    denominator\n    direction\n    disaggregation\n    dataSource\n    frequency\n    responsible\n    baseline\n    baselineOn\n    target\n    targetOn\n    reached\n    viewerCanMeasure\n    lastMeasurement {\n      id\n      measuredOn\n      value\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPage($id: ID!) {\n    actionPlan(id: $id) {\n      id\n      title\n      status\n      number\n      reason\n      draftedOn\n      version\n      viewerCanDraft\n      viewerCanApprove\n      municipality {\n        id\n        name\n      }\n      study {\n        id\n        title\n      }\n      shortcomings {\n        rule\n        action\n        indicator\n      }\n      goals(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            text\n            version\n          }\n        }\n      }\n      actions(first: 100) {\n        edges {\n          cursor\n          node {\n            ...PlanParts_action @unmask\n          }\n        }\n      }\n      indicators(first: 100) {\n        edges {\n          cursor\n          node {\n            ...PlanParts_indicator @unmask\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlanPage($id: ID!) {\n    actionPlan(id: $id) {\n      id\n      title\n      status\n      number\n      reason\n      draftedOn\n      version\n      viewerCanDraft\n      viewerCanApprove\n      municipality {\n        id\n        name\n      }\n      study {\n        id\n        title\n      }\n      shortcomings {\n        rule\n        action\n        indicator\n      }\n      goals(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            text\n            version\n          }\n        }\n      }\n      actions(first: 100) {\n        edges {\n          cursor\n          node {\n            ...PlanParts_action @unmask\n          }\n        }\n      }\n      indicators(first: 100) {\n        edges {\n          cursor\n          node {\n            ...PlanParts_indicator @unmask\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectRegistration($input: CorrectRegistrationInput!) {\n    correctRegistration(input: $input) {\n      registration {\n        id\n        version\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectRegistration($input: CorrectRegistrationInput!) {\n    correctRegistration(input: $input) {\n      registration {\n        id\n        version\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewStatistics($incident: IncidentInput!, $locale: Locale!) {\n    previewStatistics(incident: $incident) {\n      ...LivePreview_preview @unmask\n    }\n  }\n"): (typeof documents)["\n  query PreviewStatistics($incident: IncidentInput!, $locale: Locale!) {\n    previewStatistics(incident: $incident) {\n      ...LivePreview_preview @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LivePreview_preview on StatisticsPreview {\n    incidentFact {\n      field\n      code\n      label(locale: $locale)\n    }\n    personFact {\n      field\n      code\n      label(locale: $locale)\n    }\n    quarter\n    freezesOn\n  }\n"): (typeof documents)["\n  fragment LivePreview_preview on StatisticsPreview {\n    incidentFact {\n      field\n      code\n      label(locale: $locale)\n    }\n    personFact {\n      field\n      code\n      label(locale: $locale)\n    }\n    quarter\n    freezesOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RunningQuarter {\n    runningQuarter {\n      quarter\n      freezesOn\n    }\n  }\n"): (typeof documents)["\n  query RunningQuarter {\n    runningQuarter {\n      quarter\n      freezesOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuarterSoFar($quarter: Quarter!) {\n    registrations(first: 1, filter: { quarter: $quarter, counted: true }) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query QuarterSoFar($quarter: Quarter!) {\n    registrations(first: 1, filter: { quarter: $quarter, counted: true }) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterCitizenInquiry($input: RegisterCitizenInquiryInput!, $locale: Locale!) {\n    registerCitizenInquiry(input: $input) {\n      registration {\n        id\n        quarter\n        freezesOn\n        counted\n        statisticsPreview {\n          ...LivePreview_preview @unmask\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterCitizenInquiry($input: RegisterCitizenInquiryInput!, $locale: Locale!) {\n    registerCitizenInquiry(input: $input) {\n      registration {\n        id\n        quarter\n        freezesOn\n        counted\n        statisticsPreview {\n          ...LivePreview_preview @unmask\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterLike($id: ID!) {\n    registration(id: $id) {\n      id\n      channel\n      incident {\n        ...RegistrationParts_incident @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  query RegisterLike($id: ID!) {\n    registration(id: $id) {\n      id\n      channel\n      incident {\n        ...RegistrationParts_incident @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegistrationParts_incident on Incident {\n    kind\n    grounds {\n      ground\n      perceived\n      byAssociation\n    }\n    forms\n    hateCrime {\n      offence\n      biasMotivations\n    }\n    area\n    place\n    municipality\n    when {\n      precision\n      value\n    }\n    reporterRole\n    ageBand\n    gender\n  }\n"): (typeof documents)["\n  fragment RegistrationParts_incident on Incident {\n    kind\n    grounds {\n      ground\n      perceived\n      byAssociation\n    }\n    forms\n    hateCrime {\n      offence\n      biasMotivations\n    }\n    area\n    place\n    municipality\n    when {\n      precision\n      value\n    }\n    reporterRole\n    ageBand\n    gender\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationPage($id: ID!, $locale: Locale!) {\n    registration(id: $id) {\n      id\n      receivedOn\n      channel\n      status\n      counted\n      quarter\n      freezesOn\n      version\n      viewerCanCorrect\n      viewerCanWithdraw\n      registeredBy {\n        id\n        name\n      }\n      incident {\n        ...RegistrationParts_incident @unmask\n      }\n      statisticsPreview {\n        ...LivePreview_preview @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  query RegistrationPage($id: ID!, $locale: Locale!) {\n    registration(id: $id) {\n      id\n      receivedOn\n      channel\n      status\n      counted\n      quarter\n      freezesOn\n      version\n      viewerCanCorrect\n      viewerCanWithdraw\n      registeredBy {\n        id\n        name\n      }\n      incident {\n        ...RegistrationParts_incident @unmask\n      }\n      statisticsPreview {\n        ...LivePreview_preview @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationsPage($first: Int!, $after: String, $filter: RegistrationFilter) {\n    registrations(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          receivedOn\n          status\n          counted\n          quarter\n          freezesOn\n          incident {\n            area\n            grounds {\n              ground\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RegistrationsPage($first: Int!, $after: String, $filter: RegistrationFilter) {\n    registrations(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          receivedOn\n          status\n          counted\n          quarter\n          freezesOn\n          incident {\n            area\n            grounds {\n              ground\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRegistration($input: WithdrawRegistrationInput!) {\n    withdrawRegistration(input: $input) {\n      registration {\n        id\n        status\n        counted\n        version\n        viewerCanCorrect\n        viewerCanWithdraw\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawRegistration($input: WithdrawRegistrationInput!) {\n    withdrawRegistration(input: $input) {\n      registration {\n        id\n        status\n        counted\n        version\n        viewerCanCorrect\n        viewerCanWithdraw\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationLists($ids: [ID!]!, $locale: Locale!) {\n    codeLists(ids: $ids) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n        description(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query RegistrationLists($ids: [ID!]!, $locale: Locale!) {\n    codeLists(ids: $ids) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n        description(locale: $locale)\n      }\n    }\n    municipalities {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewestRelease {\n    release {\n      version\n      quarter\n      publishedAt\n      shownCells\n    }\n  }\n"): (typeof documents)["\n  query NewestRelease {\n    release {\n      version\n      quarter\n      publishedAt\n      shownCells\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      quarter {\n        ...QuarterRow_quarter @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishRelease($input: PublishReleaseInput!) {\n    publishRelease(input: $input) {\n      quarter {\n        ...QuarterRow_quarter @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareRelease($input: PrepareReleaseInput!) {\n    prepareRelease(input: $input) {\n      quarter {\n        ...QuarterRow_quarter @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PrepareRelease($input: PrepareReleaseInput!) {\n    prepareRelease(input: $input) {\n      quarter {\n        ...QuarterRow_quarter @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleasePage($version: ID!, $locale: Locale!) {\n    release(version: $version) {\n      version\n      quarter\n      state\n      preparedAt\n      publishedAt\n      sha256\n      quarters\n      years\n      shownCells\n      hiddenCells\n      viewerCanPublish\n      profile {\n        name\n        maximumNoise\n        threshold\n      }\n      tables {\n        id\n        title(locale: $locale)\n        dimensions\n        geoLevels\n        cells\n        shown\n        files {\n          format\n          path\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReleasePage($version: ID!, $locale: Locale!) {\n    release(version: $version) {\n      version\n      quarter\n      state\n      preparedAt\n      publishedAt\n      sha256\n      quarters\n      years\n      shownCells\n      hiddenCells\n      viewerCanPublish\n      profile {\n        name\n        maximumNoise\n        threshold\n      }\n      tables {\n        id\n        title(locale: $locale)\n        dimensions\n        geoLevels\n        cells\n        shown\n        files {\n          format\n          path\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleasesPage {\n    releases {\n      version\n      quarter\n      state\n      preparedAt\n      publishedAt\n      sha256\n    }\n  }\n"): (typeof documents)["\n  query ReleasesPage {\n    releases {\n      version\n      quarter\n      state\n      preparedAt\n      publishedAt\n      sha256\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleaseCells($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      geo\n      status\n      value\n      dims {\n        name\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReleaseCells($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      geo\n      status\n      value\n      dims {\n        name\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleaseWords($locale: Locale!) {\n    municipalities {\n      code\n      name\n      countedAs\n    }\n    codeLists(\n      ids: [\n        \"grounds-in-statistics\"\n        \"areas\"\n        \"age-bands\"\n        \"genders\"\n        \"sources\"\n        \"delay-bands\"\n        \"duplicates\"\n        \"landsdele\"\n        \"regions\"\n      ]\n    ) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReleaseWords($locale: Locale!) {\n    municipalities {\n      code\n      name\n      countedAs\n    }\n    codeLists(\n      ids: [\n        \"grounds-in-statistics\"\n        \"areas\"\n        \"age-bands\"\n        \"genders\"\n        \"sources\"\n        \"delay-bands\"\n        \"duplicates\"\n        \"landsdele\"\n        \"regions\"\n      ]\n    ) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Quarters {\n    quarters {\n      ...QuarterRow_quarter @unmask\n    }\n  }\n"): (typeof documents)["\n  query Quarters {\n    quarters {\n      ...QuarterRow_quarter @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuarterRow_quarter on QuarterState {\n    quarter\n    endsOn\n    freezesOn\n    frozen\n    release {\n      version\n      state\n      publishedAt\n    }\n    order {\n      id\n      action\n      state\n      progress\n      problem\n      quarterInTheWay\n      possibleFrom\n    }\n  }\n"): (typeof documents)["\n  fragment QuarterRow_quarter on QuarterState {\n    quarter\n    endsOn\n    freezesOn\n    frozen\n    release {\n      version\n      state\n      publishedAt\n    }\n    order {\n      id\n      action\n      state\n      progress\n      problem\n      quarterInTheWay\n      possibleFrom\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...Gate_viewer @unmask\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      ...Gate_viewer @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Gate_viewer on Viewer {\n    role\n    signedIn\n    demo\n    municipality\n    member {\n      id\n      name\n      email\n    }\n    organisation {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Gate_viewer on Viewer {\n    role\n    signedIn\n    demo\n    municipality\n    member {\n      id\n      name\n      email\n    }\n    organisation {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      password\n      role\n      organisation\n      door\n    }\n  }\n"): (typeof documents)["\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      password\n      role\n      organisation\n      door\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...Gate_viewer @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        ...Gate_viewer @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      viewer {\n        ...Gate_viewer @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      viewer {\n        ...Gate_viewer @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatisticsBase($locale: Locale!) {\n    release {\n      version\n      quarter\n      publishedAt\n      quarters\n      years\n      profile {\n        name\n        maximumNoise\n        threshold\n      }\n    }\n    municipalities {\n      code\n      name\n      region\n      landsdel\n      countedAs\n    }\n    codeLists(ids: [\"grounds-in-statistics\", \"landsdele\", \"regions\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n"): (typeof documents)["\n  query StatisticsBase($locale: Locale!) {\n    release {\n      version\n      quarter\n      publishedAt\n      quarters\n      years\n      profile {\n        name\n        maximumNoise\n        threshold\n      }\n    }\n    municipalities {\n      code\n      name\n      region\n      landsdel\n      countedAs\n    }\n    codeLists(ids: [\"grounds-in-statistics\", \"landsdele\", \"regions\"]) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatisticsCells($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      table\n      period\n      geo\n      status\n      value\n      dims {\n        name\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  query StatisticsCells($release: ID!, $select: [CellQuery!]!) {\n    cells(release: $release, select: $select) {\n      id\n      table\n      period\n      geo\n      status\n      value\n      dims {\n        name\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AboutStudy($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      ...ReportsList_study @unmask\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AboutStudy($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      ...ReportsList_study @unmask\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeStudy($input: ChangeStudyInput!) {\n    changeStudy(input: $input) {\n      study {\n        ...StudyFacts_study @unmask\n        team {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeStudy($input: ChangeStudyInput!) {\n    changeStudy(input: $input) {\n      study {\n        ...StudyFacts_study @unmask\n        team {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CiteEvidence($input: CiteEvidenceInput!) {\n    citeEvidence(input: $input) {\n      evidenceItem {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CiteEvidence($input: CiteEvidenceInput!) {\n    citeEvidence(input: $input) {\n      evidenceItem {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Coverage_cell on CoverageCell {\n    ground\n    area\n    kind\n    items\n  }\n"): (typeof documents)["\n  fragment Coverage_cell on CoverageCell {\n    ground\n    area\n    kind\n    items\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckStudy($input: CheckStudyInput!) {\n    checkStudy(input: $input) {\n      study {\n        id\n        version\n        criteria {\n          criterion\n          met\n          note\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CheckStudy($input: CheckStudyInput!) {\n    checkStudy(input: $input) {\n      study {\n        id\n        version\n        criteria {\n          criterion\n          met\n          note\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceList_item on EvidenceItem {\n    id\n    kind\n    source\n    quote\n    theme\n    ground\n    area\n    step\n    severity\n    withdrawn\n  }\n"): (typeof documents)["\n  fragment EvidenceList_item on EvidenceItem {\n    id\n    kind\n    source\n    quote\n    theme\n    ground\n    area\n    step\n    severity\n    withdrawn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudyEvidence($id: ID!) {\n    study(id: $id) {\n      id\n      evidence(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...EvidenceList_item @unmask\n          }\n        }\n      }\n      coverage {\n        ...Coverage_cell @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudyEvidence($id: ID!) {\n    study(id: $id) {\n      id\n      evidence(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...EvidenceList_item @unmask\n          }\n        }\n      }\n      coverage {\n        ...Coverage_cell @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Finding_study on Study {\n    id\n    evidence(first: 100) {\n      edges {\n        cursor\n        node {\n          ...EvidenceList_item @unmask\n        }\n      }\n    }\n    findings(first: 100) {\n      edges {\n        cursor\n        node {\n          ...FindingsTold_finding @unmask\n          evidence\n          version\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Finding_study on Study {\n    id\n    evidence(first: 100) {\n      edges {\n        cursor\n        node {\n          ...EvidenceList_item @unmask\n        }\n      }\n    }\n    findings(first: 100) {\n      edges {\n        cursor\n        node {\n          ...FindingsTold_finding @unmask\n          evidence\n          version\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudyFinding($id: ID!) {\n    study(id: $id) {\n      ...Finding_study @unmask\n    }\n  }\n"): (typeof documents)["\n  query StudyFinding($id: ID!) {\n    study(id: $id) {\n      ...Finding_study @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFinding($input: RecordFindingInput!) {\n    recordFinding(input: $input) {\n      finding {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordFinding($input: RecordFindingInput!) {\n    recordFinding(input: $input) {\n      finding {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeFinding($input: ChangeFindingInput!) {\n    changeFinding(input: $input) {\n      finding {\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeFinding($input: ChangeFindingInput!) {\n    changeFinding(input: $input) {\n      finding {\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudyFindings($id: ID!) {\n    study(id: $id) {\n      id\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n            shared\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudyFindings($id: ID!) {\n    study(id: $id) {\n      id\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n            shared\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingsTold_finding on Finding {\n    id\n    number\n    statement\n    recommendation\n    severity\n    ground\n    area\n    evidenceCount\n  }\n"): (typeof documents)["\n  fragment FindingsTold_finding on Finding {\n    id\n    number\n    statement\n    recommendation\n    severity\n    ground\n    area\n    evidenceCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudyMunicipalities {\n    organisations(first: 100, kind: MUNICIPALITY) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudyMunicipalities {\n    organisations(first: 100, kind: MUNICIPALITY) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudyInstitutions($partOf: ID!) {\n    organisations(first: 100, kind: INSTITUTION, partOf: $partOf) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudyInstitutions($partOf: ID!) {\n    organisations(first: 100, kind: INSTITUTION, partOf: $partOf) {\n      edges {\n        cursor\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudyInterviews($id: ID!) {\n    study(id: $id) {\n      id\n      interviews(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            interviewee\n            role\n            plannedOn\n            status\n            consent\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudyInterviews($id: ID!) {\n    study(id: $id) {\n      id\n      interviews(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            interviewee\n            role\n            plannedOn\n            status\n            consent\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueStudyReport($input: IssueStudyReportInput!) {\n    issueStudyReport(input: $input) {\n      report {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation IssueStudyReport($input: IssueStudyReportInput!) {\n    issueStudyReport(input: $input) {\n      report {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssuedReport($study: ID!, $id: ID!) {\n    study(id: $study) {\n      id\n      title\n      phase\n      replies(first: 100) {\n        edges {\n          cursor\n          node {\n            ...Replies_reply @unmask\n          }\n        }\n      }\n    }\n    studyReport(id: $id) {\n      id\n      number\n      final\n      issuedOn\n      sha256\n      viewerCanReply\n      content {\n        ...ReportView_content @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  query IssuedReport($study: ID!, $id: ID!) {\n    study(id: $study) {\n      id\n      title\n      phase\n      replies(first: 100) {\n        edges {\n          cursor\n          node {\n            ...Replies_reply @unmask\n          }\n        }\n      }\n    }\n    studyReport(id: $id) {\n      id\n      number\n      final\n      issuedOn\n      sha256\n      viewerCanReply\n      content {\n        ...ReportView_content @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveStudy($input: MoveStudyInput!) {\n    moveStudy(input: $input) {\n      study {\n        id\n        phase\n        version\n        viewerCanChange\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveStudy($input: MoveStudyInput!) {\n    moveStudy(input: $input) {\n      study {\n        id\n        phase\n        version\n        viewerCanChange\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanInterview($input: PlanInterviewInput!) {\n    planInterview(input: $input) {\n      interview {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanInterview($input: PlanInterviewInput!) {\n    planInterview(input: $input) {\n      interview {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanStudy($input: PlanStudyInput!) {\n    planStudy(input: $input) {\n      study {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PlanStudy($input: PlanStudyInput!) {\n    planStudy(input: $input) {\n      study {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Replies_reply on ReportReply {\n    id\n    number\n    stance\n    text\n    repliedOn\n    author {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment Replies_reply on ReportReply {\n    id\n    number\n    stance\n    text\n    repliedOn\n    author {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyToReport($input: ReplyToReportInput!) {\n    replyToReport(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReplyToReport($input: ReplyToReportInput!) {\n    replyToReport(input: $input) {\n      reply {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportWriting($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      ...ReportsList_study @unmask\n      sections {\n        key\n        text\n        version\n      }\n      interviews(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            interviewee\n            status\n          }\n        }\n      }\n      documentReviews(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            kind\n            title\n            edition\n            reviewedOn\n          }\n        }\n      }\n      criteria {\n        criterion\n        met\n        note\n      }\n      coverage {\n        ...Coverage_cell @unmask\n      }\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportWriting($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      ...ReportsList_study @unmask\n      sections {\n        key\n        text\n        version\n      }\n      interviews(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            interviewee\n            status\n          }\n        }\n      }\n      documentReviews(first: 100) {\n        edges {\n          cursor\n          node {\n            id\n            kind\n            title\n            edition\n            reviewedOn\n          }\n        }\n      }\n      criteria {\n        criterion\n        met\n        note\n      }\n      coverage {\n        ...Coverage_cell @unmask\n      }\n      findings(first: 100) {\n        edges {\n          cursor\n          node {\n            ...FindingsTold_finding @unmask\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportView_content on ReportContent {\n    title\n    purpose\n    municipality\n    institutions\n    areas\n    grounds\n    norms\n    startsOn\n    sections {\n      key\n      text\n    }\n    interviews {\n      interviewee\n      held\n    }\n    documents {\n      kind\n      title\n      edition\n      reviewedOn\n    }\n    criteria {\n      criterion\n      met\n      note\n    }\n    coverage {\n      ...Coverage_cell @unmask\n    }\n    findings {\n      id\n      number\n      statement\n      recommendation\n      severity\n      ground\n      area\n      evidenceCount\n    }\n    replies {\n      author\n      stance\n      text\n      on\n    }\n  }\n"): (typeof documents)["\n  fragment ReportView_content on ReportContent {\n    title\n    purpose\n    municipality\n    institutions\n    areas\n    grounds\n    norms\n    startsOn\n    sections {\n      key\n      text\n    }\n    interviews {\n      interviewee\n      held\n    }\n    documents {\n      kind\n      title\n      edition\n      reviewedOn\n    }\n    criteria {\n      criterion\n      met\n      note\n    }\n    coverage {\n      ...Coverage_cell @unmask\n    }\n    findings {\n      id\n      number\n      statement\n      recommendation\n      severity\n      ground\n      area\n      evidenceCount\n    }\n    replies {\n      author\n      stance\n      text\n      on\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportsList_study on Study {\n    id\n    reports(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          final\n          issuedOn\n          viewerCanReply\n        }\n      }\n    }\n    replies(first: 100) {\n      edges {\n        cursor\n        node {\n          ...Replies_reply @unmask\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReportsList_study on Study {\n    id\n    reports(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          number\n          final\n          issuedOn\n          viewerCanReply\n        }\n      }\n    }\n    replies(first: 100) {\n      edges {\n        cursor\n        node {\n          ...Replies_reply @unmask\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudiesNow {\n    studies(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          phase\n          endsOn\n          institutions {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudiesNow {\n    studies(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          title\n          phase\n          endsOn\n          institutions {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudiesPage($first: Int!, $after: String, $filter: StudyFilter) {\n    studies(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          phase\n          startsOn\n          endsOn\n          municipality {\n            id\n            name\n          }\n          institutions {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudiesPage($first: Int!, $after: String, $filter: StudyFilter) {\n    studies(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          title\n          phase\n          startsOn\n          endsOn\n          municipality {\n            id\n            name\n          }\n          institutions {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudyTeam {\n    members(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          role\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudyTeam {\n    members(first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          role\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentPassages($id: ID!, $review: ID!) {\n    study(id: $id) {\n      id\n      evidence(first: 100, source: $review) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...EvidenceList_item @unmask\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DocumentPassages($id: ID!, $review: ID!) {\n    study(id: $id) {\n      id\n      evidence(first: 100, source: $review) {\n        totalCount\n        edges {\n          cursor\n          node {\n            ...EvidenceList_item @unmask\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudyDocuments($id: ID!) {\n    study(id: $id) {\n      id\n      documentReviews(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            kind\n            title\n            edition\n            reviewedOn\n            checks {\n              check\n              answer\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudyDocuments($id: ID!) {\n    study(id: $id) {\n      id\n      documentReviews(first: 100) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            kind\n            title\n            edition\n            reviewedOn\n            checks {\n              check\n              answer\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Review_review on DocumentReview {\n    id\n    kind\n    title\n    address\n    edition\n    datedOn\n    sha256\n    reviewedOn\n    conclusion\n    version\n    checks {\n      check\n      answer\n      note\n    }\n  }\n"): (typeof documents)["\n  fragment Review_review on DocumentReview {\n    id\n    kind\n    title\n    address\n    edition\n    datedOn\n    sha256\n    reviewedOn\n    conclusion\n    version\n    checks {\n      check\n      answer\n      note\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentReviewPage($id: ID!) {\n    documentReview(id: $id) {\n      ...Review_review @unmask\n    }\n  }\n"): (typeof documents)["\n  query DocumentReviewPage($id: ID!) {\n    documentReview(id: $id) {\n      ...Review_review @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewDocument($input: ReviewDocumentInput!) {\n    reviewDocument(input: $input) {\n      documentReview {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReviewDocument($input: ReviewDocumentInput!) {\n    reviewDocument(input: $input) {\n      documentReview {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectDocumentReview($input: CorrectDocumentReviewInput!) {\n    correctDocumentReview(input: $input) {\n      documentReview {\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectDocumentReview($input: CorrectDocumentReviewInput!) {\n    correctDocumentReview(input: $input) {\n      documentReview {\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Interview_interview on Interview {\n    id\n    interviewee\n    role\n    plannedOn\n    language\n    interpreter\n    consent\n    status\n    version\n    questions {\n      id\n      text\n    }\n    answers {\n      question\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment Interview_interview on Interview {\n    id\n    interviewee\n    role\n    plannedOn\n    language\n    interpreter\n    consent\n    status\n    version\n    questions {\n      id\n      text\n    }\n    answers {\n      question\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterviewPage($id: ID!) {\n    interview(id: $id) {\n      ...Interview_interview @unmask\n    }\n  }\n"): (typeof documents)["\n  query InterviewPage($id: ID!) {\n    interview(id: $id) {\n      ...Interview_interview @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordInterview($input: RecordInterviewInput!) {\n    recordInterview(input: $input) {\n      interview {\n        id\n        version\n        consent\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordInterview($input: RecordInterviewInput!) {\n    recordInterview(input: $input) {\n      interview {\n        id\n        version\n        consent\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StudyFacts_study on Study {\n    id\n    title\n    purpose\n    areas\n    grounds\n    norms\n    startsOn\n    endsOn\n    phase\n    version\n    viewerCanChange\n    municipality {\n      id\n      name\n    }\n    institutions {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment StudyFacts_study on Study {\n    id\n    title\n    purpose\n    areas\n    grounds\n    norms\n    startsOn\n    endsOn\n    phase\n    version\n    viewerCanChange\n    municipality {\n      id\n      name\n    }\n    institutions {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudyOverview($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      team {\n        id\n        name\n      }\n      criteria {\n        criterion\n        met\n        note\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudyOverview($id: ID!) {\n    study(id: $id) {\n      ...StudyFacts_study @unmask\n      team {\n        id\n        name\n      }\n      criteria {\n        criterion\n        met\n        note\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteReportSection($input: WriteReportSectionInput!) {\n    writeReportSection(input: $input) {\n      section {\n        key\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WriteReportSection($input: WriteReportSectionInput!) {\n    writeReportSection(input: $input) {\n      section {\n        key\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportSections($id: ID!) {\n    study(id: $id) {\n      id\n      sections {\n        key\n        text\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReportSections($id: ID!) {\n    study(id: $id) {\n      id\n      sections {\n        key\n        text\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      apiToken {\n        id\n        name\n        expiresOn\n      }\n      secret\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      apiToken {\n        id\n        name\n        expiresOn\n      }\n      secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      apiToken {\n        id\n        revoked\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      apiToken {\n        id\n        revoked\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TokensPage {\n    viewer {\n      apiOrigin\n    }\n    apiTokens {\n      id\n      name\n      prefix\n      scopes\n      createdOn\n      expiresOn\n      lastUsedOn\n      revoked\n    }\n  }\n"): (typeof documents)["\n  query TokensPage {\n    viewer {\n      apiOrigin\n    }\n    apiTokens {\n      id\n      name\n      prefix\n      scopes\n      createdOn\n      expiresOn\n      lastUsedOn\n      revoked\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StudyWords($ids: [ID!]!, $locale: Locale!) {\n    codeLists(ids: $ids) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n        description(locale: $locale)\n      }\n    }\n  }\n"): (typeof documents)["\n  query StudyWords($ids: [ID!]!, $locale: Locale!) {\n    codeLists(ids: $ids) {\n      id\n      codes {\n        code\n        label(locale: $locale)\n        description(locale: $locale)\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;