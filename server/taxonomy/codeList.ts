export type Locale = 'da' | 'en';
export type Text = Readonly<Record<Locale, string>>;

export interface Code<C extends string = string> {
  readonly code: C;
  readonly label: Text;
  readonly description?: Text;
}

/** A published classification. Codes are added in a new version, never renamed or given another meaning. */
export interface CodeList<C extends string = string> {
  readonly id: string;
  readonly version: string;
  readonly validFrom: string;
  readonly source: string;
  readonly codes: readonly Code<C>[];
}

export type CodeOf<L> = L extends CodeList<infer C> ? C : never;

/** Gives a list its type: the union of exactly the codes it names. */
export function codeList<const C extends string>(list: CodeList<C>): CodeList<C> {
  return list;
}

export function codesOf<C extends string>(list: CodeList<C>): C[] {
  return list.codes.map(({ code }) => code);
}

export function isCode<C extends string>(list: CodeList<C>, value: string): value is C {
  return list.codes.some(({ code }) => code === value);
}

export function labelOf<C extends string>(list: CodeList<C>, code: C, locale: Locale): string {
  const found = list.codes.find((candidate) => candidate.code === code);
  if (!found) throw new RangeError(`The list ${list.id} ${list.version} has no code ${code}`);
  return found.label[locale];
}
