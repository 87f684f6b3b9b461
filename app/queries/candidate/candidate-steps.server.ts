import { candidateDay } from '~/i18n/candidate/dates';
import type { CandidateLanguage } from '~/i18n/candidate/languages';
import type { Database } from '~/platform/database.server';

import { candidatePlan, type CandidateStep } from './candidate-plan.server';

export interface CandidateStepCard {
  id: string;
  title: string;
  text: string | null;
  actor: string;
  /** Days are words of the reader's language. */
  by: string | null;
  /** An appointment: the day is set, `by` is that day. */
  isFixed: boolean;
  doneOn: string | null;
  isOverdue: boolean;
  canStart: boolean;
  papers: string[];
  reportedOn: string | null;
  isDeclined: boolean;
}

export interface CandidateStepsPage {
  isActive: boolean;
  textLanguage: 'de' | 'en';
  today: string;
  mine: CandidateStepCard[];
  concern: CandidateStepCard[];
  done: CandidateStepCard[];
}

interface Reader {
  link: { organisationId: string; caseId: string };
  language: CandidateLanguage;
  planLanguage: 'de' | 'en';
  today: string;
}

/** The candidate's steps and those that concern them, with what was reported of them. */
export async function candidateSteps(database: Database, reader: Reader): Promise<CandidateStepsPage> {
  const { link, language, planLanguage, today } = reader;
  const { organisationId, caseId } = link;
  const { status, steps, textLanguage } = await candidatePlan(database, {
    organisationId,
    caseId,
    language: planLanguage,
  });
  const inWords = (day: string | null) => day && candidateDay(day, language);
  const card = (step: CandidateStep): CandidateStepCard => ({
    id: step.id,
    title: step.title,
    text: step.text,
    actor: step.actor,
    by: inWords(step.fixedOn ?? step.dueOn),
    isFixed: step.fixedOn !== null,
    doneOn: inWords(step.doneOn),
    isOverdue: step.status === 'open' && step.dueOn !== null && step.dueOn < today,
    canStart: step.canStart,
    papers: step.papers,
    reportedOn: inWords(step.reportedOn),
    isDeclined: step.isDeclined,
  });
  return {
    isActive: status === 'active',
    textLanguage,
    today,
    mine: steps.mine.map(card),
    concern: steps.concern.map(card),
    done: steps.done.map(card),
  };
}
