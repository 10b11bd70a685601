/** @import { FactsTable } from '@fazhi/core' */
/** @import { Spec } from '../rules.mjs' */
import { loadPeer } from './installed.mjs';
import { named, scoringStatement } from './sql.mjs';

/**
 * What is used of @duckdb/node-api.
 * @typedef {{ getColumns(): unknown[][] }} Answer
 * @typedef {{ run(sql: string): Promise<unknown>, runAndReadAll(sql: string): Promise<Answer>, prepare(sql: string): Promise<Prepared>, createAppender(table: string): Promise<Appender> }} Connection
 * @typedef {{ run(): Promise<unknown> }} Prepared
 * @typedef {{ appendDataChunk(chunk: unknown): void, closeSync(): void }} Appender
 * @typedef {{ setColumns(columns: readonly (readonly unknown[])[]): void }} Chunk
 * @typedef {{
 *   DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<Connection> }> },
 *   DuckDBDataChunk: { create(types: readonly unknown[], rows: number): Chunk }, INTEGER: unknown,
 * }} DuckDb
 */

const ROWS_IN_CHUNK = 2048;

/** A connection to a database in memory. @param {Record<string, string>} [options] @returns {Promise<Connection>} */
export async function connection(options = {}) {
  /** @type {DuckDb} */
  const { DuckDBInstance } = loadPeer('@duckdb/node-api');
  return (await DuckDBInstance.create(':memory:', options)).connect();
}

/**
 * DuckDB with the facts as whole numbers in a table in memory, one thread; `run` scores into another table by one statement that is planned once.
 * @param {Spec} spec @param {FactsTable} facts
 */
export async function inDuckDb(spec, facts) {
  const db = await connection({ threads: '1' });
  const ids = Object.keys(facts.facts);
  await db.run(`CREATE TABLE facts (town INTEGER, ${ids.map((id) => `${named(id)} INTEGER`).join(', ')})`);
  await fill(await db.createAppender('facts'), facts);
  await db.run('CREATE TABLE results (town INTEGER, low INTEGER, high INTEGER, grade VARCHAR)');
  const statement = await db.prepare(`INSERT INTO results ${scoringStatement(spec, 'facts')}`);
  return {
    run: async () => {
      await db.run('DELETE FROM results');
      await statement.run();
    },
    scores: async () => {
      const [low = [], high = []] = (await db.runAndReadAll('SELECT low, high FROM results ORDER BY town')).getColumns();
      return { low: low.map(Number), high: high.map(Number) };
    },
  };
}

/** @param {Appender} appender @param {FactsTable} facts */
async function fill(appender, { towns, facts }) {
  /** @type {DuckDb} */
  const { DuckDBDataChunk, INTEGER } = loadPeer('@duckdb/node-api');
  const columns = Object.values(facts);
  for (let from = 0; from < towns.length; from += ROWS_IN_CHUNK) {
    const rows = Math.min(ROWS_IN_CHUNK, towns.length - from);
    const places = Array.from({ length: rows }, (_, row) => from + row);
    const chunk = DuckDBDataChunk.create([INTEGER, ...columns.map(() => INTEGER)], rows);
    chunk.setColumns([places, ...columns.map(({ low, state }) => places.map((town) => (state[town] === 1 ? (low[town] ?? null) : null)))]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
