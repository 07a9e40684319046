/**
 * The drawn icons: one family on a grid of 24, with round strokes 2 wide. They always stand beside words.
 * Each is the inside of an SVG; `Icon.astro` gives it its frame.
 */
export const icons = {
  worry:
    '<path d="M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-6l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z"/><path d="M9.6 8.6a2.4 2.4 0 1 1 3.3 2.3c-.6.3-.9.7-.9 1.3"/><path d="M12 14.3v.1"/>',
  find: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/><path d="M8 10.5h5M10.5 8v5"/>',
  help: '<circle cx="8" cy="6.5" r="2.5"/><circle cx="17" cy="9" r="2"/><path d="M3 20v-5a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v1"/><path d="M13 20v-2a3 3 0 0 1 3-3h2a3 3 0 0 1 3 3v2"/>',
  people:
    '<rect x="3" y="4" width="18" height="16" rx="2"/><circle cx="9" cy="10.5" r="2.2"/><path d="M5.5 17a3.5 3.5 0 0 1 7 0"/><path d="M15 9.5h3.5M15 13.5h3.5"/>',
  meeting:
    '<path d="M4 13h16v2H4z"/><path d="M6 15v5M18 15v5"/><circle cx="7" cy="6.5" r="2"/><circle cx="17" cy="6.5" r="2"/><path d="M4.5 12a2.5 2.5 0 0 1 5 0M14.500 12a2.500 2.500 0 0 1 5 0"/>',
  plan: '<path d="M6 3h9l4 4v14H6z"/><path d="M14.500 3v4.500H19"/><path d="m9 12.500 1.200 1.200 2.300-2.400M9 17.500l1.200 1.200 2.300-2.400M15 13h1.500M15 18h1.500"/>',
  money: '<circle cx="12" cy="12" r="9"/><path d="M15 8.600A2.700 2.700 0 0 0 10.300 10c0 2 .4 4-1.300 6h6.300M8.500 12.500h4.700"/>',
  complain:
    '<path d="M4 10v4h3l7 4.500v-13L7 10z"/><path d="M17.500 9.500a3.500 3.500 0 0 1 0 5M20 7a7 7 0 0 1 0 10"/><path d="M7.500 14.500 9 20h2"/>',
  moving:
    '<path d="M4 20v-4h4v-4h4V8h4V4h4"/><path d="m10 5-4 0M8 3v4" opacity="0"/><path d="m14 15 5 0m-2-2.500 2.500 2.500-2.500 2.500"/>',
  outside: '<path d="M4 20V9l5-4 5 4v11z"/><path d="M14 12h6v8h-6"/><path d="M7.500 20v-4h3v4M7.500 11.500h3M17 15.500v.1"/>',
  home: '<path d="m3.500 11.500 8.500-7 8.500 7"/><path d="M6 10v10h12V10"/><path d="M12 17.200c-1.800-1.200-2.700-2.100-2.700-3.200a1.400 1.400 0 0 1 2.700-.5 1.400 1.400 0 0 1 2.700.5c0 1.100-.9 2-2.700 3.200z"/>',
  formats: '<path d="M4 19 8.500 6h1L14 19M5.700 14.500h6.600"/><path d="M15.500 19l2.300-7h.4l2.300 7M16.300 16.700h3.400"/>',
  ring: '<path d="M6.500 3.500h3l1.500 4-2 1.800a12 12 0 0 0 5.700 5.700l1.800-2 4 1.500v3a2 2 0 0 1-2.200 2A16.500 16.500 0 0 1 4.500 5.700a2 2 0 0 1 2-2.200z"/><path d="M15 4a5 5 0 0 1 5 5M15 7.500A1.500 1.500 0 0 1 16.500 9"/>',
  date: '<rect x="3.500" y="5" width="17" height="15.500" rx="2"/><path d="M3.500 10h17M8 3v4M16 3v4"/><path d="m8.500 15 2.300 2.300 4.700-4.600"/>',
  return:
    '<path d="M13 20.500H6a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1h9l4 4v3"/><path d="M14.500 3.500V8H19M8.500 12h5M8.500 16h3"/><path d="M21 15.500h-6.500m2.500-2.800-2.800 2.800 2.800 2.800"/>',
  visit: '<path d="M5 20.500v-17h10v17M3 20.500h18"/><path d="M12 12v.1"/><path d="M21 9.500h-4.500M18.500 7l-2.500 2.500L18.500 12"/>',
  search: '<circle cx="10.500" cy="10.500" r="6.500"/><path d="m15.500 15.500 5 5"/>',
  print:
    '<path d="M7 8V3.500h10V8M7 17H4.500a1 1 0 0 1-1-1v-6a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v6a1 1 0 0 1-1 1H17"/><path d="M7 14h10v6.500H7z"/>',
} as const;

export type IconName = keyof typeof icons;
