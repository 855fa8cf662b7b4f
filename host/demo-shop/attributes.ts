import type { DemoAttribute } from './shape.ts';

/** How one attribute of a product family is typed. */
export type AttributeRule =
  | { kind: 'TEXT' }
  | { kind: 'NUMBER'; unit?: string; optional?: true }
  | { kind: 'BOOLEAN' }
  | { kind: 'DATE' }
  | { kind: 'ENUM'; choices: readonly string[]; several: false }
  | { kind: 'ENUM'; choices: readonly string[]; several: true };

export type AttributeRules = Readonly<Record<string, AttributeRule>>;

type Fact = string | number | boolean | readonly string[] | null;

type FactOf<Rule> = Rule extends { kind: 'NUMBER'; optional: true }
  ? number | null
  : Rule extends { kind: 'NUMBER' }
    ? number
    : Rule extends { kind: 'BOOLEAN' }
      ? boolean
      : Rule extends { choices: readonly (infer Choice extends string)[]; several: infer Several }
        ? Several extends true
          ? readonly Choice[]
          : Choice
        : string;

/** What a product must state: a value of the right type for each of its family's attributes. */
export type Facts<Rules extends AttributeRules> = { readonly [Name in keyof Rules]: FactOf<Rules[Name]> };

export const text = { kind: 'TEXT' } as const;
export const yesNo = { kind: 'BOOLEAN' } as const;
export const count = { kind: 'NUMBER' } as const;
export const measured = <const Unit extends string>(unit: Unit) => ({ kind: 'NUMBER', unit }) as const;
/** For what not every product of the family has; null then. */
export const measuredIfAny = <const Unit extends string>(unit: Unit) =>
  ({ kind: 'NUMBER', unit, optional: true }) as const;
export const oneOf = <const Choices extends readonly string[]>(...choices: Choices) =>
  ({ kind: 'ENUM', choices, several: false }) as const;
export const someOf = <const Choices extends readonly string[]>(...choices: Choices) =>
  ({ kind: 'ENUM', choices, several: true }) as const;

const attribute = (name: string, rule: AttributeRule, fact: NonNullable<Fact>): DemoAttribute => ({
  name,
  kind: rule.kind,
  values: typeof fact === 'object' ? [...fact] : [fact],
  ...(rule.kind === 'NUMBER' && rule.unit !== undefined ? { unit: rule.unit } : {}),
});

/** The family's attributes with this product's values, in the order in which the family names them. */
export const attributesFrom = <Rules extends AttributeRules>(
  rules: Rules,
  facts: Facts<Rules>,
): DemoAttribute[] =>
  Object.entries(rules).flatMap(([name, rule]) => {
    const fact = facts[name];
    return fact === undefined || fact === null ? [] : [attribute(name, rule, fact)];
  });
