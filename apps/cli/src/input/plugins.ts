import { resolve } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { DefinitionError, definePlugin, type Plugin } from '@fazhi/core';
import { EXIT, Failure } from '../exit.js';
import { orInterrupted } from '../interrupt.js';
import type { Session } from '../command.js';
import { frameworkWords } from '../messages/framework.js';
import { problemOf } from '../problem.js';

/** Loads the plugins that were named, and only those: running somebody's code is a decision of the user. */
export async function loadPlugins(session: Session): Promise<readonly Plugin[]> {
  const plugins: Plugin[] = [];
  for (const specifier of session.plugins) plugins.push(await loadPlugin(session, specifier));
  return plugins;
}

async function loadPlugin(session: Session, specifier: string): Promise<Plugin> {
  const module = await importPlugin(session, specifier);
  try {
    const found = candidates(module).find(isPluginShaped);
    if (found !== undefined) return definePlugin(found);
  } catch (error) {
    if (error instanceof DefinitionError) throw new Failure(EXIT.plugin, frameworkWords.badPlugin(specifier), { file: specifier, problems: error.issues.map(problemOf) });
    throw new Failure(EXIT.plugin, frameworkWords.pluginThrew(specifier, messageOfError(error)));
  }
  throw new Failure(EXIT.plugin, frameworkWords.noPlugin(specifier));
}

async function importPlugin(session: Session, specifier: string): Promise<unknown> {
  const { io } = session;
  let url: string;
  try {
    url = urlOf(io.cwd, specifier);
  } catch {
    throw new Failure(EXIT.plugin, frameworkWords.pluginNotFound(specifier));
  }
  try {
    return await orInterrupted(io, io.load(url));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(EXIT.plugin, frameworkWords.pluginThrew(specifier, messageOfError(error)));
  }
}

/** A path from the current folder, or a package installed where the user works. */
function urlOf(cwd: string, specifier: string): string {
  const require = createRequire(resolve(cwd, 'fazhi.cjs'));
  const isPath = /^\.{0,2}[/\\]|^[A-Za-z]:[/\\]|\.[cm]?js$/.test(specifier);
  return pathToFileURL(require.resolve(isPath ? resolve(cwd, specifier) : specifier)).href;
}

function candidates(module: unknown): unknown[] {
  if (typeof module !== 'object' || module === null) return [];
  const named: Readonly<Record<string, unknown>> = { ...module };
  const inner = named['default'];
  const nested: Readonly<Record<string, unknown>> = typeof inner === 'object' && inner !== null ? { ...inner } : {};
  return [inner, ...Object.values(nested), ...Object.values(named)];
}

function isPluginShaped(value: unknown): value is Plugin {
  return typeof value === 'object' && value !== null && ['id', 'facts', 'indicators'].every((key) => Object.hasOwn(value, key));
}

function messageOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
