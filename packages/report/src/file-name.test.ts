import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name.js';

describe('safeFileName', () => {
  it.each([
    ['牛头崖镇', '牛头崖镇'],
    ['../..', 'report'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..\\..\\windows', '_.._windows'],
    ['/etc/passwd', '_etc_passwd'],
    ['C:\\x', 'C_x'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['Lpt1', '_Lpt1'],
    ['CONG镇', 'CONG镇'],
    ['.bashrc', 'bashrc'],
    ['-rf', 'rf'],
    ['镇. . ', '镇'],
    ['', 'report'],
    ['???', 'report'],
    ['a\u0000b\nc', 'a_b_c'],
    ['镇\u202egnp.exe', '镇_gnp.exe'],
    ['<script>', '_script_'],
    ['\ud800镇', '_镇'],
    ['  东   镇 ', '东 镇'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('keeps whole characters of at most 150 bytes', () => {
    expect(safeFileName('镇'.repeat(500))).toBe('镇'.repeat(50));
    expect(safeFileName(`é${'𠮷'.repeat(100)}`)).toBe(`é${'𠮷'.repeat(37)}`);
  });

  it('takes a fallback of its own', () => {
    expect(safeFileName('..', '全县')).toBe('全县');
  });
});
