import type { ReleaseFile } from '../files/releaseFile.ts';
import type { Release } from '../release.ts';
import type { Finding } from './finding.ts';

/** What could name one registration, or the row it became: an id, a receipt of 24 digits, a token of 64 hexadecimal ones. */
const forms = [
  { of: 'an id', form: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi },
  { of: 'a receipt', form: /(?<![0-9a-f])(?:\d{24}|\d{4}(?:-\d{4}){5})(?![0-9a-f])/gi },
  { of: 'a token', form: /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gi },
];

/** Hands files on, and remembers which hold what could name a registration. The hashes a release names itself are known. */
export class Traces {
  readonly findings: Finding[] = [];
  readonly #known: ReadonlySet<string>;

  constructor({ sha256, lattice }: Pick<Release, 'sha256' | 'lattice'>) {
    this.#known = new Set([sha256, lattice?.sha256].filter((it) => typeof it === 'string'));
  }

  *in(files: Iterable<ReleaseFile>): Generator<ReleaseFile> {
    for (const file of files) {
      this.#look(file);
      yield file;
    }
  }

  #look({ tableId, format, language, content }: ReleaseFile): void {
    // The list of all files holds their hashes; that it lists them as they are is looked at with them.
    const known = format === 'manifest' ? new Set(content.match(/(?<="sha256": ?")[0-9a-f]{64}(?=")/g)) : this.#known;
    for (const { of, form } of forms)
      if ((content.match(form) ?? []).some((it) => !known.has(it)))
        this.findings.push({ attack: 'UNLINKABILITY', says: `${tableId}.${format}, ${language}: It holds ${of}.` });
  }
}
