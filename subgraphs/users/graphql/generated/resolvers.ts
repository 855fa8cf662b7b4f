import type { CurrencyCode } from '@stoa/money/currency.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Account as AccountSource } from '../../domain/account.ts';
import type { Session as SessionSource } from '../../domain/session.ts';
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
  /** Signs in with email and password. Refuses with InvalidCredentials, whichever of the two was wrong. */
  readonly signIn: SignInResult;
  /** Ends the session that the access token belongs to. */
  readonly signOut: EndSessionsResult;
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
export type MutationSignInArgs = {
  input: SignInInput;
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

/** A person who shops, or who works for the shop. Visible to the person and to staff; to others it looks as if it were not there. */
export type User = {
  readonly __typename?: 'User';
  /** Country by ISO 3166 letters, null when not known: `GB`. */
  readonly countryCode?: Maybe<Scalars['String']['output']>;
  /** When the account was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Null for customers who came by an import and have not signed up. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Unique for ever. */
  readonly id: Scalars['ID']['output'];
  /** What the person wants to be called. */
  readonly name: Scalars['String']['output'];
  /** The roles that were given to the person: `customer`, `support`, `merchant`, `warehouse`, `finance`, `admin`. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
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
  SignInResult:
    | ( InvalidCredentials )
    | ( Omit<SignInSuccess, 'session' | 'user'> & { session: _RefType['Session'], user: _RefType['User'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( EmailTaken )
    | ( InvalidCredentials )
    | ( InvalidInput )
    | ( NotSignedIn )
    | ( PermissionDenied )
    | ( RefreshTokenRejected )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessToken: ResolverTypeWrapper<AccessToken>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CreateGuestSuccess: ResolverTypeWrapper<CreateGuestSuccess>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailTaken: ResolverTypeWrapper<EmailTaken>;
  EndAllSessionsInput: EndAllSessionsInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  RefreshSessionSuccess: ResolverTypeWrapper<Omit<RefreshSessionSuccess, 'session' | 'user'> & { session: ResolversTypes['Session'], user: ResolversTypes['User'] }>;
  RefreshTokenRejected: ResolverTypeWrapper<RefreshTokenRejected>;
  RegisterInput: RegisterInput;
  RegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterResult']>;
  RegisterSuccess: ResolverTypeWrapper<Omit<RegisterSuccess, 'session' | 'user'> & { session: ResolversTypes['Session'], user: ResolversTypes['User'] }>;
  RevokedSession: ResolverTypeWrapper<RevokedSession>;
  Session: ResolverTypeWrapper<SessionSource>;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInSuccess: ResolverTypeWrapper<Omit<SignInSuccess, 'session' | 'user'> & { session: ResolversTypes['Session'], user: ResolversTypes['User'] }>;
  User: ResolverTypeWrapper<AccountSource>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessToken: AccessToken;
  String: Scalars['String']['output'];
  CreateGuestSuccess: CreateGuestSuccess;
  ID: Scalars['ID']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailTaken: EmailTaken;
  EndAllSessionsInput: EndAllSessionsInput;
  Boolean: Scalars['Boolean']['output'];
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
  Query: Record<PropertyKey, never>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  RefreshSessionSuccess: Omit<RefreshSessionSuccess, 'session' | 'user'> & { session: ResolversParentTypes['Session'], user: ResolversParentTypes['User'] };
  RefreshTokenRejected: RefreshTokenRejected;
  RegisterInput: RegisterInput;
  RegisterResult: ResolversUnionTypes<ResolversParentTypes>['RegisterResult'];
  RegisterSuccess: Omit<RegisterSuccess, 'session' | 'user'> & { session: ResolversParentTypes['Session'], user: ResolversParentTypes['User'] };
  RevokedSession: RevokedSession;
  Session: SessionSource;
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInSuccess: Omit<SignInSuccess, 'session' | 'user'> & { session: ResolversParentTypes['Session'], user: ResolversParentTypes['User'] };
  User: AccountSource;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type AccessTokenResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['AccessToken'] = ResolversParentTypes['AccessToken']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  createGuest?: Resolver<ResolversTypes['CreateGuestSuccess'], ParentType, ContextType>;
  endAllSessions?: Resolver<ResolversTypes['EndSessionsResult'], ParentType, ContextType, RequireFields<MutationEndAllSessionsArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['EndSessionsResult'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  ensureAccounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationEnsureAccountsArgs, 'input'>>;
  importCustomers?: Resolver<ResolversTypes['ImportCustomersResult'], ParentType, ContextType, RequireFields<MutationImportCustomersArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionResult'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  register?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['EndSessionsResult'], ParentType, ContextType>;
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

export type UserResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'EmailTaken' | 'InvalidCredentials' | 'InvalidInput' | 'NotSignedIn' | 'PermissionDenied' | 'RefreshTokenRejected', ParentType, ContextType>;
};

export type Resolvers<ContextType = UsersContext> = {
  AccessToken?: AccessTokenResolvers<ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  RefreshSessionSuccess?: RefreshSessionSuccessResolvers<ContextType>;
  RefreshTokenRejected?: RefreshTokenRejectedResolvers<ContextType>;
  RegisterResult?: RegisterResultResolvers<ContextType>;
  RegisterSuccess?: RegisterSuccessResolvers<ContextType>;
  RevokedSession?: RevokedSessionResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

