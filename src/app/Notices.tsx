/** What a link asked for and the record does not have, said once and dismissed by the reader. */
import { useAtlas, useAtlasState } from '../views/shared/context.tsx';

export function Notices() {
  const { actions, words } = useAtlas();
  const notices = useAtlasState((state) => state.notices);
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
    </div>
  );
}
