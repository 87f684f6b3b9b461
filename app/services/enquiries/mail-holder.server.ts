import type { EnquiryChange } from './change-enquiry.server';
import { mailDesk } from './mail-desk.server';
import { mailService } from './mail-service.server';

/** News for whoever holds the enquiry: a desk is told that there is some, a service outside reads it in its mail. */
export type HolderMail =
  | { readonly cause: 'new' | 'half' | 'due' | 'withdrawn' }
  | { readonly cause: 'reply'; readonly text: string };

export async function mailHolder(change: EnquiryChange, mail: HolderMail): Promise<void> {
  const { holder } = change.state;
  if (holder?.kind !== 'service') return mailDesk(change, mail.cause);
  switch (mail.cause) {
    case 'new':
      return mailService(change, holder.id, { cause: 'new' });
    case 'due':
      return mailService(change, holder.id, { cause: 'reminder' });
    case 'reply':
      return mailService(change, holder.id, mail);
    case 'withdrawn':
      return mailService(change, holder.id, { cause: 'over' });
    case 'half':
      return;
  }
}
