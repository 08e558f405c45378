/** What a page remembers while somebody is signed in, and no address or storage may hold: a search is often a name. */
export const memory = { search: '' };

export function forget(): void {
  memory.search = '';
}
