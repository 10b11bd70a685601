import { expect, it } from 'vitest';
import { leftBehind, problems } from './check-changesets.mjs';

const names = ['fazhi', '@fazhi/core'];

it('accepts what changesets writes', () => {
  expect(problems('---\n"@fazhi/core": minor\n"fazhi": patch\n---\n\nText.\n', names)).toEqual([]);
});

it.each([
  ['no text', '---\n"fazhi": patch\n---\n', 'it has no text for the changelog'],
  ['no package', '---\n---\nText.', 'it names no package'],
  ['an unknown package', '---\n"@fazhi/cor": patch\n---\nText.', 'there is no package @fazhi/cor to release; there are fazhi, @fazhi/core'],
  ['an unknown bump', '---\n"fazhi": tiny\n---\nText.', 'fazhi: tiny is not one of none, patch, minor, major'],
  ['no head', 'Text.', 'it must begin with a block between two lines of ---'],
  ['a line that is no entry', '---\nfazhi patch\n---\nText.', '"fazhi patch" is not of the form "package": bump'],
])('refuses %s', (_, text, message) => {
  expect(problems(text, names)).toContain(message);
});

it('finds the packages whose version would stay behind', () => {
  expect(leftBehind(['fazhi', '@fazhi/core', '@fazhi/plugin-*'], ['fazhi', '@fazhi/core', '@fazhi/files', '@fazhi/plugin-a', '@fazhi/report'])).toEqual(['@fazhi/files', '@fazhi/report']);
});
