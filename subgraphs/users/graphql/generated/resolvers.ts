import type { CurrencyCode } from '@stoa/money/currency.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Account as AccountSource } from '../../domain/account.ts';
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

/** The email address already has an account. */
export type EmailTaken = UserError & {
  readonly __typename?: 'EmailTaken';
  /** Always `EMAIL_TAKEN`. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
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
  /** For our own set-up: makes the accounts whose email address has none yet. Answers how many were made. Services only. */
  readonly ensureAccounts: Scalars['Int']['output'];
  /** Takes over up to 1,000 customers of another system: all rows or none, and the same rows again change nothing. Needs the permission customer:import. */
  readonly importCustomers: ImportCustomersResult;
  /** Makes an account and signs it in. Refuses with EmailTaken when the email address has one. */
  readonly register: RegisterResult;
  /** Signs in with email and password. Refuses with InvalidCredentials, whichever of the two was wrong. */
  readonly signIn: SignInResult;
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
export type MutationRegisterArgs = {
  input: RegisterInput;
};


/** What can be done. */
export type MutationSignInArgs = {
  input: SignInInput;
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
  /** The new account. */
  readonly user: User;
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
  ImportCustomersResult:
    | ( ImportCustomersSuccess )
    | ( InvalidInput )
    | ( PermissionDenied )
  ;
  RegisterResult:
    | ( EmailTaken )
    | ( InvalidInput )
    | ( Omit<RegisterSuccess, 'user'> & { user: _RefType['User'] } )
  ;
  SignInResult:
    | ( InvalidCredentials )
    | ( Omit<SignInSuccess, 'user'> & { user: _RefType['User'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( EmailTaken )
    | ( InvalidCredentials )
    | ( InvalidInput )
    | ( PermissionDenied )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessToken: ResolverTypeWrapper<AccessToken>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailTaken: ResolverTypeWrapper<EmailTaken>;
  EnsureAccountsInput: EnsureAccountsInput;
  EnsuredAccount: EnsuredAccount;
  ImportCustomerRow: ImportCustomerRow;
  ImportCustomersInput: ImportCustomersInput;
  ImportCustomersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportCustomersResult']>;
  ImportCustomersSuccess: ResolverTypeWrapper<ImportCustomersSuccess>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidCredentials: ResolverTypeWrapper<InvalidCredentials>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Money: ResolverTypeWrapper<MoneySource>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PermissionDenied: ResolverTypeWrapper<PermissionDenied>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterInput: RegisterInput;
  RegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterResult']>;
  RegisterSuccess: ResolverTypeWrapper<Omit<RegisterSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInSuccess: ResolverTypeWrapper<Omit<SignInSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  User: ResolverTypeWrapper<AccountSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessToken: AccessToken;
  String: Scalars['String']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailTaken: EmailTaken;
  EnsureAccountsInput: EnsureAccountsInput;
  EnsuredAccount: EnsuredAccount;
  ImportCustomerRow: ImportCustomerRow;
  ImportCustomersInput: ImportCustomersInput;
  ImportCustomersResult: ResolversUnionTypes<ResolversParentTypes>['ImportCustomersResult'];
  ImportCustomersSuccess: ImportCustomersSuccess;
  Int: Scalars['Int']['output'];
  InputProblem: InputProblem;
  InvalidCredentials: InvalidCredentials;
  InvalidInput: InvalidInput;
  Money: MoneySource;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PermissionDenied: PermissionDenied;
  Query: Record<PropertyKey, never>;
  RegisterInput: RegisterInput;
  RegisterResult: ResolversUnionTypes<ResolversParentTypes>['RegisterResult'];
  RegisterSuccess: Omit<RegisterSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInSuccess: Omit<SignInSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  User: AccountSource;
  ID: Scalars['ID']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type AccessTokenResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['AccessToken'] = ResolversParentTypes['AccessToken']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  ensureAccounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationEnsureAccountsArgs, 'input'>>;
  importCustomers?: Resolver<ResolversTypes['ImportCustomersResult'], ParentType, ContextType, RequireFields<MutationImportCustomersArgs, 'input'>>;
  register?: Resolver<ResolversTypes['RegisterResult'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
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
};

export type RegisterResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RegisterResult'] = ResolversParentTypes['RegisterResult']> = {
  __resolveType: TypeResolveFn<'EmailTaken' | 'InvalidInput' | 'RegisterSuccess', ParentType, ContextType>;
};

export type RegisterSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['RegisterSuccess'] = ResolversParentTypes['RegisterSuccess']> = {
  accessToken?: Resolver<ResolversTypes['AccessToken'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'InvalidCredentials' | 'SignInSuccess', ParentType, ContextType>;
};

export type SignInSuccessResolvers<ContextType = UsersContext, ParentType extends ResolversParentTypes['SignInSuccess'] = ResolversParentTypes['SignInSuccess']> = {
  accessToken?: Resolver<ResolversTypes['AccessToken'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'EmailTaken' | 'InvalidCredentials' | 'InvalidInput' | 'PermissionDenied', ParentType, ContextType>;
};

export type Resolvers<ContextType = UsersContext> = {
  AccessToken?: AccessTokenResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailTaken?: EmailTakenResolvers<ContextType>;
  ImportCustomersResult?: ImportCustomersResultResolvers<ContextType>;
  ImportCustomersSuccess?: ImportCustomersSuccessResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidCredentials?: InvalidCredentialsResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PermissionDenied?: PermissionDeniedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterResult?: RegisterResultResolvers<ContextType>;
  RegisterSuccess?: RegisterSuccessResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

