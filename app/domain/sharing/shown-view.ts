/** A view on its way to a page: its moments as text that people read. */
import type { SharedComment, SharedExplanation, SharedPaper, SharedView } from './shared-view';

/** The same shape with moments as text. */
export type WithTimes<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? WithTimes<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: WithTimes<Value[Key]> }
      : Value;

export type ShownView = WithTimes<SharedView>;
export type ShownComment = WithTimes<SharedComment>;
export type ShownExplanation = WithTimes<SharedExplanation>;
export type ShownPaper = WithTimes<SharedPaper>;

/** @param at writes a moment in the reader's language */
export function shownView(view: SharedView, at: (moment: Date) => string): ShownView {
  return {
    ...view,
    steps:
      view.steps?.map((step) => ({
        ...step,
        legalBasis: [...step.legalBasis],
        comments: step.comments.map((comment) => ({ ...comment, at: at(comment.at) })),
      })) ?? null,
    papers:
      view.papers?.map((paper) => ({
        ...paper,
        files: paper.files?.map((file) => ({ ...file, uploadedAt: at(file.uploadedAt) })) ?? null,
      })) ?? null,
  };
}
