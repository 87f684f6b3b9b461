import { redirect } from '@remix-run/node';

/** The list that one looks at first. */
export function loader() {
  return redirect('/operator/mails/waiting');
}
