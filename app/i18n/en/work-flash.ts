import type { workFlash as source } from '../de/work-flash';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `work-flash`. */
export const workFlash = {
  flash: {
    commentAdded: 'The comment is sent.',
    commentEdited: 'The comment is changed.',
    commentDeleted: 'The comment is withdrawn.',
    commentChanged: 'The comment was changed in the meantime. Please look at it again.',
    undone: 'The change is taken back.',
    undonePartly: 'Taken back as far as possible. Steps that somebody has changed since stay as they are.',
    nothingUndone: 'There was nothing left to take back.',
    nothingChanged: 'Nothing has changed.',
    filterSaved: 'The filter is saved.',
    filterRemoved: 'The filter is deleted.',
    filterMany: 'You already have 20 filters. Delete one first.',
    filterName: 'Please give the filter a name.',
    filterNothing: 'No filter is set.',
  },
} as const satisfies TranslationOf<typeof source>;
