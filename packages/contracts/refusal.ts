/**
 * An expected "no": a value, not an exception. `kind` names its type in the API, `code` is stable for programs,
 * `message` is for people; further fields are the facts a client needs.
 */
export interface Refusal<Kind extends string = string> {
  readonly kind: Kind;
  readonly code: string;
  readonly message: string;
}

export interface InputProblem {
  /** Path inside the input, `rows.3.price`. */
  readonly field: string;
  /** The rule that was broken, stable for programs: `REQUIRED`, `TOO_LONG`, `FORMAT` … */
  readonly rule: string;
  readonly message: string;
}

export interface InvalidInput extends Refusal<'InvalidInput'> {
  readonly problems: readonly InputProblem[];
}

export interface PermissionDenied extends Refusal<'PermissionDenied'> {
  readonly permission: string;
}

export function invalidInput(problems: readonly InputProblem[]): InvalidInput {
  const [first] = problems;
  return {
    kind: 'InvalidInput',
    code: 'INVALID_INPUT',
    message: first?.message ?? 'The input is not valid.',
    problems,
  };
}

export function permissionDenied(permission: string): PermissionDenied {
  return {
    kind: 'PermissionDenied',
    code: 'PERMISSION_DENIED',
    message: `This needs the permission ${permission}. Sign in with an account that has it.`,
    permission,
  };
}
