/**
 * A text as a file for others may hold it: whole characters only, and of the control characters
 * nothing but tabs and line breaks.
 */
export const plainText = (text: string): string =>
  text.replace(/\p{Cs}/gu, '\ufffd').replace(/(?![\t\r\n])\p{Cc}/gu, '');
