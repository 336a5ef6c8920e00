/**
 * What an action costs the page's main thread, from the browser's own trace. All figures are CPU time of
 * that thread in ms, not time on the clock: other work on the machine does not count.
 */
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  '__metadata',
];
/** Trace events within which script runs; a nested one is counted once, with the outermost. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'v8.run',
  'RunMicrotasks',
  'FireAnimationFrame',
  'TimerFire',
  'EventDispatch',
  'V8.GC_MC_BACKGROUND_MARKING',
  'MajorGC',
  'MinorGC',
]);

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
export const round = (value) => Math.round(value * 10) / 10;

/** The page's main thread in a trace: the renderer's thread that ran most tasks. */
function mainThread(events) {
  const mains = new Set(
    events
      .filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
      .map((e) => `${e.pid}:${e.tid}`),
  );
  const tasks = new Map();
  for (const e of events) {
    const key = `${e.pid}:${e.tid}`;
    if (e.name.endsWith('RunTask') && mains.has(key))
      tasks.set(key, (tasks.get(key) ?? 0) + (e.tdur ?? 0));
  }
  return [...tasks].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Name of the mark that an action leaves in the trace as it begins. */
export const ACT = 'bench:act';

/** The map engine's chunk; what it runs in a frame is its own drawing. */
const ENGINE = /\/assets\/map-(?!svg)[^/]*\.js$/u;

/** Script events that no other holds, in order. */
function outermost(events) {
  let end = 0;
  return events
    .filter(({ name }) => SCRIPT.has(name))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter((e) => {
      if (e.ts < end) return false;
      end = e.ts + e.dur;
      return true;
    });
}

const sum = (events) => events.reduce((total, e) => total + e.tdur, 0) / 1000;

/** The costs (ms) of the events of one trace; see `measure`. */
function costsOf(events) {
  const main = mainThread(events);
  const ours = events.filter((e) => `${e.pid}:${e.tid}` === main);
  const own = ours.filter((e) => e.ph === 'X' && e.tdur > 0);
  const tasks = own.filter((e) => e.name.endsWith('RunTask'));
  const scripts = outermost(own);
  const acted = ours.find((e) => e.name === ACT)?.ts ?? 0;
  // A page at rest answers in the first frame that it hands over after the action.
  const shown = ours
    .filter((e) => e.name === 'Commit' && e.ts > acted)
    .reduce((first, e) => Math.min(first, e.ts), Number.POSITIVE_INFINITY);
  const frames = scripts.filter((e) => e.name === 'FireAnimationFrame');
  const engine = own.filter(
    (e) =>
      e.name === 'FunctionCall' &&
      ENGINE.test(e.args.data?.url ?? '') &&
      frames.some((frame) => e.ts >= frame.ts && e.ts < frame.ts + frame.dur),
  );
  const drawing = sum(outermost(engine));
  const within = (task) => scripts.filter((e) => e.ts >= task.ts && e.ts < task.ts + task.dur);
  const script = sum(scripts);
  return {
    untilShown: sum(scripts.filter((e) => e.ts < shown)),
    script,
    engine: drawing,
    own: script - drawing,
    task: sum(tasks),
    longest: Math.max(0, ...tasks.map((e) => e.tdur)) / 1000,
    longestScript: Math.max(0, ...tasks.map((task) => sum(within(task)))),
  };
}

/** Records a trace of the whole browser while `act` runs. */
async function traced(browserSession, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  browserSession.on('Tracing.dataCollected', collect);
  await browserSession.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  });
  await act();
  const done = new Promise((resolve) => browserSession.once('Tracing.tracingComplete', resolve));
  await browserSession.send('Tracing.end');
  await done;
  browserSession.off('Tracing.dataCollected', collect);
  return events;
}

/** Until the page has drawn and been idle; `quiet` is the rest (ms) that counts as idle. */
const settle = (page, quiet) =>
  page.evaluate(
    (rest) =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            requestIdleCallback(() => setTimeout(resolve, rest), { timeout: 5000 }),
          ),
        );
      }),
    quiet,
  );

/**
 * Median costs (ms) of `act(run)` over some runs, after two that do not count.
 *
 * - `untilShown`: script up to the first frame that the page hands over after the action.
 * - `script`: everything the action sets off until the page has been at rest: what is put off is not left out.
 *   Of it, `engine` is what the map engine runs in animation frames (its drawing), `own` all the rest.
 * - `longestTaskScript`, `longestTask`: script of the longest task, and that task with style, layout and paint.
 */
export async function measure({ page, browserSession }, act, { runs = 9, quiet = 350 } = {}) {
  const all = [];
  for (let run = -2; run < runs; run += 1) {
    const events = await traced(browserSession, async () => {
      await act(run + 2);
      await settle(page, quiet);
    });
    if (run >= 0) all.push(costsOf(events));
  }
  const of = (name) => round(median(all.map((one) => one[name])));
  return {
    untilShown: of('untilShown'),
    script: of('script'),
    own: of('own'),
    engine: of('engine'),
    longestTaskScript: of('longestScript'),
    longestTask: of('longest'),
    mainThread: of('task'),
    runs,
  };
}
