/** What only a reader with a file of their own needs: it comes after the first view. */
import { lazy, Suspense } from 'react';

const Bar = lazy(() =>
  import('./ForeignBar.tsx').then((module) => ({ default: module.ForeignBar })),
);
const Drop = lazy(() =>
  import('./DropAnywhere.tsx').then((module) => ({ default: module.DropAnywhere })),
);

export const ForeignBar = () => (
  <Suspense>
    <Bar />
  </Suspense>
);

export const DropAnywhere = () => (
  <Suspense>
    <Drop />
  </Suspense>
);
