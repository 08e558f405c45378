/** For PostgreSQL's `@>`: what the classification of an incident contains when it names the ground, among others perhaps. */
export const namingGround = (ground: string) => JSON.stringify({ grounds: [{ ground }] }) as never;
