/** A view that comes with a script of its own, and is shown at once where that script has been fetched before. */
import { type ComponentType, createElement, lazy, useState } from 'react';

export interface Prepared<P> {
  readonly View: (props: P) => React.JSX.Element;
  /** Fetches the script, so that the next showing needs no wait. */
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
}

export function prepared<P extends object>(fetched: () => Promise<ComponentType<P>>): Prepared<P> {
  let ready: ComponentType<P> | null = null;
  const load = async () => {
    ready = await fetched();
    return { default: ready };
  };
  const Later: ComponentType<P> = lazy(load);
  function View(props: P) {
    // Held for as long as it stands: another component in its place would be another view.
    const [Part] = useState<ComponentType<P>>(() => ready ?? Later);
    return createElement(Part, props);
  }
  return { View, load };
}
