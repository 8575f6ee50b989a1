/** The text of one template file. */
export interface TemplateSource {
  /** Name within the template folders, without ending: `html/page`, `partials/organisers`. */
  readonly name: string;
  readonly text: string;
  /** As people are told of it. */
  readonly path: string;
}
