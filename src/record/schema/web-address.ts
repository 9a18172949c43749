import { hiddenSign, piled } from "./plain-text.ts";

/** The longest address that every browser opens, in characters. */
const LONGEST = 2000;

/** Names that lead nowhere outside one house. */
const privateName = /(?:^|\.)(?:localhost|local|internal|lan|home|corp|test|invalid|example)$/;

/** Numbers of machines in private networks and of one's own, in the form to which `URL` brings them all; all of IPv6. */
const privateNumber =
  /^(?:(?:0|10|127|22[4-9]|2[345]\d)\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[789]\d|1[01]\d|12[0-7])\.|\[)/;

/** Says what keeps an address from being one that any reader can open and trust; undefined if nothing does. */
export function faultOfAddress(text: string): string | undefined {
  if (text.length > LONGEST) return `an address of at most ${LONGEST} characters`;
  const sign = text.includes("\n") ? undefined : hiddenSign(text);
  if (sign) return `an address without the hidden sign ${sign}`;
  if (/\s/u.test(text)) return "an address without spaces or line breaks";
  if (piled.test(text)) return "an address with at most four marks on a letter";
  if (!/^https?:\/\/[^/\\?#]/i.test(text)) return "an address with a host, written https://host/path";
  if (!URL.canParse(text)) return "an absolute http or https address";
  const { username, password, hostname } = new URL(text);
  if (username || password) return "an address without a user name or password";
  const isNumber = /^(?:\d+\.){3}\d+$|^\[/.test(hostname);
  if (privateName.test(hostname) || (isNumber && privateNumber.test(hostname)))
    return "an address that any reader can open, not one of a private network";
  if (!/^[^.]+(?:\.[^.]+)+\.?$/.test(hostname)) return "an address whose host has a domain, such as tass.com";
  return undefined;
}
