/** What keeps the stores from running; its message is one sentence for the person who started them. */
export class EnvironmentProblem extends Error {
  override readonly name = 'EnvironmentProblem';
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The `code` that Node and the database drivers put on their errors, if there is one. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
