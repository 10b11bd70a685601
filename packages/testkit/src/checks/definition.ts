import { DefinitionError, definePlugin, messageOf } from '@fazhi/core';
import type { Finding } from '../finding.js';
import type { Review } from '../review.js';

/** What `definePlugin` finds, for plugins that were not made with it; and sources that name a law without its year. */
export function definitionFindings({ plugin }: Review): Finding[] {
  try {
    definePlugin(plugin);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.issues.map((each) => ({ at: each.path.join('.'), found: messageOf(each).en }));
  }
  return Object.entries(plugin.indicators).flatMap(([id, { sources }]) =>
    sources.flatMap((source, place) => {
      const at = `indicators.${id}.sources[${place}]`;
      if ('law' in source) return Number.isInteger(source.year) ? [] : [{ at, found: 'a law needs the year of the version that was read' }];
      return source.note.zh.trim() === '' ? [{ at, found: 'a basis without a law needs a note' }] : [];
    }),
  );
}
