import { resolve } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DefinitionError, definePlugin, visibleLine, type Plugin, type Text } from '@fazhi/core';
import { EXIT, Failure } from '../exit.js';
import { orInterrupted } from '../interrupt.js';
import type { Session } from '../command.js';
import { errorCode, errorMessage } from '../io.js';
import { frameworkWords } from '../messages/framework.js';
import { mainWords } from '../messages/main.js';
import { problemOf } from '../problem.js';
import { importFrom } from './import-from.js';

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
    throw new Failure(EXIT.plugin, frameworkWords.pluginThrew(specifier, errorMessage(error)));
  }
  throw new Failure(EXIT.plugin, frameworkWords.noPlugin(specifier));
}

/** A plugin that has not begun by then never will. */
const LONGEST = 10_000;

async function importPlugin(session: Session, specifier: string): Promise<unknown> {
  const { io } = session;
  const load = importOf(session, specifier);
  io.blame(visibleLine(`fazhi: ${session.say(mainWords.error)}${session.say(frameworkWords.pluginEnded(specifier))}`), EXIT.plugin);
  try {
    return await orInterrupted(io, inTime(load(), () => new Failure(EXIT.plugin, frameworkWords.pluginSilent(specifier, LONGEST / 1000))));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(EXIT.plugin, whyNot(io.cwd, specifier, error));
  }
}

/** A path from the current folder, a file: URL, or a package installed where the user works. */
function importOf({ io }: Session, specifier: string): () => Promise<unknown> {
  const isUrl = /^file:/i.test(specifier);
  if (!isUrl && !/^\.{0,2}[/\\]|^[A-Za-z]:[/\\]|\.[cm]?js$/.test(specifier)) return () => importFrom(io.cwd, specifier);
  try {
    const path = isUrl ? fileURLToPath(specifier) : resolve(io.cwd, specifier);
    const url = pathToFileURL(createRequire(resolve(io.cwd, 'fazhi.cjs')).resolve(path)).href;
    return () => io.load(url);
  } catch {
    throw new Failure(EXIT.plugin, frameworkWords.pluginNotFound(specifier));
  }
}

/** The timer also keeps the program from ending quietly while nothing else is to be done. */
async function inTime<Value>(waiting: Promise<Value>, failure: () => Failure): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(failure()), LONGEST);
  });
  return await Promise.race([waiting, late]).finally(() => clearTimeout(timer));
}

/** Not installed, installed without what was asked for, or there and at fault itself. */
function whyNot(cwd: string, specifier: string, error: unknown): Text {
  const code = errorCode(error);
  const message = errorMessage(error);
  const isAsked = message.includes(resolve(cwd, 'fazhi.mjs'));
  if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' && isAsked) return frameworkWords.pluginNotExported(specifier);
  if (isAsked && ['ERR_MODULE_NOT_FOUND', 'ERR_INVALID_MODULE_SPECIFIER', 'ERR_UNSUPPORTED_DIR_IMPORT', 'ERR_UNKNOWN_BUILTIN_MODULE'].includes(code ?? '')) return frameworkWords.pluginNotFound(specifier);
  return frameworkWords.pluginThrew(specifier, message);
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
