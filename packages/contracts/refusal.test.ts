import { expect, test } from 'vitest';
import { invalidInput, permissionDenied } from './refusal.ts';

const problem = (field: string) => ({ field, rule: 'REQUIRED', message: `${field} is needed.` });

test('invalid input speaks with its first problem and holds them all', () => {
  const problems = [problem('name'), problem('email')];
  expect(invalidInput(problems)).toEqual({
    kind: 'InvalidInput',
    code: 'INVALID_INPUT',
    message: 'name is needed.',
    problems,
  });
  expect(invalidInput([]).message).toBe('The input is not valid.');
});

test('a missing permission is named', () => {
  expect(permissionDenied('product:write')).toEqual({
    kind: 'PermissionDenied',
    code: 'PERMISSION_DENIED',
    message: 'This needs the permission product:write. Sign in with an account that has it.',
    permission: 'product:write',
  });
});
