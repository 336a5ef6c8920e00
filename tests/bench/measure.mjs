/**
 * What an action costs the page's main thread, from the browser's own trace. All figures are CPU time of
 * that thread in ms, not time on the clock: other work on the machine does not count.
 */
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
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

/** Script, whole task time and longest task (ms) of the events of one trace. */
function costsOf(events) {
  const main = mainThread(events);
  const own = events.filter((e) => `${e.pid}:${e.tid}` === main && e.ph === 'X' && e.tdur > 0);
  const tasks = own.filter((e) => e.name.endsWith('RunTask'));
  let end = 0;
  let script = 0;
  let frames = 0;
  for (const e of own
    .filter(({ name }) => SCRIPT.has(name))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    if (e.ts < end) continue;
    end = e.ts + e.dur;
    script += e.tdur;
    if (e.name === 'FireAnimationFrame') frames += e.tdur;
  }
  const scriptIn = (task) => {
    let stop = 0;
    let sum = 0;
    for (const e of own) {
      if (!SCRIPT.has(e.name) || e.ts < task.ts || e.ts >= task.ts + task.dur || e.ts < stop)
        continue;
      stop = e.ts + e.dur;
      sum += e.tdur;
    }
    return sum;
  };
  const longest = [...tasks].sort((a, b) => b.tdur - a.tdur).slice(0, 6);
  return {
    script: script / 1000,
    frames: frames / 1000,
    task: tasks.reduce((sum, e) => sum + e.tdur, 0) / 1000,
    longest: (longest[0]?.tdur ?? 0) / 1000,
    longestScript: Math.max(0, ...longest.map(scriptIn)) / 1000,
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
 * Median costs of `act(run)` over some runs, after two that do not count. Everything counts that the action
 * sets off until the page has been at rest: what is put off is not left out.
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
    script: of('script'),
    scriptInFrames: of('frames'),
    longestTaskScript: of('longestScript'),
    longestTask: of('longest'),
    mainThread: of('task'),
    runs,
  };
}
