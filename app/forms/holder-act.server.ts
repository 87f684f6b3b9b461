import type { HolderAct } from '~/services/enquiries/work-on-enquiry.server';

import type { HolderForm } from './enquiry-forms.server';

/** What a form of the holder asks the service to do. */
export function holderAct(form: HolderForm): HolderAct {
  switch (form.intent) {
    case 'accept':
    case 'claim':
    case 'resume':
      return { act: form.intent };
    case 'decline':
      return { act: 'decline', reason: form.reason, note: form.note ?? '' };
    case 'assign':
      return { act: 'assign', personId: form.personId === '' ? null : form.personId };
    case 'answer':
    case 'answer-and-close':
      return {
        act: 'answer',
        text: form.text,
        submissionKey: form.submissionKey,
        seenRevision: form.revision,
        closesAs: form.intent === 'answer' ? null : 'solved',
      };
    case 'ask-back':
    case 'note': {
      const written = { text: form.text, submissionKey: form.submissionKey, seenRevision: form.revision };
      return form.intent === 'note'
        ? { act: 'note', ...written }
        : { act: 'ask-back', party: form.party, ...written };
    }
    case 'forward':
      return { act: 'forward', toDeskId: form.deskId, reason: form.reason };
    case 'close':
      return { act: 'close', as: form.outcome };
    case 'reopen':
      return { act: 'reopen', reason: form.reason };
  }
}

/** Keys of the messages on the page that follows. */
export const HOLDER_FLASH = {
  accept: 'enquiries:flash.accepted',
  claim: 'enquiries:flash.claimed',
  decline: 'enquiries:flash.declined',
  assign: 'enquiries:flash.assigned',
  answer: 'enquiries:flash.answered',
  'answer-and-close': 'enquiries:flash.answered',
  'ask-back': 'enquiries:flash.askedBack',
  note: 'enquiries:flash.noted',
  resume: 'enquiries:flash.resumed',
  forward: 'enquiries:flash.forwarded',
  close: 'enquiries:flash.closed',
  reopen: 'enquiries:flash.reopened',
} as const satisfies Record<HolderForm['intent'], string>;

/** Keys for what was not done. */
export const HOLDER_REFUSAL = {
  'not-possible-now': 'enquiries:flash.notNow',
  'no-such-person': 'enquiries:flash.noSuchPerson',
  'no-such-desk': 'enquiries:flash.noSuchDesk',
} as const;
