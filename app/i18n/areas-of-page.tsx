import { createContext, useContext } from 'react';
import type { Area } from './dictionary';

/**
 * Which areas of texts a page uses. The server notes them while it renders and writes them at the end of the page;
 * the browser loads just these before it takes the page over, so both sides always have the same texts.
 */
export interface AreasOfPage {
  note: (area: Area) => void;
  list: () => readonly Area[];
}

const ATTRIBUTE = 'data-text-areas';

export const AreasContext = createContext<AreasOfPage | null>(null);

/** For one rendering on the server. The shared texts belong to every page. */
export function newAreasOfPage(): AreasOfPage {
  const used = new Set<Area>(['common']);
  return { note: (area) => void used.add(area), list: () => [...used] };
}

/** In the browser: what the server wrote, which never changes, so that taking over finds what it expects. */
export function areasInDocument(document: Document): AreasOfPage {
  const written = document.querySelector(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE) ?? 'common';
  // Written by our own server, by `AreaList`.
  const areas = written.split(' ') as Area[];
  return { note: () => undefined, list: () => areas };
}

/** Stands after everything that may use a text. */
export function AreaList() {
  const areas = useContext(AreasContext);
  return areas === null ? null : <template {...{ [ATTRIBUTE]: areas.list().join(' ') }} />;
}
