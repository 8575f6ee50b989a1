import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { PublishedAddress } from '../model/manifest.ts';
import { sha256 } from './hash.ts';
import { isAddress } from './manifest-parts.ts';

// Everybody can read a manifest. The path of a release is what its address is a secret of as well, and stands nowhere in
// the output while the release is held back, so it makes the key: whoever can guess it could guess the address.
const method = 'aes-256-gcm';
const block = 256;

/** An address as it is kept while its release is held back; the same bytes for the same entry. */
export function seal(entry: PublishedAddress): string {
  const { label, key } = secretsOf(entry.source);
  const text = JSON.stringify(entry);
  // Its length must not tell it.
  const length = Math.ceil(Buffer.byteLength(text) / block) * block;
  const plain = Buffer.alloc(length, ' ');
  plain.write(text);
  const nonce = Buffer.from(sha256(Buffer.concat([key, plain])), 'hex').subarray(0, 12);
  const cipher = createCipheriv(method, key, nonce);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return label + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('hex');
}

/** Opens what was sealed for releases in these files; `undefined` for what was not, or was changed. */
export function opener(sources: Iterable<string>): (sealed: string) => PublishedAddress | undefined {
  const keys = new Map<string, Buffer>();
  for (const source of sources) {
    const { label, key } = secretsOf(source);
    keys.set(label, key);
  }
  return (sealed) => {
    const key = keys.get(sealed.slice(0, labelLength));
    const bytes = Buffer.from(sealed.slice(labelLength), 'hex');
    if (!key || bytes.length <= 28) return undefined;
    const decipher = createDecipheriv(method, key, bytes.subarray(0, 12), { authTagLength: 16 });
    decipher.setAuthTag(bytes.subarray(12, 28));
    try {
      const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString();
      const entry: unknown = JSON.parse(text);
      return isAddress(entry) ? entry : undefined;
    } catch {
      return undefined;
    }
  };
}

const labelLength = 16;

function secretsOf(source: string): { readonly label: string; readonly key: Buffer } {
  return {
    label: sha256(Buffer.from(`label of ${source}`)).slice(0, labelLength),
    key: Buffer.from(sha256(Buffer.from(`key of ${source}`)), 'hex'),
  };
}
