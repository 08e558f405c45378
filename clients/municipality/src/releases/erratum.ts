/** The first edition of a quarter is none. */
export const isErratum = ({ version }: { version: string }): boolean => !version.endsWith('.1');
