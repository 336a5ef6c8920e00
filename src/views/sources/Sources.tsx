/** The texts, one by one, and a table of what each does with each incident. */
import { useAtlas } from '../shared/context.tsx';
import { PageHead } from '../shared/PageHead.tsx';
import { Matrix } from './Matrix.tsx';
import { TextEntry } from './TextEntry.tsx';
import './sources.css';

export function Sources() {
  const { atlas, words } = useAtlas();
  return (
    <div className="sources">
      <PageHead title={words.sources.title} lede={words.sources.lede} />
      {atlas.documents.map((document) => (
        <TextEntry key={document.id} document={document} />
      ))}
      <Matrix />
    </div>
  );
}
