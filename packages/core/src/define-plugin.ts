import type { Plugin } from './plugin.js';
import { pluginIssues } from './plugin-issues.js';
import { isRecord, own } from './read/context.js';
import { DefinitionError } from './issue.js';

/**
 * Checks a plugin and gives it back unchanged.
 * @throws {@link DefinitionError} naming every problem at once: ids, unknown keys, references, unreachable points.
 */
export function definePlugin(plugin: Plugin): Plugin {
  const issues = pluginIssues(plugin);
  if (issues.length > 0) throw new DefinitionError(nameOf(plugin), issues);
  sound.add(plugin);
  return plugin;
}

/** The plugin by its id, as far as there is one. */
function nameOf(plugin: unknown): string {
  const id = isRecord(plugin) ? own(plugin, 'id') : undefined;
  return typeof id === 'string' ? `plugin ${id}` : 'plugin';
}

const sound = new WeakSet<Plugin>();

/** True for a plugin that was checked here, so that its unchanged rules need no second look. */
export function isSound(plugin: Plugin): boolean {
  return sound.has(plugin);
}
