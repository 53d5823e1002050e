declare const unit: unique symbol;

/** A number that carries its unit in the type, so that minutes are never added to grams. */
export type Brand<Unit extends string> = number & { readonly [unit]: Unit };

/** Whole days since 1970-01-01, a local calendar date without zone. */
export type EpochDay = Brand<'epoch-day'>;

/** Minutes since local midnight, 0 to 1439. */
export type ClockMinutes = Brand<'clock-minutes'>;

/** Mass in whole grams, so that 1.25 kg plates add up exactly. */
export type Grams = Brand<'grams'>;
