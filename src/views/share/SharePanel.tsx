/** Share and cite: links, citations, files, and the frame for other pages. */
import { embedSnippet } from '../../exports/embed-snippet.ts';
import { writeLink } from '../../state/link/index.ts';
import { NO_CRITERIA } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../shared/context.tsx';
import { CiteSection } from './CiteSection.tsx';
import { CopyField } from './CopyField.tsx';
import { siteAddress } from './site.ts';
import { TakeSection } from './TakeSection.tsx';
import './share.css';

/** A dataset that only this page has can be taken away, and not linked to. */
function ForeignShare() {
  const { words } = useAtlas();
  return (
    <div className="share">
      <section className="share-part">
        <h3>{words.share.links}</h3>
        <p>{words.importing.noLink}</p>
        <p className="note">{words.importing.noCitation}</p>
      </section>
      <TakeSection />
    </div>
  );
}

export function SharePanel() {
  const { foreign } = useAtlas();
  return foreign === null ? <OwnShare /> : <ForeignShare />;
}

function OwnShare() {
  const { lookup, words } = useAtlas();
  const state = useAtlasState((each) => each);
  const address = (query: string) => `${siteAddress()}${query === '' ? '' : `?${query}`}`;
  const withAll = address(writeLink(state));
  const unfiltered = { ...state, criteria: NO_CRITERIA, time: null, knownBy: null };
  const without = address(writeLink(unfiltered));
  const incident = state.selected === null ? undefined : lookup.incidents.get(state.selected);
  const embedded = writeLink({ ...state, present: false, covered: null, tour: null, scene: 0 });
  const frame = address(`${embedded}${embedded === '' ? '' : '&'}embed=1`);
  return (
    <div className="share">
      <section className="share-part">
        <h3>{words.share.links}</h3>
        <CopyField
          label={state.passage === null ? words.share.exactly : words.share.toClaim}
          text={withAll}
        />
        {withAll !== without && <CopyField label={words.share.withoutFilters} text={without} />}
        {state.passage !== null && (
          <CopyField
            label={words.share.toIncident}
            text={address(writeLink({ ...unfiltered, passage: null }))}
          />
        )}
        {incident !== undefined && (
          <CopyField label={words.share.toPage} text={`${siteAddress()}incident/${incident.id}/`} />
        )}
      </section>
      <CiteSection />
      <TakeSection />
      <section className="share-part">
        <h3>{words.share.embed}</h3>
        <CopyField
          label={words.share.embedSnippet}
          text={embedSnippet(frame, incident?.title ?? words.app.name)}
          long
        />
        <p className="note">{words.share.embedHelp}</p>
      </section>
    </div>
  );
}
