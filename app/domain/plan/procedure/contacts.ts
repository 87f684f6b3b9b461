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

/** Positions of the steps that a list of topics helps with, by way: services share their lists over all plans. */
const helpedSteps = new WeakMap<PreparedGraph, WeakMap<readonly string[], readonly number[]>>();

function stepsHelpedBy(topics: readonly string[], graph: PreparedGraph): readonly number[] {
  let ofGraph = helpedSteps.get(graph);
  if (ofGraph === undefined) helpedSteps.set(graph, (ofGraph = new WeakMap()));
  let positions = ofGraph.get(topics);
  if (positions === undefined) {
    positions = graph.nodes.flatMap(({ template }, index) =>
      template.topics.some((topic) => topics.includes(topic)) ? [index] : [],
    );
    ofGraph.set(topics, positions);
  }
  return positions;
}

/** Contacts as plans hold them, by their steps. Few services and few ways: the same ones come again in nearly every plan. */
const kept = new WeakMap<DirectoryContact, Map<string, Contact>>();
const MOST_KEPT = 200;

/** One frozen object for equal contacts, so that what is written of it can be kept. */
function sharedContact(contact: DirectoryContact, steps: string[]): Contact {
  let ofContact = kept.get(contact);
  if (ofContact === undefined) kept.set(contact, (ofContact = new Map()));
  const key = steps.join();
  let known = ofContact.get(key);
  if (known !== undefined) return known;
  if (ofContact.size >= MOST_KEPT) ofContact.clear();
  known = Object.freeze({ ...contact, topics: [...contact.topics], steps });
  ofContact.set(key, known);
  return known;
}

/** By the list of contacts and the way: cases that ask the same in one period share both. */
const placed = new WeakMap<readonly DirectoryContact[], WeakMap<PreparedGraph, PlacedContacts>>();

function placeOnSteps(found: readonly DirectoryContact[], graph: PreparedGraph): PlacedContacts {
  const contactIdsOfStep: string[][] = graph.nodes.map(() => []);
  const contacts = found.map((contact) => {
    const steps: string[] = [];
    for (const index of stepsHelpedBy(contact.topics, graph)) {
      const ids = contactIdsOfStep[index];
      const node = graph.nodes[index];
      if (ids === undefined || node === undefined || ids.length >= MAX_CONTACTS_PER_STEP) continue;
      ids.push(contact.id);
      steps.push(node.template.id);
    }
    return sharedContact(contact, steps);
  });
  // Plans share the lists: nobody may change them.
  for (const ids of contactIdsOfStep) Object.freeze(ids);
  return { contacts: Object.freeze(contacts), contactIdsOfStep };
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
  let ofList = placed.get(found);
  if (ofList === undefined) placed.set(found, (ofList = new WeakMap()));
  let known = ofList.get(graph);
  if (known === undefined) ofList.set(graph, (known = placeOnSteps(found, graph)));
  return known;
}
