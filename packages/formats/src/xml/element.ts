/**
 * What is read of one kind of element: whom it holds, and what to do when it begins and ends. What no table names is passed over with
 * everything in it.
 */
export interface Element<Builder> {
  readonly children: readonly Child<Builder>[];
  readonly open?: (builder: Builder, attributes: Attributes, line: number) => void;
  /** With the text of the element where it holds no elements that are read, else with none. */
  readonly close?: (builder: Builder, text: string, line: number) => void;
}

/** Few enough that looking through them is faster than hashing each name of the file. */
export interface Child<Builder> {
  /** The local one: the prefix of a namespace is each writer's own choice. */
  readonly name: string;
  readonly element: Element<Builder>;
}

/** By the names as they are written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

type Steps<Builder> = Pick<Element<Builder>, 'open' | 'close'>;

/** An element that holds others. */
export const parent = <Builder>(
  children: Readonly<Record<string, Element<Builder>>>,
  steps: Steps<Builder> = {},
): Element<Builder> => ({
  ...steps,
  children: Object.entries(children).map(([name, element]) => ({ name, element })),
});

/** An element of which the text counts. */
export const leaf = <Builder>(close: (builder: Builder, text: string, line: number) => void): Element<Builder> => ({
  children: [],
  close,
});
