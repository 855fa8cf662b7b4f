// Made by `npm run schema` from schema/operations. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = {
  [K in keyof T]: T[K];
};
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: string;
  String: string;
  Boolean: boolean;
  Int: number;
  Float: number;
  /** A currency by its ISO 4217 letters: `EUR`. */
  CurrencyCode: string;
  /** A point in time, ISO 8601 in UTC: `2026-01-02T03:04:05.678Z`. */
  DateTime: string;
  /** A decimal number as a string, so that no client rounds it by accident: `"12.30"`. */
  Decimal: string;
  _FieldSet: any;
};
/** How the values of an attribute are to be read. */
export type AttributeKind =
  /** Free text. */
  | "TEXT"
  /** A decimal number. */
  | "NUMBER"
  /** `true` or `false`. */
  | "BOOLEAN"
  /** One of a known set of words. */
  | "ENUM"
  /** A colour name or `#1a2b3c`. */
  | "COLOUR"
  /** A day, `2026-01-31`. */
  | "DATE";
/** A fact about a product. */
export type ImportAttributeInput = {
  /** What it is about. */
  readonly name: Scalars["String"];
  /** How to read the values. */
  readonly kind: AttributeKind;
  /** The values, 1 to 100: `12.5` for a NUMBER, `true` for a BOOLEAN, `#1a2b3c` or a name for a COLOUR, `2026-01-31` for a DATE. */
  readonly values: ReadonlyArray<Scalars["String"]>;
  /** Unit of a number. */
  readonly unit?: InputMaybe<Scalars["String"]>;
};
/** A brand to take over. */
export type ImportBrandInput = {
  /** Small letters, digits and single dashes. */
  readonly slug: Scalars["String"];
  /** Its name. */
  readonly name: Scalars["String"];
  /** A few words about it. */
  readonly description?: InputMaybe<Scalars["String"]>;
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
/** A category to take over. */
export type ImportCategoryInput = {
  /** Small letters, digits and single dashes. */
  readonly slug: Scalars["String"];
  /** Its name. */
  readonly name: Scalars["String"];
  /** A few words about it. */
  readonly description?: InputMaybe<Scalars["String"]>;
  /** The category above; at the top when left out. */
  readonly parentSlug?: InputMaybe<Scalars["String"]>;
  /** Its place among its siblings, from 0. */
  readonly position?: InputMaybe<Scalars["Int"]>;
};
/** A customer as the other system knows them. */
export type ImportCustomerRow = {
  /** The other system's own key, unique for ever: `online-retail:17850`. */
  readonly externalRef: Scalars["String"];
  /** What to call the person, at most 200 characters. */
  readonly name: Scalars["String"];
  /** Country by ISO 3166 letters. */
  readonly countryCode?: InputMaybe<Scalars["String"]>;
};
/** Customers of another system. */
export type ImportCustomersInput = {
  /** At most 1,000. */
  readonly rows: ReadonlyArray<ImportCustomerRow>;
};
/** A picture. */
export type ImportMediaInput = {
  /** What is to be seen. */
  readonly altText: Scalars["String"];
  /** `image/svg+xml`, `image/png`, `image/jpeg` or `image/webp`. */
  readonly contentType: Scalars["String"];
  /** The picture in Base64, at most 1 MB. */
  readonly data: Scalars["String"];
};
/** One of the choices that make a variant. */
export type ImportOptionInput = {
  /** What is chosen: `Colour`. */
  readonly name: Scalars["String"];
  /** The choice: `Sage`. */
  readonly value: Scalars["String"];
  /** The colour as `#1a2b3c`. */
  readonly hex?: InputMaybe<Scalars["String"]>;
};
/** A product to take over. */
export type ImportProductInput = {
  /** The other system's own key, unique for ever: `online-retail:85123`. */
  readonly externalRef: Scalars["String"];
  /** Small letters, digits and single dashes. */
  readonly slug: Scalars["String"];
  /** Its name, at most 300 characters. */
  readonly name: Scalars["String"];
  /** A few sentences about it, at most 20,000 characters. */
  readonly description?: InputMaybe<Scalars["String"]>;
  /** The kind of thing it is: `pan`. */
  readonly productType?: InputMaybe<Scalars["String"]>;
  /** Who makes it. */
  readonly brandSlug?: InputMaybe<Scalars["String"]>;
  /** Where it stands in the shop. */
  readonly categorySlug?: InputMaybe<Scalars["String"]>;
  /** Its facts, at most 100, each with a name of its own. */
  readonly attributes?: InputMaybe<ReadonlyArray<ImportAttributeInput>>;
  /** Its pictures, at most 50. */
  readonly media?: InputMaybe<ReadonlyArray<ImportMediaInput>>;
  /** What can be bought of it: 1 to 100, with prices in one currency. */
  readonly variants: ReadonlyArray<ImportVariantInput>;
};
/** A variant to take over. */
export type ImportVariantInput = {
  /** The merchant's own key, unique. */
  readonly sku: Scalars["String"];
  /** Its name, which says what sets it apart. */
  readonly name: Scalars["String"];
  /** EAN, UPC or the like. */
  readonly barcode?: InputMaybe<Scalars["String"]>;
  /** Weight of one with packing. */
  readonly weightGrams?: InputMaybe<Scalars["Int"]>;
  /** What one costs. */
  readonly price: MoneyInput;
  /** The price to compare with, above `price`. */
  readonly compareAt?: InputMaybe<MoneyInput>;
  /** What sets it apart, at most 20 choices, each with a name of its own. */
  readonly options?: InputMaybe<ReadonlyArray<ImportOptionInput>>;
};
/** An amount of money that a client sends. */
export type MoneyInput = {
  /** The amount in units of the currency, with no more digits than it has: `"12.30"`. */
  readonly amount: Scalars["Decimal"];
  /** The currency of the amount. */
  readonly currencyCode: Scalars["CurrencyCode"];
};
/** Which products a list holds; several conditions must all hold. */
export type ProductFilter = {
  /** In this category or anywhere below it. No products when there is no such category. */
  readonly categorySlug?: InputMaybe<Scalars["String"]>;
  /** Of this brand. No products when there is no such brand. */
  readonly brandSlug?: InputMaybe<Scalars["String"]>;
};
/** What gets the next access token. */
export type RefreshSessionInput = {
  /** From the last answer to `register`, `signIn` or `refreshSession`. */
  readonly refreshToken: Scalars["String"];
};
/** A new account. */
export type RegisterInput = {
  /** An address that nobody has registered yet; letter case does not matter. */
  readonly email: Scalars["String"];
  /** 8 to 256 characters. */
  readonly password: Scalars["String"];
  /** What to call the person, at most 200 characters. */
  readonly name: Scalars["String"];
};
/** Who wants to sign in. */
export type SignInInput = {
  /** The address of the account; letter case does not matter. */
  readonly email: Scalars["String"];
  /** The password of the account. */
  readonly password: Scalars["String"];
};
export type ProductDetailQueryVariables = Exact<{
  slug: Scalars["String"];
}>;
export type ProductDetailQuery = {
  readonly __typename?: "Query";
  readonly product?: {
    readonly __typename?: "Product";
    readonly description: string;
    readonly productType?: string | null;
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly category?: {
      readonly __typename?: "Category";
      readonly name: string;
      readonly breadcrumbs: ReadonlyArray<{
        readonly __typename?: "Category";
        readonly slug: string;
        readonly name: string;
      }>;
    } | null;
    readonly attributes: ReadonlyArray<{
      readonly __typename?: "Attribute";
      readonly name: string;
      readonly kind: AttributeKind;
      readonly values: ReadonlyArray<string>;
      readonly unit?: string | null;
    }>;
    readonly variants: ReadonlyArray<{
      readonly __typename?: "Variant";
      readonly id: string;
      readonly sku: string;
      readonly name: string;
      readonly barcode?: string | null;
      readonly weightGrams?: number | null;
      readonly price: {
        readonly __typename?: "Money";
        readonly amount: string;
        readonly currencyCode: string;
      };
      readonly compareAt?: {
        readonly __typename?: "Money";
        readonly amount: string;
        readonly currencyCode: string;
      } | null;
      readonly options: ReadonlyArray<{
        readonly __typename?: "SelectedOption";
        readonly name: string;
        readonly value: string;
        readonly hex?: string | null;
      }>;
    }>;
    readonly brand?: {
      readonly __typename?: "Brand";
      readonly name: string;
    } | null;
    readonly media: ReadonlyArray<{
      readonly __typename?: "Media";
      readonly url: string;
      readonly altText: string;
    }>;
    readonly priceRange: {
      readonly __typename?: "PriceRange";
      readonly min: {
        readonly __typename?: "Money";
        readonly amount: string;
        readonly currencyCode: string;
      };
      readonly max: {
        readonly __typename?: "Money";
        readonly amount: string;
        readonly currencyCode: string;
      };
    };
  } | null;
};
export type ProductListQueryVariables = Exact<{
  first?: InputMaybe<Scalars["Int"]>;
  after?: InputMaybe<Scalars["String"]>;
  filter?: InputMaybe<ProductFilter>;
}>;
export type ProductListQuery = {
  readonly __typename?: "Query";
  readonly products?: {
    readonly __typename?: "ProductConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename?: "Product";
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly brand?: {
        readonly __typename?: "Brand";
        readonly name: string;
      } | null;
      readonly media: ReadonlyArray<{
        readonly __typename?: "Media";
        readonly url: string;
        readonly altText: string;
      }>;
      readonly priceRange: {
        readonly __typename?: "PriceRange";
        readonly min: {
          readonly __typename?: "Money";
          readonly amount: string;
          readonly currencyCode: string;
        };
        readonly max: {
          readonly __typename?: "Money";
          readonly amount: string;
          readonly currencyCode: string;
        };
      };
    }>;
    readonly pageInfo: {
      readonly __typename?: "PageInfo";
      readonly hasNextPage: boolean;
      readonly endCursor?: string | null;
    };
  } | null;
};
export type CategoryTreeQueryVariables = Exact<{ [key: string]: never }>;
export type CategoryTreeQuery = {
  readonly __typename?: "Query";
  readonly categories?: ReadonlyArray<{
    readonly __typename?: "Category";
    readonly slug: string;
    readonly name: string;
    readonly children: ReadonlyArray<{
      readonly __typename?: "Category";
      readonly slug: string;
      readonly name: string;
      readonly children: ReadonlyArray<{
        readonly __typename?: "Category";
        readonly slug: string;
        readonly name: string;
      }>;
    }>;
  }> | null;
};
export type HomeQueryVariables = Exact<{
  first?: InputMaybe<Scalars["Int"]>;
}>;
export type HomeQuery = {
  readonly __typename?: "Query";
  readonly me?: {
    readonly __typename?: "User";
    readonly id: string;
    readonly email?: string | null;
    readonly name: string;
    readonly roles: ReadonlyArray<string>;
    readonly countryCode?: string | null;
    readonly createdAt: string;
  } | null;
  readonly products?: {
    readonly __typename?: "ProductConnection";
    readonly nodes: ReadonlyArray<{
      readonly __typename?: "Product";
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly createdBy?: {
        readonly __typename?: "User";
        readonly name: string;
      } | null;
      readonly brand?: {
        readonly __typename?: "Brand";
        readonly name: string;
      } | null;
      readonly media: ReadonlyArray<{
        readonly __typename?: "Media";
        readonly url: string;
        readonly altText: string;
      }>;
      readonly priceRange: {
        readonly __typename?: "PriceRange";
        readonly min: {
          readonly __typename?: "Money";
          readonly amount: string;
          readonly currencyCode: string;
        };
        readonly max: {
          readonly __typename?: "Money";
          readonly amount: string;
          readonly currencyCode: string;
        };
      };
    }>;
  } | null;
};
export type ImportCatalogMutationVariables = Exact<{
  input: ImportCatalogInput;
}>;
export type ImportCatalogMutation = {
  readonly __typename?: "Mutation";
  readonly importCatalog:
    | {
        readonly __typename: "ImportCatalogSuccess";
        readonly brandsWritten: number;
        readonly categoriesWritten: number;
        readonly productsCreated: number;
        readonly productsUpdated: number;
        readonly productsUnchanged: number;
        readonly variantsWritten: number;
      }
    | {
        readonly __typename: "InvalidInput";
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly __typename?: "InputProblem";
          readonly field: string;
          readonly rule: string;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: "PermissionDenied";
        readonly code: string;
        readonly message: string;
      };
};
export type MeQueryVariables = Exact<{ [key: string]: never }>;
export type MeQuery = {
  readonly __typename?: "Query";
  readonly me?: {
    readonly __typename?: "User";
    readonly id: string;
    readonly email?: string | null;
    readonly name: string;
    readonly roles: ReadonlyArray<string>;
    readonly countryCode?: string | null;
    readonly createdAt: string;
  } | null;
};
export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;
export type RegisterMutation = {
  readonly __typename?: "Mutation";
  readonly register:
    | {
        readonly __typename: "RegisterSuccess";
        readonly refreshToken: string;
        readonly user: {
          readonly __typename?: "User";
          readonly id: string;
          readonly email?: string | null;
          readonly name: string;
          readonly roles: ReadonlyArray<string>;
          readonly countryCode?: string | null;
          readonly createdAt: string;
        };
        readonly accessToken: {
          readonly __typename?: "AccessToken";
          readonly token: string;
          readonly expiresAt: string;
        };
      }
    | {
        readonly __typename: "EmailTaken";
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: "InvalidInput";
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly __typename?: "InputProblem";
          readonly field: string;
          readonly rule: string;
          readonly message: string;
        }>;
      };
};
export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;
export type SignInMutation = {
  readonly __typename?: "Mutation";
  readonly signIn:
    | {
        readonly __typename: "SignInSuccess";
        readonly refreshToken: string;
        readonly user: {
          readonly __typename?: "User";
          readonly id: string;
          readonly email?: string | null;
          readonly name: string;
          readonly roles: ReadonlyArray<string>;
          readonly countryCode?: string | null;
          readonly createdAt: string;
        };
        readonly accessToken: {
          readonly __typename?: "AccessToken";
          readonly token: string;
          readonly expiresAt: string;
        };
      }
    | {
        readonly __typename: "InvalidCredentials";
        readonly code: string;
        readonly message: string;
      };
};
export type ImportCustomersMutationVariables = Exact<{
  input: ImportCustomersInput;
}>;
export type ImportCustomersMutation = {
  readonly __typename?: "Mutation";
  readonly importCustomers:
    | {
        readonly __typename: "ImportCustomersSuccess";
        readonly created: number;
        readonly updated: number;
        readonly unchanged: number;
      }
    | {
        readonly __typename: "InvalidInput";
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly __typename?: "InputProblem";
          readonly field: string;
          readonly rule: string;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: "PermissionDenied";
        readonly code: string;
        readonly message: string;
      };
};
export type CreateGuestMutationVariables = Exact<{ [key: string]: never }>;
export type CreateGuestMutation = {
  readonly __typename?: "Mutation";
  readonly createGuest: {
    readonly __typename?: "CreateGuestSuccess";
    readonly guestId: string;
    readonly accessToken: {
      readonly __typename?: "AccessToken";
      readonly token: string;
      readonly expiresAt: string;
    };
  };
};
export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;
export type RefreshSessionMutation = {
  readonly __typename?: "Mutation";
  readonly refreshSession:
    | {
        readonly __typename: "RefreshSessionSuccess";
        readonly refreshToken: string;
        readonly accessToken: {
          readonly __typename?: "AccessToken";
          readonly token: string;
          readonly expiresAt: string;
        };
      }
    | {
        readonly __typename: "RefreshTokenRejected";
        readonly code: string;
        readonly message: string;
      };
};
export type SignOutMutationVariables = Exact<{ [key: string]: never }>;
export type SignOutMutation = {
  readonly __typename?: "Mutation";
  readonly signOut:
    | { readonly __typename: "EndSessionsSuccess"; readonly ended: number }
    | {
        readonly __typename: "NotSignedIn";
        readonly code: string;
        readonly message: string;
      };
};
export type MySessionsQueryVariables = Exact<{ [key: string]: never }>;
export type MySessionsQuery = {
  readonly __typename?: "Query";
  readonly mySessions: ReadonlyArray<{
    readonly __typename?: "Session";
    readonly id: string;
    readonly createdAt: string;
    readonly lastUsedAt: string;
    readonly userAgent?: string | null;
    readonly address?: string | null;
    readonly isThisOne: boolean;
  }>;
};
export const ProductDetailDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "ProductDetail" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "slug" } },
          type: {
            kind: "NonNullType",
            type: {
              kind: "NamedType",
              name: { kind: "Name", value: "String" },
            },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "product" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "slug" },
                value: {
                  kind: "Variable",
                  name: { kind: "Name", value: "slug" },
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "FragmentSpread",
                  name: { kind: "Name", value: "ProductCard" },
                },
                { kind: "Field", name: { kind: "Name", value: "description" } },
                { kind: "Field", name: { kind: "Name", value: "productType" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "category" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "name" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "breadcrumbs" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "slug" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "name" },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "attributes" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "name" } },
                      { kind: "Field", name: { kind: "Name", value: "kind" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "values" },
                      },
                      { kind: "Field", name: { kind: "Name", value: "unit" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "variants" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "sku" } },
                      { kind: "Field", name: { kind: "Name", value: "name" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "barcode" },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "weightGrams" },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "price" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "FragmentSpread",
                              name: { kind: "Name", value: "MoneyFields" },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "compareAt" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "FragmentSpread",
                              name: { kind: "Name", value: "MoneyFields" },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "options" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "name" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "value" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "hex" },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "MoneyFields" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "Money" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "amount" } },
          { kind: "Field", name: { kind: "Name", value: "currencyCode" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "ProductCard" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "Product" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "slug" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "brand" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "name" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "media" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "url" } },
                { kind: "Field", name: { kind: "Name", value: "altText" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "priceRange" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "min" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "FragmentSpread",
                        name: { kind: "Name", value: "MoneyFields" },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "max" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "FragmentSpread",
                        name: { kind: "Name", value: "MoneyFields" },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductDetailQuery, ProductDetailQueryVariables>;
export const ProductListDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "ProductList" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: {
            kind: "Variable",
            name: { kind: "Name", value: "first" },
          },
          type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
        },
        {
          kind: "VariableDefinition",
          variable: {
            kind: "Variable",
            name: { kind: "Name", value: "after" },
          },
          type: { kind: "NamedType", name: { kind: "Name", value: "String" } },
        },
        {
          kind: "VariableDefinition",
          variable: {
            kind: "Variable",
            name: { kind: "Name", value: "filter" },
          },
          type: {
            kind: "NamedType",
            name: { kind: "Name", value: "ProductFilter" },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "products" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "first" },
                value: {
                  kind: "Variable",
                  name: { kind: "Name", value: "first" },
                },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "after" },
                value: {
                  kind: "Variable",
                  name: { kind: "Name", value: "after" },
                },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "filter" },
                value: {
                  kind: "Variable",
                  name: { kind: "Name", value: "filter" },
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "nodes" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "FragmentSpread",
                        name: { kind: "Name", value: "ProductCard" },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "pageInfo" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "hasNextPage" },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "endCursor" },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "MoneyFields" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "Money" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "amount" } },
          { kind: "Field", name: { kind: "Name", value: "currencyCode" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "ProductCard" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "Product" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "slug" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "brand" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "name" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "media" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "url" } },
                { kind: "Field", name: { kind: "Name", value: "altText" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "priceRange" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "min" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "FragmentSpread",
                        name: { kind: "Name", value: "MoneyFields" },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "max" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "FragmentSpread",
                        name: { kind: "Name", value: "MoneyFields" },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductListQuery, ProductListQueryVariables>;
export const CategoryTreeDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "CategoryTree" },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "categories" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "slug" } },
                { kind: "Field", name: { kind: "Name", value: "name" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "children" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "slug" } },
                      { kind: "Field", name: { kind: "Name", value: "name" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "children" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "slug" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "name" },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CategoryTreeQuery, CategoryTreeQueryVariables>;
export const HomeDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "Home" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: {
            kind: "Variable",
            name: { kind: "Name", value: "first" },
          },
          type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
          defaultValue: { kind: "IntValue", value: "10" },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "me" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "FragmentSpread",
                  name: { kind: "Name", value: "UserFields" },
                },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "products" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "first" },
                value: {
                  kind: "Variable",
                  name: { kind: "Name", value: "first" },
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "nodes" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "FragmentSpread",
                        name: { kind: "Name", value: "ProductCard" },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "createdBy" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "name" },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "MoneyFields" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "Money" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "amount" } },
          { kind: "Field", name: { kind: "Name", value: "currencyCode" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "UserFields" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "User" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "email" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "roles" } },
          { kind: "Field", name: { kind: "Name", value: "countryCode" } },
          { kind: "Field", name: { kind: "Name", value: "createdAt" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "ProductCard" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "Product" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "slug" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          {
            kind: "Field",
            name: { kind: "Name", value: "brand" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "name" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "media" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "url" } },
                { kind: "Field", name: { kind: "Name", value: "altText" } },
              ],
            },
          },
          {
            kind: "Field",
            name: { kind: "Name", value: "priceRange" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "min" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "FragmentSpread",
                        name: { kind: "Name", value: "MoneyFields" },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "max" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "FragmentSpread",
                        name: { kind: "Name", value: "MoneyFields" },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const ImportCatalogDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "ImportCatalog" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: {
            kind: "Variable",
            name: { kind: "Name", value: "input" },
          },
          type: {
            kind: "NonNullType",
            type: {
              kind: "NamedType",
              name: { kind: "Name", value: "ImportCatalogInput" },
            },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "importCatalog" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: {
                  kind: "Variable",
                  name: { kind: "Name", value: "input" },
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "ImportCatalogSuccess" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "brandsWritten" },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "categoriesWritten" },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "productsCreated" },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "productsUpdated" },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "productsUnchanged" },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "variantsWritten" },
                      },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "UserError" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "message" },
                      },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "InvalidInput" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "problems" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "field" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "rule" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "message" },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  ImportCatalogMutation,
  ImportCatalogMutationVariables
>;
export const MeDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "Me" },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "me" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "FragmentSpread",
                  name: { kind: "Name", value: "UserFields" },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "UserFields" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "User" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "email" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "roles" } },
          { kind: "Field", name: { kind: "Name", value: "countryCode" } },
          { kind: "Field", name: { kind: "Name", value: "createdAt" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const RegisterDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "Register" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: {
            kind: "Variable",
            name: { kind: "Name", value: "input" },
          },
          type: {
            kind: "NonNullType",
            type: {
              kind: "NamedType",
              name: { kind: "Name", value: "RegisterInput" },
            },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "register" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: {
                  kind: "Variable",
                  name: { kind: "Name", value: "input" },
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "RegisterSuccess" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "user" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "FragmentSpread",
                              name: { kind: "Name", value: "UserFields" },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "accessToken" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "FragmentSpread",
                              name: {
                                kind: "Name",
                                value: "AccessTokenFields",
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "refreshToken" },
                      },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "UserError" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "message" },
                      },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "InvalidInput" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "problems" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "field" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "rule" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "message" },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "UserFields" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "User" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "email" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "roles" } },
          { kind: "Field", name: { kind: "Name", value: "countryCode" } },
          { kind: "Field", name: { kind: "Name", value: "createdAt" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AccessTokenFields" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "AccessToken" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "token" } },
          { kind: "Field", name: { kind: "Name", value: "expiresAt" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegisterMutation, RegisterMutationVariables>;
export const SignInDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "SignIn" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: {
            kind: "Variable",
            name: { kind: "Name", value: "input" },
          },
          type: {
            kind: "NonNullType",
            type: {
              kind: "NamedType",
              name: { kind: "Name", value: "SignInInput" },
            },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "signIn" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: {
                  kind: "Variable",
                  name: { kind: "Name", value: "input" },
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "SignInSuccess" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "user" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "FragmentSpread",
                              name: { kind: "Name", value: "UserFields" },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "accessToken" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "FragmentSpread",
                              name: {
                                kind: "Name",
                                value: "AccessTokenFields",
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "refreshToken" },
                      },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "UserError" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "message" },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "UserFields" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "User" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "id" } },
          { kind: "Field", name: { kind: "Name", value: "email" } },
          { kind: "Field", name: { kind: "Name", value: "name" } },
          { kind: "Field", name: { kind: "Name", value: "roles" } },
          { kind: "Field", name: { kind: "Name", value: "countryCode" } },
          { kind: "Field", name: { kind: "Name", value: "createdAt" } },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AccessTokenFields" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "AccessToken" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "token" } },
          { kind: "Field", name: { kind: "Name", value: "expiresAt" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const ImportCustomersDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "ImportCustomers" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: {
            kind: "Variable",
            name: { kind: "Name", value: "input" },
          },
          type: {
            kind: "NonNullType",
            type: {
              kind: "NamedType",
              name: { kind: "Name", value: "ImportCustomersInput" },
            },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "importCustomers" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: {
                  kind: "Variable",
                  name: { kind: "Name", value: "input" },
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "ImportCustomersSuccess" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "created" },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "updated" },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "unchanged" },
                      },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "UserError" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "message" },
                      },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "InvalidInput" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "problems" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "field" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "rule" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "message" },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  ImportCustomersMutation,
  ImportCustomersMutationVariables
>;
export const CreateGuestDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "CreateGuest" },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "createGuest" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "guestId" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "accessToken" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "FragmentSpread",
                        name: { kind: "Name", value: "AccessTokenFields" },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AccessTokenFields" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "AccessToken" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "token" } },
          { kind: "Field", name: { kind: "Name", value: "expiresAt" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateGuestMutation, CreateGuestMutationVariables>;
export const RefreshSessionDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "RefreshSession" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: {
            kind: "Variable",
            name: { kind: "Name", value: "input" },
          },
          type: {
            kind: "NonNullType",
            type: {
              kind: "NamedType",
              name: { kind: "Name", value: "RefreshSessionInput" },
            },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "refreshSession" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: {
                  kind: "Variable",
                  name: { kind: "Name", value: "input" },
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "RefreshSessionSuccess" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "accessToken" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "FragmentSpread",
                              name: {
                                kind: "Name",
                                value: "AccessTokenFields",
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "refreshToken" },
                      },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "UserError" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "message" },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: "FragmentDefinition",
      name: { kind: "Name", value: "AccessTokenFields" },
      typeCondition: {
        kind: "NamedType",
        name: { kind: "Name", value: "AccessToken" },
      },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          { kind: "Field", name: { kind: "Name", value: "token" } },
          { kind: "Field", name: { kind: "Name", value: "expiresAt" } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<
  RefreshSessionMutation,
  RefreshSessionMutationVariables
>;
export const SignOutDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "SignOut" },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "signOut" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "__typename" } },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "EndSessionsSuccess" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "ended" } },
                    ],
                  },
                },
                {
                  kind: "InlineFragment",
                  typeCondition: {
                    kind: "NamedType",
                    name: { kind: "Name", value: "UserError" },
                  },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "message" },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const MySessionsDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "MySessions" },
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "mySessions" },
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "createdAt" } },
                { kind: "Field", name: { kind: "Name", value: "lastUsedAt" } },
                { kind: "Field", name: { kind: "Name", value: "userAgent" } },
                { kind: "Field", name: { kind: "Name", value: "address" } },
                { kind: "Field", name: { kind: "Name", value: "isThisOne" } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MySessionsQuery, MySessionsQueryVariables>;
