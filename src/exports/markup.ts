/** HTML and SVG as text: what is put in is escaped, unless it is markup already. */
import { escape as escapeText } from 'html-escaper';

/** Text that is markup. Only `markup` and `join` make it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Part = Markup | string | number | null | undefined | false | readonly Part[];

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return (part as readonly Part[]).map(written).join('');
  return escapeText(String(part));
}

/** A template whose holes are escaped. Attributes must stand in double quotes. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.reduce(
      (text, string, index) => text + string + (index < parts.length ? written(parts[index]) : ''),
      '',
    ),
  );
}

/** Data for a `script` element of a data type: JSON in which no `</script>` can close it. */
export function jsonForScript(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
