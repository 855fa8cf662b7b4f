class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
}

export interface RequiredStore {
  readonly what: 'Postgres' | 'Redis';
  /** The variable that holds `url`. */
  readonly variable: string;
  readonly url: string;
  readonly ping: () => Promise<unknown>;
}

/** @throws StoreProblem saying which store does not answer, where, why, and what to do; never a password */
export async function requireStore({ what, variable, url, ping }: RequiredStore): Promise<void> {
  try {
    await ping();
  } catch (error) {
    const place = url.replace(/^[a-z-]+:\/\//, '').replace(/^.*@/, '');
    throw new StoreProblem(
      `${what} at ${place} can't be used (${reason(error)}): start it, or correct ${variable}.`,
      { cause: error },
    );
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return error.message || code || 'no answer';
}
