import { tableOf } from '../engine/cells.js';
import { byteAt } from '../engine/at.js';
import { tableFrom } from '../engine/fact-columns.js';
import { comparePeers, type PeerGroup } from '../engine/peers.js';
import { planOf, type Plan } from '../engine/plan.js';
import { scoreTable, type ScoresWithSums } from '../engine/score.js';
import { holds } from '../engine/status.js';
import { sumsOf } from '../engine/sums-of-levels.js';
import type { Table } from '../engine/table.js';
import { CLEAR, FIRED, UNDECIDED } from '../engine/tally.js';
import { holdToTruth, type HeldScores } from '../engine/untrue.js';
import type { Framework } from '../framework.js';
import type { Submission, ValuesOption } from '../submission.js';
import type { FactsTable } from '../table/facts-table.js';

/** Towns as the caller has them. */
export type Towns = readonly Submission[] | FactsTable;

export function isTable(towns: Towns): towns is FactsTable {
  return !Array.isArray(towns);
}

/** The towns of one class, scored. */
export interface Part {
  readonly class?: string;
  /** The variant of the class. */
  readonly framework: Framework;
  /** Their places among all towns. */
  readonly rows: Int32Array;
  readonly plan: Plan;
  readonly table: Table;
  readonly scores: HeldScores;
  /** Points of its areas and blocks before gates. */
  readonly sums: ScoresWithSums['sums'];
  /** How each gate of the plan stands for each town. */
  readonly gates: readonly Uint8Array[];
  readonly peers: readonly PeerGroup[];
}

/** Scores the towns of one class; `isWhole` where these are all the towns there are, in their order. */
export function scorePart(framework: Framework, towns: Towns, rows: Int32Array, isWhole: boolean, values: ValuesOption): Omit<Part, 'class'> {
  const plan = planOf(framework);
  const { table, scores, sums } = isTable(towns) ? scoreFacts(plan, towns, isWhole ? undefined : rows) : scoreSubmissions(plan, isWhole ? towns : Array.from(rows, (row) => towns[row] as Submission), values);
  const peers = comparePeers(plan, table, scores, framework.smallPeerGroups === 'score');
  const isChanged = scores.claimed !== undefined || peers.some(({ state }) => state === 'scored');
  return { framework, rows, plan, table, scores, sums: isChanged ? sumsOf(plan.programs, scores) : sums, peers, gates: plan.gates.map(({ test }) => Uint8Array.from({ length: table.towns }, (_, town) => gateState(holds(test, table, town)))) };
}

type Scored = Pick<Part, 'table' | 'scores' | 'sums'>;

function scoreFacts(plan: Plan, towns: FactsTable, rows: Int32Array | undefined): Scored {
  const table = tableFrom(plan, towns, rows);
  const scores = scoreTable(plan, table);
  return { table, scores, sums: scores.sums };
}

function scoreSubmissions(plan: Plan, submissions: readonly Submission[], values: ValuesOption): Scored {
  const table = tableOf(plan, submissions, values);
  const scores = scoreTable(plan, table);
  return { table, scores: holdToTruth(plan, submissions, values, scores), sums: scores.sums };
}

/** A gate whose fact does not apply is clear. */
function gateState(answer: ReturnType<typeof holds>): number {
  return answer === undefined ? UNDECIDED : answer === true ? FIRED : CLEAR;
}

/** Of several gates one that fired before one that may. */
export function worstOf(gates: readonly Uint8Array[], towns: number): Uint8Array {
  return new Uint8Array(towns).map((_, town) => Math.max(CLEAR, ...gates.map((gate) => byteAt(gate, town))));
}
