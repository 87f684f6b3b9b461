/** All words of the branches, by id. */
import { RECOGNITION_BRANCH_WORDS } from './branches-of-recognition';
import { WAY_BRANCH_WORDS } from './branches-of-way';

export const BRANCH_WORDS = { ...RECOGNITION_BRANCH_WORDS, ...WAY_BRANCH_WORDS };

export type BranchId = keyof typeof BRANCH_WORDS;
