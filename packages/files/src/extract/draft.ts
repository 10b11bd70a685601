import type { Framework } from '@fazhi/core';
import type { Extraction, FactValue } from './extraction.js';

export interface DraftOptions {
  /** Name of the report, as the source of each fact. */
  readonly document?: string;
}

/** One entry of a draft. */
export interface DraftEntry {
  readonly value: FactValue;
  readonly source: readonly { readonly document?: string; readonly place: string }[];
}

/** A submission as `readSubmission` takes it. */
export interface Draft {
  readonly fazhi: 1;
  readonly framework: string;
  readonly town: string;
  readonly year: number | null;
  /** By plugin, then by fact. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, DraftEntry>>>>;
  readonly shortfalls: readonly { readonly text: string; readonly cause?: string }[];
  readonly nextSteps: readonly { readonly text: string }[];
}

/** What was found as plain submission data, each fact with where it stands. An unknown town or year stays empty. */
export function draftOf(framework: Framework, extraction: Extraction, { document }: DraftOptions = {}): Draft {
  const facts: Record<string, Record<string, DraftEntry>> = {};
  for (const { fact, value, places } of extraction.facts) {
    const dot = fact.indexOf('.');
    const wheres = [...new Set(places.map(({ where }) => where))];
    const source = wheres.map((place) => (document === undefined ? { place } : { document, place }));
    (facts[fact.slice(0, dot)] ??= {})[fact.slice(dot + 1)] = { value, source };
  }
  return {
    fazhi: 1,
    framework: framework.edition,
    town: extraction.town ?? '',
    year: extraction.year ?? null,
    facts,
    shortfalls: extraction.shortfalls.map(({ text, cause }) => (cause === undefined ? { text } : { text, cause })),
    nextSteps: extraction.nextSteps.map(({ text }) => ({ text })),
  };
}
