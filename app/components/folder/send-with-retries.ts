import { sendFile } from './send-file';
import type { UploadItem, UploadStage } from './use-uploads';

/** Tries of one file by itself before a person is asked. */
const TRIES = 3;
const FIRST_PAUSE_MS = 1_500;

/** Sends one file and says how it goes; a broken connection is tried again by itself. */
export async function sendWithRetries({
  to,
  item: { file, fields },
  signal,
  set,
}: {
  to: string;
  item: UploadItem;
  signal: AbortSignal;
  set: (now: UploadStage) => void;
}): Promise<void> {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    set({ stage: 'sending', share: 0 });
    const onProgress = (share: number) =>
      set(share < 1 ? { stage: 'sending', share } : { stage: 'checking' });
    const result = await sendFile({ to, fields, file, onProgress, signal });
    if (result.kind === 'answered') return set({ stage: 'answered', outcome: result.outcome });
    if (result.kind === 'signed-out' || attempt >= TRIES)
      return set({ stage: 'failed', isSignedOut: result.kind === 'signed-out' });
    set({ stage: 'retrying' });
    await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * attempt));
  }
}
