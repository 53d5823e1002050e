/** The same shape while it is being built; inner loops fill in optional fields one by one, because spreading costs five times as much. */
export type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };
