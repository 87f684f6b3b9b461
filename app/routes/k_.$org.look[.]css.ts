import type { LoaderFunctionArgs } from '@remix-run/node';

import { textOn } from '~/domain/chambers/brand-colour';
import { notFound } from '~/platform/errors';
import { findPublicChamber } from '~/queries/chambers/chamber-profile.server';

const ONE_DAY_SECONDS = 86_400;

/** The colours of a chamber as a style sheet: its address names the colour, so that it can be kept. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const chamber = await findPublicChamber(context.app.database, params['org'] ?? '');
  if (chamber === null) throw notFound();
  const { colour } = chamber;
  const text = colour === null ? null : textOn(colour);
  // Logos are drawn for white paper, whatever the reader's scheme.
  const sheet =
    '.chamber-logo{background-color:#fff}' +
    (text === null
      ? ''
      : `.chamber-band{background-color:${colour};color:${text}}` +
        `.chamber-band a{color:${text}}.chamber-band :focus-visible{outline-color:${text}}`);
  return new Response(sheet, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': `public, max-age=${ONE_DAY_SECONDS}`,
    },
  });
}
