/** By product slug: the name and the description in one language. */
export type Translations = Readonly<Record<string, readonly [name: string, description: string]>>;
