/** The part of `edtf` that this project uses; the package ships no types. */
declare module 'edtf' {
  export interface ParsedDate {
    readonly type: 'Date' | 'Season' | 'Interval' | string;
    readonly level: number;
    readonly values: readonly (number | ParsedDate | null)[];
    readonly approximate?: boolean;
    readonly uncertain?: boolean;
    readonly unspecified?: number;
  }
  /** Reads a string to a syntax tree; throws on a string that is not EDTF. */
  export function parse(text: string): ParsedDate;
  /** Reads a string to a value with bounds in milliseconds; throws on one that is not EDTF or runs backwards. */
  export default function edtf(text: string): {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  };
}
