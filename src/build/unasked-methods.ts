/**
 * Leaves out of the built page every method that no script of it asks for by name. Bundlers keep a class whole; the
 * map engine is a few large ones, made for every map that there could be. What remains is made short by terser,
 * which does so better than Vite's own minifier, and works on what this leaves.
 */
import { createHash } from 'node:crypto';
import { minify } from 'terser';
import { type Plugin, parseAst } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof (value as Partial<Node> | null)?.type === 'string';

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node))
    for (const inner of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(inner)) visit(inner, see);
}

/** Name of a key or of a property, null where it is worked out when the page runs. */
function plainName(node: Node, part: 'key' | 'property'): string | null {
  const name = node[part];
  return !node['computed'] && isNode(name) && name.type === 'Identifier'
    ? (name['name'] as string)
    : null;
}

/** The texts of a template, between its values. A minifier writes a plain string as a template of one. */
const textsOf = (template: Node): string[] =>
  (template['quasis'] as Node[]).map(
    (part) => (part['value'] as { readonly cooked: string }).cooked,
  );

/** The words set beside one value: `Window` of `${kind}Window`. A sign is no part of a name. */
function joined(texts: readonly string[]): string[] {
  const words = texts.filter((text) => text !== '');
  return texts.length === 2 && words.every((word) => /^\w{3,}$/u.test(word)) ? words : [];
}

/** A script's methods, and every name that it could reach one by: after a dot, as a key, in a string. */
interface Read {
  readonly methods: readonly (Node & { readonly called: string })[];
  readonly asked: ReadonlySet<string>;
  /** Parts that it joins to a value, so that names come about while the page runs. */
  readonly parts: readonly string[];
}

function read(script: string): Read {
  const methods: Read['methods'][number][] = [];
  const asked = new Set<string>();
  const parts: string[] = [];
  visit(parseAst(script) as unknown as Node, (node) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') asked.add(node['value']);
    if (node.type === 'TemplateLiteral') {
      const texts = textsOf(node);
      if (texts.length === 1) asked.add(texts[0] ?? '');
      parts.push(...joined(texts));
    }
    if (node.type === 'MemberExpression') asked.add(plainName(node, 'property') ?? '');
    if (node.type === 'Property' || node.type === 'PropertyDefinition')
      asked.add(plainName(node, 'key') ?? '');
    if (node.type !== 'MethodDefinition' || node['kind'] === 'constructor') return;
    const called = plainName(node, 'key');
    if (called !== null) methods.push({ ...node, called });
  });
  return { methods, asked, parts };
}

const without = (script: string, nodes: readonly Node[]) =>
  [...nodes]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), script);

/** The scripts without the methods that none of them asks for, nor, once those are gone, asks for any more. */
export function shaken(scripts: readonly string[]): string[] {
  const now = scripts.map((text) => ({ text, ...read(text) }));
  for (;;) {
    const parts = now.flatMap((script) => script.parts);
    const isAsked = (name: string) =>
      now.some(({ asked }) => asked.has(name)) ||
      parts.some((part) => name.startsWith(part) || name.endsWith(part));
    const dead = now.map(({ methods }) => methods.filter(({ called }) => !isAsked(called)));
    if (dead.every((methods) => methods.length === 0)) return now.map(({ text }) => text);
    for (const [at, script] of now.entries()) {
      const methods = dead[at] ?? [];
      if (methods.length === 0) continue;
      const text = without(script.text, methods);
      now[at] = { text, ...read(text) };
    }
  }
}

export function unaskedMethods(): Plugin {
  let all = '';
  return {
    name: 'unasked-methods',
    apply: 'build',
    enforce: 'post',
    // What one script loses hangs on what the others ask for, and files are named before it is lost: each name must
    // tell of all of them, or a browser would keep a script without the method that a newer one asks for.
    renderStart() {
      const hash = createHash('sha256');
      for (const id of [...this.getModuleIds()].sort())
        hash.update(this.getModuleInfo(id)?.code ?? '');
      all = hash.digest('hex');
    },
    augmentChunkHash: () => all,
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const [at, lean] of shaken(chunks.map(({ code }) => code)).entries()) {
        const chunk = chunks[at];
        if (chunk === undefined) continue;
        const { code } = await minify(lean, {
          module: true,
          ecma: 2020,
          compress: {
            passes: 3,
            // Repeated as it was written, a comparison packs better.
            lhs_constants: false,
            // Reading a property of the engine's does nothing else; the page's own code may ask for a layout by it.
            pure_getters: chunk.moduleIds.some((id) => id.includes('/maplibre-gl/')),
          },
        });
        if (code !== undefined) chunk.code = code;
      }
    },
  };
}
