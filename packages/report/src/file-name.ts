/** Names that Windows keeps for devices, whatever ending they have. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;
/** Separators, what Windows refuses, control characters, and marks that turn the direction of what is shown. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;
/** In bytes of UTF-8: file systems take 255, some of which are for an ending and a temporary name. */
const LONGEST = 150;

/**
 * A name from outside, such as a town's, as one part of a path that means the same on every system: never a folder, a device
 * or a hidden file, never empty or too long. Different names may become the same.
 *
 * @param fallback - used where nothing of the name is left.
 */
export function safeFileName(name: string, fallback = 'report'): string {
  const plain = name.normalize('NFC').replace(REFUSED, '_').replace(/\s+/g, ' ');
  // A dot or blank at the end is dropped by Windows, one in front hides the file elsewhere.
  const trimmed = cut(plain.replace(/^[. ~-]+/, '')).replace(/[. ]+$/, '');
  if (/^_*$/.test(trimmed)) return fallback;
  return DEVICES.test(trimmed) ? `_${trimmed}` : trimmed;
}

function cut(name: string): string {
  let kept = '';
  let size = 0;
  for (const sign of name) {
    const point = sign.codePointAt(0) as number;
    size += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (size > LONGEST) break;
    kept += sign;
  }
  return kept;
}
