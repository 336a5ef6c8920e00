/** Runs axe-core on the page as it stands and words what it finds, one line for each fault. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES: readonly string[] = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly html: string;
    readonly failureSummary?: string;
  }[];
}

/** Violations as lines: rule, how many, the first place and why. Empty where axe finds nothing. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated through the browser's debugger, so the site's own policy stays in force.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const violations = await page.evaluate(async (tags): Promise<readonly Violation[]> => {
    const { axe } = globalThis as unknown as {
      axe: { run: (on: Document, how: object) => Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations;
  }, RULES);
  return violations.map(({ id, help, nodes }) => {
    const [first] = nodes;
    const reason = first?.failureSummary?.split('\n').slice(1).join(' ').trim() ?? '';
    return `${id} (${nodes.length}): ${help}; ${first?.target.join(' ')} ${first?.html.slice(0, 160)} ${reason}`;
  });
}
