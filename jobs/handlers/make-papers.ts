import { makeOutput } from '~/services/hand-over/make-output.server';

import type { Handler } from '../handler';

/** Makes a PDF of a folder that somebody asked for. */
export const handleMakePapers: Handler<'papers.make'> = (context, payload, signal) =>
  makeOutput(context, payload, signal);
