/** The same class without Redis: the package has types for its full build only. */
declare module "bottleneck/light.js" {
  export { default } from "bottleneck";
}
