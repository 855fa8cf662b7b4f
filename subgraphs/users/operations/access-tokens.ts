import type { GuestId } from '@stoa/contracts/ids.ts';
import type { Database } from '@stoa/postgres/database.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose';
import { findSigningKeys, insertFirstSigningKey } from '../data/signing-keys.ts';
import type { Account } from '../domain/account.ts';
import type { Session } from '../domain/session.ts';
import type { AccessToken } from './deps.ts';

const minuteMs = 60_000;
const accountLifetimeMs = 15 * minuteMs;
/** A guest cannot refresh, and keeps a cart only as long as the token. */
const guestLifetimeMs = 30 * 24 * 60 * minuteMs;
const algorithm = 'EdDSA';

export interface AccessTokens {
  issue(account: Account, session: Session, now: Date): Promise<AccessToken>;
  issueForGuest(guestId: GuestId, now: Date): Promise<AccessToken>;
  /** The public keys, as a JSON Web Key Set. */
  keySet(): Promise<{ keys: JWK[] }>;
}

/** Signs access tokens with the newest key of the database; makes the first key when there is none. */
export function createAccessTokens({ db, clock }: { db: Database; clock: () => Date }): AccessTokens {
  const signer = once(() => loadSigner(db, clock));

  async function sign(
    subject: string,
    claims: JWTPayload,
    now: Date,
    lifetimeMs: number,
  ): Promise<AccessToken> {
    const { kid, key } = await signer();
    const expiresAt = new Date(now.getTime() + lifetimeMs);
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, kid, typ: 'at+jwt' })
      .setIssuer('stoa')
      .setAudience('stoa')
      .setSubject(subject)
      .setJti(newId())
      .setIssuedAt(now)
      .setExpirationTime(expiresAt)
      .sign(key);
    return { token, expiresAt };
  }

  return {
    issue: (account, session, now) =>
      sign(
        account.id,
        { kind: 'account', sid: session.id, roles: [...account.roles] },
        now,
        accountLifetimeMs,
      ),
    issueForGuest: (guestId, now) => sign(guestId, { kind: 'guest' }, now, guestLifetimeMs),
    async keySet() {
      await signer();
      const keys = await findSigningKeys(db);
      return {
        keys: keys.map(({ kid, publicJwk }) => ({ ...(publicJwk as JWK), kid, alg: algorithm, use: 'sig' })),
      };
    },
  };
}
async function loadSigner(db: Database, clock: () => Date) {
  const [first] = await findSigningKeys(db);
  if (!first) await createFirstKey(db, clock());
  const [newest] = first ? [first] : await findSigningKeys(db);
  if (!newest) throw new Error('there is no signing key although one was just written');
  return { kid: newest.kid, key: await importJWK(newest.privateJwk as JWK, algorithm) };
}

async function createFirstKey(db: Database, createdAt: Date): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const [publicJwk, privateJwk] = await Promise.all([exportJWK(publicKey), exportJWK(privateKey)]);
  await inTransaction(db, tx =>
    insertFirstSigningKey(tx, { kid: newId(), publicJwk, privateJwk, createdAt }),
  );
}

/** Remembers a success; a failure is tried again by the next caller. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch(error => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
