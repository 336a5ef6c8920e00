/** The words beside a mark that is selected or looked at: text of the page, so that it is crisp and serif. */
import type { Px } from '../../geo/mercator.ts';
import type { Rect } from '../chrome.ts';
import { placeLabel, type Size } from '../screen.ts';
import { make } from './dom.ts';

export interface LabelText {
  readonly title: string;
  readonly line: string;
}

export interface Label {
  readonly element: HTMLElement;
  /** Writes the label; null takes it away. */
  readonly write: (text: LabelText | null) => void;
  /** Puts it beside a mark; returns its box in px, or null where nothing is written. */
  readonly place: (
    at: Px,
    frame: Size,
    others: readonly Px[],
    gap: number,
    covered: readonly Rect[],
  ) => DOMRectReadOnly | null;
}

/** An empty label. Hidden from screen readers: the list of incidents in view says the same. */
export function createLabel(className: string): Label {
  const element = make('div', `map-label ${className}`);
  element.setAttribute('aria-hidden', 'true');
  element.hidden = true;
  const title = make('span', 'map-label-title');
  const line = make('span', 'map-label-line');
  element.append(title, line);
  return {
    element,
    write: (text) => {
      element.hidden = text === null;
      if (text === null) return;
      title.textContent = text.title;
      line.textContent = text.line;
    },
    place: (at, frame, others, gap, covered) => {
      if (element.hidden) return null;
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const box = placeLabel(at, size, frame, others, gap, covered);
      element.dataset['side'] = box.side;
      element.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
      return new DOMRectReadOnly(box.left, box.top, size.width, size.height);
    },
  };
}
