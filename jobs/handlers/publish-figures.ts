import { publishAllFigures } from '~/services/enquiries/publish-all-figures.server';

import type { Handler } from '../handler';

/** Tells the figures of desks for months that are over. */
export const handlePublishFigures: Handler<'figures.publish'> = async (context, _payload, signal) => {
  const result = await publishAllFigures(context, signal);
  if (result.written + result.failed > 0) context.log.info(result, 'figures of desks are told');
};
