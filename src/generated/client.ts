// Generated from openapi/syncro.yaml by `npm run generate`. Do not edit.
import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import type { paths } from "./schema.js";

/** The base address of an account. */
export const serverUrl = (subdomain: string): string => `https://${subdomain}.syncromsp.com/api/v1`;

/** openapi-fetch's client, typed by the description. */
export const createGeneratedClient = (options: ClientOptions): Client<paths> => createClient<paths>(options);
