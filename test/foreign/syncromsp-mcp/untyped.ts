import { type Call, post, refused } from "../calls.js";

/**
 * A POST without a body, and so without a content type. Rails takes such a GET; such a POST was seen to be answered 400 with
 * HTML. The log of the live run has none of these: they were left for later.
 */
export const untyped = (what: string, path: string): Call => post(what, path, undefined, refused(400));
