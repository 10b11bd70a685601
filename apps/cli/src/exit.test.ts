import { describe, expect, it, vi } from 'vitest';
import { EXIT, Failure } from './exit.js';

describe('Failure', () => {
  it('is one for every copy of the class that the built program has, and nothing else is', async () => {
    vi.resetModules();
    const copy = await import('./exit.js');
    expect(copy.Failure).not.toBe(Failure);
    const failure = new copy.Failure(EXIT.input, { zh: '错', en: 'wrong' });
    expect(failure instanceof Failure).toBe(true);
    expect(new Error('x') instanceof Failure).toBe(false);
    expect(({ name: 'Failure' } as unknown) instanceof Failure).toBe(false);
  });

  it('ends with numbers that are all different', () => {
    const codes = Object.values(EXIT);
    expect(new Set(codes).size).toBe(codes.length);
    expect(EXIT.partial).toBe(6);
  });
});
