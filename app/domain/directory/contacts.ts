/**
 * Services that fit a case, nearest first: one or two of each kind, at most fourteen in all, chosen from the same ranking
 * as in the finder (`matchServices`).
 *
 * Rules of the directory: programmes that ended are hidden, those near their end say so, entries that are not verified
 * say so and are never the only answer of their kind where a nationwide one exists, services for other people are left
 * out, and a Willkommenslotse is shown with the mandate the funding gives and with those who do the rest.
 */
import { chamberContact, chamberFor, lotseContact, nationwide } from './chamber-contacts';
import { contactOf, type DirectoryContact, type Placed } from './contact';
import { CONTACT_SLOTS, type ContactQuery, type ContactSlot } from './contact-slots';
import type { Directory } from './directory';
import { describeNotice, faireIntegrationNotice } from './faire-integration';
import { contactPeriod, servicesOf, type LocalServices, type Ranked } from './local-services';
import { isBacked } from './match-index';
import { completeWorkplace } from './places';
import type { MatchQuery } from './rank-services';
import type { Service } from './service';
import { NATIONWIDE } from './territory';

export type { DirectoryContact } from './contact';
export type { ContactQuery } from './contact-slots';

/** Most contacts a plan shows. */
export const MAX_CONTACTS = 14;

/** Regional desks of the documents serve many aims; only those for entry and recruiting help here. */
function fitsCase(service: Service): boolean {
  if (service.mandate !== null) return false;
  if (service.kind === 'faire-integration') return service.id.startsWith('fi-');
  // Single projects of the round that ended in 2022 stand under this kind too.
  if (service.kind === 'iq-network') return service.id.startsWith('iq-') || isBacked(service);
  if (service.kind !== 'regional-coordination') return true;
  return (
    service.audience !== 'professional' &&
    service.topics.some((topic) => topic === 'residence' || topic === 'recruitment')
  );
}

function pick(
  directory: Directory,
  slot: ContactSlot,
  services: LocalServices,
  query: ContactQuery,
): readonly Ranked[] {
  const near =
    slot.nationwideOnly === true
      ? []
      : (services.kinds.get(slot.kind) ?? []).filter(
          ({ service, nearness }) => nearness !== NATIONWIDE && fitsCase(service),
        );
  const chosen = near.slice(0, slot.most);
  const fallback = nationwide(directory, slot.fallback, query);
  return fallback === null || chosen.some(({ service }) => isBacked(service))
    ? chosen
    : [...chosen, fallback];
}

function placedContacts(
  directory: Directory,
  query: ContactQuery,
  matching: MatchQuery,
  services: LocalServices,
): readonly DirectoryContact[] {
  const { language, asOf } = query;
  const { place } = matching;
  const own = chamberFor(directory, query, place.kreis);
  const lotse = lotseContact(directory, own, services, matching, query);
  const placed: Placed[] = [
    ...(own === null ? [] : [chamberContact(directory, own, query)]),
    ...(lotse === null ? [] : [lotse]),
  ];
  for (const slot of CONTACT_SLOTS) {
    if (slot.applies !== undefined && !slot.applies(query)) continue;
    for (const ranked of pick(directory, slot, services, query)) {
      const isThere = placed.some(({ contact }) => contact.id === ranked.service.id);
      if (isThere) continue;
      const notice =
        slot.kind === 'faire-integration'
          ? ` ${describeNotice(faireIntegrationNotice(directory, place, asOf), language)}`.trimEnd()
          : '';
      placed.push(contactOf(ranked, slot.why[language] + notice, query));
    }
  }
  return placed
    .slice(0, MAX_CONTACTS)
    .sort((left, right) => left.nearness - right.nearness)
    .map(({ contact }) => contact);
}

/** All that a case asks beside its place, its occupation group and the period of the ranking. */
function questionOf(directory: Directory, query: ContactQuery, postalCode: string | null): string {
  const { asOf, chamberId, isCraft, isHealth, hasFamily, needsRecognition, livesAbroad, language } = query;
  const yesNo = [isCraft, isHealth, hasFamily, needsRecognition, livesAbroad].map(Number).join('');
  return `${contactPeriod(directory, asOf)}|${yesNo}|${language}|${postalCode ?? ''}|${chamberId ?? ''}`;
}

/** Bounded, because people ask for many places. */
const MOST_QUESTIONS = 500;

/**
 * Services that fit the case, each once, at most {@link MAX_CONTACTS}, nearest first. One frozen list for all cases that
 * ask the same in a period in which nothing changes.
 */
export function contactsFor(directory: Directory, query: ContactQuery): readonly DirectoryContact[] {
  const { asOf, occupationGroup } = query;
  const place = completeWorkplace(directory, query.workplace);
  const matching: MatchQuery = { asOf, place, occupationGroup };
  const services = servicesOf(directory, matching);
  const { contacts } = services;
  const question = questionOf(directory, query, place.postalCode);
  let found = contacts.get(question);
  if (found === undefined) {
    if (contacts.size >= MOST_QUESTIONS) contacts.clear();
    found = Object.freeze(placedContacts(directory, query, matching, services));
    contacts.set(question, found);
  }
  return found;
}
