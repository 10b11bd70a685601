import type { Lang } from '@fazhi/core';

/** A run of text: plain, `strong`, or a `gap` that the author has to fill or decide and that is marked in the document. */
export type Piece = string | { readonly strong: string } | { readonly gap: string };

/** What stands in one paragraph or cell. */
export type Line = readonly Piece[];

interface TableColumn {
  readonly head: string;
  /** Part of the width, in proportion to the other columns. */
  readonly width: number;
  readonly align?: 'center';
}

/** What a document is made of, without a word about any file format. A whole table is not torn apart between pages. */
export type Block =
  | { readonly kind: 'title'; readonly lines: readonly Line[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Line; readonly align?: 'flush' | 'center' | 'right' }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly Line[])[]; readonly isWhole?: true };

export interface Section {
  /** Printed across the long side of the page, for wide tables. */
  readonly isWide?: true;
  readonly blocks: readonly Block[];
}

/** One document to be written. */
export interface WordDocument {
  /** For the file's properties. */
  readonly title: string;
  readonly language: Lang;
  readonly sections: readonly Section[];
}

export function title(...lines: readonly Line[]): Block {
  return { kind: 'title', lines };
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(...text: Line): Block {
  return { kind: 'paragraph', text };
}
