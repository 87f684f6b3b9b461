import { createContext } from 'react';
import type { Texts } from './texts';

/** The texts of the page; `entry.client`, `entry.server` and the tests give them. */
export const TextsContext = createContext<Texts | null>(null);
