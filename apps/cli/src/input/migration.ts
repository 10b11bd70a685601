import { messageOf, plainName, readSubmission, type Framework, type Issue, type Text } from '@fazhi/core';
import { migrateWords as words } from '../messages/migrate.js';
import type { Path } from './parsed.js';
import type { Edit } from './yaml-edit.js';

/** An edit with the reason for it. */
export interface Rewrite extends Edit {
  readonly why: Text;
}

/** What of a submission would be written differently today, and what a person has to decide. */
export function submissionRewrites(framework: Framework, data: unknown): { readonly rewrites: readonly Rewrite[]; readonly issues: readonly Issue[] } {
  const { issues } = readSubmission(framework, data);
  const found = issues.map((each) => ({ each, rewrite: rewriteFor(each, data) }));
  return { rewrites: found.flatMap(({ rewrite }) => rewrite ?? []), issues: found.flatMap(({ each, rewrite }) => (rewrite === undefined && each.severity === 'error' ? [each] : [])) };
}

function rewriteFor(problem: Issue, data: unknown): Rewrite | undefined {
  const { path } = problem;
  switch (problem.code) {
    case 'normalised': {
      // A span or a date is read as it stands; only a figure has a plainer way to be written.
      const figure = Number(problem.details.read);
      return Number.isFinite(figure) ? { path: valuePath(data, path), to: figure, why: messageOf(problem) } : undefined;
    }
    case 'unknown-key':
    case 'unknown-fact': {
      const name = String(path.at(-1));
      const meant = plainName(name.normalize('NFKC'));
      const known = problem.details.suggestion;
      return meant !== name && (known === meant || known?.endsWith(`.${meant}`) === true) ? { path, to: meant, renamed: true, why: words.nameWhy } : undefined;
    }
    default:
      return undefined;
  }
}

/** A figure that is written with its source stands one step further down. */
function valuePath(data: unknown, path: Path): Path {
  const value = path.reduce<unknown>((part, step) => (typeof part === 'object' && part !== null ? (part as Readonly<Record<string | number, unknown>>)[step] : undefined), data);
  return typeof value === 'object' && value !== null && 'value' in value ? [...path, 'value'] : path;
}
