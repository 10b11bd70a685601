import { visible } from '@fazhi/core';

/**
 * Stands for ESC in what the program itself paints, until the text leaves the program. Drawn anew in each run, and only when
 * something is painted: no town, file or plugin can hold it, so that data never moves a cursor or changes a colour.
 */
let mark: string | undefined;

/** A command to the terminal such as `[31m`, as it stands in a text that is not printed yet. */
export function control(command: string): string {
  mark ??= `\ufdd0${crypto.getRandomValues(new Uint32Array(4)).join('-')}\ufdd1`;
  return `${mark}${command}`;
}

/** Moves to the start of the line, to write over it. */
export function lineStart(): string {
  return control('r');
}

/**
 * A text as it may leave the program: controls and signs that turn the order of a text round stand in it as escapes, but for what
 * {@link control} made. Spreadsheets keep the mark in front and the line ends they need.
 */
export function printable(text: string): string {
  const head = text.startsWith('\ufeff') ? '\ufeff' : '';
  const shown = head + text.slice(head.length).split('\r\n').map(visible).join('\r\n');
  return mark === undefined ? shown : shown.replaceAll(`${mark}r`, '\r').replaceAll(mark, '\u001b');
}

/** The same for JSON, and for YAML whose texts are written as JSON: the escapes are those of the notation, so that programs read what was there. */
export function printableJson(text: string): string {
  return visible(text) === text ? text : text.replace(/[^\n\x20-\x7e]/gu, (sign) => (visible(sign) === sign ? sign : escaped(sign)));
}

function escaped(sign: string): string {
  return Array.from({ length: sign.length }, (_unit, place) => `\\u${sign.charCodeAt(place).toString(16).padStart(4, '0')}`).join('');
}

/** A text from outside on one line of a view: what breaks a line becomes a blank, so that no town writes lines of its own. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s*[\n\r\t\u0085\u2028\u2029]\s*/g, ' '));
}
