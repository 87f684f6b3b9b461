import { publishAllCaseFigures } from '~/services/chambers/publish-case-figures.server';

import type { Handler } from '../handler';

/** Tells the figures of chambers for periods that are over. */
export const handlePublishCaseFigures: Handler<'chambers.publish-figures'> = async (
  context,
  _payload,
  signal,
) => {
  const written = await publishAllCaseFigures(context, signal);
  if (written > 0) context.log.info({ written }, 'figures of chambers are told');
};
