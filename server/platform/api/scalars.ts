import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function textScalar<T>(
  name: string,
  description: string,
  parse: (text: string) => T,
  print: (value: unknown) => string,
) {
  const read = (text: unknown) => {
    if (typeof text !== 'string') throw new TypeError(`${name} must be text.`);
    return parse(text);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: print,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

function instant(text: string): Date {
  const date = new Date(text);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) || Number.isNaN(date.getTime())) {
    throw new TypeError('DateTime must look like 2025-03-31T21:59:59Z.');
  }
  return date;
}

function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new TypeError('Date must be a real day written like 2025-03-31.');
  }
  return text;
}

function quarter(text: string): string {
  if (!/^\d{4}-Q[1-4]$/.test(text)) throw new TypeError('Quarter must look like 2025-Q1.');
  return text;
}

export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant in UTC, ISO 8601: `2025-03-31T21:59:59.000Z`.',
  instant,
  (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
);

export const DateScalar = textScalar('Date', 'A day in Europe/Copenhagen, ISO 8601: `2025-03-31`.', day, (value) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value),
);

export const QuarterScalar = textScalar('Quarter', 'A quarter in Europe/Copenhagen: `2025-Q1`.', quarter, String);
