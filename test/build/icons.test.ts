import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";

import { colourToken } from "../../src/build/ground-colours.ts";
import { iconSvg, icoOf } from "../../src/build/icons.ts";

const instrument = (mark: "circle" | "square", colour: string) => ({
  mark,
  accent: { light: "#000000", dark: colour },
});

describe("iconSvg", () => {
  it("draws the marks of the main instruments in their colours, on ink", () => {
    const svg = iconSvg([instrument("circle", "#6db3f2"), instrument("square", "#4cc9a0")], "#1b1d21");
    expect(svg).toContain('<rect width="32" height="32" rx="5" fill="#1b1d21"/>');
    expect(svg.match(/fill="#6db3f2"|fill="#4cc9a0"/g)).toHaveLength(2);
  });

  it("draws three of many, and a ring for a record without main instruments", () => {
    const many = Array.from({ length: 5 }, () => instrument("circle", "#ffffff"));
    expect(iconSvg(many, "#000000").match(/<path/g)).toHaveLength(3);
    expect(iconSvg([], "#000000").match(/<path/g)).toHaveLength(1);
  });
});

describe("icoOf", () => {
  it("holds one PNG of 32 by 32 behind a head of 22 bytes", () => {
    const png = new Resvg(iconSvg([], "#000000"), { fitTo: { mode: "width", value: 32 } }).render().asPng();
    const ico = icoOf(png);
    expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    expect(ico.readUInt32LE(14)).toBe(png.length);
    expect(ico.subarray(ico.readUInt32LE(18))).toEqual(png);
  });
});

describe("colourToken", () => {
  it("gives both values of a colour", () => {
    expect(colourToken("--ground: light-dark(#fbfaf7, #15171a);", "ground")).toEqual({
      light: "#fbfaf7",
      dark: "#15171a",
    });
  });

  it("throws where the tokens have no such colour", () => {
    expect(() => colourToken("", "ground")).toThrow("the tokens have no colour --ground");
  });
});
