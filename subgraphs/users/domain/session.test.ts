import { describe, expect, test } from 'vitest';
import { judgeRefresh, reuseGraceMs } from './session.ts';

const now = new Date('2026-01-02T03:04:05Z');
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const live = { expiresAt: new Date(now.getTime() + 1), revokedAt: null };

describe('a refresh token', () => {
  test.each([
    ['unused, of a live session: rotates', live, null, 'ROTATE'],
    ['used a moment ago: gives its successor once more', live, ago(reuseGraceMs), 'REPEAT'],
    ['used before that: somebody stole it', live, ago(reuseGraceMs + 1), 'REUSED'],
    ['of a revoked session: has ended', { ...live, revokedAt: ago(1) }, null, 'ENDED'],
    ['of an expired session: has ended', { ...live, expiresAt: now }, null, 'ENDED'],
    ['used and revoked: has ended, and is no news', { ...live, revokedAt: ago(1) }, ago(99_999), 'ENDED'],
  ])('%s', (_, session, usedAt, verdict) => {
    expect(judgeRefresh(session, { usedAt }, now)).toBe(verdict);
  });
});
