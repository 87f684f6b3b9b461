import type { CheckAnswers } from '~/domain/check/answers';
import { draftOfCheck } from '~/domain/check/request';

import type { Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { createCase, type CreatedCase } from './create-case.server';

export interface SaveCheckInput {
  actor: Actor;
  /** Of the held answers: pressing twice makes one case. */
  submissionKey: string;
  title: string;
  answers: CheckAnswers;
  /** Whether the employer has decided on the person; without it nothing about their origin is kept (AGG). */
  isChosen: boolean;
  /** As in `createCase`. */
  mostOpen?: number | null;
}

/**
 * Makes a case of the answers to the quick check: what was answered, nothing that was only assumed.
 *
 * @throws AppError `not-found` if the organisation is gone
 */
export async function saveCheckAsCase(app: CaseContext, input: SaveCheckInput): Promise<CreatedCase> {
  const { actor, submissionKey, title, answers, isChosen, mostOpen = null } = input;
  const chosenOn = isChosen ? app.clock.today() : null;
  return createCase(app, { actor, submissionKey, title, draft: draftOfCheck(answers, chosenOn), mostOpen });
}
