/** What travels through the sign-in in hidden fields: the way on, and what was typed before. */
export interface Carried {
  next: string | null;
  held: string | null;
}

export function CarriedFields({ next, held }: Carried) {
  return (
    <>
      {next === null ? null : <input type="hidden" name="next" value={next} />}
      {held === null ? null : <input type="hidden" name="held" value={held} />}
    </>
  );
}
