/** What the cover and the back page say beside the chapters. */
export interface BookletDetails {
  title: string;
  subtitle?: string | undefined;
  schoolName: string;
  /** A made-up school: the cover says so. */
  sample: boolean;
  /** The school's colour for bands and rules: `#0b5351`. White letters stand on it, so it is dark. */
  accent: string;
  website: string;
  phone: string;
  /** A line to each item. */
  address: string[];
  badge?: { file: string; alt: string } | undefined;
  /** `the governors` */
  approvedBy: string;
  /** `YYYY-MM-DD` */
  approvedOn: string;
  /** `YYYY-MM-DD` */
  nextReview: string;
  /** A language tag: `en-GB`. */
  language: string;
}
