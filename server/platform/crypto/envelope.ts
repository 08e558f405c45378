import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

// One field at rest: version byte · 96-bit random IV · ciphertext · 128-bit tag (AES-256-GCM). The place (table, column,
// row, organisation) is authenticated with it, so a ciphertext moved to another row or tenant does not open.
// Keys are KeyObjects: Node unpacks a Buffer anew for every field, which costs four times the deciphering.
const VERSION = 1;
const IV = 12;
const TAG = 16;

export function seal(key: KeyObject, place: string, text: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  return Buffer.concat([Buffer.of(VERSION), iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function open(key: KeyObject, place: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes[0] !== VERSION) throw new Error('The stored field has an unknown format version.');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + IV))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(-TAG));
  return decipher.update(bytes.subarray(1 + IV, -TAG), undefined, 'utf8') + decipher.final('utf8');
}

/** A key for one purpose, derived from the key encryption key (HKDF-SHA256, RFC 5869). */
export const derive = (root: Buffer, purpose: string) =>
  createSecretKey(new Uint8Array(hkdfSync('sha256', root, Buffer.alloc(0), purpose, 32)));

export const hmac = (key: KeyObject | Buffer, text: string) => createHmac('sha256', key).update(text, 'utf8').digest();
