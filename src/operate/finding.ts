/** One line of the doctor. `text` never holds a secret or anything a candidate wrote. */
export interface Finding {
  ok: boolean;
  about: string;
  text: string;
}
