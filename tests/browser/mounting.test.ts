/** The map is put up and taken down again and again: listeners, canvases and GPU contexts do not grow. */
import { afterEach, expect, it } from 'vitest';
import { atlasIn, launch, PAINTED, PATIENCE } from './support/atlas-driver.ts';
import { type Site, serveSite } from './support/site.ts';
import { WITHOUT_MAP } from './support/views.ts';

const TURNS = 100;
/** So many turns apart the map stands until it has painted; else it goes as soon as it has come. */
const SEEN = 10;

let site: Site;
let close: () => Promise<unknown> = async () => undefined;

afterEach(async () => {
  await close();
  await site.close();
});

interface Noted {
  readonly contexts: WeakRef<WebGL2RenderingContext>[];
}

/** Notes every GPU context that the page makes. */
function noteContexts() {
  const contexts: Noted['contexts'] = [];
  Object.assign(globalThis, { contexts });
  const make = HTMLCanvasElement.prototype.getContext as (
    this: HTMLCanvasElement,
    ...wanted: unknown[]
  ) => RenderingContext | null;
  HTMLCanvasElement.prototype.getContext = function noting(
    this: HTMLCanvasElement,
    ...wanted: unknown[]
  ) {
    const context = make.apply(this, wanted);
    if (
      context instanceof WebGL2RenderingContext &&
      contexts.every((one) => one.deref() !== context)
    )
      contexts.push(new WeakRef(context));
    return context;
  } as typeof HTMLCanvasElement.prototype.getContext;
}

/** How many contexts were made, and how many of them still hold the GPU. */
function countContexts() {
  const { contexts } = globalThis as unknown as Noted;
  const held = contexts.filter((one) => one.deref()?.isContextLost() === false);
  return { made: contexts.length, held: held.length };
}

it.each([
  ['the engine', [], '.maplibregl-canvas', 1],
  ['the drawn map', [...WITHOUT_MAP], '.map-canvas [tabindex="0"]', 0],
] as const)(
  'a hundred times leaves nothing behind: %s',
  async (_name, flags, sign, perTurn) => {
    site = await serveSite();
    const browser = await launch(flags);
    close = () => browser.close();
    // A small map on bare ground: what is counted does not depend on what software rendering has to paint.
    site.break((path) => (path.startsWith('basemap/') ? { status: 404 } : null));
    const { page, context, open } = await atlasIn(browser, site.url, {
      serviceWorkers: 'block',
      viewport: { width: 500, height: 400 },
    });
    await page.addInitScript(noteContexts);
    await open('?incident=takhar-air-strike-2010&lens=official');
    await page.locator('.dossier h1').waitFor({ timeout: PATIENCE });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    /** What lives in the page once what nobody holds has been let go. */
    const living = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return {
        listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0,
        canvases: await page.locator('canvas').count(),
        contexts: (await page.evaluate(countContexts)).held,
      };
    };
    const press = (name: RegExp) =>
      page
        .getByRole('button', { name })
        .first()
        .evaluate((button: HTMLElement) => button.click());
    /** The sheet to print takes the place of the shell, map included, and gives it back. */
    const turn = async (seen: boolean) => {
      await press(/^Print handout/u);
      await page.locator('.handouts').waitFor();
      await press(/^Back to the dossier/u);
      await page
        .locator(seen ? PAINTED : sign)
        .first()
        .waitFor({ state: 'attached', timeout: PATIENCE });
    };
    /** Turns so many times. What is least is told: some are still on their way out. */
    const least = async (turns: number) => {
      const seen: Awaited<ReturnType<typeof living>>[] = [];
      for (let time = 1; time <= turns; time += 1) {
        await turn(time % SEEN === 0);
        seen.push(await living());
      }
      const of = (what: keyof (typeof seen)[number]) => Math.min(...seen.map((one) => one[what]));
      return { listeners: of('listeners'), canvases: of('canvases'), contexts: of('contexts') };
    };
    await turn(false);
    const before = await least(SEEN);
    const { made } = await page.evaluate(countContexts);
    for (let time = 1; time <= TURNS; time += 1) await turn(time % SEEN === 0);
    /** More than at the beginning: what is still on its way out goes, and what was left behind stays. */
    const more = async () => {
      const { listeners, ...rest } = await living();
      expect(rest).toEqual({ canvases: before.canvases, contexts: before.contexts });
      return listeners - before.listeners;
    };
    // One left at each map that was seen would be as many as those.
    await expect.poll(more).toBeLessThan(TURNS / SEEN / 2);
    expect((await page.evaluate(countContexts)).made - made).toBe(TURNS * perTurn);
    expect(await page.locator('.dossier h1').innerText()).toContain('Takhar');
    expect(await page.locator('[data-lens="official"]').first().getAttribute('aria-pressed')).toBe(
      'true',
    );
  },
  1_800_000,
);
