/** A file as its text, put in when the program is built. */
declare module '*?raw' {
  const text: string;
  export default text;
}
