/**
 * What no table of facts comes near to: some 200 facts a town and a few earlier years of them. Whatever is larger is told and
 * not read, so that time and memory stay in proportion to what a table can be.
 */
export const limits = {
  /** Bytes of one line, or of one row with line feeds in quotes; usual are a few thousand. */
  line: 4_000_000,
  /** Objects and lists within each other; a checklist of an earlier year is five deep. */
  depth: 64,
  columns: 4_096,
  /** Values of one row group of Parquet, which is held at a time. */
  values: 100_000_000,
  /** UTF-16 units of a name in the header for which another is proposed. */
  name: 200,
} as const;
