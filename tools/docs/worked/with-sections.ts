/**
 * An athlete file with the sections of `change` in place of its own of the same name; new ones come last. A section is a line that
 * begins with its name and everything up to the next.
 */
export function withSections(file: string, change: string): string {
  const changed = new Map(sections(change).map((section) => [nameOf(section), section]));
  const kept = sections(file).map((section) => {
    const replacement = changed.get(nameOf(section));
    changed.delete(nameOf(section));
    return replacement ?? section;
  });
  return [...kept, ...changed.values()].join('');
}

function sections(file: string): readonly string[] {
  return `${file.trimEnd()}\n`.split(/^(?=[A-Za-z]+:)/m);
}

function nameOf(section: string): string {
  return section.slice(0, section.indexOf(':'));
}
