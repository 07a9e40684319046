/** Something in a page that the Markdown parser cannot read. Offsets count from the start of the file. */
export interface SyntaxFault extends Stretch {
  message: string;
  fix: string;
  /** What to take out so that the rest can be read. */
  masked: Stretch[];
  /** The name of a tag that was opened here: its closing tag further down is the same fault. */
  opens?: string;
  /** The name of a tag that is closed here without having been opened. */
  closes?: string;
}

export interface Stretch {
  start: number;
  end: number;
}
