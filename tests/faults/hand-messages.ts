/** What the runner tells a process of the crew, and what it hears back. */
export type ToHand =
  /** Work as a worker. Its claims end with the tag, so that the runner can tell whose they are. */
  | { kind: 'work'; tag: string; environment: Record<string, string>; pace: string[] }
  /** Be ready to act as the web does. */
  | { kind: 'serve'; environment: Record<string, string> }
  | { kind: 'clock'; offsetMs: number }
  | {
      kind: 'act';
      number: number;
      act: 'step-done' | 'day-moved' | 'case-closed' | 'wake-again';
      organisationId: string;
      caseId: string;
      stepId: string;
      mailIds: string[];
    };

export type FromHand =
  | { kind: 'ready' }
  | { kind: 'working' }
  | { kind: 'done'; number: number; error: string | null; atMs: number };
