import { useFetcher, useRevalidator } from '@remix-run/react';
import { useCallback, useEffect } from 'react';

import { useDeskLive, type DeskNews } from '../live/use-desk-live';

export interface TeamShown {
  present: ReadonlyArray<{ personId: string; name: string; isWriting: boolean }>;
  drafts: ReadonlyArray<{ personId: string; name: string; kind: string; text: string; updatedAt: Date }>;
}

/** Whoever counts as writing stops counting after a while without news: look again then. */
const LOOK_AGAIN_MS = 16_000;

/** The team around an open enquiry, as the page knew it and as it changes; a change of the enquiry reloads its data. */
export function useEnquiryTeam(page: { path: string; live: string; team: TeamShown }): TeamShown {
  const { path, live } = page;
  const { revalidate } = useRevalidator();
  const fetcher = useFetcher<TeamShown>({ key: `team ${path}` });
  const { load } = fetcher;
  const onNews = useCallback(
    (news: DeskNews) => {
      if (news === 'enquiry') revalidate();
      load(`${path}/team`);
    },
    [revalidate, load, path],
  );
  useDeskLive(live, onNews);
  const team = fetcher.data ?? page.team;
  const isSomebodyWriting = team.present.some(({ isWriting }) => isWriting);
  useEffect(() => {
    if (!isSomebodyWriting) return;
    const timer = setTimeout(() => load(`${path}/team`), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isSomebodyWriting, load, path, fetcher.data]);
  return team;
}
