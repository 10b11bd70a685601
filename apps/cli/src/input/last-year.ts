import type { Assessment, Framework, Submission } from '@fazhi/core';
import type { Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { followUpViewWords as words } from '../messages/follow-up.js';
import { readDocument } from './document.js';
import { accepted, checkDocument } from './submission.js';

/** Last year: its score, as it was kept, or its submission, to be scored now. */
export async function readLastYear(session: Session, framework: Framework, file: string): Promise<{ readonly assessment: Assessment } | { readonly submission: Submission }> {
  const document = await readDocument(session, file);
  const { data } = document;
  if (isRecord(data) && 'engine' in data && 'areas' in data) {
    if (!isAssessment(data)) throw new Failure(EXIT.input, words.notAScore(file));
    return { assessment: data };
  }
  if (data !== undefined && !(isRecord(data) && ('town' in data || 'facts' in data))) throw new Failure(EXIT.input, words.neither(file));
  return { submission: await accepted(session, await checkDocument(session, framework, document)) };
}

/** A score in everything that following it up reads; the rest is taken as it was written. */
function isAssessment(data: object): data is Assessment {
  const { framework, town, year, areas, bonus, deductions } = data as Readonly<Record<string, unknown>>;
  return (
    isRecord(framework) &&
    typeof framework['digest'] === 'string' &&
    typeof town === 'string' &&
    (year === null || typeof year === 'number') &&
    Array.isArray(areas) &&
    areas.every((area: unknown) => isRecord(area) && typeof area['id'] === 'string' && hasIndicators(area)) &&
    [bonus, deductions].every((block) => isRecord(block) && hasIndicators(block))
  );
}

function hasIndicators({ indicators }: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(indicators) && indicators.every(isResult);
}

function isResult(result: unknown): boolean {
  if (!isRecord(result) || typeof result['id'] !== 'string') return false;
  const { title } = result;
  return isRecord(title) && typeof title['zh'] === 'string' && typeof title['en'] === 'string' && ['points', 'lost', 'open'].every((name) => Number.isFinite(result[name]));
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
