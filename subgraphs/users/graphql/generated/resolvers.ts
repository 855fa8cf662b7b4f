import type { CurrencyCode } from '@stoa/money/currency.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Account as AccountSource } from '../../domain/account.ts';
import type { Session as SessionSource } from '../../domain/session.ts';
import type { Address as AddressSource } from '../../domain/address.ts';
import type { Money as MoneySource } from '@stoa/money/money.ts';
import type { UsersContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A currency by its ISO 4217 letters: `EUR`. */
  CurrencyCode: { input: CurrencyCode; output: CurrencyCode; }
  /** A point in time, ISO 8601 in UTC: `2026-01-02T03:04:05.678Z`. */
  DateTime: { input: Date; output: Date; }
  /** A decimal number as a string, so that no client rounds it by accident: `"12.30"`. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What a client sends as `Authorization: Bearer …` to act as the user. */
export type AccessToken = {
  readonly __typename?: 'AccessToken';
  /** When it stops working, 15 minutes after it was made. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The token, a JWT. */
  readonly token: Scalars['String']['output'];
};

/** A new address. Texts have at most 200 characters, province, city and district 100; none has control characters. Broken rules are `REQUIRED`, `TOO_LONG`, `FORMAT` and `UNKNOWN`. */
export type AddAddressInput = {
  /** City, town or village. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The firm of the recipient. */
  readonly company?: InputMaybe<Scalars['String']['input']>;
  /** Country by ISO 3166 letters: `GB`. */
  readonly countryCode: Scalars['String']['input'];
  /** District of a city; CN and HK need it. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  readonly kind: AddressKind;
  /** Street and number. */
  readonly line1: Scalars['String']['input'];
  /** Flat, floor, building. */
  readonly line2?: InputMaybe<Scalars['String']['input']>;
  /** True makes it the default of its kind; the first of a kind always is. */
  readonly makeDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** With + and country; spaces, dashes and parentheses don't matter. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Letter case does not matter, nor the space or dash that the country puts into it. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province, prefecture or emirate. A code in US, CA, AU and BR: `CA`. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** Who receives what is sent there. */
  readonly recipient: Scalars['String']['input'];
};

/** What `addAddress` answers. */
export type AddAddressResult = AddAddressSuccess | InvalidInput | NotSignedIn | TooManyAddresses;

/** The address is there. */
export type AddAddressSuccess = {
  readonly __typename?: 'AddAddressSuccess';
  /** The new address. */
  readonly address: Address;
};

/** A place of a person, as it is written on a parcel. Which parts it needs depends on the country. */
export type Address = {
  readonly __typename?: 'Address';
  /** City, town or village; null where there is none. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The firm of the recipient; null for none. */
  readonly company?: Maybe<Scalars['String']['output']>;
  /** Country by ISO 3166 letters: `GB`. */
  readonly countryCode: Scalars['String']['output'];
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** District of a city; null where there is none. */
  readonly district?: Maybe<Scalars['String']['output']>;
  /** Unique for ever. */
  readonly id: Scalars['ID']['output'];
  /** True for the one that is taken when nothing else is said; each kind that has addresses has exactly one. */
  readonly isDefault: Scalars['Boolean']['output'];
  /** What it is for. */
  readonly kind: AddressKind;
  /** Street and number. */
  readonly line1: Scalars['String']['output'];
  /** Flat, floor, building; null for none. */
  readonly line2?: Maybe<Scalars['String']['output']>;
  /** A number to call about a delivery, in E.164: `+442079460018`. Null for none. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Postal code as the country writes it, `SW1A 1AA`; null where there is none. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** State, province, prefecture or emirate; null where there is none. A code in US, CA, AU and BR: `CA`. */
  readonly province?: Maybe<Scalars['String']['output']>;
  /** Who receives what is sent there. */
  readonly recipient: Scalars['String']['output'];
  /** When a part of it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** What an address is for. */
export type AddressKind =
  /** Invoices go there. */
  | 'BILLING'
  /** Parcels go there. */
  | 'SHIPPING';

/** The caller has no such address; nothing was changed. */
export type AddressNotFound = UserError & {
  readonly __typename?: 'AddressNotFound';
  /** Always `ADDRESS_NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};

/** A guest, and the token that acts as the guest. */
export type CreateGuestSuccess = {
  readonly __typename?: 'CreateGuestSuccess';
  /** Acts as the guest for 30 days. */
  readonly accessToken: AccessToken;
  /** Unique for ever. */
  readonly guestId: Scalars['ID']['output'];
};

/** The email address already has an account. */
export type EmailTaken = UserError & {
  readonly __typename?: 'EmailTaken';
  /** Always `EMAIL_TAKEN`. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};

/** Which of the caller's sessions end. */
export type EndAllSessionsInput = {
  /** True lets the session that asks go on; false when left out. */
  readonly keepThisOne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One of the caller's sessions. */
export type EndSessionInput = {
  /** Its id, from `mySessions`. */
  readonly sessionId: Scalars['ID']['input'];
};

/** What ending sessions answers. */
export type EndSessionsResult = EndSessionsSuccess | NotSignedIn;

/** The sessions have ended; their access tokens stop working within a second. */
export type EndSessionsSuccess = {
  readonly __typename?: 'EndSessionsSuccess';
  /** How many; 0 when there was none such, or it had ended before. */
  readonly ended: Scalars['Int']['output'];
};

/** Accounts that must exist. */
export type EnsureAccountsInput = {
  /** The accounts. */
  readonly accounts: ReadonlyArray<EnsuredAccount>;
};

/** An account that must exist. */
export type EnsuredAccount = {
  /** Its address. */
  readonly email: Scalars['String']['input'];
  /** What to call the person. */
  readonly name: Scalars['String']['input'];
  /** Its first password. */
  readonly password: Scalars['String']['input'];
  /** Its roles; a customer when empty. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
};

/** A customer as the other system knows them. */
export type ImportCustomerRow = {
  /** Country by ISO 3166 letters. */
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  /** The other system's own key, unique for ever: `online-retail:17850`. */
  readonly externalRef: Scalars['String']['input'];
  /** What to call the person, at most 200 characters. */
  readonly name: Scalars['String']['input'];
};

/** Customers of another system. */
export type ImportCustomersInput = {
  /** At most 1,000. */
  readonly rows: ReadonlyArray<ImportCustomerRow>;
};

/** What `importCustomers` answers. */
export type ImportCustomersResult = ImportCustomersSuccess | InvalidInput | PermissionDenied;

/** How many of the rows did what. */
export type ImportCustomersSuccess = {
  readonly __typename?: 'ImportCustomersSuccess';
  /** New customers. */
  readonly created: Scalars['Int']['output'];
  /** Known customers that were the same already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Known customers whose data changed. */
  readonly updated: Scalars['Int']['output'];
};

/** One broken rule of an input. */
export type InputProblem = {
  readonly __typename?: 'InputProblem';
  /** Path of the field inside the input: `rows.3.price`. */
  readonly field: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
  /** The rule, stable for programs: `REQUIRED`, `FORMAT`, `TOO_SHORT`, `TOO_LONG`, `TOO_MANY`, `OUT_OF_RANGE`, `DUPLICATE`, `UNKNOWN`, `CYCLE`, `CURRENCY`, `NOT_SUPPORTED`. */
  readonly rule: Scalars['String']['output'];
};

/** Email or password is wrong; which one is not said. */
export type InvalidCredentials = UserError & {
  readonly __typename?: 'InvalidCredentials';
  /** Always `INVALID_CREDENTIALS`. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};

/** The input breaks a rule; nothing was changed. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** Always `INVALID_INPUT`. */
  readonly code: Scalars['String']['output'];
  /** The first problem, for people. */
  readonly message: Scalars['String']['output'];
  /** Every rule that is broken. */
  readonly problems: ReadonlyArray<InputProblem>;
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in units of the currency, with all of its digits: `"12.30"` in USD, `"12"` in JPY. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  readonly currencyCode: Scalars['CurrencyCode']['output'];
};

/** An amount of money that a client sends. */
export type MoneyInput = {
  /** The amount in units of the currency, with no more digits than it has: `"12.30"`. */
  readonly amount: Scalars['Decimal']['input'];
  /** The currency of the amount. */
  readonly currencyCode: Scalars['CurrencyCode']['input'];
};

/** What can be done. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds an address to the caller's own. The first of its kind becomes the default. Refuses with TooManyAddresses when there are 50. */
  readonly addAddress: AddAddressResult;
  /** A name for somebody who has not signed in yet. Send its token when registering or signing in: what the guest had becomes the account's. */
  readonly createGuest: CreateGuestSuccess;
  /** Ends all of the caller's own sessions. */
  readonly endAllSessions: EndSessionsResult;
  /** Ends one of the caller's own sessions. */
  readonly endSession: EndSessionsResult;
  /** For our own set-up: makes the accounts whose email address has none yet. Answers how many were made. Services only. */
  readonly ensureAccounts: Scalars['Int']['output'];
  /** Takes over up to 1,000 customers of another system: all rows or none, and the same rows again change nothing. Needs the permission customer:import. */
  readonly importCustomers: ImportCustomersResult;
  /** Trades a refresh token for a new one and a new access token. Two calls with one token within 10 seconds get the same answer; later it counts as stolen and ends the session. */
  readonly refreshSession: RefreshSessionResult;
  /** Makes an account and signs it in. Refuses with EmailTaken when the email address has one. */
  readonly register: RegisterResult;
  /** Removes one of the caller's own addresses. When it was the default, the newest one left of its kind becomes it. */
  readonly removeAddress: RemoveAddressResult;
  /** Makes one of the caller's own addresses the default of its kind, instead of the one that was. */
  readonly setDefaultAddress: SetDefaultAddressResult;
  /** Signs in with email and password. Refuses with InvalidCredentials, whichever of the two was wrong. */
  readonly signIn: SignInResult;
  /** Ends the session that the access token belongs to. */
  readonly signOut: EndSessionsResult;
  /** Changes one of the caller's own addresses. Null clears a part, what is left out stays; the whole must keep the rules of its country. */
  readonly updateAddress: UpdateAddressResult;
  /** Changes the caller's own profile: all that is sent, or nothing. Null clears a field, what is left out stays. Refuses with PhoneTaken when another account has the phone number. */
  readonly updateProfile: UpdateProfileResult;
};


/** What can be done. */
export type MutationAddAddressArgs = {
  input: AddAddressInput;
};


/** What can be done. */
export type MutationEndAllSessionsArgs = {
  input: EndAllSessionsInput;
};


/** What can be done. */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/** What can be done. */
export type MutationEnsureAccountsArgs = {
  input: EnsureAccountsInput;
};


/** What can be done. */
export type MutationImportCustomersArgs = {
  input: ImportCustomersInput;
};


/** What can be done. */
export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


/** What can be done. */
export type MutationRegisterArgs = {
  input: RegisterInput;
};


/** What can be done. */
export type MutationRemoveAddressArgs = {
  input: RemoveAddressInput;
};


/** What can be done. */
export type MutationSetDefaultAddressArgs = {
  input: SetDefaultAddressInput;
};


/** What can be done. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** What can be done. */
export type MutationUpdateAddressArgs = {
  input: UpdateAddressInput;
};


/** What can be done. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};

/** This needs a signed-in user. */
export type NotSignedIn = UserError & {
  readonly __typename?: 'NotSignedIn';
  /** Always `NOT_SIGNED_IN`. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};

/** Where a page of a list lies in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last entry, to be sent as `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when asking with `after: endCursor` will give more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there are entries before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** The caller may not do this; nothing was changed. */
export type PermissionDenied = UserError & {
  readonly __typename?: 'PermissionDenied';
  /** Always `PERMISSION_DENIED`. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
  /** The permission that is missing: `product:write`. */
  readonly permission: Scalars['String']['output'];
};

/** The phone number belongs to another account; nothing was changed. */
export type PhoneTaken = UserError & {
  readonly __typename?: 'PhoneTaken';
  /** Always `PHONE_TAKEN`. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** The signed-in user; null without a valid access token. */
  readonly me?: Maybe<User>;
  /** Where the signed-in user is signed in, the latest first; empty without a valid access token. */
  readonly mySessions: ReadonlyArray<Session>;
  /** For gateways: the sessions that ended after a moment, whose access tokens have to be turned away. Services only. */
  readonly revokedSessions: ReadonlyArray<RevokedSession>;
};


/** What can be asked. */
export type QueryRevokedSessionsArgs = {
  since: Scalars['DateTime']['input'];
};

/** What gets the next access token. */
export type RefreshSessionInput = {
  /** From the last answer to `register`, `signIn` or `refreshSession`. */
  readonly refreshToken: Scalars['String']['input'];
};

/** What `refreshSession` answers. */
export type RefreshSessionResult = RefreshSessionSuccess | RefreshTokenRejected;

/** The session goes on. */
export type RefreshSessionSuccess = {
  readonly __typename?: 'RefreshSessionSuccess';
  /** Acts as the user. */
  readonly accessToken: AccessToken;
  /** Gets the next access token; the one sent has done its work. */
  readonly refreshToken: Scalars['String']['output'];
  /** The session on this device. */
  readonly session: Session;
  /** The user. */
  readonly user: User;
};

/** The refresh token is unknown, expired, or was used before; in the last case the session has ended. */
export type RefreshTokenRejected = UserError & {
  readonly __typename?: 'RefreshTokenRejected';
  /** Always `REFRESH_TOKEN_REJECTED`. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};

/** A new account. */
export type RegisterInput = {
  /** An address that nobody has registered yet; letter case does not matter. */
  readonly email: Scalars['String']['input'];
  /** What to call the person, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** 8 to 256 characters. */
  readonly password: Scalars['String']['input'];
};

/** What `register` answers. */
export type RegisterResult = EmailTaken | InvalidInput | RegisterSuccess;

/** The account exists and is signed in. */
export type RegisterSuccess = {
  readonly __typename?: 'RegisterSuccess';
  /** Acts as the new account. */
  readonly accessToken: AccessToken;
  /** Gets the next access token; keep it secret, it works once. */
  readonly refreshToken: Scalars['String']['output'];
  /** The session on this device. */
  readonly session: Session;
  /** The new account. */
  readonly user: User;
};

/** One of the caller's addresses. */
export type RemoveAddressInput = {
  /** Its id, from `me { addresses }`. */
  readonly addressId: Scalars['ID']['input'];
};

/** What `removeAddress` answers. */
export type RemoveAddressResult = AddressNotFound | NotSignedIn | RemoveAddressSuccess;

/** The address is gone. */
export type RemoveAddressSuccess = {
  readonly __typename?: 'RemoveAddressSuccess';
  /** The address that became the default of the kind; null when the default is what it was, or none is left. */
  readonly newDefault?: Maybe<Address>;
  /** The id that it had. */
  readonly removedId: Scalars['ID']['output'];
};

/** A session that has ended before its time. */
export type RevokedSession = {
  readonly __typename?: 'RevokedSession';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When it ended. */
  readonly revokedAt: Scalars['DateTime']['output'];
};

/** One sign-in on one device. It ends 30 days after its last use, or when somebody ends it; its access tokens stop working within a second. */
export type Session = {
  readonly __typename?: 'Session';
  /** The network address of the sign-in; null when not known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** When the user signed in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends if it is not used until then. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Unique for ever. */
  readonly id: Scalars['ID']['output'];
  /** True for the session of the access token that asks. */
  readonly isThisOne: Scalars['Boolean']['output'];
  /** When it last got an access token. */
  readonly lastUsedAt: Scalars['DateTime']['output'];
  /** What the device said it was; null when it said nothing. */
  readonly userAgent?: Maybe<Scalars['String']['output']>;
};

/** One of the caller's addresses. */
export type SetDefaultAddressInput = {
  /** Its id, from `me { addresses }`. */
  readonly addressId: Scalars['ID']['input'];
};

/** What `setDefaultAddress` answers. */
export type SetDefaultAddressResult = AddressNotFound | NotSignedIn | SetDefaultAddressSuccess;

/** The address is the default of its kind. */
export type SetDefaultAddressSuccess = {
  readonly __typename?: 'SetDefaultAddressSuccess';
  /** The address as now. */
  readonly address: Address;
};

/** Who wants to sign in. */
export type SignInInput = {
  /** The address of the account; letter case does not matter. */
  readonly email: Scalars['String']['input'];
  /** The password of the account. */
  readonly password: Scalars['String']['input'];
};

/** What `signIn` answers. */
export type SignInResult = InvalidCredentials | SignInSuccess;

/** The user is signed in. */
export type SignInSuccess = {
  readonly __typename?: 'SignInSuccess';
  /** Acts as the user. */
  readonly accessToken: AccessToken;
  /** Gets the next access token; keep it secret, it works once. */
  readonly refreshToken: Scalars['String']['output'];
  /** The session on this device. */
  readonly session: Session;
  /** The user. */
  readonly user: User;
};

/** The account has as many addresses as one may have; nothing was changed. */
export type TooManyAddresses = UserError & {
  readonly __typename?: 'TooManyAddresses';
  /** Always `TOO_MANY_ADDRESSES`. */
  readonly code: Scalars['String']['output'];
  /** How many an account may have. */
  readonly limit: Scalars['Int']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};

/** One of the caller's addresses, and what changes of it. The rules are those of `AddAddressInput`; what it is for can't change. */
export type UpdateAddressInput = {
  /** Its id, from `me { addresses }`. */
  readonly addressId: Scalars['ID']['input'];
  /** City, town or village. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The firm of the recipient. */
  readonly company?: InputMaybe<Scalars['String']['input']>;
  /** Country by ISO 3166 letters; can't be cleared. */
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  /** District of a city. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Street and number; can't be cleared. */
  readonly line1?: InputMaybe<Scalars['String']['input']>;
  /** Flat, floor, building. */
  readonly line2?: InputMaybe<Scalars['String']['input']>;
  /** With + and country; spaces, dashes and parentheses don't matter. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Letter case does not matter, nor the space or dash that the country puts into it. */
  readonly postalCode?: InputMaybe<Scalars['String']['input']>;
  /** State, province, prefecture or emirate. A code in US, CA, AU and BR: `CA`. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** Who receives what is sent there; can't be cleared. */
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateAddress` answers. */
export type UpdateAddressResult = AddressNotFound | InvalidInput | NotSignedIn | UpdateAddressSuccess;

/** The address is as was asked. */
export type UpdateAddressSuccess = {
  readonly __typename?: 'UpdateAddressSuccess';
  /** The address as now. */
  readonly address: Address;
};

/** What changes of a profile. Every field may be left out. */
export type UpdateProfileInput = {
  /** Country by ISO 3166 letters. */
  readonly countryCode?: InputMaybe<Scalars['String']['input']>;
  /** The currency to see prices in. */
  readonly currencyCode?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** A BCP 47 tag, `de` or `zh-CN`; can't be cleared. */
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person agrees to be sent advertising; can't be cleared. */
  readonly marketingConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to call the person, at most 200 characters; can't be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** With + and country, `+44 20 7946 0018`; spaces, dashes and parentheses don't matter. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** An IANA name, `Europe/Berlin`; can't be cleared. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateProfile` answers. */
export type UpdateProfileResult = InvalidInput | NotSignedIn | PhoneTaken | UpdateProfileSuccess;

/** The profile is as was asked. */
export type UpdateProfileSuccess = {
  readonly __typename?: 'UpdateProfileSuccess';
  /** The user as now. */
  readonly user: User;
};

/** A person who shops, or who works for the shop. Visible to the person and to staff; to others it looks as if it were not there. */
export type User = {
  readonly __typename?: 'User';
  /** Where to ship and to bill, at most 50, the newest first. For the person, for support and for services; empty for everybody else. */
  readonly addresses: ReadonlyArray<Address>;
  /** Country by ISO 3166 letters, null when not known: `GB`. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** When the account was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The currency that the person wants to see prices in; null when the shop's own will do. */
  readonly currencyCode?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Null for customers who came by an import and have not signed up. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Unique for ever. */
  readonly id: Scalars['ID']['output'];
  /** The language and region to speak to the person in, a BCP 47 tag: `zh-CN`. `en` until the person chooses. */
  readonly locale: Scalars['String']['output'];
  /** True when the person agreed to be sent advertising. */
  readonly marketingConsent: Scalars['Boolean']['output'];
  /** What the person wants to be called. */
  readonly name: Scalars['String']['output'];
  /** Phone number in E.164, `+442079460018`; no other account has it. Null when not known. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** The roles that were given to the person: `customer`, `support`, `merchant`, `warehouse`, `finance`, `admin`. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The time zone of the person by its IANA name, `Europe/Berlin`. `UTC` until the person chooses. */
  readonly timeZone: Scalars['String']['output'];
};

/** An expected refusal of a mutation. Each kind is a type of its own with the facts that belong to it. */
export type UserError = {
  /** Stable, for programs: `INVALID_INPUT`. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddAddressResult:
    | ( Omit<AddAddressSuccess, 'address'> & { address: _RefType['Address'] } )
    | ( InvalidInput )
    | ( NotSignedIn )
    | ( TooManyAddresses )
  ;
  EndSessionsResult:
    | ( EndSessionsSuccess )
    | ( NotSignedIn )
  ;
  ImportCustomersResult:
    | ( ImportCustomersSuccess )
    | ( InvalidInput )
    | ( PermissionDenied )
  ;
  RefreshSessionResult:
    | ( Omit<RefreshSessionSuccess, 'session' | 'user'> & { session: _RefType['Session'], user: _RefType['User'] } )
    | ( RefreshTokenRejected )
  ;
  RegisterResult:
    | ( EmailTaken )
    | ( InvalidInput )
    | ( Omit<RegisterSuccess, 'session' | 'user'> & { session: _RefType['Session'], user: _RefType['User'] } )
  ;
  RemoveAddressResult:
    | ( AddressNotFound )
    | ( NotSignedIn )
    | ( Omit<RemoveAddressSuccess, 'newDefault'> & { newDefault?: Maybe<_RefType['Address']> } )
  ;
  SetDefaultAddressResult:
    | ( AddressNotFound )
    | ( NotSignedIn )
    | ( Omit<SetDefaultAddressSuccess, 'address'> & { address: _RefType['Address'] } )
  ;
  SignInResult:
    | ( InvalidCredentials )
    | ( Omit<SignInSuccess, 'session' | 'user'> & { session: _RefType['Session'], user: _RefType['User'] } )
  ;
  UpdateAddressResult:
    | ( AddressNotFound )
    | ( InvalidInput )
    | ( NotSignedIn )
    | ( Omit<UpdateAddressSuccess, 'address'> & { address: _RefType['Address'] } )
  ;
  UpdateProfileResult:
    | ( InvalidInput )
    | ( NotSignedIn )
    | ( PhoneTaken )
    | ( Omit<UpdateProfileSuccess, 'user'> & { user: _RefType['User'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AddressNotFound )
    | ( EmailTaken )
    | ( InvalidCredentials )
    | ( InvalidInput )
    | ( NotSignedIn )
    | ( PermissionDenied )
    | ( PhoneTaken )
    | ( RefreshTokenRejected )
    | ( TooManyAddresses )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessToken: ResolverTypeWrapper<AccessToken>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddAddressInput: AddAddressInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AddAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddAddressResult']>;
  AddAddressSuccess: ResolverTypeWrapper<Omit<AddAddressSuccess, 'address'> & { address: ResolversTypes['Address'] }>;
  Address: ResolverTypeWrapper<AddressSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddressKind: AddressKind;
  AddressNotFound: ResolverTypeWrapper<AddressNotFound>;
  CreateGuestSuccess: ResolverTypeWrapper<CreateGuestSuccess>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailTaken: ResolverTypeWrapper<EmailTaken>;
  EndAllSessionsInput: EndAllSessionsInput;
  EndSessionInput: EndSessionInput;
  EndSessionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSessionsResult']>;
  EndSessionsSuccess: ResolverTypeWrapper<EndSessionsSuccess>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EnsureAccountsInput: EnsureAccountsInput;
  EnsuredAccount: EnsuredAccount;
  ImportCustomerRow: ImportCustomerRow;
  ImportCustomersInput: ImportCustomersInput;
  ImportCustomersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportCustomersResult']>;
  ImportCustomersSuccess: ResolverTypeWrapper<ImportCustomersSuccess>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidCredentials: ResolverTypeWrapper<InvalidCredentials>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Money: ResolverTypeWrapper<MoneySource>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotSignedIn: ResolverTypeWrapper<NotSignedIn>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PermissionDenied: ResolverTypeWrapper<PermissionDenied>;
  PhoneTaken: ResolverTypeWrapper<PhoneTaken>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  RefreshSessionSuccess: ResolverTypeWrapper<Omit<RefreshSessionSuccess, 'session' | 'user'> & { session: ResolversTypes['Session'], user: ResolversTypes['User'] }>;
  RefreshTokenRejected: ResolverTypeWrapper<RefreshTokenRejected>;
  RegisterInput: RegisterInput;
  RegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterResult']>;
  RegisterSuccess: ResolverTypeWrapper<Omit<RegisterSuccess, 'session' | 'user'> & { session: ResolversTypes['Session'], user: ResolversTypes['User'] }>;
  RemoveAddressInput: RemoveAddressInput;
  RemoveAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveAddressResult']>;
  RemoveAddressSuccess: ResolverTypeWrapper<Omit<RemoveAddressSuccess, 'newDefault'> & { newDefault?: Maybe<ResolversTypes['Address']> }>;
  RevokedSession: ResolverTypeWrapper<RevokedSession>;
  Session: ResolverTypeWrapper<SessionSource>;
  SetDefaultAddressInput: SetDefaultAddressInput;
  SetDefaultAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDefaultAddressResult']>;
  SetDefaultAddressSuccess: ResolverTypeWrapper<Omit<SetDefaultAddressSuccess, 'address'> & { address: ResolversTypes['Address'] }>;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInSuccess: ResolverTypeWrapper<Omit<SignInSuccess, 'session' | 'user'> & { session: ResolversTypes['Session'], user: ResolversTypes['User'] }>;
  TooManyAddresses: ResolverTypeWrapper<TooManyAddresses>;
  UpdateAddressInput: UpdateAddressInput;
  UpdateAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateAddressResult']>;
  UpdateAddressSuccess: ResolverTypeWrapper<Omit<UpdateAddressSuccess, 'address'> & { address: ResolversTypes['Address'] }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProfileResult']>;
  UpdateProfileSuccess: ResolverTypeWrapper<Omit<UpdateProfileSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  User: ResolverTypeWrapper<AccountSource>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessToken: AccessToken;
  String: Scalars['String']['output'];
  AddAddressInput: AddAddressInput;
  Boolean: Scalars['Boolean']['output'];
  AddAddressResult: ResolversUnionTypes<ResolversParentTypes>['AddAddressResult'];
  AddAddressSuccess: Omit<AddAddressSuccess, 'address'> & { address: ResolversParentTypes['Address'] };
  Address: AddressSource;
  ID: Scalars['ID']['output'];
  AddressNotFound: AddressNotFound;
  CreateGuestSuccess: CreateGuestSuccess;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailTaken: EmailTaken;
  EndAllSessionsInput: EndAllSessionsInput;
  EndSessionInput: EndSessionInput;
  EndSessionsResult: ResolversUnionTypes<ResolversParentTypes>['EndSessionsResult'];
  EndSessionsSuccess: EndSessionsSuccess;
  Int: Scalars['Int']['output'];
  EnsureAccountsInput: EnsureAccountsInput;
  EnsuredAccount: EnsuredAccount;
  ImportCustomerRow: ImportCustomerRow;
  ImportCustomersInput: ImportCustomersInput;
  ImportCustomersResult: ResolversUnionTypes<ResolversParentTypes>['ImportCustomersResult'];
  ImportCustomersSuccess: ImportCustomersSuccess;
  InputProblem: InputProblem;
  InvalidCredentials: InvalidCredentials;
  InvalidInput: InvalidInput;
  Money: MoneySource;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NotSignedIn: NotSignedIn;
  PageInfo: PageInfo;
  PermissionDenied: PermissionDenied;
  PhoneTaken: PhoneTaken;
  Query: Record<PropertyKey, never>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  RefreshSessionSuccess: Omit<RefreshSessionSuccess, 'session' | 'user'> & { session: ResolversParentTypes['Session'], user: ResolversParentTypes['User'] };
  RefreshTokenRejected: RefreshTokenRejected;
  RegisterInput: RegisterInput;
  RegisterResult: ResolversUnionTypes<ResolversParentTypes>['RegisterResult'];
  RegisterSuccess: Omit<RegisterSuccess, 'session' | 'user'> & { session: ResolversParentTypes['Session'], user: ResolversParentTypes['User'] };
  RemoveAddressInput: RemoveAddressInput;
  RemoveAddressResult: ResolversUnionTypes<ResolversParentTypes>['RemoveAddressResult'];
  RemoveAddressSuccess: Omit<RemoveAddressSuccess, 'newDefault'> & { newDefault?: Maybe<ResolversParentTypes['Address']> };
  RevokedSession: RevokedSession;
  Session: SessionSource;
  SetDefaultAddressInput: SetDefaultAddressInput;
  SetDefaultAddressResult: ResolversUnionTypes<ResolversParentTypes>['SetDefaultAddressResult'];
  SetDefaultAddressSuccess: Omit<SetDefaultAddressSuccess, 'address'> & { address: ResolversParentTypes['Address'] };
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInSuccess: Omit<SignInSuccess, 'session' | 'user'> & { session: ResolversParentTypes['Session'], user: ResolversParentTypes['User'] };
  TooManyAddresses: TooManyAddresses;
  UpdateAddressInput: UpdateAddressInput;
  UpdateAddressResult: ResolversUnionTypes<ResolversParentTypes>['UpdateAddressResult'];
  UpdateAddressSuccess: Omit<UpdateAddressSuccess, 'address'> & { address: ResolversParentTypes['Address'] };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateProfileResult'];
  UpdateProfileSuccess: Omit<UpdateProfileSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  User: AccountSource;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type AccessTokenResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['AccessToken'] = ResolversParentTypes['AccessToken']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddAddressResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['AddAddressResult'] = ResolversParentTypes['AddAddressResult']> = {
  __resolveType: TypeResolveFn<'AddAddressSuccess' | 'InvalidInput' | 'NotSignedIn' | 'TooManyAddresses', ParentType, ContextType>;
};

export type AddAddressSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['AddAddressSuccess'] = ResolversParentTypes['AddAddressSuccess']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AddressKind'], ParentType, ContextType>;
  line1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AddressNotFoundResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['AddressNotFound'] = ResolversParentTypes['AddressNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateGuestSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['CreateGuestSuccess'] = ResolversParentTypes['CreateGuestSuccess']> = {
  accessToken?: Resolver<ResolversTypes['AccessToken'], ParentType, ContextType>;
  guestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EmailTakenResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['EmailTaken'] = ResolversParentTypes['EmailTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndSessionsResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['EndSessionsResult'] = ResolversParentTypes['EndSessionsResult']> = {
  __resolveType: TypeResolveFn<'EndSessionsSuccess' | 'NotSignedIn', ParentType, ContextType>;
};

export type EndSessionsSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['EndSessionsSuccess'] = ResolversParentTypes['EndSessionsSuccess']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportCustomersResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['ImportCustomersResult'] = ResolversParentTypes['ImportCustomersResult']> = {
  __resolveType: TypeResolveFn<'ImportCustomersSuccess' | 'InvalidInput' | 'PermissionDenied', ParentType, ContextType>;
};

export type ImportCustomersSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['ImportCustomersSuccess'] = ResolversParentTypes['ImportCustomersSuccess']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidCredentialsResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['InvalidCredentials'] = ResolversParentTypes['InvalidCredentials']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAddress?: Resolver<ResolversTypes['AddAddressResult'], ParentType, ContextType, RequireFields<MutationAddAddressArgs, 'input'>>;
  createGuest?: Resolver<ResolversTypes['CreateGuestSuccess'], ParentType, ContextType>;
  endAllSessions?: Resolver<ResolversTypes['EndSessionsResult'], ParentType, ContextType, RequireFields<MutationEndAllSessionsArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionsResult'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  ensureAccounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationEnsureAccountsArgs, 'input'>>;
  importCustomers?: Resolver<ResolversTypes['ImportCustomersResult'], ParentType, ContextType, RequireFields<MutationImportCustomersArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionResult'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  register?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  removeAddress?: Resolver<ResolversTypes['RemoveAddressResult'], ParentType, ContextType, RequireFields<MutationRemoveAddressArgs, 'input'>>;
  setDefaultAddress?: Resolver<ResolversTypes['SetDefaultAddressResult'], ParentType, ContextType, RequireFields<MutationSetDefaultAddressArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['EndSessionsResult'], ParentType, ContextType>;
  updateAddress?: Resolver<ResolversTypes['UpdateAddressResult'], ParentType, ContextType, RequireFields<MutationUpdateAddressArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
};

export type NotSignedInResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['NotSignedIn'] = ResolversParentTypes['NotSignedIn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermissionDeniedResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['PermissionDenied'] = ResolversParentTypes['PermissionDenied']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhoneTakenResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['PhoneTaken'] = ResolversParentTypes['PhoneTaken']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  mySessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  revokedSessions?: Resolver<ReadonlyArray<ResolversTypes['RevokedSession']>, ParentType, ContextType, RequireFields<QueryRevokedSessionsArgs, 'since'>>;
};

export type RefreshSessionResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RefreshSessionResult'] = ResolversParentTypes['RefreshSessionResult']> = {
  __resolveType: TypeResolveFn<'RefreshSessionSuccess' | 'RefreshTokenRejected', ParentType, ContextType>;
};

export type RefreshSessionSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RefreshSessionSuccess'] = ResolversParentTypes['RefreshSessionSuccess']> = {
  accessToken?: Resolver<ResolversTypes['AccessToken'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefreshTokenRejectedResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RefreshTokenRejected'] = ResolversParentTypes['RefreshTokenRejected']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RegisterResult'] = ResolversParentTypes['RegisterResult']> = {
  __resolveType: TypeResolveFn<'EmailTaken' | 'InvalidInput' | 'RegisterSuccess', ParentType, ContextType>;
};

export type RegisterSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RegisterSuccess'] = ResolversParentTypes['RegisterSuccess']> = {
  accessToken?: Resolver<ResolversTypes['AccessToken'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveAddressResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RemoveAddressResult'] = ResolversParentTypes['RemoveAddressResult']> = {
  __resolveType: TypeResolveFn<'AddressNotFound' | 'NotSignedIn' | 'RemoveAddressSuccess', ParentType, ContextType>;
};

export type RemoveAddressSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RemoveAddressSuccess'] = ResolversParentTypes['RemoveAddressSuccess']> = {
  newDefault?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  removedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokedSessionResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RevokedSession'] = ResolversParentTypes['RevokedSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isThisOne?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SetDefaultAddressResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['SetDefaultAddressResult'] = ResolversParentTypes['SetDefaultAddressResult']> = {
  __resolveType: TypeResolveFn<'AddressNotFound' | 'NotSignedIn' | 'SetDefaultAddressSuccess', ParentType, ContextType>;
};

export type SetDefaultAddressSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['SetDefaultAddressSuccess'] = ResolversParentTypes['SetDefaultAddressSuccess']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'InvalidCredentials' | 'SignInSuccess', ParentType, ContextType>;
};

export type SignInSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['SignInSuccess'] = ResolversParentTypes['SignInSuccess']> = {
  accessToken?: Resolver<ResolversTypes['AccessToken'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAddressesResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['TooManyAddresses'] = ResolversParentTypes['TooManyAddresses']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateAddressResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UpdateAddressResult'] = ResolversParentTypes['UpdateAddressResult']> = {
  __resolveType: TypeResolveFn<'AddressNotFound' | 'InvalidInput' | 'NotSignedIn' | 'UpdateAddressSuccess', ParentType, ContextType>;
};

export type UpdateAddressSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UpdateAddressSuccess'] = ResolversParentTypes['UpdateAddressSuccess']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProfileResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UpdateProfileResult'] = ResolversParentTypes['UpdateProfileResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotSignedIn' | 'PhoneTaken' | 'UpdateProfileSuccess', ParentType, ContextType>;
};

export type UpdateProfileSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UpdateProfileSuccess'] = ResolversParentTypes['UpdateProfileSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currencyCode?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marketingConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AddressNotFound' | 'EmailTaken' | 'InvalidCredentials' | 'InvalidInput' | 'NotSignedIn' | 'PermissionDenied' | 'PhoneTaken' | 'RefreshTokenRejected' | 'TooManyAddresses', ParentType, ContextType>;
};

export type Resolvers<ContextType = UsersContext> = {
  AccessToken?: AccessTokenResolvers<ContextType>;
  AddAddressResult?: AddAddressResultResolvers<ContextType>;
  AddAddressSuccess?: AddAddressSuccessResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressNotFound?: AddressNotFoundResolvers<ContextType>;
  CreateGuestSuccess?: CreateGuestSuccessResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailTaken?: EmailTakenResolvers<ContextType>;
  EndSessionsResult?: EndSessionsResultResolvers<ContextType>;
  EndSessionsSuccess?: EndSessionsSuccessResolvers<ContextType>;
  ImportCustomersResult?: ImportCustomersResultResolvers<ContextType>;
  ImportCustomersSuccess?: ImportCustomersSuccessResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidCredentials?: InvalidCredentialsResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotSignedIn?: NotSignedInResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PermissionDenied?: PermissionDeniedResolvers<ContextType>;
  PhoneTaken?: PhoneTakenResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  RefreshSessionSuccess?: RefreshSessionSuccessResolvers<ContextType>;
  RefreshTokenRejected?: RefreshTokenRejectedResolvers<ContextType>;
  RegisterResult?: RegisterResultResolvers<ContextType>;
  RegisterSuccess?: RegisterSuccessResolvers<ContextType>;
  RemoveAddressResult?: RemoveAddressResultResolvers<ContextType>;
  RemoveAddressSuccess?: RemoveAddressSuccessResolvers<ContextType>;
  RevokedSession?: RevokedSessionResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetDefaultAddressResult?: SetDefaultAddressResultResolvers<ContextType>;
  SetDefaultAddressSuccess?: SetDefaultAddressSuccessResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  TooManyAddresses?: TooManyAddressesResolvers<ContextType>;
  UpdateAddressResult?: UpdateAddressResultResolvers<ContextType>;
  UpdateAddressSuccess?: UpdateAddressSuccessResolvers<ContextType>;
  UpdateProfileResult?: UpdateProfileResultResolvers<ContextType>;
  UpdateProfileSuccess?: UpdateProfileSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

