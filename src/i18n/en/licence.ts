/** The licence of a record, as a sentence at the end of a line of credit. */
import type { DatasetAbout } from '../../domain/about.ts';

export const licence = ({ licence: name }: DatasetAbout): string =>
  name === '' ? '' : ` ${name}.`;
