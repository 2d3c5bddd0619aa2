declare module '*.css' {
  /** The style sheet, as the build puts it in the bundle. */
  const text: string;
  export default text;
}
