import data from './capitals.json' with { type: 'json' };

/** A text with spaces in the place of what holds capitals and is no acronym: addresses, references, postcodes, initials, names of schools. No offset changes. */
export function maskNames(text: string): string {
  return masks.reduce((masked, pattern) => masked.replace(pattern, (found) => ' '.repeat(found.length)), text);
}

const oneOf = (line: string): string => `(?:${line.split(' ').join('|')})`;
const alone = '(?<![\\p{L}\\p{N}])';
const over = '(?![\\p{L}\\p{N}])';
const schools = oneOf(data.namesOfSchools.letters);

const masks = [
  // Addresses of the web and of people, and names of files.
  '(?:https?://|www\\.)\\S+',
  '\\S+@\\S+',
  `${alone}[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*\\.(?:uk|UK|org|com|net|gov|edu|info|school|example|pdf|PDF|docx?|DOCX?|xlsx?|pptx?|html?)${over}(?:/\\S*)?`,
  '[\\p{L}\\p{N}]*_[\\p{L}\\p{N}_]*',
  // ENG-SIR-03, DFE-00205-2013, A12345
  `${alone}\\p{Lu}{2,}(?:-\\p{Lu}+)+-\\d+${over}`,
  `${alone}(?!Y\\d|KS\\d)(?=[\\p{L}\\d/-]*\\p{Lu})(?=[\\p{L}/-]*(?:\\d{3}|\\d{2}[/-]\\d{2}))[\\p{L}\\d]+(?:[/-][\\p{L}\\d]+)*${over}`,
  // SI 2014/1530, ISO 9001
  `${alone}${oneOf(data.numbersFollow.letters)}:?\\s\\d[\\d/.:-]*(?:\\sA{1,3}${over})?`,
  // Postcodes
  `${alone}\\p{Lu}{1,2}\\d[\\p{Lu}\\d]?\\s?\\d\\p{Lu}{2}${over}`,
  // Mr AB Jones, Mrs P. K. Shah, J. K. Rowling
  `${alone}${oneOf(data.titles.words)}\\.?\\s(?:\\p{Lu}{1,3}(?!\\p{L})\\.?\\s?)+(?:\\p{Lu}+(?!\\p{L}))?`,
  `${alone}(?:\\p{Lu}\\.\\s){1,3}\\p{Lu}\\p{Ll}+`,
  // St Mary’s CE Primary School
  `${alone}${schools}(?=(?:[\\s(),/-]+(?:${schools}${over}|of))*[\\s(),]+${oneOf(data.namesOfSchools.after)}${over})`,
].map((pattern) => new RegExp(pattern, 'gu'));
