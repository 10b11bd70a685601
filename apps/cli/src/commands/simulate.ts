import { simulate } from '@fazhi/core';
import { usage } from '../exit.js';
import type { Answer, Session } from '../command.js';
import { checkParts, checkValues, readAssumed } from '../input/assumed.js';
import { simulateWords as words } from '../messages/simulate.js';
import { shown } from '../views/report.js';
import { simulateReport, simulateTable } from '../views/simulate.js';
import { scoredTown } from './town.js';

/** What if some figures were others. */
export async function simulateCommand(session: Session): Promise<Answer> {
  if (session.set.length === 0) throw usage(words.setNeeded);
  const { framework, submission, options, scored } = await scoredTown(session);
  const assumed = readAssumed(framework, session.set);
  checkValues(framework, submission, assumed);
  const simulation = simulate(framework, submission, Object.fromEntries(assumed.map(({ id, value }) => [id, value])), options);
  checkParts(framework, submission, simulation.changes, options.values);
  return { output: shown(session, () => simulateReport(session, scored, simulation), () => simulateTable(session, simulation)) };
}
