import { unzipSync } from 'fflate';

/** Archives that can be taken apart and put together again: findings of the corpus may be damaged ones. */
export function sound(corpus: readonly Uint8Array[]): readonly Uint8Array[] {
  return corpus.filter((bytes) => {
    try {
      return Object.keys(unzipSync(bytes)).length > 1;
    } catch {
      return false;
    }
  });
}
