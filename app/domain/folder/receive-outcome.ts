/** Why a file was not taken. The words live with the page. */
export const REFUSALS = [
  'empty',
  'too-large',
  'quota',
  'wrong-type',
  'encrypted',
  'broken',
  'bomb',
  'macros',
  'duplicate',
  'cut-off',
  'storage-down',
  'case-closed',
  'no-such-paper',
  'changed-meanwhile',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What became of one file. A refused one leaves nothing behind. */
export type ReceiveOutcome =
  | { outcome: 'stored'; fileId: string; name: string; version: number }
  | {
      outcome: 'refused';
      reason: Refusal;
      /** As it was sent, without signs that deceive. */
      name: string;
      /** Of a duplicate: key and title (of papers of one's own) of the paper where the file is already. */
      where: { paperKey: string; paperTitle: string | null } | null;
    };
