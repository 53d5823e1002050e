import type { Event } from '@stridelift/engine';
import * as engine from '@stridelift/engine';

type Families = Readonly<Record<Event, Readonly<Record<string, readonly string[]>>>>;

/** Exercises an event asks for, by family; absent until the engine publishes them. */
export const EVENT_FAMILIES: Families | undefined = (engine as { readonly EVENT_FAMILIES?: Families }).EVENT_FAMILIES;
