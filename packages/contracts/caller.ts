/** Where a request came from, as far as the gateway could see. For throttling, session lists and audit. */
export interface Caller {
  /** Network address of the client. */
  readonly address: string | null;
  /** What the client said it was; not to be trusted. */
  readonly userAgent: string | null;
}

export const unknownCaller: Caller = { address: null, userAgent: null };
