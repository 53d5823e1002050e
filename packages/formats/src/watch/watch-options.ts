/** How a workout file is written. */
export interface WatchOptions {
  /** One of the shorter versions in place of the whole session. */
  readonly minutes?: 20 | 10;
  /** Rests count down, unless the lap button is to end them. */
  readonly rests?: 'time' | 'lap';
}
