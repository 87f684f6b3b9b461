import { useT } from '~/i18n/use-t';

import { Badge, type BadgeTone } from '../badge';
import { isWordOf, STATUS_KEY } from './words';

const TONES: Record<keyof typeof STATUS_KEY, BadgeTone> = {
  unrouted: 'neutral',
  offered: 'warning',
  'in-work': 'info',
  waiting: 'neutral',
  answered: 'success',
  closed: 'success',
  withdrawn: 'neutral',
  merged: 'neutral',
};

/** Where an enquiry stands, in one word. */
export function EnquiryStatusBadge({ status }: { status: string }) {
  const t = useT('enquiries');
  return isWordOf(STATUS_KEY, status) ? <Badge tone={TONES[status]}>{t(STATUS_KEY[status])}</Badge> : null;
}
