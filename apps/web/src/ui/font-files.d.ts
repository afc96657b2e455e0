/** A font is its address (by the attribute with which it is imported). */
declare module "*.woff2" {
  const address: string;
  export { address as default };
}
