/** The map: its names for readers who do not see it, its controls, its labels. */
export const map = {
  name: 'Map of incidents',
  help: 'Arrow keys move the map, plus and minus zoom. Tab goes on to the controls and to every incident in view.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Show the whole region',
  inView: 'Incidents in view',
  /** Read out after the map has moved. */
  moved: (zoom: string, count: number) =>
    `Zoom ${zoom}, ${count === 1 ? '1 incident' : `${count} incidents`} in view`,
  cluster: (count: number, place: string) => `${count} incidents around ${place}: zoom in`,
  clusterLabel: (count: number) => `${count} incidents`,
  clusterPlace: (place: string) => `around ${place}`,
  /** Between place and date. */
  placeAndDate: (place: string, date: string) => `${place}, ${date}`,
  /** Beside a selected disc that stands in an area; the dossier has what the texts say of it. */
  placeOnly: (place: string) => `${place}; the spot is not stated`,
  credit: 'borders of 2017',
  creditWorld: 'borders as drawn in 2018, which settle no dispute',
  creditBoth: 'borders of 2017, beyond the region of 2018, which settle no dispute',
} as const;
