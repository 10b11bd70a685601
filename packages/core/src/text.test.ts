import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.js';
import { fill, join, same, text } from './text.js';

describe('texts', () => {
  it('hold both languages', () => {
    expect(text('人', 'people')).toEqual({ zh: '人', en: 'people' });
    expect(same(3)).toEqual({ zh: '3', en: '3' });
  });

  it('are filled in side by side', () => {
    expect(fill((say, lang) => `${lang}:${say(text('人', 'people'))}`)).toEqual({ zh: 'zh:人', en: 'en:people' });
  });

  it('are joined as each language does', () => {
    const parts = [text('甲', 'A'), text('乙', 'B')];
    expect(join(parts)).toEqual({ zh: '甲、乙', en: 'A, B' });
    expect(join(parts, { zh: '；', en: '; ' })).toEqual({ zh: '甲；乙', en: 'A; B' });
    expect(join([])).toEqual({ zh: '', en: '' });
  });
});

describe('a suggestion', () => {
  it('is the nearest known name', () => {
    expect(suggest('certifed', ['staff', 'certified', 'trained'])).toBe('certified');
    expect(suggest('a', ['b'])).toBe('b');
  });

  it('is not made where more than a third of the letters differ', () => {
    expect(suggest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(suggest('abcdef', ['abcxyz'])).toBeUndefined();
    expect(suggest('ab', ['xy'])).toBeUndefined();
    expect(suggest('abcdefgh', ['abcdefxy'])).toBe('abcdefxy');
  });

  it('needs something to suggest', () => {
    expect(suggest('a', [])).toBeUndefined();
  });
});
