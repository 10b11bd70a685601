import type { Calendar } from '@fazhi/core';

/** Something wrong with a plugin: where, and what. */
export interface Finding {
  readonly at: string;
  readonly found: string;
}

export interface CheckOptions {
  /** Calendar of working days, where the plugin's rules count them. */
  readonly calendar?: Calendar;
}
