/** A PDF of papers as content: its own pages between which the papers stand. */
import type { Language } from '../plan/contract';
import type { ProblemReason } from './output';

export interface BookFact {
  readonly label: string;
  readonly value: string;
}

/** A picture to scan, with the address it leads to in words. */
export interface BookLink {
  readonly address: string;
  readonly caption: string;
}

export type BookPage =
  | {
      readonly kind: 'cover';
      readonly title: string;
      readonly lead: string;
      readonly facts: readonly BookFact[];
      /** Headed lists, such as originals to bring. */
      readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
      readonly link: BookLink | null;
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'contents';
      readonly title: string;
      readonly lines: readonly ContentsLine[];
    }
  | {
      readonly kind: 'divider';
      readonly number: string;
      readonly title: string;
      readonly papers: readonly { readonly title: string; readonly form: string; readonly state: string }[];
    }
  | {
      /** Stands for a paper that cannot be shown as pages. */
      readonly kind: 'stand-in';
      readonly title: string;
      readonly fileName: string;
      readonly text: string;
    }
  | {
      readonly kind: 'contacts';
      readonly title: string;
      readonly contacts: readonly {
        readonly name: string;
        readonly lines: readonly string[];
        readonly link: BookLink | null;
      }[];
    };

export interface ContentsLine {
  readonly title: string;
  readonly level: 0 | 1;
  /** Null until the pages are counted. */
  readonly page: number | null;
}

/** What stands in the book, in this order. */
export type BookItem =
  | { readonly kind: 'page'; readonly page: BookPage; readonly bookmark: Bookmark | null }
  | {
      readonly kind: 'file';
      readonly fileId: string;
      readonly paperKey: string;
      readonly mediaType: string;
      readonly sizeBytes: number;
      readonly bookmark: Bookmark;
      /** The page that is shown instead where the file cannot be, by reason. */
      readonly standIn: (reason: ProblemReason) => BookPage;
    };

export interface Bookmark {
  readonly title: string;
  readonly level: 0 | 1;
}

export interface Book {
  readonly language: Language;
  readonly title: string;
  /** Printed at the foot of each page before its number. */
  readonly foot: string;
  /** `Seite 3 von 12`. */
  readonly pageWords: (page: number, of: number) => string;
  readonly contentsTitle: string;
  /** After how many items the table of contents stands. */
  readonly contentsAfter: number;
  readonly items: readonly BookItem[];
}
