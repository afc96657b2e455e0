/** The part of JSON Schema that problem files use. */
export type Schema = {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

type Step = string | number;

/**
 * What the schema says of one place in a file: every form that the place may have. Where an object names its kind already,
 * the forms of the other kinds are left out.
 */
export function schemasAt(schema: Schema, file: unknown, path: readonly Step[]): readonly Schema[] {
  let candidates = fitting(forms(schema), file);
  let value = file;
  for (const step of path) {
    value = childOf(value, step);
    candidates = fitting(candidates.flatMap((each) => stepInto(each, step)).flatMap(forms), value);
  }
  return candidates;
}

function forms(schema: Schema): readonly Schema[] {
  const several = schema.anyOf ?? schema.oneOf;
  return several ? several.flatMap((each) => forms({ ...(schema.description === undefined ? {} : { description: schema.description }), ...each })) : [schema];
}

function stepInto(schema: Schema, step: Step): readonly Schema[] {
  if (typeof step === "number") {
    const item = schema.prefixItems?.[step] ?? schema.items;
    return typeof item === "object" ? [item] : [];
  }
  const property = schema.properties?.[step] ?? schema.additionalProperties;
  return typeof property === "object" ? [property] : [];
}

/** Those whose constants are the file's: `kind: derivative` says which of the twenty kinds it is. */
function fitting(schemas: readonly Schema[], value: unknown): readonly Schema[] {
  const fit = schemas.filter((schema) => Object.entries(schema.properties ?? {}).every(([key, { const: fixed }]) => fixed === undefined || childOf(value, key) === fixed));
  return fit.length > 0 ? fit : schemas;
}

function childOf(value: unknown, step: Step): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(String(step));
}
