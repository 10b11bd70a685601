export { sixAreas, type Area, type SixAreaId } from './areas.js';
export type { AreaResult, Assessment, BlockResult, Bounds, GateResult, GroupResult, IndicatorResult, Reason, Score, ScoreStep, Tally, Trace } from './assessment.js';
export { askedFacts } from './asked-facts.js';
export { assess, type AssessOptions } from './assess.js';
export { thresholdVariants } from './batch/threshold-variants.js';
export { assessAll } from './batch/assess-all.js';
export type { Towns } from './batch/part.js';
export type { Assessments, SpanColumns, StandingColumns } from './batch/assessments.js';
export type { Calendar } from './calendar.js';
export { isTotalRow, nameKey, plainName, saysNothing, visible, visibleLine, withoutInvisible } from './characters.js';
export { flagOf } from './read/flag.js';
export { checkFigures, type CheckOptions, type Finding } from './check/figures.js';
export { reportContents, type ReportContents, type ReportElementResult, type ReportOptions } from './check/report.js';
export type { ReportDateResult, ReportDateState } from './check/report-dates.js';
export { frameworkFor } from './class-of.js';
export { commonLaws, confirmed, fromReports, ownDefault, practice, secondary, type Law } from './cite.js';
export { commonFacts, VILLAGES } from './common.js';
export type { AnnualReport, ReportDate, ReportElement, ReportPart } from './annual-report.js';
export type { FigureCheck, FigureCheckKind, Severity } from './figure-check.js';
export { compare, type CompareOptions } from './compare/compare.js';
export type {
  AmongPeers,
  CommonBasis,
  ComparedArea,
  ComparedGroup,
  ComparedIndicator,
  ComparedLevel,
  ComparedPoints,
  ComparedTown,
  Comparison,
  Contrast,
  Gaps,
  GroupedBy,
  LeftOut,
  RankedPlace,
  Ranking,
  Spread,
  Ties,
} from './compare/comparison.js';
export { comparisonFaultWords } from './compare/fault-words.js';
export { ComparisonError, type ComparisonFault, type FigureOption, type FigureRange } from './compare/faults.js';
export { defaultRobustness, type RankBand, type Robustness, type RobustnessOptions, type RobustPlace } from './compare/robustness/robustness.js';
export type { DrawnPolicies } from './compare/robustness/settings.js';
export { rankBandWords, robustnessWords, robustPlaceWords } from './compare/robustness/words.js';
export { amongPeersWords, comparedGroupWords, contrastWords, leftOutWords, rankedPlaceWords, rankingWords } from './compare/words.js';
export type { Condition } from './condition.js';
export { defineFramework } from './define-framework.js';
export { definePlugin } from './define-plugin.js';
export { digestOf, rememberDigest } from './digest.js';
export { explain, ruleWords, type Explanation, type ExplainOptions } from './explain.js';
export { valueWords } from './explain/fact-words.js';
export type { WayBack } from './explain/way-back.js';
export type {
  ChecklistFact,
  ChoiceFact,
  CountFact,
  DateFact,
  Fact,
  FactBase,
  FactKind,
  Facts,
  FlagFact,
  Mentions,
  JudgementFact,
  NumberFact,
  VillagesFact,
} from './fact.js';
export { unitOf } from './fact.js';
export { fullId } from './framework.js';
export type {
  Block,
  Channel,
  Framework,
  FrameworkArea,
  FrameworkAreaSpec,
  FrameworkSpec,
  Gate,
  GateEffect,
  Grade,
  Group,
  NotApplicablePolicy,
  PlacedIndicator,
  Placing,
  TownClass,
  UnprovenPolicy,
  UntruePolicy,
} from './framework.js';
export { EXAMPLE_YEAR, type Effort, type Example, type ExampleValue, type Indicator } from './indicator.js';
export { DefinitionError, issue, messageOf, type Issue, type Place } from './issue.js';
export type { ExpectedValue, IssueCode, IssueDetails, TableLimit, TypeName } from './issue-details.js';
export type { Fraction } from './exact.js';
export type { Affine, Column, DayKind, Knot, Knots, Limit, Lowered, PeerStandard, Quotient } from './lowered.js';
export type { Measure, Terms } from './measure.js';
export { cannotWords, causeWords, type Cannot, type Cause } from './plan/cannot.js';
export type { Reach } from './plan/changes.js';
export { planCoverage, type CoverageCount, type CoverageItem, type CoverageOptions, type IdleStep, type PlanCoverage, type ServingStep } from './plan/coverage.js';
export { defaultEffort, readEffort, type EffortScale } from './plan/effort.js';
export { followUp, followUpWords, type FollowedShortfall, type FollowedStep, type FollowUp, type FollowUpState, type Year } from './plan/follow-up.js';
export type { Target } from './plan/goal.js';
export { nextSteps, type NextStep, type NextStepsOptions, type StepOption } from './plan/next-steps.js';
export type { OutOfReach } from './plan/out-of-reach.js';
export { cheapestPlan, type CheapestPlan, type PlannedWay, type PlanOptions, type PlanState, type PlanStep } from './plan/plan.js';
export { rectificationList, rectificationStates, type RectificationRow } from './plan/rectification.js';
export { plannedScore, simulate, type ChangedFact, type MovedIndicator, type ScoreNow, type Simulation } from './plan/simulate.js';
export type { Change } from './plan/standpoint.js';
export { gapWords, type Gap } from './plan/step-gaps.js';
export type { Plugin } from './plugin.js';
export { formatPoints, sumPoints, type Places } from './points.js';
export { pointsWords } from './points-words.js';
export type { Path, ValuesFrom } from './read/context.js';
export { editionChecks } from './read/edition-checks.js';
export { nameProblem, townName } from './read/name.js';
export { yearOf } from './read/year.js';
export { readSubmission, type ReadOptions, type ReadResult } from './read/submission.js';
export type {
  AllOrNothing,
  Award,
  Band,
  Bands,
  Checklist,
  Choice,
  Deadline,
  Deduction,
  History,
  Judged,
  Linear,
  OverFulfilment,
  Peers,
  VillageShare,
} from './rules/index.js';
export { kindOf, ruleKinds, type Rule, type RuleKindId, type Rules } from './rules/index.js';
export type { FactLookup, Fault, Known, Lever, LeverValue, LossCause, LowerContext, Parameter, ParameterType, Reading, RuleContext, RuleFault, RuleKind } from './rules/kind.js';
export { factsOfRule } from './rule-facts.js';
export { admittedWords, compareShortfalls, type AdmittedBeside, type ShortfallComparison, type Shown } from './shortfall/admitted.js';
export { proposeLinks, type Proposal } from './shortfall/proposals.js';
export { shortfalls, type Loss, type Problem, type Shortfalls } from './shortfall/shortfalls.js';
export { toReport, type ToReport } from './shortfall/to-report.js';
export { markTitles, sourceWords, type Mark, type Source } from './source.js';
export type { AdmittedShortfall, FactReports, Figure, Origin, PlannedStep, Reported, StepMeasure, StepState, Submission, Value, ValuesOption, VillagesValue } from './submission.js';
export { valueUnder } from './submission.js';
export { mentionFinder, mentionsOf, type FoundMention, type MentionFinder, type MentionOptions } from './mention-find.js';
export type { MatchedValue } from './mention-reader.js';
export { parseMention, type Mention, type MentionFault, type MentionPart, type PlainPart } from './mention.js';
export { plainText, type PlainText } from './mention-text.js';
export { suggest } from './suggest.js';
export type { PeerGroup } from './engine/peers.js';
export type { Cell, Lack } from './engine/table.js';
export { cellReader, type CellReader } from './table/cell.js';
export { cellStates, type FactColumn, type FactsTable } from './table/facts-table.js';
export { indicatorStateWords, shownPoints, type IndicatorState, type ShownPoints } from './shown-points.js';
export { text, type Lang, type Text } from './text.js';
export type { FactTrace, PlainValue } from './trace.js';
export { ENGINE_VERSION } from './version.js';
export { besideWords, standWords, type IndicatorBeside, type Stand } from './years/beside.js';
export { bridgeWords, type Bridge } from './years/bridge.js';
export type { CorrectedFact, CorrectedFacts, Direction } from './years/corrected.js';
export { diff, presenceWords, type DiffResult, type IndicatorDiff, type PartDiff, type Presence, type YearDiff } from './years/diff.js';
export { diffWords, dueWords, signedPoints, splitWords } from './years/diff-words.js';
export { whoseWords, type DifferingFact, type Whose } from './years/differing-facts.js';
export { overstated, type IndicatorBesideSum, type Overstated, type TownBeside } from './years/overstated.js';
export type { Side, YearResult } from './years/side.js';
export type { Due, SplitPoints } from './years/split.js';
export { trends, type Trends, type TrendsResult } from './years/trends.js';
