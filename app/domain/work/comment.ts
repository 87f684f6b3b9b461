/** Comments at a step as pages show them. */

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
}
