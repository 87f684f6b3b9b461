/** Services of the directory for the case, tied to the steps they help with. */
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
    return { ...contact, topics: [...contact.topics], steps };
  });
  return { contacts, contactIdsOfStep };
}
