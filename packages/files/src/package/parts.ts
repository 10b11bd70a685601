import type { ArchiveReader } from '../archive/archive.js';
import type { ArchiveFault } from '../archive/faults.js';
import { readXml } from './read-xml.js';

/** What one part of an office file says about another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in both editions of the standard: `worksheet`, `styles`. */
  readonly type: string;
  /** The part's own name in the archive, or where it should be; undefined for what lies outside the file. */
  readonly target: string | undefined;
}

/**
 * Parts of an office file, found as programs find them: by the relationships that each part names, never by fixed names, and
 * without regard to case. `workbook22.xml` is what Excel writes while people edit together.
 */
export class Parts {
  readonly #archive: ArchiveReader;
  readonly #names: ReadonlyMap<string, string>;

  constructor(archive: ArchiveReader) {
    this.#archive = archive;
    this.#names = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  }

  /** The part that the file itself is about; undefined where it names none. */
  main(): string | undefined | { readonly fault: ArchiveFault } {
    const found = this.relationships('');
    if ('fault' in found) return found;
    return found.find(({ type }) => type === 'officeDocument')?.target;
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  /** What a part names; of the whole file where the name is empty. None where it names nothing or its list cannot be read. */
  relationships(part: string): readonly Relationship[] | { readonly fault: ArchiveFault } {
    const slash = part.lastIndexOf('/') + 1;
    const xml = this.text(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
    return typeof xml === 'object' ? xml : relationshipsIn(xml ?? '', part.slice(0, slash));
  }

  /** Text of a part; undefined where there is none of this name. */
  text(name: string): string | undefined | { readonly fault: ArchiveFault } {
    const own = this.#names.get(name.toLowerCase());
    // Only what is named as markup was looked through for declarations.
    if (own === undefined || !/\.(?:xml|rels)$/i.test(own)) return undefined;
    const taken = this.#archive.take((each) => each === own);
    return 'fault' in taken ? taken : new TextDecoder().decode(taken.get(own));
  }
}

function relationshipsIn(xml: string, folder: string): readonly Relationship[] {
  const found: Relationship[] = [];
  readXml(xml, {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const target = attribute('TargetMode') === 'External' ? undefined : resolved(folder, attribute('Target') ?? '');
      found.push({ id: attribute('Id') ?? '', type: lastWord(attribute('Type') ?? ''), target });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
