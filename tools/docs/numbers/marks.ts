import type { Source } from '@stridelift/engine';

type Mark = Source['mark'];

/** What the comment of a number says of its origin. */
export interface Origin {
  /** What the number is, without its marks. */
  readonly sentence: string;
  readonly marks: readonly Mark[];
  /** Sections of the rulebook, conflicts between the founding documents and their claims: `B5`, `C17`, `S0-09`. */
  readonly sections: readonly string[];
  /** Ids of the sources that it names, by author and year or by id in backquotes. */
  readonly sources: readonly string[];
  /** What it names and no source record has, or more than one. */
  readonly unknown: readonly string[];
}

/** A mark stands alone; the phase called D is one only after the word `phase`. */
const MARK = /(?<!phases? (?:\w+(?:,| and) )*)(?<![\w&'’-])(V2|V|P|M|D)(?![\w'’-])/g;
const SECTION = /(?<![\w-])(?:[A-G]\d{1,2}|S\d-\d\d|[EF](?=[,;:)])|(?<=[Pp]art )[EF])(?![\w-])/g;
const CITATION = /(?<![\w-])([A-Z][a-zäöü]+(?: & [A-Z][a-z]+)?) (\d{4})(?!\d)/g;

export function hasMark(doc: string): boolean {
  return doc.search(MARK) >= 0;
}

/** Reads a comment such as `Weeks that ... (B7, D).` or `D: weeks that ...`. */
export function originOf(doc: string, sources: ReadonlyMap<string, Source>): Origin {
  const found = (form: RegExp): string[] => [...new Set([...doc.matchAll(form)].map((match) => match[0]))];
  const cited = [...doc.matchAll(CITATION)].map(([, names, year]) => {
    const id = `${(names as string).toLowerCase().replace(' & ', '-')}-${year}`;
    return { text: `${names} ${year}`, ids: [...sources.keys()].filter((known) => known.startsWith(id)) };
  });
  const named = [...doc.matchAll(/`([a-z-]+-\d{4}[a-z-]*)`/g)].map(([, id]) => id as string);
  const founding = [...doc.matchAll(/founding document (\d{3})/gi)].map(([, number]) => `founding-${number}`);
  return {
    sentence: sentenceOf(doc),
    marks: found(MARK) as Mark[],
    sections: found(SECTION),
    sources: [...new Set([...cited.flatMap(({ ids }) => ids), ...named, ...founding])],
    unknown: [
      ...cited.filter(({ ids }) => ids.length !== 1).map(({ text }) => text),
      ...[...named, ...founding].filter((id) => !sources.has(id)),
    ],
  };
}

/** Brackets, and openings before a colon, that hold nothing but origins. */
const ORIGIN = String.raw`(?:Evidence |evidence\.md |evidence |mark |from |[Pp]art )?(?:V2|[VPMDEF]|[A-G]\d{1,2}|S\d-\d\d|special cases)`;
const IN_BRACKETS = new RegExp(String.raw`,? ?\((?:claim )?${ORIGIN}(?:[,;]? (?:and )?${ORIGIN})*\)`, 'g');
const AT_THE_START = new RegExp(String.raw`^${ORIGIN}(?:, ${ORIGIN})*(?: \([^)]*\)| inside [^:]*)?: `);
const AT_THE_END = /[,;] (?:evidence \w+, )?mark [VPMD]2?(?=\.|$)/g;

/** Longer comments explain how the code works; their first sentences say what the number is. */
const MOST_LETTERS = 320;

function sentenceOf(doc: string): string {
  const plain = doc
    .replace(/ ?@example.*$/, '')
    .replace(AT_THE_START, '')
    .replace(IN_BRACKETS, '')
    .replace(AT_THE_END, '')
    .replace(/(?<=[;,] )D\)/g, 'ours)');
  const short = plain.length <= MOST_LETTERS ? plain : plain.slice(0, plain.lastIndexOf('. ', MOST_LETTERS) + 1);
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
}
