/** Pages and panels that are opened from the first view, in one chunk: apart, each would cost what names them. */
export { AskQuestions } from './ask/AskQuestions.tsx';
export { CheckClaim } from './check/CheckClaim.tsx';
export { FilterPanel } from './filter/FilterPanel.tsx';
export { ImportPage } from './import/ImportPage.tsx';
export { Lexicon } from './lexicon/Lexicon.tsx';
export { ListView } from './list/ListView.tsx';
export { Method } from './method/Method.tsx';
export { LongRows } from './overview/LongRows.tsx';
export { Regional } from './regional/Regional.tsx';
export { Report } from './report/Report.tsx';
export { SharePanel } from './share/SharePanel.tsx';
export { Sources } from './sources/Sources.tsx';
