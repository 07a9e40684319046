/**
 * Whether a camera's notes hold the place where a picture was taken: a latitude.
 * @param exif the notes as they stand in the picture, with or without the letters “Exif” in front
 */
export function holdsPlace(exif: Buffer): boolean {
  const notes = exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0);
  const isLittle = notes.toString('latin1', 0, 2) === 'II';
  const read = (offset: number, length: 2 | 4): number => {
    if (offset < 0 || offset + length > notes.length) return 0;
    return isLittle ? notes.readUIntLE(offset, length) : notes.readUIntBE(offset, length);
  };
  const entries = (directory: number): { tag: number; value: number }[] => {
    const howMany = directory === 0 ? 0 : Math.min(read(directory, 2), mostEntries);
    return Array.from({ length: howMany }, (_, index) => {
      const entry = directory + 2 + index * 12;
      return { tag: read(entry, 2), value: read(entry + 8, 4) };
    });
  };
  const places = entries(read(4, 4)).find(({ tag }) => tag === placesTag);
  return places !== undefined && entries(places.value).some(({ tag }) => tag === latitudeTag);
}

/** Exif 3.0 (CIPA DC-008), 4.6.3 and 4.6.6: where the notes about the place stand, and the latitude among them. */
const placesTag = 0x8825;
const latitudeTag = 2;

/** More than any camera writes. A broken file may claim 65,535. */
const mostEntries = 500;
