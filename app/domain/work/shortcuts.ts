/** Keys of the lists of work. One table, so that help and behaviour cannot disagree. */

export const SHORTCUTS = [
  { keys: ['?'], does: 'help' },
  { keys: ['/'], does: 'search' },
  { keys: ['g', 't'], does: 'today' },
  { keys: ['g', 'c'], does: 'cases' },
  { keys: ['g', 'b'], does: 'board' },
  { keys: ['g', 'k'], does: 'calendar' },
  { keys: ['n'], does: 'create' },
  { keys: ['j'], does: 'next' },
  { keys: ['k'], does: 'previous' },
  { keys: ['x'], does: 'select' },
  { keys: ['e'], does: 'done' },
  { keys: ['s'], does: 'move' },
] as const satisfies readonly { keys: readonly string[]; does: string }[];

export type Shortcut = (typeof SHORTCUTS)[number]['does'];

/** What the key does after the one before it; `waits`: it begins a sequence. */
export function shortcutOf(before: string | null, key: string): Shortcut | 'waits' | null {
  const typed = before === null ? [key] : [before, key];
  const found = SHORTCUTS.find(({ keys }) => keys.join() === typed.join());
  if (found !== undefined) return found.does;
  if (before !== null) return shortcutOf(null, key);
  return SHORTCUTS.some(({ keys }) => keys.length > 1 && keys[0] === key) ? 'waits' : null;
}
