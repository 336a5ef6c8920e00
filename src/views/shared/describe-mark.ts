/** The name of a mark lives with its geometry, since the map says it too. */
export { describeMark } from '../../symbology/describe-mark.ts';
