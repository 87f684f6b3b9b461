/** Addresses that no page has; a POST to them is as unknown as a GET. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export function action(): never {
  throw new Response(null, { status: 404 });
}

export default function NoSuchPage(): null {
  return null;
}
