import { excerpt, passage } from '../excerpt.ts';
import { type Command, type Piece, pagePieces } from './page-pieces.ts';
import { withSections } from './with-sections.ts';
import { type Ended, type WorkingFolder, workingFolder } from './working-folder.ts';

/**
 * Works through a page as a reader would, from top to bottom in one folder, and gives it with what the commands print and the files
 * hold today; see {@link pagePieces} for what a page may ask for. Throws, with the line of the page, where something does not hold.
 */
export async function fillWorkedPage(page: string, root: string): Promise<string> {
  const folder = workingFolder(root);
  let [filled, done, printed] = ['', 0, ''];
  for (const piece of pagePieces(page)) {
    filled += page.slice(done, piece.at);
    done = piece.end;
    const own = page.slice(piece.at, piece.end);
    try {
      if (piece.kind === 'run') printed = await runAll(piece.commands, folder);
      filled += textOf(piece, own, folder, printed);
    } catch (error) {
      throw new Error(`line ${page.slice(0, piece.at).split('\n').length}: ${(error as Error).message}`);
    }
  }
  const unread = folder.unread();
  if (unread.length > 0) throw new Error(`no command of the page reads ${unread.join(', ')}`);
  return filled + page.slice(done);
}

/** Runs every command and gives what the last one printed, or said where it refused its input. */
async function runAll(commands: readonly Command[], folder: WorkingFolder): Promise<string> {
  let last: Ended = { code: 0, out: '', err: '' };
  for (const { line, words, exitCode } of commands) {
    last = await folder.run(words);
    if (last.code !== exitCode) throw new Error(`${line} ended with ${last.code}, not ${exitCode}: ${last.err}`);
  }
  return last.out === '' ? last.err : last.out;
}

function textOf(piece: Piece, own: string, folder: WorkingFolder, printed: string): string {
  switch (piece.kind) {
    case 'run':
      return own;
    case 'save':
      folder.write(
        piece.file,
        piece.base === undefined ? piece.text : withSections(folder.read(piece.base), piece.text),
      );
      return own;
    case 'holds':
      if (!piece.pattern.test(printed)) throw new Error(`the text around says something else than ${piece.pattern}`);
      return own;
    case 'shown':
      return between(own, 'text', piece.parts.length === 0 ? printed.trimEnd() : excerpt(printed, piece.parts));
    case 'quote': {
      const whole = folder.read(piece.file).replaceAll('\r\n', '\n');
      const language = piece.file.endsWith('.yaml') ? 'yaml' : 'text';
      return between(own, language, piece.part === undefined ? whole.trimEnd() : passage(whole, piece.part));
    }
  }
}

/** The marks of a filled piece with a new block between them. */
function between(own: string, language: string, text: string): string {
  const [first] = own.split(/(?<=-->)/);
  const [last] = own.match(/<!-- end of \w+ -->$/) ?? [];
  return `${first}\n\n\`\`\`${language}\n${text}\n\`\`\`\n\n${last}`;
}
