/** What we call of the packages that bring no types. */
declare module "algebrite" {
  const algebrite: { readonly run: (program: string) => string };
  export { algebrite as default };
}
declare module "nerdamer/all.js" {
  const nerdamer: (expression: string) => { readonly toString: () => string };
  export { nerdamer as default };
}
