const languageNames: Record<string, string> = {
  en: "English",
  ru: "Russian",
  ko: "Korean",
  zh: "Chinese",
  ja: "Japanese",
  fr: "French",
  ar: "Arabic",
  bg: "Bulgarian",
  cs: "Czech",
  de: "German",
  es: "Spanish",
  et: "Estonian",
  fa: "Persian",
  fil: "Filipino",
  hu: "Hungarian",
  id: "Indonesian",
  it: "Italian",
  no: "Norwegian",
  pl: "Polish",
  pt: "Portuguese",
  tl: "Tagalog",
  uk: "Ukrainian",
  vi: "Vietnamese",
};

/** The short name of a language tag in English, or the tag itself. */
export function languageName(tag: string): string {
  return languageNames[tag] ?? languageNames[tag.split("-")[0] ?? tag] ?? tag;
}
