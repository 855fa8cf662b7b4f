import type { Refusal } from '@stoa/contracts/refusal.ts';

export type EmailTaken = Refusal<'EmailTaken'>;
export type InvalidCredentials = Refusal<'InvalidCredentials'>;

export const emailTaken: EmailTaken = {
  kind: 'EmailTaken',
  code: 'EMAIL_TAKEN',
  message: 'There is already an account with this email address. Sign in instead.',
};

/** Says nothing about which of the two was wrong, nor whether the account exists. */
export const invalidCredentials: InvalidCredentials = {
  kind: 'InvalidCredentials',
  code: 'INVALID_CREDENTIALS',
  message: 'The email address or the password is not right.',
};
