import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Peers are dependencies of a folder of its own, so that installing the project does not install them. */
const folder = new URL('../../peers/', import.meta.url);

export const howToInstall = '  peers are not installed; to compare with them: npm ci --prefix apps/bench/peers';

export function arePeersInstalled() {
  return existsSync(new URL('node_modules', folder));
}

/** Loads one of the peers; whoever asks says what it looks like. */
export const loadPeer = createRequire(new URL('package.json', folder));
