// node with-duckdb.mjs statement.sql: reads a file, scores and writes the results, all in one statement by one thread, as ours.
import { readFileSync } from 'node:fs';
import { connection } from '../peers/duckdb.mjs';

const db = await connection({ threads: '1' });
await db.run(readFileSync(process.argv[2] ?? '', 'utf8'));
