import { extname, resolve } from 'node:path';
import { DefinitionError, defineFramework, suggest, type Framework, type Plugin } from '@fazhi/core';
import { EXIT, Failure } from '../exit.js';
import type { Session } from '../command.js';
import { errorMessage } from '../io.js';
import { frameworkWords } from '../messages/framework.js';
import { migrateWords } from '../messages/migrate.js';
import { shellWord } from '../shell.js';
import { hasErrors, problemOf, type Problem } from '../problem.js';
import { readDocument } from './document.js';
import { readingFrom } from './stumbling.js';

/** The framework that was asked for, or the first built-in one. */
export async function chosenFramework(session: Session, named = session.framework): Promise<Framework> {
  const plugins = await namedPlugins(session);
  if (named !== undefined && isSchemeFile(session, named)) return await schemeOf(session, named, plugins);
  const base = builtInOf(await session.builtIn(), named);
  return plugins.length === 0 ? base : extended(base, plugins);
}

/** A scheme file with everything that is wrong with it. */
export async function checkScheme(session: Session, file: string, given?: readonly Plugin[]): Promise<{ readonly framework: Framework | undefined; readonly problems: readonly Problem[] }> {
  const document = await readDocument(session, file);
  if (document.readBy !== undefined) throw new Failure(EXIT.input, frameworkWords.formNoScheme(file));
  if (document.data === undefined) return { framework: undefined, problems: document.problems };
  const { migrateScheme, readScheme } = await import('@fazhi/core/scheme');
  const plugins = given ?? (await namedPlugins(session));
  const bases = await schemeBases(session, plugins);
  const { framework, issues } = await readingFrom(file, () => readScheme(document.data, bases));
  const problems = [...(await document.with(issues)), ...(plugins.length === 0 ? pluginsMissing(document.data, bases) : []), ...(issues.length === 0 ? [] : mendable(file, migrateScheme(document.data, bases).rewrites.length))];
  return { framework: hasErrors(problems) ? undefined : framework, problems };
}

/** Indicators of plugins that nobody named: the scheme is right, the line is not. */
function pluginsMissing(data: unknown, bases: readonly Framework[]): readonly Problem[] {
  const placed: unknown = typeof data === 'object' && data !== null && 'indicators' in data ? data.indicators : undefined;
  const known = new Set(['local', ...bases.flatMap(({ spec }) => spec.plugins.map(({ id }) => id))]);
  const names = typeof placed === 'object' && placed !== null ? Object.keys(placed).filter((id) => /^[a-z][\w-]*\.[a-z]/i.test(id) && !known.has(id.slice(0, id.indexOf('.')))) : [];
  return names.length === 0 ? [] : [{ code: 'plugin-not-named', severity: 'notice', text: frameworkWords.pluginNotNamed(names.slice(0, 5).join(', ')) }];
}

/** Problems that nobody has to decide about. */
function mendable(file: string, count: number): readonly Problem[] {
  return count === 0 ? [] : [{ code: 'can-migrate', severity: 'notice', text: migrateWords.canMigrate(shellWord(file), count) }];
}

/** Frameworks that a scheme may extend. */
export async function schemeBases(session: Session, given?: readonly Plugin[]): Promise<readonly Framework[]> {
  const plugins = given ?? (await namedPlugins(session));
  return (await session.builtIn()).map((base) => offered(base, plugins));
}

/** Most runs name none, and then nothing of what loads them is needed. */
async function namedPlugins(session: Session): Promise<readonly Plugin[]> {
  return session.plugins.length === 0 ? [] : await (await import('./plugins.js')).loadPlugins(session);
}

/** Whether the user means a file: it exists, or it looks like one. */
function isSchemeFile(session: Session, named: string): boolean {
  if (named === '-' || ['.yaml', '.yml', '.json', '.xlsx'].includes(extname(named).toLowerCase()) || /[/\\]/.test(named)) return true;
  try {
    return session.io.files.stat(resolve(session.io.cwd, named)).kind === 'file';
  } catch {
    return false;
  }
}

async function schemeOf(session: Session, file: string, plugins: readonly Plugin[]): Promise<Framework> {
  const { framework, problems } = await checkScheme(session, file, plugins);
  if (framework === undefined) throw new Failure(EXIT.input, frameworkWords.badScheme(file, problems.filter(({ severity }) => severity === 'error').length), { file, problems });
  await session.report(file, problems);
  return framework;
}

function builtInOf(known: readonly Framework[], named: string | undefined): Framework {
  const found = named === undefined ? known[0] : known.find(({ id, edition }) => id === named || edition === named);
  if (found !== undefined) return found;
  const names = known.flatMap(({ id, edition }) => [id, edition]);
  throw new Failure(EXIT.usage, frameworkWords.unknown(named ?? '', suggest(named ?? '', names)));
}

/** Without a scheme a plugin's points come on top of the hundred, which the check refuses unless they add up. */
function extended(base: Framework, plugins: readonly Plugin[]): Framework {
  return orFailure(() => defineFramework({ ...base.spec, plugins: [...base.spec.plugins, ...plugins] }), plugins);
}

/** A base in which a scheme can place the plugins' indicators: known, but switched off until it does. */
function offered(base: Framework, plugins: readonly Plugin[]): Framework {
  if (plugins.length === 0) return base;
  const off = plugins.flatMap((plugin) => Object.keys(plugin.indicators).map((id) => [`${plugin.id}.${id}`, 'off'] as const));
  return orFailure(() => defineFramework({ ...base.spec, plugins: [...base.spec.plugins, ...plugins], indicators: { ...base.spec.indicators, ...Object.fromEntries(off) } }), plugins);
}

function orFailure(define: () => Framework, plugins: readonly Plugin[]): Framework {
  try {
    return define();
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw new Failure(EXIT.plugin, frameworkWords.pluginThrew(plugins.map(({ id }) => id).join(', '), errorMessage(error)), undefined, error);
    const names = plugins.map(({ id }) => id).join(', ');
    const onlyPoints = error.issues.every(({ code }) => code === 'weights-do-not-add-up' || code === 'unknown-area');
    throw new Failure(EXIT.plugin, onlyPoints ? frameworkWords.pluginUnplaced(names) : frameworkWords.pluginDoesNotFit(names), { file: names, problems: error.issues.map(problemOf) });
  }
}
