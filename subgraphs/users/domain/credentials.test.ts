import { describe, expect, test } from 'vitest';
import { canonicalEmail, emailProblems, nameProblems, passwordProblems } from './credentials.ts';

describe('email', () => {
  test('case, white space and full-width letters fold into one spelling', () => {
    expect(canonicalEmail('  Ada@Example.COM ')).toBe('ada@example.com');
    expect(canonicalEmail('ａda@example.com')).toBe('ada@example.com');
  });

  test.each(['ada@example.com', 'ada.lovelace+shop@mail.example.co.uk', 'ünï@example.com'])(
    '%s is accepted',
    email => {
      expect(emailProblems(email)).toEqual([]);
    },
  );

  test.each([
    ['', 'FORMAT'],
    ['ada', 'FORMAT'],
    ['ada@', 'FORMAT'],
    ['ada@localhost', 'FORMAT'],
    ['a da@example.com', 'FORMAT'],
    ['ada@example..com', 'FORMAT'],
    ['a\u0000da@example.com', 'FORMAT'],
    ['ada@example.com\n', 'FORMAT'],
    ['<script>@example.com', 'FORMAT'],
    ["ada@example.com'; drop table account;--", 'FORMAT'],
    [`${'a'.repeat(300)}@example.com`, 'TOO_LONG'],
  ])('%j is refused', (email, rule) => {
    expect(emailProblems(email)).toMatchObject([{ field: 'email', rule }]);
  });
});

describe('password', () => {
  test('eight characters of any kind will do', () => {
    expect(passwordProblems('        ')).toEqual([]);
    expect(passwordProblems('密码密码密码密码')).toEqual([]);
  });

  test('shorter and absurdly long ones are refused', () => {
    expect(passwordProblems('1234567')).toMatchObject([{ rule: 'TOO_SHORT' }]);
    expect(passwordProblems('x'.repeat(257))).toMatchObject([{ rule: 'TOO_LONG' }]);
  });
});

test('a name is something readable', () => {
  expect(nameProblems('José Ñandú 李')).toEqual([]);
  expect(nameProblems('   ')).toMatchObject([{ rule: 'REQUIRED' }]);
  expect(nameProblems('x'.repeat(201))).toMatchObject([{ rule: 'TOO_LONG' }]);
  expect(nameProblems('a\u0000b')).toMatchObject([{ rule: 'FORMAT' }]);
});
