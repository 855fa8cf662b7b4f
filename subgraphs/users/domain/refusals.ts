import type { Refusal } from '@stoa/contracts/refusal.ts';

export type RefreshTokenRejected = Refusal<'RefreshTokenRejected'>;
export type NotSignedIn = Refusal<'NotSignedIn'>;
export type EmailTaken = Refusal<'EmailTaken'>;
export type InvalidCredentials = Refusal<'InvalidCredentials'>;
export type PhoneTaken = Refusal<'PhoneTaken'>;
export type AddressNotFound = Refusal<'AddressNotFound'>;

export interface TooManyAddresses extends Refusal<'TooManyAddresses'> {
  readonly limit: number;
}

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

/** Unknown, expired, revoked or used before: whoever has a right to the account can sign in again. */
export const refreshTokenRejected: RefreshTokenRejected = {
  kind: 'RefreshTokenRejected',
  code: 'REFRESH_TOKEN_REJECTED',
  message: 'This refresh token is not valid any more. Sign in again.',
};

export const notSignedIn: NotSignedIn = {
  kind: 'NotSignedIn',
  code: 'NOT_SIGNED_IN',
  message: 'Sign in first, and send the access token.',
};

export const phoneTaken: PhoneTaken = {
  kind: 'PhoneTaken',
  code: 'PHONE_TAKEN',
  message: 'Another account has this phone number. Use another number.',
};

/** The same for an address of somebody else as for one that never was. */
export const addressNotFound: AddressNotFound = {
  kind: 'AddressNotFound',
  code: 'ADDRESS_NOT_FOUND',
  message: 'You have no such address. Look at `me { addresses { id } }`.',
};

export function tooManyAddresses(limit: number): TooManyAddresses {
  return {
    kind: 'TooManyAddresses',
    code: 'TOO_MANY_ADDRESSES',
    message: `An account keeps at most ${limit} addresses. Remove one first.`,
    limit,
  };
}
