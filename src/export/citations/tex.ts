const escapes: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/** Text made safe for TeX: what TeX would take for a command stands for itself. Braces are named, as BibTeX counts them. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}~^<>$&#_%]/g, (character) => escapes[character] ?? `\\${character}`);
}

/** An address that can stand in a BibTeX field: braces and backslashes percent-encoded. */
export function texAddress(address: string): string {
  return address.replace(/[\\{}]/g, (character) => encodeURIComponent(character));
}
