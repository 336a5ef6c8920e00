/** The place with its precision in words: what the texts say, how exact that is, and how it is drawn. */
import type { Incident, Place } from '../../domain/model.ts';
import { useAtlas } from '../shared/context.tsx';

/** "Rasht Valley, Tajikistan". A country is named once; places in no one country not at all. */
function fullName(place: Place, locale: string): string {
  if (place.country === 'XX') return place.name;
  const country = new Intl.DisplayNames([locale], { type: 'region' }).of(place.country);
  if (country === undefined || place.name.includes(country)) return place.name;
  return `${place.name}, ${country}`;
}

export function Where({ incident }: { incident: Incident }) {
  const { lookup, words, locale } = useAtlas();
  const place = incident.place === null ? undefined : lookup.places.get(incident.place);
  const shape = place === undefined || place.geometry === null ? 'none' : place.shape;
  return (
    <div>
      <h2 className="visually-hidden">{words.dossier.where}</h2>
      <b>{place === undefined ? words.shared.noPlace : fullName(place, locale)}</b>
      {incident.placeNote !== '' && <span>{incident.placeNote}</span>}
      <span>
        {place?.exactness === 'not-stated'
          ? words.dossier.precisionNotStated
          : `${place === undefined ? '' : `${words.dossier.precision[place.wherePrec]} `}${words.dossier.drawn[shape]}`}
      </span>
    </div>
  );
}
