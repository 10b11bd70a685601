import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './root.mjs';

const read = (path: string): unknown => parse(readFileSync(join(root, 'docs', path), 'utf8'));

/** Formats such as `date` are told to people and editors, and checked when a submission is read. */
function validator(schema: string) {
  return new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(JSON.parse(readFileSync(join(root, 'docs/schemas', schema), 'utf8')) as object);
}

describe('the schema of submissions, in a standard validator', () => {
  const validate = validator('submission.schema.json');

  it.each(['niutouya', 'full-town', 'all-not-applicable'])('accepts %s', (name) => {
    validate(read(`examples/${name}/submission.yaml`));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['an unknown fact', { town: '镇', facts: { enforcement: { staf: 19 } } }],
    ['a text where a number belongs', { town: '镇', facts: { enforcement: { staff: '许多' } } }],
    ['a negative count', { town: '镇', facts: { enforcement: { staff: -1 } } }],
    ['an item that the checklist does not have', { town: '镇', facts: { awareness: { 'key-date-activities': { '1-1': true } } } }],
    ['a town without a name', { facts: {} }],
  ])('refuses %s', (_name, data) => {
    expect(validate(data)).toBe(false);
  });
});

describe('the schema of schemes', () => {
  const validate = validator('scheme.schema.json');

  it('accepts the example', () => {
    validate(read('examples/scheme/haibin-2025.yaml'));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('refuses a misspelt key', () => {
    expect(validate({ 'fazhi-framework': 1, id: 'a', extends: 'township-2025', title: 'a', indicatrs: {} })).toBe(false);
  });
});
