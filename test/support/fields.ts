import type { z } from "zod";

/** One value of a shape and the way to it; `*` is any place in a list. */
export type Field = { path: string; schema: z.ZodType };

const under = (path: string, name: string) => (path ? `${path}.${name}` : name);

type Parts = {
  def: { type: string; entries?: Record<string, string>; format?: string };
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  options?: readonly z.ZodType[];
  valueType?: z.ZodType;
  unwrap?: () => z.ZodType;
};

const partsOf = (schema: z.ZodType) => schema as unknown as Parts;

/** Every single value that a shape holds, at any depth. */
export function fieldsOf(schema: z.ZodType, path = ""): Field[] {
  const { def, shape, element, options, valueType, unwrap } = partsOf(schema);
  if (def.type === "object" && shape)
    return Object.entries(shape).flatMap(([name, field]) => fieldsOf(field, under(path, name)));
  if (def.type === "array" && element) return fieldsOf(element, under(path, "*"));
  if (def.type === "union" && options) return options.flatMap((option) => fieldsOf(option, path));
  if (def.type === "record" && valueType) return fieldsOf(valueType, under(path, "*"));
  if (["optional", "nullable", "default"].includes(def.type) && unwrap) return fieldsOf(unwrap(), path);
  return [{ path, schema }];
}

/** Which sample to make: of alternatives that of a number; with lists of one item, or bare, with none. */
export type Choice = { alternative: number; isBare?: boolean };

/** A value of a shape with every field present. */
export function sampleOf(schema: z.ZodType, choice: Choice): unknown {
  const { def, shape, element, options, valueType, unwrap } = partsOf(schema);
  const inner = (part: z.ZodType) => sampleOf(part, choice);
  if (def.type === "object" && shape)
    return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, inner(field)]));
  if (def.type === "array" && element) return choice.isBare ? [] : [inner(element)];
  if (def.type === "union" && options?.length)
    return inner(options[choice.alternative % options.length] ?? schema);
  if (def.type === "record" && valueType) return { key: inner(valueType) };
  if (["optional", "nullable", "default"].includes(def.type) && unwrap) return inner(unwrap());
  if (def.type === "enum") return Object.values(def.entries ?? {})[0];
  if (def.type === "boolean") return true;
  if (def.type === "number") return 1;
  return def.format === "date" ? "2024-06-19" : "words";
}

/** A value that notes the path of every single value that is read from it. */
export function traced(value: unknown, read: Set<string>, path = ""): unknown {
  if (typeof value !== "object" || value === null) {
    read.add(path);
    return value;
  }
  return new Proxy(value, {
    get(target, name, receiver) {
      const found: unknown = Reflect.get(target, name, receiver);
      if (typeof name === "symbol" || typeof found === "function" || !Object.hasOwn(target, name))
        return found;
      if (Array.isArray(target) && name === "length") return found;
      return traced(found, read, under(path, Array.isArray(target) ? "*" : name));
    },
  });
}

/** Whether a path is excused: itself, or something that it stands below. */
export const isExcused = (path: string, excused: Readonly<Record<string, string>>) =>
  Object.keys(excused).some((known) => path === known || path.startsWith(`${known}.`));
