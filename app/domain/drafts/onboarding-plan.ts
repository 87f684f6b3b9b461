/**
 * Onboarding plan: the case's steps from arrival on with their days, who takes care, duties, and practice cards to tick
 * off. For both sides to read; no office asks for it. Practice, not law, except where a § stands beside it.
 */
import { cardsForStep } from '../practice-cards/all-cards';
import type { PracticeCard } from '../practice-cards/practice-card';
import { PHASES } from '../plan/contract/vocabulary';
import type { Step } from '../plan/contract';
import { byHand, known, type DraftBlock, type DraftDocument, type DraftText } from './draft';
import { dateText, draftOf, positionText, sayIn, type DraftFacts } from './draft-facts';
import { actorText } from './words';

const FROM_ARRIVAL = new Set<string>([
  'arrival',
  'onboarding',
  'title-in-germany',
  'integration',
  'retention',
]);
const CARDS_PER_STEP = 2;
const MOST_CARDS = 6;

export function stepsFromArrival({ plan }: DraftFacts): Step[] {
  return plan.steps
    .filter(({ phase }) => FROM_ARRIVAL.has(phase))
    .sort(
      (left, right) =>
        left.typical.localeCompare(right.typical) || PHASES.indexOf(left.phase) - PHASES.indexOf(right.phase),
    );
}

export function onboardingPlan(facts: DraftFacts): DraftDocument {
  const { language, plan, typed } = facts;
  const say = sayIn(language);
  const steps = stepsFromArrival(facts);
  const cards = cardsOf(steps);
  const blocks: DraftBlock[] = [
    {
      kind: 'fields',
      fields: [
        {
          label: say('Für', 'For'),
          value: known(typed.candidateName, say('Name der Fachkraft', 'Name of the skilled worker'), 34),
        },
        {
          label: say('Tätigkeit', 'Work'),
          value: known(positionText(facts), say('Tätigkeit', 'Work')),
        },
        { label: say('Betrieb', 'Firm'), value: [facts.employerName] },
        {
          label: say('Erster Arbeitstag', 'First working day'),
          value: known(dayOf(facts, 'first-day'), say('Erster Arbeitstag', 'First working day')),
        },
      ],
    },
    { kind: 'heading', text: say('Wer kümmert sich', 'Who takes care') },
    roles(facts),
    { kind: 'heading', text: say('Schritte mit Tagen', 'Steps with days') },
    {
      kind: 'table',
      head: [say('bis', 'by'), say('Schritt', 'Step'), say('wer', 'who'), say('fertig', 'done')],
      shares: [16, 50, 24, 10],
      rows: steps.map((step): DraftText[] => [
        [dayOf(facts, step.id) ?? '–'],
        [step.title],
        [actorText(step.actor, language)],
        [isDone(facts, step.id) ? '✓' : '☐'],
      ]),
    },
    {
      kind: 'note',
      text: say(
        'Die Tage kommen aus dem Fahrplan dieses Falls und verschieben sich mit ihm. Gearbeitet werden darf erst, wenn der Titel es erlaubt (§ 4a Abs. 5 AufenthG).',
        'The days come from the plan of this case and move with it. Work may begin only when the title allows it (§ 4a Abs. 5 AufenthG).',
      ),
    },
    ...duties(facts),
    ...cards.flatMap((card): DraftBlock[] => [
      { kind: 'heading', text: card.title[language] },
      { kind: 'check-list', items: card.checks.map((check): DraftText => [check[language]]) },
    ]),
  ];
  return draftOf(facts, 'onboarding-plan', {
    title: say('Plan für das Ankommen', 'Onboarding plan'),
    basis: say('Fahrplan vom ', 'plan of ') + (dateText(plan.asOf, language) ?? ''),
    letter: null,
    blocks,
  });
}

function roles({ language }: DraftFacts): DraftBlock {
  const say = sayIn(language);
  const line = (role: string): DraftText => [byHand(role, 18)];
  const rows: [string, string][] = [
    [
      say('Kümmerer oder Kümmerin', 'Caretaker'),
      say(
        'Abholung, Wohnung, Wege zu den Ämtern; ein Gespräch in der Woche',
        'pick-up, flat, ways to the offices; a talk every week',
      ),
    ],
    [
      say('Pate oder Patin im Team', 'Mentor in the team'),
      say(
        'Arbeitsplatz, Abläufe, ungeschriebene Regeln; Pausen zusammen',
        'workplace, routines, unwritten rules; breaks together',
      ),
    ],
    [
      say('Sprachmentor:in', 'Language mentor'),
      say(
        'Fachwörter, Übergaben üben, Zeit zum Lernen sichern',
        'technical words, practising handovers, keeping time to learn',
      ),
    ],
  ];
  return {
    kind: 'table',
    head: [say('Aufgabe', 'Role'), say('Name', 'Name'), say('macht', 'does')],
    shares: [26, 28, 46],
    rows: rows.map(([role, does]) => [[role], line(role), [does]]),
  };
}

function duties({ plan, language }: DraftFacts): DraftBlock[] {
  const say = sayIn(language);
  const dated = plan.duties.filter(({ dueDay }) => dueDay !== null);
  if (dated.length === 0) return [];
  return [
    { kind: 'heading', text: say('Pflichten des Betriebs', 'Duties of the employer') },
    {
      kind: 'table',
      head: [say('bis', 'by'), say('Pflicht', 'Duty'), say('Grundlage', 'Basis')],
      shares: [17, 49, 34],
      rows: dated.map(({ dueDay, title, norm }): DraftText[] => [
        [dateText(dueDay, language) ?? '–'],
        [title],
        [norm],
      ]),
    },
  ];
}

function cardsOf(steps: readonly Step[]): PracticeCard[] {
  const cards = steps.flatMap(({ id }) => cardsForStep(id, CARDS_PER_STEP));
  return [...new Set(cards)].slice(0, MOST_CARDS);
}

function isDone({ steps }: DraftFacts, key: string): boolean {
  return steps.some((step) => step.key === key && step.doneOn !== null);
}

/** The real day where it is done, else the day it is due now, else that of the plan. */
function dayOf({ steps, plan, language }: DraftFacts, key: string): string | null {
  const now = steps.find((step) => step.key === key);
  const planned = plan.steps.find(({ id }) => id === key)?.typical;
  return dateText(now?.doneOn ?? now?.dueOn ?? planned, language);
}
