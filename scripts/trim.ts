/**
 * The end of `npm run build`: takes from dist/ what nothing leads to.
 */
import { root } from "./description.js";
import { trim } from "./package/trim.js";

const { kept, removed } = await trim(root);
console.log(`built dist: ${kept} files, ${removed} that nothing leads to were removed`);
