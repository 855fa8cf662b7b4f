import { type Caller, unknownCaller } from '@stoa/contracts/caller.ts';
import { z } from 'zod';

/** Header in which the client's address travels between our processes, beside the identity that vouches for it. */
export const callerHeader = 'x-stoa-caller';

const shape = z.object({ address: z.string().nullable(), userAgent: z.string().nullable() });

export function writeCaller(caller: Caller): string {
  return Buffer.from(JSON.stringify(caller)).toString('base64url');
}

/** What the header says; what can't be read counts as not known. */
export function readCaller(header: string | undefined): Caller {
  try {
    return header ? shape.parse(JSON.parse(Buffer.from(header, 'base64url').toString())) : unknownCaller;
  } catch {
    return unknownCaller;
  }
}
