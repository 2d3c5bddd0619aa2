declare module 'lunr-languages/*' {
  const extend: (library: unknown) => void;
  export default extend;
}

declare namespace lunr {
  const fr: Builder.Plugin;
}
