import { isStateCode, type StateCode } from '~/domain/catalogue/states';
import {
  isServiceAudience,
  isServiceKind,
  isServiceTopic,
  type ServiceAudience,
  type ServiceKind,
  type ServiceTopic,
} from '~/domain/directory/vocabulary';

/** What somebody asks the finder, as its address says it. Everything is optional, and nonsense counts as absent. */
export interface FinderQuery {
  /** Postal code or name of a place, as typed. */
  readonly place: string;
  /** The place that `state` and `kreis` were chosen for: they do not count for another one. */
  readonly at: string;
  readonly state: StateCode | null;
  readonly kreis: string | null;
  readonly topic: ServiceTopic | null;
  readonly audience: ServiceAudience | null;
  readonly kind: ServiceKind | null;
  readonly text: string;
  /** The list goes on behind this entry. */
  readonly after: string | null;
}

const LONGEST = { place: 60, text: 120, word: 80 } as const;

/** Reads the address of the finder. */
export function readFinderQuery(parameters: URLSearchParams): FinderQuery {
  const text = (name: string, longest: number): string =>
    (parameters.get(name) ?? '')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, longest);
  const word = (name: string) => text(name, LONGEST.word);
  const chosen = <Word extends string>(
    name: string,
    isWord: (value: string) => value is Word,
  ): Word | null => {
    const value = word(name);
    return isWord(value) ? value : null;
  };
  const kreis = word('kreis');
  const after = word('after');
  return {
    place: text('place', LONGEST.place),
    at: text('at', LONGEST.place),
    state: chosen('state', isStateCode),
    kreis: /^\d{5}$/.test(kreis) ? kreis : null,
    topic: chosen('topic', isServiceTopic),
    audience: chosen('audience', isServiceAudience),
    kind: chosen('kind', isServiceKind),
    text: text('q', LONGEST.text),
    after: after === '' ? null : after,
  };
}

/** The address of the finder for a query. */
export function finderPath(query: Partial<FinderQuery>): string {
  const parameters = new URLSearchParams();
  const entries: readonly (readonly [string, string | null | undefined])[] = [
    ['place', query.place],
    ['at', query.at],
    ['state', query.state],
    ['kreis', query.kreis],
    ['topic', query.topic],
    ['audience', query.audience],
    ['kind', query.kind],
    ['q', query.text],
    ['after', query.after],
  ];
  for (const [name, value] of entries) if (value) parameters.set(name, value);
  const search = parameters.toString();
  return search === '' ? '/services' : `/services?${search}`;
}
