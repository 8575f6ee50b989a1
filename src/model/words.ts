/** The fixed words of outputs in one language, from `templates/words/<lang>.yaml`. */
export interface Words {
  /** BCP 47 tag of the file they come from. */
  readonly lang: string;
  /** Headings over the organisers of a role. */
  readonly roles: Readonly<Record<string, RoleWords>>;
  /** Any other label, by name: `contact`, `photos`, `notes`, `end`. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface RoleWords {
  /** Over one organiser. */
  readonly one: string;
  /** Over several. */
  readonly other: string;
  /** Over one without any other beside it, where nothing takes place: it only issues the release. Else `one`. */
  readonly alone?: string | undefined;
}
