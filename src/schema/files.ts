/**
 * The files of the folder `files/` that pages may offer, by their endings: what a link says they are, and the type that a browser is told.
 * All of them open on a telephone, and none holds programs: a Word file with macros is refused. Numbers stand better in a table on a page
 * than in a spreadsheet.
 */
export const offeredFiles = {
  pdf: { kind: 'PDF', type: 'application/pdf' },
  docx: { kind: 'Word', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  odt: { kind: 'OpenDocument', type: 'application/vnd.oasis.opendocument.text' },
  mp3: { kind: 'MP3 sound', type: 'audio/mpeg' },
  m4a: { kind: 'M4A sound', type: 'audio/mp4' },
  ogg: { kind: 'Ogg sound', type: 'audio/ogg' },
} as const satisfies Record<string, OfferedFile>;

export interface OfferedFile {
  /** As it stands behind the words of a link: `PDF`. */
  kind: string;
  type: string;
}

/** What a file of the folder `files/` is offered as, by its ending; nothing if it may not be offered. */
export function offeredAs(file: string): OfferedFile | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return new Map<string, OfferedFile>(Object.entries(offeredFiles)).get(ending);
}
