import * as v from 'valibot';

const id = v.pipe(v.string(), v.uuid());

/** Ids are opaque to clients, so anything may arrive as one; what cannot be one names no row. */
export const isId = (text: string): boolean => v.is(id, text);
