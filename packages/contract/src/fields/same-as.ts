import type * as z from 'zod';

type Leaf = string | number | boolean | undefined | null;

type DeepReadonly<T> = T extends Leaf ? T : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** Every field there, so that a field that only one side knows shows. */
type DeepRequired<T> = T extends Leaf ? T : { readonly [Key in keyof T]-?: DeepRequired<Exclude<T[Key], undefined>> };

type Assignable<From, To> = [From] extends [To] ? true : false;

type Same<Model, Shape> = [
  Assignable<DeepReadonly<Model>, DeepReadonly<Shape>>,
  Assignable<DeepReadonly<Shape>, DeepReadonly<Model>>,
  Assignable<DeepRequired<Model>, DeepRequired<Shape>>,
  Assignable<DeepRequired<Shape>, DeepRequired<Model>>,
] extends [true, true, true, true]
  ? true
  : false;

/**
 * The schema under the name of the type that it describes. It compiles only when each is assignable to the other and
 * neither knows a field that the other does not.
 */
export function sameAs<Model>(): <Shape>(
  schema: z.ZodType<Shape, Shape> & (Same<Model, Shape> extends true ? unknown : 'the schema and the type differ'),
) => z.ZodType<Model, Model> {
  return (schema) => schema as unknown as z.ZodType<Model, Model>;
}
