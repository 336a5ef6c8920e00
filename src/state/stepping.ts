/** How a clicker goes through a tour. Pure: where one stands in, what to do out. */

export interface Standing {
  /** Scene, from 0. */
  readonly scene: number;
  readonly total: number;
  /** Whether something on the screen is still covered. */
  readonly covered: boolean;
}

export type Step = { readonly kind: 'reveal' } | { readonly kind: 'go'; readonly scene: number };

/** A scene number inside the tour: links and old tours may ask for more than there is. */
export function clampScene(scene: number, total: number): number {
  return Math.max(0, Math.min(scene, total - 1));
}

/** Forward: a cover is lifted before the scene changes, since a clicker has no key of its own for it. */
export function forward({ scene, total, covered }: Standing): Step | null {
  if (covered) return { kind: 'reveal' };
  return scene < total - 1 ? { kind: 'go', scene: scene + 1 } : null;
}

/** Back: to the scene before; what was revealed there stays revealed. */
export function backward({ scene }: Standing): Step | null {
  return scene > 0 ? { kind: 'go', scene: scene - 1 } : null;
}

/** What a key means while presenting; null for keys that are left alone. */
export type PresentCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'reveal'
  | 'blank'
  | 'help'
  | 'leave'
  | 'stay'
  | `mark-${1 | 2 | 3 | 4 | 5}`;

/** Keys that no assistive technology types as text; they always work. */
const NAMED = new Map<string, PresentCommand>(
  Object.entries({
    PageDown: 'next',
    ArrowRight: 'next',
    ArrowDown: 'next',
    PageUp: 'previous',
    ArrowLeft: 'previous',
    ArrowUp: 'previous',
    Home: 'first',
    End: 'last',
    ' ': 'reveal',
    Escape: 'leave',
    // A clicker's start button sends F5 and Escape by turns; a reload would lose what the class has marked.
    F5: 'stay',
  } as const),
);

const SINGLE = new Map<string, PresentCommand>(
  Object.entries({
    b: 'blank',
    B: 'blank',
    '.': 'blank',
    '?': 'help',
    1: 'mark-1',
    2: 'mark-2',
    3: 'mark-3',
    4: 'mark-4',
    5: 'mark-5',
  } as const),
);

/** The command of a key. Single characters mean nothing where the reader has switched them off. */
export function commandOf(key: string, singleKeys: boolean): PresentCommand | null {
  return NAMED.get(key) ?? (singleKeys ? (SINGLE.get(key) ?? null) : null);
}
