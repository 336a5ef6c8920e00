/** The dossier, which comes with a script of its own: at once where that script is here already. */
import { type ComponentType, lazy, useState } from 'react';
import type { DossierProps } from '../views/dossier/Dossier.tsx';

let ready: ComponentType<DossierProps> | null = null;

/** Fetches the dossier's script, so that the next dossier needs no wait. */
export async function loadDossier(): Promise<{ readonly default: ComponentType<DossierProps> }> {
  ready = (await import('../views/dossier/Dossier.tsx')).Dossier;
  return { default: ready };
}

const Later = lazy(loadDossier);

export function Dossier(props: DossierProps) {
  // Held for as long as it stands: another component in its place would be another dossier.
  const [Part] = useState<ComponentType<DossierProps>>(() => ready ?? Later);
  return <Part {...props} />;
}
