/** The library has no types of its own; as much of it as is used. */
declare module 'email-reply-parser' {
  interface Fragment {
    isHidden(): boolean;
    isSignature(): boolean;
    isQuoted(): boolean;
    getContent(): string;
  }
  export default class EmailReplyParser {
    read(text: string): { getFragments(): Fragment[] };
  }
}
