import { loader, type Context } from '../platform/api/context.ts';

/** Read once in a request, however many of its fields ask, and when. */
export async function onceInRequest<T>(context: Context, name: string, read: () => Promise<T>): Promise<T> {
  const once = loader<'all', T>(context, name, async () => new Map([['all', await read()]]));
  return (await once.load('all')) as T;
}
