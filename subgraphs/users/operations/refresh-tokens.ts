import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

/** 256 bits of randomness: nothing to guess, nothing to read out of it. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. A fast digest will do, because there is nothing to guess. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Encrypts a successor so that only whoever has the old token can read it; the database alone can't. */
export function sealSuccessor(oldToken: string, successor: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(oldToken), iv);
  const sealed = Buffer.concat([cipher.update(successor, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

export function unsealSuccessor(oldToken: string, box: Uint8Array): string {
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(oldToken), box.subarray(0, ivBytes));
  decipher.setAuthTag(box.subarray(ivBytes, ivBytes + tagBytes));
  return decipher.update(box.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
}

function keyFrom(token: string): Buffer {
  return Buffer.from(hkdfSync('sha256', token, '', 'stoa refresh token successor', 32));
}
