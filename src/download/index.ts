export { createDownload } from "./download.js";
