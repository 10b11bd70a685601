const MOST = 60;

/** A text short enough for a message. */
export function short(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST - 3)}…` : text;
}

/** A value as a message shows it; of objects and lists only what they are. Never fails, whatever a program hands over. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${short(value)}”`;
  if (Array.isArray(value)) return `[${value.length === 0 ? '' : '…'}]`;
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}
