/**
 * What a map must be able to do for the parts that all maps share (session, drawing, labels, pointer): the
 * map engine's map does it as it is, the drawn map (drawn/) does the same. Named as the engine names it.
 */

/** Longitude and latitude; screen px. */
type Place = [number, number];
interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}
interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
type Bounds = [west: number, south: number, east: number, north: number];

export interface Motion {
  /** Ms; 0 for a jump. */
  readonly duration: number;
  readonly essential?: boolean;
}

export interface SurfaceCamera {
  readonly center?: Place;
  readonly zoom?: number;
  /** Where the centre is to stand, px from the middle. */
  readonly offset?: Place;
}

/** An event: `point` for those of the pointer, `originalEvent` where a reader's hand caused it. */
export interface SurfaceEvent {
  readonly originalEvent?: unknown;
}
export interface PointerAt {
  readonly point: ScreenPoint;
}

export type SurfaceChange = 'move' | 'zoom' | 'movestart' | 'moveend' | 'resize' | 'idle';
export type SurfacePointer = 'mousemove' | 'mouseout' | 'click';

export interface Surface {
  getZoom(): number;
  getCenter(): { readonly lng: number; readonly lat: number };
  getContainer(): HTMLElement;
  isMoving(): boolean;
  project(at: Place): ScreenPoint;
  easeTo(to: SurfaceCamera & Motion): unknown;
  fitBounds(
    bounds: Bounds,
    how: { readonly padding: Room; readonly linear?: boolean } & Partial<Motion>,
  ): unknown;
  /** The camera that shows all of the bounds; without a zoom where there is none. */
  cameraForBounds(
    bounds: Bounds,
    how: { readonly padding: Room },
  ): { readonly zoom?: number } | undefined;
  setFeatureState(
    feature: { readonly source: string; readonly id: number },
    flags: Record<string, boolean>,
  ): unknown;
  setGlobalStateProperty(name: string, value: unknown): unknown;
  on(type: SurfaceChange, listener: (event: SurfaceEvent) => void): unknown;
  on(type: SurfacePointer, listener: (event: PointerAt) => void): unknown;
  off(type: SurfaceChange, listener: (event: SurfaceEvent) => void): unknown;
  off(type: SurfacePointer, listener: (event: PointerAt) => void): unknown;
}
