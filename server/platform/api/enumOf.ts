/** Codes as the enum that type-graphql registers: each is its own value. */
export const enumOf = <const C extends string>(codes: readonly C[]) =>
  Object.fromEntries(codes.map((code) => [code, code])) as { [K in C]: K };
