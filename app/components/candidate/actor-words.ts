import type { CandidateWords } from '~/i18n/candidate/candidate-words';

type ActorKey = keyof CandidateWords['actor'];

const KEYS: Readonly<Partial<Record<string, ActorKey>>> = {
  employer: 'employer',
  candidate: 'candidate',
  'immigration-authority': 'immigrationAuthority',
  'recognition-authority': 'recognitionAuthority',
  'employment-agency': 'employmentAgency',
  mission: 'mission',
  chamber: 'chamber',
  school: 'school',
};

/** Who acts, for the reader of the candidate page. @param actor word of the plan contract */
export function actorWords(words: CandidateWords, actor: string): string {
  return words.actor[KEYS[actor] ?? 'other'];
}
