/**
 * Values that the product does not keep and a paper asks for: name, passport, addresses. Whoever makes the paper may type
 * them for this one file; they go into the file and nowhere else.
 */
export const TYPED_VALUES = {
  candidateName: { group: 'candidate', most: 120 },
  candidateBirthPlace: { group: 'candidate', most: 120 },
  candidatePassport: { group: 'candidate', most: 40 },
  candidateAddress: { group: 'candidate', most: 300 },
  employerStreet: { group: 'employer', most: 200 },
  employerTown: { group: 'employer', most: 120 },
  employerNumber: { group: 'employer', most: 20 },
  signatory: { group: 'employer', most: 120 },
  contactName: { group: 'employer', most: 120 },
  contactPhone: { group: 'employer', most: 60 },
  contactEmail: { group: 'employer', most: 200 },
  authorityAddress: { group: 'work', most: 300 },
  reference: { group: 'work', most: 60 },
  workplace: { group: 'work', most: 300 },
  duties: { group: 'work', most: 1_500 },
  holidays: { group: 'work', most: 40 },
  overtime: { group: 'work', most: 200 },
  titleHeld: { group: 'end', most: 200 },
  startedOn: { group: 'end', most: 40 },
  endedOn: { group: 'end', most: 40 },
  knownOn: { group: 'end', most: 40 },
} as const satisfies Record<string, { group: 'candidate' | 'employer' | 'work' | 'end'; most: number }>;

export type TypedName = keyof typeof TYPED_VALUES;
export type TypedValues = Readonly<Partial<Record<TypedName, string>>>;

export const TYPED_GROUPS = ['candidate', 'employer', 'work', 'end'] as const;
export type TypedGroup = (typeof TYPED_GROUPS)[number];

/** The names of a group, in the order of the form. */
export function typedNamesOf(group: TypedGroup): TypedName[] {
  return (Object.keys(TYPED_VALUES) as TypedName[]).filter((name) => TYPED_VALUES[name].group === group);
}
