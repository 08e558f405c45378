import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Unreadable } from './reading.ts';

/** Public by its number, and yet a cloud's own desk: Azure answers its machines there. */
const desks = new Set(['168.63.129.16']);

/** All that is given out of IPv6: below and above it lie tunnels and translations to elsewhere. */
const givenOut = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether the whole internet could connect there: everything that is not plainly public is not. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const it = ipaddr.process(address);
  if (it instanceof ipaddr.IPv6 && !it.match(givenOut)) return false;
  return it.range() === 'unicast' && !desks.has(it.toString());
}

const isLoopback = (address: string) => ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';

/** Where a reader may go. */
export interface Reach {
  allows: (address: string) => boolean;
  /** Web pages live at two ports; another port of a machine is another service. */
  anyPort: boolean;
  /** How names become addresses; tests have names of their own. */
  resolve?: (name: string) => Promise<string[]>;
}

export const publicWeb: Reach = { allows: isPublic, anyPort: false };

/** A test installation reads pages of its own machine too. */
export const alsoThisMachine: Reach = { allows: (it) => isPublic(it) || isLoopback(it), anyPort: true };

const resolved = (name: string) =>
  new Promise<string[]>((found, missing) =>
    lookup(name, { all: true, verbatim: true }, (error, all) =>
      error ? missing(new Unreadable('UNREACHABLE')) : found(all.map(({ address }) => address)),
    ),
  );

/** The addresses behind a host, all of them allowed: one that is not makes the whole name suspect. */
async function allowedAddresses(host: string, { allows, resolve = resolved }: Reach): Promise<string[]> {
  const addresses = isIP(host) ? [host] : await resolve(host);
  if (addresses.length === 0) throw new Unreadable('UNREACHABLE');
  if (!addresses.every(allows)) throw new Unreadable('NOT_PUBLIC');
  return addresses;
}

/**
 * Looks a host up once. The connection is made to what was found and to nothing else, so a name that changes its mind a
 * moment later (rebinding) changes nothing.
 */
export async function pinned(url: URL, reach: Reach): Promise<LookupFunction> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await allowedAddresses(host, reach);
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_name, options, found) => {
    const [first] = all;
    if (options.all) found(null, all);
    else found(null, first?.address ?? '', first?.family);
  };
}

/** A web address without a name and password in it. */
export function demandWebAddress(url: URL, { anyPort }: Reach): void {
  const web = url.protocol === 'http:' || url.protocol === 'https:';
  // The standard port of a protocol is not written.
  const port = anyPort || ['', '80', '443'].includes(url.port);
  if (!web || url.username || url.password || !port) throw new Unreadable('NOT_PUBLIC');
}
