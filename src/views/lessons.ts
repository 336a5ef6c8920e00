/** What a lesson is given with, in one chunk: whoever opens one of these soon opens the next. */
export { Handouts } from './handouts/Handouts.tsx';
export { Practice } from './practice/Practice.tsx';
export { PredictDossier } from './presenter/PredictDossier.tsx';
export { Present } from './presenter/Present.tsx';
export { Director } from './tours/Director.tsx';
export { Tours } from './tours/Tours.tsx';
