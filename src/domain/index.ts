/** Public face of the domain: what things are, and the pure rules on them. */

export * from './columns.ts';
export * from './lookup.ts';
export type * from './model.ts';
export * from './origins.ts';
export * from './readings.ts';
export * from './status.ts';
export * from './vocabulary.ts';
