import { statesSprite } from '~/queries/directory/finder-map.server';

const ONE_DAY_SECONDS = 86_400;

/** The outlines of the Länder, which the map of the finder points into. */
export function loader(): Response {
  return new Response(statesSprite(), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': `public, max-age=${ONE_DAY_SECONDS}`,
    },
  });
}
