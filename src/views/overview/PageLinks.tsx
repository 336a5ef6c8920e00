/** The ways on from the overview. */
import { useAtlas } from '../shared/context.tsx';

export function PageLinks() {
  const { atlas, actions, words } = useAtlas();
  const { links } = words.overview;
  const pages = [
    ['regional', links.regional, links.regionalHelp],
    ['list', links.list, links.listHelp],
    ['sources', links.sources, links.sourcesHelp],
    ['method', links.method, links.methodHelp],
  ] as const;
  return (
    <nav className="overview-links" aria-label={links.label}>
      {pages
        .filter(([page]) => page !== 'regional' || atlas.regional.length > 0)
        .map(([page, name, help]) => (
          <button key={page} type="button" onClick={() => actions.goTo(page)}>
            <span className="overview-link-name">{name}</span>
            <span className="overview-link-help">{help}</span>
          </button>
        ))}
    </nav>
  );
}
