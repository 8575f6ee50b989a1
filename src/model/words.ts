/** The fixed words of outputs in one language, from `templates/words/<lang>.yaml`. */
export interface Words {
  /** BCP 47 tag of the file they come from. */
  readonly lang: string;
  /** Heading over a known role's organisers, for one and for several. */
  readonly roles: Readonly<Record<string, { readonly one: string; readonly other: string }>>;
  /** Any other label, by name: `contact`, `photos`, `notes`, `end`. */
  readonly labels: Readonly<Record<string, string>>;
}
