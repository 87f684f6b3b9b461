import { foldForSearch } from '../directory/search-text';

/** What free text looks in, of a member of a chamber's list. */
export function memberSearchText(member: {
  name: string;
  email: string;
  memberNumber: string;
  postalCode: string;
}): string {
  return foldForSearch([member.name, member.memberNumber, member.postalCode, member.email].join(' '));
}
