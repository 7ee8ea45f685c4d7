declare const brand: unique symbol;

/** A primitive that cannot be mistaken for another of the same type, such as one kind of id for another. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
