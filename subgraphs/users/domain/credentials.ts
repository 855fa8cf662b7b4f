import type { InputProblem } from '@stoa/contracts/refusal.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

const emailShape =
  /^[^\s\p{Cc}@"<>()[\]\\,;:]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/u;
const shortestPassword = 8;
const longestPassword = 256;
const longestEmail = 254;
const longestName = 200;

/** One spelling per address, so that uniqueness means something. */
export function canonicalEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}

export function emailProblems(email: string, field = 'email'): InputProblem[] {
  if (email.length > longestEmail)
    return [{ field, rule: 'TOO_LONG', message: `An email address has at most ${longestEmail} characters.` }];
  if (!emailShape.test(email))
    return [{ field, rule: 'FORMAT', message: 'This does not look like an email address.' }];
  return [];
}

/** Length is the only rule that helps (NIST SP 800-63B); the upper one bounds the work of hashing. */
export function passwordProblems(password: string, field = 'password'): InputProblem[] {
  if (password.length < shortestPassword) {
    return [{ field, rule: 'TOO_SHORT', message: `A password has at least ${shortestPassword} characters.` }];
  }
  if (password.length > longestPassword) {
    return [{ field, rule: 'TOO_LONG', message: `A password has at most ${longestPassword} characters.` }];
  }
  return [];
}

export function nameProblems(name: string, field = 'name'): InputProblem[] {
  if (name.trim() === '') return [{ field, rule: 'REQUIRED', message: 'A name is needed.' }];
  if (name.length > longestName)
    return [{ field, rule: 'TOO_LONG', message: `A name has at most ${longestName} characters.` }];
  if (/\p{Cc}/u.test(name)) return [{ field, rule: 'FORMAT', message: 'A name has no control characters.' }];
  return [];
}
