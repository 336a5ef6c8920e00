/** Closes a list that was cut: how many are not shown, and the way to the table that has every one. */
import { useAtlas } from './context.tsx';

export function MoreInList({ count }: { count: number }) {
  const { actions, words } = useAtlas();
  return (
    <li className="soft">
      {words.shared.andMore(count)}{' '}
      <button type="button" className="button" onClick={() => actions.goTo('list')}>
        {words.shared.inList}
      </button>
    </li>
  );
}
