/** What only a reader with a file of their own needs: it comes after the first view. */
import { lazy, Suspense } from 'react';

/** Where the script does not come, the page goes without: the menu opens a file too, and says what is wrong. */
const nothing = { default: () => null };

const Bar = lazy(() =>
  import('./ForeignBar.tsx').then(
    (module) => ({ default: module.ForeignBar }),
    () => nothing,
  ),
);
const Drop = lazy(() =>
  import('./DropAnywhere.tsx').then(
    (module) => ({ default: module.DropAnywhere }),
    () => nothing,
  ),
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
