/** Zoom and home as buttons of the page. */
import type { Words } from '../../i18n/index.ts';
import { make, makeButton, makeIcon } from './dom.ts';

export interface ControlActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly home: () => void;
}

export interface Controls {
  readonly element: HTMLElement;
  /** Dims the button that can do no more. */
  readonly showLimits: (atMin: boolean, atMax: boolean) => void;
}

/** The group of buttons at the lower end of the map. */
export function createControls(words: Words['map'], actions: ControlActions): Controls {
  const element = make('div', 'map-controls');
  const zoomIn = makeButton('map-control', words.zoomIn, actions.zoomIn);
  zoomIn.append(makeIcon('M9 3.5v11M3.5 9h11'));
  const zoomOut = makeButton('map-control', words.zoomOut, actions.zoomOut);
  zoomOut.append(makeIcon('M3.5 9h11'));
  const home = makeButton('map-control map-control-home', words.home, actions.home);
  home.append(makeIcon('M3.5 7V3.5H7M11 3.5h3.5V7M14.5 11v3.5H11M7 14.5H3.5V11'));
  home.title = words.home;
  const zoom = make('div', 'map-control-group');
  zoom.append(zoomIn, zoomOut);
  const homeGroup = make('div', 'map-control-group');
  homeGroup.append(home);
  element.append(homeGroup, zoom);
  return {
    element,
    showLimits: (atMin, atMax) => {
      // Stays focusable: a reader at the limit must not lose the place
      zoomOut.setAttribute('aria-disabled', String(atMin));
      zoomIn.setAttribute('aria-disabled', String(atMax));
    },
  };
}
