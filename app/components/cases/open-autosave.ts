/** The form that saves itself on the page right now, so that the next page can wait for it before it loads. */
let open: (() => Promise<void>) | null = null;

const MOST_MS = 3_000;

/** Announces a form that saves itself. @returns how to withdraw it */
export function whileOpen(flush: () => Promise<void>): () => void {
  open = flush;
  return () => {
    if (open === flush) open = null;
  };
}

/** Lets the open form save what was typed last; gives up after a while, because a page must not hang on it. */
export async function openFormSaved(): Promise<void> {
  if (open === null) return;
  await Promise.race([open(), new Promise((resolve) => setTimeout(resolve, MOST_MS))]);
}
