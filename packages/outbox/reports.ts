/** What a consumer has told the relay by way of Redis. */
export interface Report {
  readonly consumer: string;
  /** The batch it stands in; it may not have had all of it. */
  readonly batch: number;
  readonly saidAt: Date;
}

/** `ID MS`, as `trim.lua` reads it too. */
export function writeReport(lastId: string, saidAt: Date): string {
  return `${lastId} ${saidAt.getTime()}`;
}

/** Reads the hash of all consumers' reports; what cannot be read is left out. */
export function readReports(hash: Readonly<Record<string, string>>): Report[] {
  return Object.entries(hash).flatMap(([consumer, text]) => {
    const [, batch, said] = /^(\d{1,15})-\d+ (\d{1,15})$/.exec(text) ?? [];
    return batch && said ? [{ consumer, batch: Number(batch), saidAt: new Date(Number(said)) }] : [];
  });
}
