/** What a link asked for and the record does not have, and an update that waits: said once, dismissed by the reader. */
import { useAtlas, useAtlasState } from '../views/shared/context.tsx';
import { UpdateNotice } from './OfflineNote.tsx';

export function Notices() {
  const { actions, words } = useAtlas();
  const notices = useAtlasState((state) => state.notices);
  const present = useAtlasState((state) => state.present);
  // Nothing lies over a slide: what there is to say waits until the lesson is left.
  if (present) return <div className="notices" role="status" />;
  return (
    <div className="notices" role="status">
      {notices.length > 0 && (
        <div className="notice">
          <ul>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <button type="button" className="button" onClick={() => actions.dismissNotices()}>
            {words.app.dismiss}
          </button>
        </div>
      )}
      <UpdateNotice />
    </div>
  );
}
