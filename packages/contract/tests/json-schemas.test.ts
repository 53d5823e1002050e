import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemaOf, PUBLISHED_SCHEMAS } from '../src/index.ts';
import { VOCABULARY } from './vocabulary.ts';

type Schema = Readonly<Record<string, unknown>>;

function onDisk(name: string): string {
  return readFileSync(new URL(`../schema/${name}.v1.json`, import.meta.url), 'utf8');
}

/** Every property of every object in a schema, by its path. */
function properties(schema: unknown, path = ''): readonly (readonly [string, Schema])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Object.entries((schema as { readonly properties?: Record<string, Schema> }).properties ?? {});
  return [
    ...own.map(([name, field]) => [`${path}/${name}`, field] as const),
    ...Object.entries(schema).flatMap(([name, field]) => properties(field, `${path}/${name}`)),
  ];
}

describe.each(PUBLISHED_SCHEMAS)('the published schema of %s', (name) => {
  test('is what the code gives (write it with `npm run schemas`)', () => {
    expect(onDisk(name)).toBe(`${JSON.stringify(jsonSchemaOf(name), undefined, 2)}\n`);
  });

  test('names its dialect, itself and its purpose', () => {
    const schema = jsonSchemaOf(name);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(`urn:stridelift:schema:${name}:1`);
    expect(schema['title']).toMatch(/^Stridelift /);
    expect(schema['description']).toMatch(/\.$/);
  });

  test('allows further fields only where they may be added', () => {
    expect(jsonSchemaOf(name)['additionalProperties']).toBe(name === 'athlete' ? false : undefined);
  });
});

describe('the published schema of athlete', () => {
  test('describes every field', () => {
    const all = properties(jsonSchemaOf('athlete'));
    expect(all.length).toBeGreaterThan(80);
    const bare = all.filter(([, field]) => field['description'] === undefined && field['$ref'] === undefined);
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('keeps the list of exercises out', () => {
    const text = onDisk('athlete');
    expect(VOCABULARY.exercises.filter((id) => text.includes(`"${id}"`))).toEqual(['plank', 'single-leg-calf-raise']);
  });
});
