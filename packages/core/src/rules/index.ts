import { allOrNothing, type AllOrNothing } from './all-or-nothing.js';
import { award, type Award } from './award.js';
import { bands, type Band, type Bands } from './bands.js';
import { checklist, type Checklist } from './checklist.js';
import { choice, type Choice } from './choice.js';
import { deadline, type Deadline } from './deadline.js';
import { deduction, type Deduction } from './deduction.js';
import { history, type History } from './history.js';
import { judged, type Judged } from './judged.js';
import type { RuleKind } from './kind.js';
import { linear, type Linear } from './linear.js';
import { overFulfilment, type OverFulfilment } from './over-fulfilment.js';
import { peers, type Peers } from './peers.js';
import { villageShare, type VillageShare } from './village-share.js';

/** Rules by the id of their kind. */
export interface Rules {
  'all-or-nothing': AllOrNothing;
  award: Award;
  bands: Bands;
  checklist: Checklist;
  choice: Choice;
  deadline: Deadline;
  deduction: Deduction;
  history: History;
  judged: Judged;
  linear: Linear;
  'over-fulfilment': OverFulfilment;
  peers: Peers;
  'village-share': VillageShare;
}

/** How an indicator turns facts into points (评分细则): a closed union of data. */
export type Rule = Rules[keyof Rules];
export type RuleKindId = keyof Rules;

/** Every kind by id. */
export const ruleKinds: { readonly [K in RuleKindId]: RuleKind<Rules[K]> } = {
  'all-or-nothing': allOrNothing,
  award,
  bands,
  checklist,
  choice,
  deadline,
  deduction,
  history,
  judged,
  linear,
  'over-fulfilment': overFulfilment,
  peers,
  'village-share': villageShare,
};

/** The kind of a rule. The table above is keyed by the same id, which TypeScript cannot follow through a union. */
export function kindOf<R extends Rule>(rule: R): RuleKind<R> {
  return ruleKinds[rule.kind] as unknown as RuleKind<R>;
}

export type { AllOrNothing, Award, Band, Bands, Checklist, Choice, Deadline, Deduction, History, Judged, Linear, OverFulfilment, Peers, VillageShare };
