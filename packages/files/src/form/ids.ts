/**
 * Ids in the hidden column. A fact has its full id, an item of a checklist `fact#item`; what is no fact begins with `@`.
 * Reading goes by them, so that rows may be moved and titles changed from one edition to the next.
 */
export const TOWN_NAME = '@town.name';
export const TOWN_CLASS = '@town.class';
export const YEAR = '@year';
/** Marks the hidden row of a village sheet that holds the fact of each column. */
export const VILLAGE_IDS = '@villages';
/** Name of the sheet that says which edition the form was made for. */
export const ABOUT_SHEET = 'fazhi';
/** Keys of that sheet. */
export const aboutKeys = { format: 'form', framework: 'framework', edition: 'edition', digest: 'digest' } as const;
/** Changes only where older forms could no longer be read. */
export const FORM_VERSION = '1';

const EARLIER = '@earlier.';
const VERIFIED = '!verified';

export function itemId(fact: string, item: string): string {
  return `${fact}#${item}`;
}

export function earlierId(fact: string): string {
  return EARLIER + fact;
}

/** Column of what the reviewer found. */
export function verifiedId(fact: string): string {
  return fact + VERIFIED;
}

export interface RowId {
  readonly fact: string;
  readonly item?: string;
  readonly isEarlier: boolean;
  readonly isVerified: boolean;
}

/** Takes an id of the hidden column apart. */
export function rowId(written: string): RowId {
  const isEarlier = written.startsWith(EARLIER);
  const isVerified = written.endsWith(VERIFIED);
  const bare = written.slice(isEarlier ? EARLIER.length : 0, isVerified ? -VERIFIED.length : undefined);
  const [fact = '', item] = bare.split('#');
  return { fact, ...(item === undefined ? {} : { item }), isEarlier, isVerified };
}
