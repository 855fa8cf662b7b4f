import type { CurrencyCode } from '@stoa/money/currency.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Product as ProductSource, Variant as VariantSource, Brand as BrandSource, Category as CategorySource, Media as MediaSource } from '../../domain/product.ts';
import type { Money as MoneySource } from '@stoa/money/money.ts';
import type { CatalogContext } from '../context.ts';
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

/** A fact about a product. */
export type Attribute = {
  readonly __typename?: 'Attribute';
  /** How to read the values. */
  readonly kind: AttributeKind;
  /** What it is about: `Material`. */
  readonly name: Scalars['String']['output'];
  /** Unit of a number: `cm`. Null when there is none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The values; one unless the attribute has several. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** How the values of an attribute are to be read. */
export type AttributeKind =
  /** `true` or `false`. */
  | 'BOOLEAN'
  /** A colour name or `#1a2b3c`. */
  | 'COLOUR'
  /** A day, `2026-01-31`. */
  | 'DATE'
  /** One of a known set of words. */
  | 'ENUM'
  /** A decimal number. */
  | 'NUMBER'
  /** Free text. */
  | 'TEXT';

/** Who makes things. */
export type Brand = {
  readonly __typename?: 'Brand';
  /** A few words about it; may be empty. */
  readonly description: Scalars['String']['output'];
  /** Unique for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its products, newest first. */
  readonly products: ProductConnection;
  /** Its name in addresses, unique. */
  readonly slug: Scalars['String']['output'];
};


/** Who makes things. */
export type BrandProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A place in the shop, in a tree of any depth. */
export type Category = {
  readonly __typename?: 'Category';
  /** From the top down to this category. */
  readonly breadcrumbs: ReadonlyArray<Category>;
  /** The categories right below, in the merchant's order. */
  readonly children: ReadonlyArray<Category>;
  /** A few words about it; may be empty. */
  readonly description: Scalars['String']['output'];
  /** Unique for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The category above; null at the top. */
  readonly parent?: Maybe<Category>;
  /** The products here and in all categories below, newest first. */
  readonly products: ProductConnection;
  /** Its name in addresses, unique. */
  readonly slug: Scalars['String']['output'];
};


/** A place in the shop, in a tree of any depth. */
export type CategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A fact about a product. */
export type ImportAttributeInput = {
  /** How to read the values. */
  readonly kind: AttributeKind;
  /** What it is about. */
  readonly name: Scalars['String']['input'];
  /** Unit of a number. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The values, 1 to 100: `12.5` for a NUMBER, `true` for a BOOLEAN, `#1a2b3c` or a name for a COLOUR, `2026-01-31` for a DATE. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/** A brand to take over. */
export type ImportBrandInput = {
  /** A few words about it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Small letters, digits and single dashes. */
  readonly slug: Scalars['String']['input'];
};

/** Brands, categories and products of another system, at most 200 in all. */
export type ImportCatalogInput = {
  /** Known by slug. */
  readonly brands?: InputMaybe<ReadonlyArray<ImportBrandInput>>;
  /** Known by slug, parents before their children. A known category keeps its place in the tree. */
  readonly categories?: InputMaybe<ReadonlyArray<ImportCategoryInput>>;
  /** Known by `externalRef`, their variants by SKU. Variants that are left out stay as they are. */
  readonly products?: InputMaybe<ReadonlyArray<ImportProductInput>>;
};

/** What `importCatalog` answers. */
export type ImportCatalogResult = ImportCatalogSuccess | InvalidInput | PermissionDenied;

/** How many rows did what. */
export type ImportCatalogSuccess = {
  readonly __typename?: 'ImportCatalogSuccess';
  /** Brands that were new or different. */
  readonly brandsWritten: Scalars['Int']['output'];
  /** Categories that were new or different. */
  readonly categoriesWritten: Scalars['Int']['output'];
  /** New products. */
  readonly productsCreated: Scalars['Int']['output'];
  /** Known products that were the same already. */
  readonly productsUnchanged: Scalars['Int']['output'];
  /** Known products whose row had changed. */
  readonly productsUpdated: Scalars['Int']['output'];
  /** Variants of the created and updated products. */
  readonly variantsWritten: Scalars['Int']['output'];
};

/** A category to take over. */
export type ImportCategoryInput = {
  /** A few words about it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The category above; at the top when left out. */
  readonly parentSlug?: InputMaybe<Scalars['String']['input']>;
  /** Its place among its siblings, from 0. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** Small letters, digits and single dashes. */
  readonly slug: Scalars['String']['input'];
};

/** A picture. */
export type ImportMediaInput = {
  /** What is to be seen. */
  readonly altText: Scalars['String']['input'];
  /** `image/svg+xml`, `image/png`, `image/jpeg` or `image/webp`. */
  readonly contentType: Scalars['String']['input'];
  /** The picture in Base64, at most 1 MB. */
  readonly data: Scalars['String']['input'];
};

/** One of the choices that make a variant. */
export type ImportOptionInput = {
  /** The colour as `#1a2b3c`. */
  readonly hex?: InputMaybe<Scalars['String']['input']>;
  /** What is chosen: `Colour`. */
  readonly name: Scalars['String']['input'];
  /** The choice: `Sage`. */
  readonly value: Scalars['String']['input'];
};

/** A product to take over. */
export type ImportProductInput = {
  /** Its facts, at most 100, each with a name of its own. */
  readonly attributes?: InputMaybe<ReadonlyArray<ImportAttributeInput>>;
  /** Who makes it. */
  readonly brandSlug?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands in the shop. */
  readonly categorySlug?: InputMaybe<Scalars['String']['input']>;
  /** A few sentences about it, at most 20,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The other system's own key, unique for ever: `online-retail:85123`. */
  readonly externalRef: Scalars['String']['input'];
  /** Its pictures, at most 50. */
  readonly media?: InputMaybe<ReadonlyArray<ImportMediaInput>>;
  /** Its name, at most 300 characters. */
  readonly name: Scalars['String']['input'];
  /** The kind of thing it is: `pan`. */
  readonly productType?: InputMaybe<Scalars['String']['input']>;
  /** Small letters, digits and single dashes. */
  readonly slug: Scalars['String']['input'];
  /** What can be bought of it: 1 to 100, with prices in one currency. */
  readonly variants: ReadonlyArray<ImportVariantInput>;
};

/** A variant to take over. */
export type ImportVariantInput = {
  /** EAN, UPC or the like. */
  readonly barcode?: InputMaybe<Scalars['String']['input']>;
  /** The price to compare with, above `price`. */
  readonly compareAt?: InputMaybe<MoneyInput>;
  /** Its name, which says what sets it apart. */
  readonly name: Scalars['String']['input'];
  /** What sets it apart, at most 20 choices, each with a name of its own. */
  readonly options?: InputMaybe<ReadonlyArray<ImportOptionInput>>;
  /** What one costs. */
  readonly price: MoneyInput;
  /** The merchant's own key, unique. */
  readonly sku: Scalars['String']['input'];
  /** Weight of one with packing. */
  readonly weightGrams?: InputMaybe<Scalars['Int']['input']>;
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

/** A picture. */
export type Media = {
  readonly __typename?: 'Media';
  /** What is to be seen, for people who don't see it. */
  readonly altText: Scalars['String']['output'];
  /** Path of the picture at the gateway, fit for caching for ever: `/media/…`. */
  readonly url: Scalars['String']['output'];
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
  /** Takes over up to 200 brands, categories and products with up to 5,000 variants: all rows or none, and the same rows again change nothing. Needs the permission product:write. */
  readonly importCatalog: ImportCatalogResult;
};


/** What can be done. */
export type MutationImportCatalogArgs = {
  input: ImportCatalogInput;
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

/** The prices of a product's variants. */
export type PriceRange = {
  readonly __typename?: 'PriceRange';
  /** The greatest. */
  readonly max: Money;
  /** The least. */
  readonly min: Money;
};

/** What shoppers look at: one thing in one or more variants. */
export type Product = {
  readonly __typename?: 'Product';
  /** Its facts: material, size, care … */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Who makes it; null when not known. */
  readonly brand?: Maybe<Brand>;
  /** Where it stands in the shop; null when nowhere. */
  readonly category?: Maybe<Category>;
  /** When it came into the shop. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The staff member who brought it in. Null for shoppers, and when it was the system. */
  readonly createdBy?: Maybe<User>;
  /** A few sentences about it; may be empty. */
  readonly description: Scalars['String']['output'];
  /** Unique for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its pictures, the first one to be shown in lists. */
  readonly media: ReadonlyArray<Media>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The least and the greatest price of its variants. */
  readonly priceRange: PriceRange;
  /** The kind of thing it is, which decides its attributes: `pan`. Null when not classified. */
  readonly productType?: Maybe<Scalars['String']['output']>;
  /** Its name in addresses, unique: `hand-forged-pan`. */
  readonly slug: Scalars['String']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** What can be bought of it, at least one, in the merchant's order. */
  readonly variants: ReadonlyArray<Variant>;
};

/** A page of products. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** The products with their cursors. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The products alone. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A product in a list. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** Its place in the list, to be sent as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The product. */
  readonly node: Product;
};

/** Which products a list holds; several conditions must all hold. */
export type ProductFilter = {
  /** Of this brand. No products when there is no such brand. */
  readonly brandSlug?: InputMaybe<Scalars['String']['input']>;
  /** In this category or anywhere below it. No products when there is no such category. */
  readonly categorySlug?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** One brand by its slug; null when there is none. */
  readonly brand?: Maybe<Brand>;
  /** All brands by name. Null only together with an error. */
  readonly brands?: Maybe<ReadonlyArray<Brand>>;
  /** The categories at the top of the tree, in the merchant's order. Null only together with an error. */
  readonly categories?: Maybe<ReadonlyArray<Category>>;
  /** One category by its slug; null when there is none. */
  readonly category?: Maybe<Category>;
  /** One product, by id or by slug; null when there is none, or when neither or both are given. */
  readonly product?: Maybe<Product>;
  /** Products, newest first. Null only together with an error, so that the rest of an answer stays. */
  readonly products?: Maybe<ProductConnection>;
  /** One variant by its SKU; null when there is none. */
  readonly variant?: Maybe<Variant>;
};


/** What can be asked. */
export type QueryBrandArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryCategoryArgs = {
  slug: Scalars['String']['input'];
};


/** What can be asked. */
export type QueryProductArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryVariantArgs = {
  sku: Scalars['String']['input'];
};

/** One of the choices that make a variant: `Colour: Sage`. */
export type SelectedOption = {
  readonly __typename?: 'SelectedOption';
  /** The colour as `#1a2b3c`; null for choices that are no colours. */
  readonly hex?: Maybe<Scalars['String']['output']>;
  /** What is chosen: `Colour`. */
  readonly name: Scalars['String']['output'];
  /** The choice: `Sage`. */
  readonly value: Scalars['String']['output'];
};

/** A person, as the users subgraph knows them. */
export type User = {
  readonly __typename?: 'User';
  /** Unique for ever. */
  readonly id: Scalars['ID']['output'];
};

/** An expected refusal of a mutation. Each kind is a type of its own with the facts that belong to it. */
export type UserError = {
  /** Stable, for programs: `INVALID_INPUT`. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
};

/** What shoppers buy: one SKU. */
export type Variant = {
  readonly __typename?: 'Variant';
  /** EAN, UPC or the like; null when not known. */
  readonly barcode?: Maybe<Scalars['String']['output']>;
  /** The price it is compared with in the shop, above `price`; null when it is not reduced. */
  readonly compareAt?: Maybe<Money>;
  /** Unique for ever. */
  readonly id: Scalars['ID']['output'];
  /** Its name, which says what sets it apart. */
  readonly name: Scalars['String']['output'];
  /** What sets it apart: colour, size … */
  readonly options: ReadonlyArray<SelectedOption>;
  /** What one costs now. */
  readonly price: Money;
  /** The product it is a variant of. */
  readonly product: Product;
  /** Stock keeping unit: the merchant's own key, unique. */
  readonly sku: Scalars['String']['output'];
  /** Weight of one with packing, in grams; null when not known. */
  readonly weightGrams?: Maybe<Scalars['Int']['output']>;
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
  Brand: Brand;
  Category: Category;
  Product: Product;
  Variant: Variant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Brand:
    ( { __typename: 'Brand' }
    & ( GraphQLRecursivePick<FederationTypes['Brand'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Brand'], {"slug":true}> ) );
  Category:
    ( { __typename: 'Category' }
    & ( GraphQLRecursivePick<FederationTypes['Category'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Category'], {"slug":true}> ) );
  Product:
    ( { __typename: 'Product' }
    & ( GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"slug":true}> ) );
  Variant:
    ( { __typename: 'Variant' }
    & ( GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Variant'], {"sku":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ImportCatalogResult:
    | ( ImportCatalogSuccess )
    | ( InvalidInput )
    | ( PermissionDenied )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( InvalidInput )
    | ( PermissionDenied )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Attribute: ResolverTypeWrapper<Attribute>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AttributeKind: AttributeKind;
  Brand: ResolverTypeWrapper<BrandSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Category: ResolverTypeWrapper<CategorySource>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ImportAttributeInput: ImportAttributeInput;
  ImportBrandInput: ImportBrandInput;
  ImportCatalogInput: ImportCatalogInput;
  ImportCatalogResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportCatalogResult']>;
  ImportCatalogSuccess: ResolverTypeWrapper<ImportCatalogSuccess>;
  ImportCategoryInput: ImportCategoryInput;
  ImportMediaInput: ImportMediaInput;
  ImportOptionInput: ImportOptionInput;
  ImportProductInput: ImportProductInput;
  ImportVariantInput: ImportVariantInput;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Media: ResolverTypeWrapper<MediaSource>;
  Money: ResolverTypeWrapper<MoneySource>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PermissionDenied: ResolverTypeWrapper<PermissionDenied>;
  PriceRange: ResolverTypeWrapper<Omit<PriceRange, 'max' | 'min'> & { max: ResolversTypes['Money'], min: ResolversTypes['Money'] }>;
  Product: ResolverTypeWrapper<ProductSource>;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFilter: ProductFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SelectedOption: ResolverTypeWrapper<SelectedOption>;
  User: ResolverTypeWrapper<User>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<VariantSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Attribute: Attribute;
  String: Scalars['String']['output'];
  Brand: BrandSource;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Category: CategorySource;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  ImportAttributeInput: ImportAttributeInput;
  ImportBrandInput: ImportBrandInput;
  ImportCatalogInput: ImportCatalogInput;
  ImportCatalogResult: ResolversUnionTypes<ResolversParentTypes>['ImportCatalogResult'];
  ImportCatalogSuccess: ImportCatalogSuccess;
  ImportCategoryInput: ImportCategoryInput;
  ImportMediaInput: ImportMediaInput;
  ImportOptionInput: ImportOptionInput;
  ImportProductInput: ImportProductInput;
  ImportVariantInput: ImportVariantInput;
  InputProblem: InputProblem;
  InvalidInput: InvalidInput;
  Media: MediaSource;
  Money: MoneySource;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PermissionDenied: PermissionDenied;
  PriceRange: Omit<PriceRange, 'max' | 'min'> & { max: ResolversParentTypes['Money'], min: ResolversParentTypes['Money'] };
  Product: ProductSource;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProductEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Product']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFilter: ProductFilter;
  Query: Record<PropertyKey, never>;
  SelectedOption: SelectedOption;
  User: User;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: VariantSource;
};

export type AttributeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  kind?: Resolver<ResolversTypes['AttributeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BrandResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand'], FederationReferenceType extends FederationReferenceTypes['Brand'] = FederationReferenceTypes['Brand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Brand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<BrandProductsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  breadcrumbs?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<CategoryProductsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ImportCatalogResultResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ImportCatalogResult'] = ResolversParentTypes['ImportCatalogResult']> = {
  __resolveType: TypeResolveFn<'ImportCatalogSuccess' | 'InvalidInput' | 'PermissionDenied', ParentType, ContextType>;
};

export type ImportCatalogSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ImportCatalogSuccess'] = ResolversParentTypes['ImportCatalogSuccess']> = {
  brandsWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categoriesWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productsCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productsUnchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productsUpdated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantsWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Media'] = ResolversParentTypes['Media']> = {
  altText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  importCatalog?: Resolver<ResolversTypes['ImportCatalogResult'], ParentType, ContextType, RequireFields<MutationImportCatalogArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermissionDeniedResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PermissionDenied'] = ResolversParentTypes['PermissionDenied']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceRangeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PriceRange'] = ResolversParentTypes['PriceRange']> = {
  max?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  media?: Resolver<ReadonlyArray<ResolversTypes['Media']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceRange?: Resolver<ResolversTypes['PriceRange'], ParentType, ContextType>;
  productType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType, RequireFields<QueryBrandArgs, 'slug'>>;
  brands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Brand']>>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Category']>>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QueryCategoryArgs, 'slug'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType, RequireFields<QueryVariantArgs, 'sku'>>;
};

export type SelectedOptionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SelectedOption'] = ResolversParentTypes['SelectedOption']> = {
  hex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'PermissionDenied', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  compareAt?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['SelectedOption']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = CatalogContext> = {
  Attribute?: AttributeResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ImportCatalogResult?: ImportCatalogResultResolvers<ContextType>;
  ImportCatalogSuccess?: ImportCatalogSuccessResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Media?: MediaResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PermissionDenied?: PermissionDeniedResolvers<ContextType>;
  PriceRange?: PriceRangeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SelectedOption?: SelectedOptionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
};

