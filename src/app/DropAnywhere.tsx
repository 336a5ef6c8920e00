/** A file let go anywhere on the page is taken to the desk. */
import { useEffect, useState } from 'react';
import { useForeignSource } from '../views/import/foreign.ts';
import { useAtlas } from '../views/shared/context.tsx';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

export function DropAnywhere() {
  const { actions, words } = useAtlas();
  const { desk } = useForeignSource();
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Without this the browser would leave the page for the file.
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      actions.goTo('import');
      void desk.take(file.name, file);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [actions, desk]);
  return over ? <div className="drop-anywhere">{words.importing.dropAnywhere}</div> : null;
}
