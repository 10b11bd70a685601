import { describe, expect, it } from 'vitest';
import { escaped, html } from './html.js';

describe('html', () => {
  it('escapes every text and keeps what it made itself', () => {
    const name = '<script>alert("1")</script> & \'s';
    expect(html`<p title="${name}">${[html`<b>${name}</b>`, 'x']}${undefined}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;s"><b>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;s</b>x</p>',
    );
  });

  it('shows control characters as escapes, replaces halves of characters, and keeps a text on its line', () => {
    expect(escaped('a\u0000b\u001bc\ud800d')).toBe(String.raw`a\x00b\x1bc` + '\ufffdd');
    expect(escaped('a\tb\nc𠮷')).toBe('a b c𠮷');
  });
});
