import { plainText } from './mention-text.js';

/** One part of a template that is no choice. */
export type PlainPart =
  /** Characters that stand there, after tidying as {@link plainText} does. */
  | { readonly kind: 'text'; readonly text: string }
  /** `…`: up to twenty characters of the same clause, no figure among them. */
  | { readonly kind: 'gap' }
  /** `{n}`: the figure of the fact with its unit; `{n:个}` with another one. */
  | { readonly kind: 'figure'; readonly unit?: string }
  /** `{#}`: a figure of something else. */
  | { readonly kind: 'other' }
  /** `{date}`: a full date. */
  | { readonly kind: 'date' }
  /** `{3.15}`: a day of the year, however it is written: 3.15, 3·15, 3月15日. */
  | { readonly kind: 'day'; readonly month: number; readonly day: number };

/** One part of a template. */
export type MentionPart =
  | PlainPart
  /** `(甲|乙|)`: one of these, or nothing. */
  | { readonly kind: 'choice'; readonly options: readonly (readonly PlainPart[])[] };

/** A template taken apart. */
export interface Mention {
  readonly parts: readonly MentionPart[];
  /** `{=0}`: the words themselves say that there is none; `{all}`: that it holds for every village. */
  readonly says?: 'none' | 'all';
  /** `{!村}`: words that the sentence must not hold before the end of this. */
  readonly without: readonly string[];
  /** Stands in headings (a template that begins with `#`). */
  readonly isHeading: boolean;
}

/** Why a template cannot be read, or does not suit its fact. */
export type MentionFault = 'empty' | 'unclosed' | 'unknown-placeholder' | 'too-short' | 'too-many-gaps' | 'figure-needed' | 'date-needed' | 'no-figure-here' | 'no-villages-here' | 'several-values';

const MOST_GAPS = 2;
const PIECE = /\(([^()]*)\)|\{([^{}]*)\}|…|[(){}]|[^(){}…]+/g;

/**
 * Reads a template: characters, `…`, placeholders in braces, and `(甲|乙|)` for one of several wordings or none. Brackets
 * that stand in the report are written full-width.
 */
export function parseMention(template: string): Mention | MentionFault {
  const isHeading = template.startsWith('#');
  const parts: MentionPart[] = [];
  const without: string[] = [];
  let says: Mention['says'];
  for (const [piece, choice, placeholder] of template.slice(isHeading ? 1 : 0).matchAll(PIECE)) {
    if (placeholder === '=0') says = 'none';
    else if (placeholder === 'all') says = 'all';
    else if (placeholder !== undefined && /^!./.test(placeholder)) without.push(placeholder.slice(1));
    else {
      const part = choice === undefined ? plainPart(piece, placeholder) : choiceOf(choice);
      if (typeof part === 'string') return part;
      parts.push(part);
    }
  }
  return faultOf(parts) ?? { parts, ...(says === undefined ? {} : { says }), without, isHeading };
}

function plainPart(piece: string, placeholder: string | undefined): PlainPart | MentionFault {
  if (placeholder === undefined) {
    if (piece === '…') return { kind: 'gap' };
    return /[(){}]/.test(piece) ? 'unclosed' : { kind: 'text', text: plainText(piece).text };
  }
  if (placeholder === 'n') return { kind: 'figure' };
  if (/^n:./.test(placeholder)) return { kind: 'figure', unit: placeholder.slice(2) };
  if (placeholder === '#') return { kind: 'other' };
  if (placeholder === 'date') return { kind: 'date' };
  const [, month, day] = /^(\d{1,2})\.(\d{1,2})$/.exec(placeholder) ?? [];
  return month === undefined ? 'unknown-placeholder' : { kind: 'day', month: Number(month), day: Number(day) };
}

/** Every way through a choice gives the same value, so none stands inside. */
function choiceOf(written: string): MentionPart | MentionFault {
  const options: PlainPart[][] = [];
  for (const option of written.split('|')) {
    const parts: PlainPart[] = [];
    for (const [piece, , placeholder] of option.matchAll(PIECE)) {
      const part = plainPart(piece, placeholder);
      if (typeof part === 'string') return part;
      if (part.kind === 'figure' || part.kind === 'date' || part.kind === 'day') return 'unknown-placeholder';
      parts.push(part);
    }
    options.push(parts);
  }
  return { kind: 'choice', options };
}

/** Two characters at least say something; a gap at either end would say nothing more. */
function faultOf(parts: readonly MentionPart[]): MentionFault | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined) return 'empty';
  if (lettersOf(parts) < 2 || first.kind === 'gap' || last?.kind === 'gap' || first.kind === 'other') return 'too-short';
  if (parts.filter(({ kind }) => kind === 'gap').length > MOST_GAPS) return 'too-many-gaps';
  return undefined;
}

/** The fewest letters that must stand there. */
function lettersOf(parts: readonly MentionPart[]): number {
  return parts.reduce((sum, part) => {
    if (part.kind === 'text') return sum + part.text.length;
    if (part.kind === 'choice') return sum + Math.min(...part.options.map(lettersOf));
    return part.kind === 'day' || part.kind === 'date' ? sum + 2 : sum;
  }, 0);
}
