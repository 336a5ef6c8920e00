/**
 * The incidents in view as buttons for keyboard and screen reader: visually hidden, but focus shows ring and
 * label on the map. Buttons are kept while their incident stays in view, so that focus is not lost.
 */
import { make } from './dom.ts';

export interface ListItem {
  readonly id: string;
  readonly name: string;
}

export interface ListActions {
  readonly onFocus: (id: string) => void;
  readonly onBlur: () => void;
  readonly onPress: (id: string) => void;
}

export interface FeatureList {
  readonly element: HTMLElement;
  readonly show: (items: readonly ListItem[]) => void;
}

/** An empty list with an accessible name. */
export function createList(name: string, actions: ListActions): FeatureList {
  const element = make('ul', 'visually-hidden map-list');
  element.setAttribute('aria-label', name);
  const rows = new Map<
    string,
    { readonly row: HTMLLIElement; readonly button: HTMLButtonElement }
  >();
  const create = (id: string) => {
    const row = make('li', '');
    const button = make('button', '');
    button.type = 'button';
    button.dataset['mark'] = id;
    button.addEventListener('focus', () => actions.onFocus(id));
    button.addEventListener('blur', () => actions.onBlur());
    button.addEventListener('click', () => actions.onPress(id));
    row.append(button);
    return { row, button };
  };
  return {
    element,
    show: (items) => {
      const wanted = new Set(items.map(({ id }) => id));
      for (const [id, { row }] of rows) {
        if (wanted.has(id)) continue;
        row.remove();
        rows.delete(id);
      }
      items.forEach(({ id, name: text }, index) => {
        const entry = rows.get(id) ?? create(id);
        rows.set(id, entry);
        if (entry.button.textContent !== text) entry.button.textContent = text;
        const there = element.children[index];
        // Moving a focused element would blur it: only what stands wrongly is moved
        if (there !== entry.row) element.insertBefore(entry.row, there ?? null);
      });
    },
  };
}
