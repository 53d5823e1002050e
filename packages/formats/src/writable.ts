/** For filling an object in before it is handed out as readonly. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
