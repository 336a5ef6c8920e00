/** What the drawn map's surface asks of whoever paints it. */
import type { View } from './view.ts';

/** What changed since the last frame. */
export interface Changes {
  readonly view: boolean;
  readonly sources: ReadonlySet<string>;
  /** Sources of which a feature's state has changed. */
  readonly states: ReadonlySet<string>;
}

export interface Painter {
  /** Draws one frame. */
  readonly frame: (view: View, changes: Changes) => void;
  /** Draws what only a map at rest needs: names. */
  readonly rest: (view: View) => void;
}
