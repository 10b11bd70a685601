/** @import { Fact } from '@fazhi/core' */
/** @import { Spec } from '../rules.mjs' */
import { named, quoted } from '../peers/sql.mjs';

/** @typedef {'csv' | 'jsonl' | 'parquet'} Format */

/** A file as a relation of town and numbers by fact id; types are told, so that nothing has to be found out. @param {Spec} spec @param {Format} format @param {string} path */
export function relation({ facts }, format, path) {
  const columns = Object.entries(facts).map(([id, fact]) => `${numberOf(fact, format, format === 'jsonl' ? `facts.${named(id)}` : named(id))} AS ${named(id)}`);
  return `(SELECT town, ${columns.join(',\n')} FROM ${sourceOf(facts, format, path)})`;
}

/** The CSV file as Parquet, with types as far as the table's readers take them. @param {Spec} spec @param {string} csv @param {string} parquet */
export function toParquet({ facts }, csv, parquet) {
  const columns = Object.entries(facts).map(([id, fact]) => `${typed(fact, named(id))} AS ${named(id)}`);
  return `COPY (SELECT town, year, ${columns.join()} FROM ${sourceOf(facts, 'csv', csv)}) TO ${quoted(parquet)} (FORMAT parquet)`;
}

/** @param {Spec['facts']} facts @param {Format} format @param {string} path */
function sourceOf(facts, format, path) {
  if (format === 'parquet') return `read_parquet(${quoted(path)})`;
  const types = Object.entries(facts).map(([id, fact]) => ({ id, type: typeOf(fact, format) }));
  const struct = (/** @type {string} */ town) => `columns = {'town': 'VARCHAR', 'year': 'INTEGER', ${town}}`;
  if (format === 'csv') return `read_csv(${quoted(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', ${struct(types.map(({ id, type }) => `${quoted(id)}: ${quoted(type)}`).join())})`;
  return `read_json(${quoted(path)}, format = 'newline_delimited', ${struct(`'facts': ${quoted(`STRUCT(${types.map(({ id, type }) => `${named(id)} ${type}`).join()})`)}`)})`;
}

/** @param {Fact} fact @param {Format} format */
function typeOf(fact, format) {
  if (fact.kind === 'flag') return format === 'csv' ? 'VARCHAR' : 'BOOLEAN';
  if (fact.kind === 'checklist') return format === 'csv' ? 'VARCHAR' : `STRUCT(${Object.keys(fact.items).map((item) => `${named(item)} BOOLEAN`).join()})`;
  if (fact.kind === 'date') return 'DATE';
  if (isText(fact)) return 'VARCHAR';
  return fact.kind === 'count' || fact.kind === 'villages' ? 'INTEGER' : 'DOUBLE';
}

/** @param {Fact} fact */
function isText(fact) {
  return fact.kind === 'choice' || (fact.kind === 'villages' && fact.each === 'count');
}

/** @param {Fact} fact @param {string} column */
function typed(fact, column) {
  if (fact.kind === 'flag') return `${column} = '是'`;
  return fact.kind === 'count' || (fact.kind === 'villages' && fact.each === 'flag') ? `${column}::INTEGER` : column;
}

/** @param {Fact} fact @param {Format} format @param {string} column */
function numberOf(fact, format, column) {
  switch (fact.kind) {
    case 'flag':
      return format === 'csv' ? `(${column} = '是')::INTEGER` : `${column}::INTEGER`;
    case 'number':
      return `round(${column} * ${10 ** (fact.decimals ?? 2)})::INTEGER`;
    case 'date':
      return `(${column} - DATE '1970-01-01')::INTEGER`;
    case 'checklist':
      return Object.keys(fact.items).map((item, bit) => (format === 'jsonl' ? `${column}.${named(item)}::INTEGER * ${1 << bit}` : `contains(';' || ${column} || ';', ';${item};')::INTEGER * ${1 << bit}`)).join(' + ');
    case 'villages':
      return fact.each === 'flag' ? column : `replace(${column}, '个村', '')::INTEGER`;
    case 'choice':
      return `list_position([${Object.keys(fact.options).map(quoted).join()}], ${column})::INTEGER - 1`;
    default:
      return column;
  }
}
