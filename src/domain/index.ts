/** Public face of the domain: what things are, and the pure rules on them. */
export * from './vocabulary.ts';
export type * from './model.ts';
export * from './readings.ts';
export * from './columns.ts';
export * from './origins.ts';
export * from './status.ts';
export * from './lookup.ts';
