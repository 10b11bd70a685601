import { plainText } from './mention-text.js';

/** One part of a template. */
export type MentionPart =
  /** Characters that stand there, after tidying as {@link plainText} does. */
  | { readonly kind: 'text'; readonly text: string }
  /** `…`: up to twelve characters of the same clause, no figure among them. */
  | { readonly kind: 'gap' }
  /** `{n}`: the figure of the fact with its unit. */
  | { readonly kind: 'figure' }
  /** `{#}`: a figure of something else. */
  | { readonly kind: 'other' }
  /** `{date}`: a full date. */
  | { readonly kind: 'date' }
  /** `{3.15}`: a day of the year, however it is written: 3.15, 3·15, 3月15日. */
  | { readonly kind: 'day'; readonly month: number; readonly day: number };

/** One wording of a template. */
export interface Mention {
  readonly parts: readonly MentionPart[];
  /** `{=0}`: the wording itself says that there is none; `{all}`: that it holds for every village. */
  readonly says?: 'none' | 'all';
  /** Stands in headings (a template that begins with `#`). */
  readonly isHeading: boolean;
}

/** Why a template cannot be read. */
export type MentionFault = 'empty' | 'unclosed' | 'unknown-placeholder' | 'too-short' | 'too-many-gaps' | 'too-many-wordings' | 'figure-needed' | 'date-needed' | 'no-figure-here' | 'no-villages-here' | 'several-values';

const MOST_WORDINGS = 200;
const MOST_GAPS = 2;

/**
 * Reads a template: characters, `…`, placeholders in braces, and `(甲|乙|)` for one of several wordings or none. Brackets
 * that stand in the report are written full-width. Gives every wording.
 */
export function parseMention(template: string): readonly Mention[] | MentionFault {
  const isHeading = template.startsWith('#');
  const wordings = wordingsOf(isHeading ? template.slice(1) : template);
  if (typeof wordings === 'string') return wordings;
  const mentions: Mention[] = [];
  for (const wording of wordings) {
    const mention = mentionOf(wording, isHeading);
    if (typeof mention === 'string') return mention;
    mentions.push(mention);
  }
  return mentions;
}

/** All ways through the alternatives. */
function wordingsOf(template: string): readonly string[] | MentionFault {
  let wordings = [''];
  for (const [, plain = '', choice] of template.matchAll(/([^()]+)|\(([^()]*)\)/g)) {
    const options = choice === undefined ? [plain] : choice.split('|');
    wordings = wordings.flatMap((start) => options.map((option) => start + option));
    if (wordings.length > MOST_WORDINGS) return 'too-many-wordings';
  }
  const brackets = template.replace(/\([^()]*\)/g, '');
  return /[()]/.test(brackets) ? 'unclosed' : wordings;
}

const PIECE = /\{([^{}]*)\}|…|[{}]|[^{}…]+/g;

function mentionOf(wording: string, isHeading: boolean): Mention | MentionFault {
  const parts: MentionPart[] = [];
  let says: Mention['says'];
  for (const [piece, placeholder] of wording.matchAll(PIECE)) {
    if (placeholder === undefined && /[{}]/.test(piece)) return 'unclosed';
    if (placeholder === '=0') says = 'none';
    else if (placeholder === 'all') says = 'all';
    else {
      const part = partOf(piece, placeholder);
      if (part === undefined) return 'unknown-placeholder';
      parts.push(part);
    }
  }
  const joined = parts.filter((part) => part.kind !== 'text' || part.text !== '');
  return faultOf(joined) ?? { parts: joined, ...(says === undefined ? {} : { says }), isHeading };
}

function partOf(piece: string, placeholder: string | undefined): MentionPart | undefined {
  if (placeholder === undefined) return piece === '…' ? { kind: 'gap' } : { kind: 'text', text: plainText(piece).text };
  if (placeholder === 'n') return { kind: 'figure' };
  if (placeholder === '#') return { kind: 'other' };
  if (placeholder === 'date') return { kind: 'date' };
  const [, month, day] = /^(\d{1,2})\.(\d{1,2})$/.exec(placeholder) ?? [];
  return month === undefined ? undefined : { kind: 'day', month: Number(month), day: Number(day) };
}

/** Two characters at least say something; a gap at either end would say nothing more. */
function faultOf(parts: readonly MentionPart[]): MentionFault | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined) return 'empty';
  const letters = parts.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : part.kind === 'day' ? 2 : 0), 0);
  if (letters < 2 || first.kind === 'gap' || last?.kind === 'gap' || first.kind === 'other') return 'too-short';
  if (parts.filter(({ kind }) => kind === 'gap').length > MOST_GAPS) return 'too-many-gaps';
  return undefined;
}
