import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { auditRows, type AuditRow } from './auditRows.ts';
import { arrivalsByQuarter } from './arrivals.ts';
import type { Arrivals } from './arrivals.type.ts';
import type { FileKey } from '../taxonomy/fileFormats.ts';
import { Cube, type Part } from './cube.ts';
import { giveOrder, orderRows, type NewOrder, type OrderRow } from './orders.ts';
import type { Layout } from './layout.ts';
import { Layouts } from './period.ts';
import type { CellQuery, SeriesQuery } from './release.inputs.ts';
import type { Cell } from './cell.type.ts';
import { publishedFile, publishedFiles, type FileRow, type KeptFile } from './publishedFiles.ts';
import { breakRows, type BreakRow } from './breaks/breakRows.ts';
import { calendar, type Calendar } from './calendar/calendarRows.ts';
import { publishedSeries, type Followed, type PublishedCell } from './publishedSeries.ts';
import { isOut, newestPublished, reading, releaseRows, type Reader, type ReleaseRow } from './releaseRows.ts';

/** The newest releases, a year of them, are answered from memory; older ones are read when somebody asks. */
const KEPT = 4;

/**
 * The API's one look at statistics: finished releases, as `equality_release_reader`. Nothing here counts. A published
 * release never changes, so what was read of it once holds for ever.
 */
export class PublishedStatistics {
  private known: ReadonlyMap<string, ReleaseRow> = new Map();
  private readonly cubes = new Map<string, Cube>();
  private readonly layouts = new Layouts();
  /** Of every published release: a line for each table and period, so all of them fit. */
  private readonly contents = new Map<string, Promise<Part[]>>();
  private readonly listed = new Map<string, Promise<KeptFile[]>>();
  private asked: Promise<ReleaseRow[]> | undefined;

  private readonly audits: DataLoader<string, AuditRow | null>;
  private readonly auditsOfDrafts: DataLoader<string, AuditRow | null>;

  constructor(
    private readonly database: Pool,
    private readonly now: () => Date,
  ) {
    this.audits = this.auditLoader(false);
    this.auditsOfDrafts = this.auditLoader(true);
  }

  /** Reports are long and seldom read, so none is kept. */
  private auditLoader(drafts: boolean): DataLoader<string, AuditRow | null> {
    return new DataLoader(
      async (versions) => {
        const rows = await reading(this.database, drafts, (reader) => auditRows(reader, versions));
        return versions.map((version) => rows.find((row) => row.version === version) ?? null);
      },
      { cache: false },
    );
  }

  /** The newest first; drafts only for a statistician. Whoever asks while another is being answered gets the same answer. */
  releases(drafts: boolean): Promise<ReleaseRow[]> {
    if (drafts) return this.read(true);
    this.asked ??= this.read(false).finally(() => (this.asked = undefined));
    return this.asked;
  }

  private async read(drafts: boolean): Promise<ReleaseRow[]> {
    const all = await reading(this.database, drafts, releaseRows);
    const rows = drafts ? all : all.filter((row) => isOut(row, this.now()));
    this.known = new Map(rows.filter((row) => isOut(row, this.now())).map((row) => [row.version, row]));
    const kept = this.kept();
    for (const version of this.cubes.keys()) if (!kept.includes(version)) this.cubes.delete(version);
    return rows;
  }

  /** By its version, or the newest that is published. */
  async release(drafts: boolean, version: string | null): Promise<ReleaseRow | null> {
    const known = version === null ? undefined : this.known.get(version);
    if (known) return known;
    const all = await this.releases(drafts);
    return (version === null ? newestPublished(all) : all.find((it) => it.version === version)) ?? null;
  }

  /** One cell of a release through all its periods. */
  through(release: ReleaseRow, of: SeriesQuery): Promise<Cell[]> {
    return this.cubeOf(release).series(of);
  }

  /** Which codes a table has in each dimension. */
  layoutOf(release: ReleaseRow, table: string): Promise<Layout> {
    return this.cubeOf(release).layoutOf(table);
  }

  cells(release: ReleaseRow, select: readonly CellQuery[]): Promise<Cell[]> {
    return this.cubeOf(release).cells(select);
  }

  /** What was published of these cells since the first release; drafts never. */
  series(asked: readonly Followed[]): Promise<PublishedCell[]> {
    return publishedSeries(this.database, asked, this.now());
  }

  /** What it holds, by table and period. */
  parts(release: ReleaseRow): Promise<Part[]> {
    const read = async () => [...(await this.cubeOf(release).contents()).values()];
    if (!this.known.has(release.version)) return read();
    const known = this.contents.get(release.version) ?? read();
    this.contents.set(release.version, known);
    known.catch(() => this.contents.delete(release.version));
    return known;
  }

  /** What came of attacking it. Asked of many releases at once, it is one question. */
  audit(release: ReleaseRow): Promise<AuditRow | null> {
    return (release.state === 'PUBLISHED' ? this.audits : this.auditsOfDrafts).load(release.version);
  }

  /** The forms in which it can be had; a draft in none. */
  async files({ version, state }: Pick<ReleaseRow, 'version' | 'state'>): Promise<KeptFile[]> {
    if (state !== 'PUBLISHED') return [];
    const read = () => publishedFiles(this.database, version, this.now());
    if (!this.known.has(version)) return read();
    const known = this.listed.get(version) ?? read();
    this.listed.set(version, known);
    known.catch(() => this.listed.delete(version));
    return known;
  }

  file(version: string, key: FileKey): Promise<FileRow | null> {
    return publishedFile(this.database, version, key, this.now());
  }

  order(order: NewOrder): Promise<void> {
    return reading(this.database, true, (reader) => giveOrder(reader, order));
  }

  /** What is planned, what is out and what was called off; for everyone. */
  calendar(): Promise<Calendar> {
    return reading(this.database, false, calendar);
  }

  /** Where the series are broken, announced or come; for everyone. */
  breaks(): Promise<BreakRow[]> {
    return reading(this.database, false, breakRows);
  }

  /** One transaction in which a statistician looks at what only they may see, or writes what only they may. */
  asStatistician<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
    return reading(this.database, true, work);
  }

  orders(): Promise<OrderRow[]> {
    return reading(this.database, true, orderRows);
  }

  /** What has arrived of each quarter, as the statistics side told it. */
  arrivals(): Promise<Map<string, Arrivals>> {
    return reading(this.database, true, arrivalsByQuarter);
  }

  /** A draft may be made anew under the same version, so its cube lives as long as the question. */
  private cubeOf(release: ReleaseRow): Cube {
    const cube = this.cubes.get(release.version) ?? new Cube(this.database, this.layouts, release);
    if (this.kept().includes(release.version)) this.cubes.set(release.version, cube);
    return cube;
  }

  private kept(): string[] {
    return [...this.known.keys()].slice(0, KEPT);
  }
}
