/** Services of the directory for the case, tied to the steps they help with. */
import type { DirectoryContact } from '../../directory/contact';
import { contactsFor } from '../../directory/contacts';
import { occupationGroupOf } from '../../directory/occupation-group';
import type { Contact } from '../contract';
import type { ProcedureInput } from '../facts';
import type { PreparedGraph } from './prepared-graph';
import { TRACK_TRAITS } from './tracks';
import type { Variant } from './variant';

const MAX_CONTACTS_PER_STEP = 3;

export interface PlacedContacts {
  readonly contacts: readonly Contact[];
  /** Ids of the nearest contacts of each step, by position. */
  readonly contactIdsOfStep: readonly string[][];
}

function helpsWith(topics: readonly string[], stepTopics: readonly string[]): boolean {
  for (const topic of stepTopics) if (topics.includes(topic)) return true;
  return false;
}

/** Contacts as plans hold them. Few services and few ways: the same ones come again in nearly every plan. */
const kept = new Map<string, Contact>();
const MOST_KEPT = 5_000;

function isSame(left: Contact, right: DirectoryContact): boolean {
  return (
    left.name === right.name &&
    left.why === right.why &&
    left.place === right.place &&
    left.email === right.email &&
    left.phone === right.phone &&
    left.url === right.url &&
    left.topics.join() === right.topics.join()
  );
}

/** One frozen object for equal contacts, so that what is written of it can be kept. */
function sharedContact(contact: DirectoryContact, steps: string[]): Contact {
  const key = `${contact.id} ${steps.join()} ${contact.why}`;
  const known = kept.get(key);
  if (known !== undefined && isSame(known, contact)) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = Object.freeze({ ...contact, topics: [...contact.topics], steps });
  kept.set(key, made);
  return made;
}

/** Contacts nearest first, with the steps they help with. */
export function placeContacts(input: ProcedureInput, variant: Variant, graph: PreparedGraph): PlacedContacts {
  const { facts, directory, language } = input;
  const found = contactsFor(directory, {
    asOf: facts.asOf,
    workplace: facts.workplace,
    chamberId: facts.employer.chamberId ?? null,
    isCraft: facts.occupation.authorityGroup === 'handwerk',
    isHealth: facts.healthOrCare,
    occupationGroup: occupationGroupOf(facts.occupation),
    hasFamily: variant.spouse || variant.children,
    needsRecognition:
      variant.apply ||
      variant.decision ||
      variant.evaluation ||
      variant.confirmation ||
      variant.kind === 'counsel' ||
      TRACK_TRAITS[variant.track].isBridge,
    livesAbroad: facts.inGermany !== true,
    language,
  });
  const contactIdsOfStep: string[][] = graph.nodes.map(() => []);
  const contacts = found.map((contact) => {
    const steps: string[] = [];
    graph.nodes.forEach(({ template }, index) => {
      if (!helpsWith(contact.topics, template.topics)) return;
      const ids = contactIdsOfStep[index];
      if (ids === undefined || ids.length >= MAX_CONTACTS_PER_STEP) return;
      ids.push(contact.id);
      steps.push(template.id);
    });
    return sharedContact(contact, steps);
  });
  return { contacts, contactIdsOfStep };
}
