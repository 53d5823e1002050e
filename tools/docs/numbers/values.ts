import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ENGINE_SRC } from './engine-sources.ts';

/** Values by file, then by name. */
export type Values = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/**
 * The values that constants have when the engine runs, also of those that no file exports: each file is built with one more
 * export, so that nothing has to be guessed from its text.
 */
export async function valuesOf(root: string, names: ReadonlyMap<string, readonly string[]>): Promise<Values> {
  const folder = join(root, ENGINE_SRC).replaceAll('\\', '/');
  const paths = [...names.keys()];
  const { outputFiles } = await build({
    stdin: {
      contents: `${paths.map((path, index) => `import { ${SEEN} as f${index} } from './${path}';`).join('\n')}
export const values = [${paths.map((_, index) => `f${index}`).join(', ')}];`,
      resolveDir: folder,
    },
    ...{ bundle: true, write: false, format: 'esm', platform: 'neutral', logLevel: 'silent' },
    plugins: [withExport(folder, names)],
  });
  const text = (outputFiles[0] as { readonly text: string }).text;
  const module = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as {
    readonly values: readonly Readonly<Record<string, unknown>>[];
  };
  return new Map(paths.map((path, index) => [path, module.values[index] ?? {}]));
}

const SEEN = 'numbersSeenFromOutside';

function withExport(folder: string, names: ReadonlyMap<string, readonly string[]>): Plugin {
  return {
    name: 'with-export',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const wanted = names.get(path.replaceAll('\\', '/').slice(folder.length + 1)) ?? [];
        const contents = `${readFileSync(path, 'utf8')}\nexport const ${SEEN} = { ${wanted.join(', ')} };\n`;
        return { contents, loader: 'ts' };
      });
    },
  };
}
