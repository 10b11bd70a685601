// node with-duckdb.mjs statement.sql: reads a file, scores and writes the results, all in one statement.
import { readFileSync } from 'node:fs';
import { connection } from '../peers/duckdb.mjs';

const db = await connection();
await db.run(readFileSync(process.argv[2] ?? '', 'utf8'));
