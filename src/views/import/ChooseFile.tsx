/** The drop zone, the button, and the files with which a newsroom starts. */
import { useRef } from 'react';
import { siteAddress } from '../share/site.ts';
import { useAtlas } from '../shared/context.tsx';
import { useForeignSource } from './foreign.ts';

/** What the site serves beside the atlas; see `public/examples/`. */
export const EXAMPLES = {
  template: 'examples/template.csv',
  csv: 'examples/invented-coast.csv',
  geojson: 'examples/invented-coast.geojson',
} as const;

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

export function ChooseFile({ said }: { said: string }) {
  const { words } = useAtlas();
  const { desk } = useForeignSource();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file !== undefined) void desk.take(file.name, file);
  };
  const openExample = () => {
    const address = new URL(EXAMPLES.csv, siteAddress());
    fetch(address)
      .then((response) => (response.ok ? response.blob() : new Blob()))
      .catch(() => new Blob())
      .then((blob) => desk.take(nameOf(EXAMPLES.csv), blob));
  };
  const files = [
    [EXAMPLES.template, words.importing.template],
    [EXAMPLES.csv, words.importing.exampleCsv],
    [EXAMPLES.geojson, words.importing.exampleGeoJson],
  ] as const;
  return (
    <>
      <div className="import-drop">
        <p>{words.importing.drop}</p>
        <button type="button" className="button solid" onClick={() => input.current?.click()}>
          {words.importing.choose}
        </button>
        <input
          ref={input}
          type="file"
          // The button above stands for it, to the keyboard and to a screen reader.
          hidden
          accept=".csv,.tsv,.txt,.json,.geojson,text/csv,application/geo+json,application/json"
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file, mended, can be chosen again.
            event.target.value = '';
          }}
        />
      </div>
      <p role="status" className="import-said">
        {said}
      </p>
      <h2>{words.importing.start}</h2>
      <ul className="import-files">
        {files.map(([path, name]) => (
          <li key={path}>
            <a href={path} download={nameOf(path)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={openExample}>
        {words.importing.tryExample}
      </button>
      <p className="import-help">{words.importing.ownFile}</p>
    </>
  );
}
