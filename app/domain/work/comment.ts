/** Comments at a step. */

/** Enough for a page of text; longer things belong into a paper. */
export const MOST_COMMENT_CHARACTERS = 4_000;

export interface CommentView {
  id: string;
  /** Null: the person is gone. */
  authorName: string | null;
  /** Empty for a withdrawn comment. */
  text: string;
  revision: number;
  at: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
  /** The reader may edit and withdraw it. */
  isMine: boolean;
  addressesMe: boolean;
  /** The chamber or desk that reads it as well; null: colleagues among themselves. */
  partnerName: string | null;
  /** Written there. */
  isFromPartner: boolean;
}

export type CommentProblem = 'required' | 'tooLong' | 'notStorable';

/** The text as it is kept, or what is wrong with it. Browsers send line ends as CR LF. */
export function commentText(typed: string): { text: string } | { problem: CommentProblem } {
  const text = typed.replaceAll('\r\n', '\n').trim();
  if (text === '') return { problem: 'required' };
  // PostgreSQL cannot store a NUL.
  if (text.includes('\u0000')) return { problem: 'notStorable' };
  return text.length > MOST_COMMENT_CHARACTERS ? { problem: 'tooLong' } : { text };
}
