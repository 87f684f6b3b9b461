import type { ReactElement } from 'react';

import { createHtmlWriter } from './html-writer';
import { createTextWriter } from './text-writer';
import { walkElements } from './walk-elements';

const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/**
 * Html and plain text of a mail in one walk over its elements. The same letters as `render` and `toPlainText` of react-email
 * (`tests/unit/emails/markup.test.ts` holds the two against each other), for a twentieth of the work: they render
 * streams, parse the html again and compile selectors for each mail.
 */
export function renderMarkup(element: ReactElement): { html: string; text: string } {
  const html = createHtmlWriter();
  const text = createTextWriter();
  walkElements(element, {
    open(tag, props) {
      html.open(tag, props);
      text.open(tag, props);
    },
    text(piece) {
      html.text(piece);
      text.text(piece);
    },
    close(tag) {
      html.close(tag);
      text.close(tag);
    },
  });
  return {
    html: wellFormed(`${DOCTYPE}<!--$-->${html.toString()}<!--/$-->`),
    text: wellFormed(text.toString()),
  };
}

/** Halves of characters (a text that was cut in the middle of one) become the sign for an unknown character. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
