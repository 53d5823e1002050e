import picocolors from 'picocolors';

type Brush = (text: string) => string;

/** What a piece of text is, and so how it is coloured; without colour every brush leaves the text as it is. */
export interface Paint {
  readonly title: Brush;
  readonly heading: Brush;
  readonly strength: Brush;
  readonly key: Brush;
  readonly quiet: Brush;
  readonly hard: Brush;
  readonly soft: Brush;
}

export function paint(colour: boolean): Paint {
  const colours = picocolors.createColors(colour);
  return {
    title: colours.bold,
    heading: (text) => colours.bold(colours.cyan(text)),
    strength: colours.cyan,
    key: colours.bold,
    quiet: colours.dim,
    hard: (text) => colours.bold(colours.red(text)),
    soft: colours.yellow,
  };
}
