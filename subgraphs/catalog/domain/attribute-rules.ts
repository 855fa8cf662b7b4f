import type { InputProblem } from '@stoa/contracts/refusal.ts';
import type { Attribute, AttributeKind } from './product.ts';
import { duplicates, textProblems, tooMany } from './text-rules.ts';

const mostAttributes = 100;
const mostValues = 100;
const longestName = 100;
const longestValue = 1_000;
const longestUnit = 20;

const anything = /^/;

/** What a value of each kind looks like, so that facets and filters may rely on it. */
const shapes: Readonly<Record<AttributeKind, { shape: RegExp; message: string }>> = {
  TEXT: { shape: anything, message: '' },
  ENUM: { shape: anything, message: '' },
  NUMBER: { shape: /^-?\d{1,15}(\.\d{1,15})?$/, message: 'A number is written 12 or -1.5.' },
  BOOLEAN: { shape: /^(true|false)$/, message: 'Either true or false.' },
  COLOUR: { shape: /^(#[0-9a-f]{6}|[^#].*)$/, message: 'A colour is a name or written #1a2b3c.' },
  DATE: {
    shape: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    message: 'A day is written 2026-01-31.',
  },
};

export function attributesProblems(attributes: readonly Attribute[], field: string): InputProblem[] {
  return [
    ...tooMany(attributes, mostAttributes, field),
    ...attributes.flatMap((attribute, index) => attributeProblems(attribute, `${field}.${index}`)),
    ...duplicates(
      attributes,
      attribute => attribute.name,
      index => `${field}.${index}.name`,
    ),
  ];
}

function attributeProblems({ name, kind, unit, values }: Attribute, field: string): InputProblem[] {
  const none = {
    field: `${field}.values`,
    rule: 'REQUIRED',
    message: 'An attribute has at least one value.',
  };
  return [
    ...textProblems(name, `${field}.name`, { most: longestName, required: true }),
    ...textProblems(unit, `${field}.unit`, { most: longestUnit }),
    ...(values.length === 0 ? [none] : tooMany(values, mostValues, `${field}.values`)),
    ...values.flatMap((value, index) => valueProblems(value, kind, `${field}.values.${index}`)),
  ];
}

function valueProblems(value: string, kind: AttributeKind, field: string): InputProblem[] {
  const problems = textProblems(value, field, { most: longestValue, required: true });
  const { shape, message } = shapes[kind];
  return problems.length > 0 || shape.test(value) ? problems : [{ field, rule: 'FORMAT', message }];
}
