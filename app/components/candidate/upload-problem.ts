import type { Refusal } from '~/domain/folder/receive-outcome';
import { fill, type CandidateWords } from '~/i18n/candidate/candidate-words';

type Problem = keyof CandidateWords['papers']['problem'];

const PROBLEMS: Readonly<Record<Refusal, Problem>> = {
  empty: 'empty',
  'too-large': 'tooLarge',
  quota: 'full',
  'wrong-type': 'wrongType',
  encrypted: 'broken',
  broken: 'broken',
  bomb: 'broken',
  macros: 'broken',
  duplicate: 'same',
  'cut-off': 'unavailable',
  'storage-down': 'unavailable',
  'case-closed': 'changed',
  'no-such-paper': 'changed',
  'changed-meanwhile': 'changed',
};

/** Why a file was not taken, in the reader's language. */
export function uploadProblem(words: CandidateWords, reason: Refusal, name: string): string {
  const { papers } = words;
  return fill(reason === 'cut-off' ? papers.cut : papers.problem[PROBLEMS[reason]], { name });
}
