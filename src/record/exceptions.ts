/** A file below the folder of the record that holds exceptions; its group is the entry, `<kind>/<id>`, or `site`. */
export const exceptionsPath = /^exceptions\/(.+)\.yml$/;

/** The file of the exceptions of an entry, below the folder of the record: `exceptions/event/reception.yml`. */
export const exceptionsFile = (ref: string) => `exceptions/${ref}.yml`;
