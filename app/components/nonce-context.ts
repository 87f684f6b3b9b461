import { createContext, useContext } from 'react';

/**
 * The nonce of the Content-Security-Policy while the server renders. In the browser it is empty, as is the
 * attribute that scripts can read there, so that hydration finds the same page.
 */
export const NonceContext = createContext('');

export function useNonce(): string {
  return useContext(NonceContext);
}
