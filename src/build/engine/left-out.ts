/** What the built site leaves out of a package, and what stands in each import's place. */

/** One import to leave out: the module that asks, what it asks for, and the names it takes from there. */
export interface LeftOut {
  /** Path in `node_modules`. */
  readonly importer: string;
  readonly imported: string;
  /** `default` is a module's only text: a shader. */
  readonly names: readonly string[];
  /** Called at every frame, where there is never anything to do: the answer is no. */
  readonly never?: true;
  /** Names that are used all the same, to the expression in their place: something that does nothing. */
  readonly idle?: Readonly<Record<string, string>>;
}

type Also = Pick<LeftOut, 'never' | 'idle'>;

/** One module's imports to leave out: what it asks for, to the names that it takes. */
export const leave = (
  importer: string,
  imports: Readonly<Record<string, string>>,
  also: Also = {},
): LeftOut[] =>
  Object.entries(imports).map(([imported, names]) => ({
    importer,
    imported,
    names: names.split(' '),
    ...also,
  }));

/** The same for a module of the map engine. */
export const engine = (
  module: string,
  imports: Readonly<Record<string, string>>,
  also: Also = {},
): LeftOut[] => leave(`maplibre-gl/src/${module}`, imports, also);

const calls = (name: string) =>
  `export function ${name}() { throw new Error('${name} is not part of this page.'); }`;

/** The stand-in's text: it takes the names' places, and names itself when one is called after all. */
export function standIn({ names, never, idle = {} }: Pick<LeftOut, 'names'> & Also): string {
  const one = (name: string) => {
    if (name === 'default') return "export default '';";
    if (idle[name] !== undefined) return `export const ${name} = ${idle[name]};`;
    return never ? `export const ${name} = () => false;` : calls(name);
  };
  return names.map(one).join('\n');
}
