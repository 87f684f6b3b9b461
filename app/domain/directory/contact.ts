/** A service as a contact of a plan: how to reach it, why it is there, what to watch. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { TextLanguage } from './authority';
import { CHECK, CHECK_KREIS } from './contact-slots';
import type { Ranked } from './local-services';
import { describeMatchReason, endingReason } from './match-reason';

export interface DirectoryContact {
  readonly id: string;
  readonly name: string;
  readonly topics: readonly string[];
  readonly why: string;
  readonly place: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly url: string | null;
}

export interface Placed {
  readonly contact: DirectoryContact;
  readonly nearness: number;
}

interface Moment {
  readonly asOf: CalendarDate;
  readonly language: TextLanguage;
}

/** What to watch with the service, as sentences behind the reason. */
function cautions({ service, isGuess }: Ranked, { language, asOf }: Moment): string {
  const isChecked = service.verifiedOn !== null && service.verifiedOn <= asOf;
  const ending = endingReason(service, asOf);
  return (
    (isChecked ? '' : CHECK[service.status][language]) +
    (isGuess ? CHECK_KREIS[language] : '') +
    (ending === null ? '' : ` ${describeMatchReason(ending, language)}.`)
  );
}

/** Contacts of a service or chamber, one for each reason: the same few dozen in all plans. */
const contactsOf = new WeakMap<object, DirectoryContact[]>();
/** Bounded, because a reason may name days and other services. */
const MOST_REASONS = 50;

/** One frozen object for the same words about the same service, so that what is made of it can be kept. */
export function sharedContact(owner: object, contact: DirectoryContact): DirectoryContact {
  let known = contactsOf.get(owner);
  if (known === undefined) contactsOf.set(owner, (known = []));
  for (const before of known) if (before.why === contact.why && before.place === contact.place) return before;
  if (known.length >= MOST_REASONS) known.length = 0;
  known.push(Object.freeze(contact));
  return contact;
}

interface Wording {
  /** Instead of the area of the service. */
  readonly place?: string;
  /** A sentence behind the cautions. */
  readonly after?: string;
}

/** The contact with its reason and the cautions behind it. */
export function contactOf(
  ranked: Ranked,
  why: string,
  query: Moment,
  { place, after = '' }: Wording = {},
): Placed {
  const { service, nearness } = ranked;
  return {
    nearness,
    contact: sharedContact(service, {
      id: service.id,
      name: service.name,
      topics: service.topics,
      why: why + cautions(ranked, query) + after,
      place: place ?? (service.area === '' ? null : service.area),
      email: service.email === '' ? null : service.email,
      phone: service.phone === '' ? null : service.phone,
      url: service.website === '' ? null : service.website,
    }),
  };
}
