// The `edtf` package ships no types; these cover what `src/dates` uses of it.
declare module "edtf" {
  type Qualifier = { value: number } | undefined;
  type EdtfDate = {
    type: "Date" | "Year" | "Season";
    min: number;
    max: number;
    precision?: number;
    values: number[];
    uncertain?: Qualifier;
    approximate?: Qualifier;
    unspecified?: Qualifier;
  };
  type EdtfInterval = {
    type: "Interval";
    min: number;
    max: number;
    lower: EdtfDate | null | typeof Infinity;
    upper: EdtfDate | null | typeof Infinity;
  };
  export default function edtf(
    text: string,
    options?: { types?: string[]; level?: number },
  ): EdtfDate | EdtfInterval;
}
