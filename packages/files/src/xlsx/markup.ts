const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Markup without comments and processing instructions, and with the text of CDATA written plainly: what stands in them is no cell, whatever it looks like. One pass. */
export function plainMarkup(xml: string): string {
  if (!xml.includes('<!') && xml.lastIndexOf('<?') <= 0) return xml;
  const kept: string[] = [];
  let from = 0;
  for (let at = nextSpecial(xml, 0); at >= 0; at = nextSpecial(xml, from)) {
    kept.push(xml.slice(from, at));
    const [begin, end] = xml.startsWith('<!--', at) ? ['<!--', '-->'] : xml.startsWith('<![CDATA[', at) ? ['<![CDATA[', ']]>'] : ['<?', '?>'];
    const stop = xml.indexOf(end, at + begin.length);
    const inside = xml.slice(at + begin.length, stop < 0 ? undefined : stop);
    if (end === ']]>') kept.push(inside.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));
    from = stop < 0 ? xml.length : stop + end.length;
  }
  kept.push(xml.slice(from));
  return kept.join('');
}

function nextSpecial(xml: string, from: number): number {
  for (let at = xml.indexOf('<', from); at >= 0; at = xml.indexOf('<', at + 1)) if (/^<(?:!--|!\[CDATA\[|\?)/.test(xml.slice(at, at + 9))) return at;
  return -1;
}

/** What is printed above a text to say how it is read is no part of it. */
export function withoutPhonetics(markup: string): string {
  if (!markup.includes('rPh')) return markup;
  const kept: string[] = [];
  const begins = /<((?:\w+:)?)rPh[\s>]/g;
  let from = 0;
  for (let found = begins.exec(markup); found !== null; found = begins.exec(markup)) {
    const closing = `</${found[1] ?? ''}rPh>`;
    const end = markup.indexOf(closing, found.index);
    kept.push(markup.slice(from, found.index));
    from = end < 0 ? markup.length : end + closing.length;
    begins.lastIndex = from;
  }
  kept.push(markup.slice(from));
  return kept.join('');
}

/** The text inside a piece of markup, as far as comparing it needs. */
export function textInside(markup: string): string {
  // Signs that markup cannot hold are written so by Excel.
  const bare = withoutPhonetics(markup).replace(/<[^<>]*>/g, '').replace(/_x([0-9a-f]{4})_/gi, (_escape, hex: string) => signOf(Number.parseInt(hex, 16)));
  return bare.includes('&') ? bare.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex: string | undefined, digits: string | undefined, name = '') => (hex === undefined && digits === undefined ? (ENTITIES[String(name)] ?? whole) : signOf(hex === undefined ? Number(digits) : Number.parseInt(hex, 16)))) : bare;
}

function signOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Reads one attribute out of the inside of a tag. */
export function attributeOf(name: string): (attributes: string) => string | undefined {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"'<>]*)["']`);
  return (attributes) => pattern.exec(attributes)?.[1];
}
