import 'i18next';
import type { SourceDictionary } from './dictionary';

declare module 'i18next' {
  /** Makes `t` refuse an unknown key or a missing placeholder at compile time. */
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: SourceDictionary;
    returnNull: false;
  }
}
