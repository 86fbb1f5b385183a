// A second statement about the API, beside the description: see disagreements.ts.

/** Custom fields and other content whose keys nobody can list. */
export type Bag = { [key: string]: unknown };
/** A 2xx without a body, or with JSON null. */
export type Nothing = null | undefined;

export interface User {
  id: number;
  email: string;
  full_name: string;
  created_at?: string;
  updated_at?: string;
  group?: string | null;
  color?: string | null;
  "admin?"?: boolean;
}

export interface Address {
  id: number;
  name?: string | null;
  customer_id?: number | null;
  address_type_id?: number | null;
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  created_at?: string;
  updated_at?: string;
  account_id?: number;
}

export interface Meta {
  page: number;
  per_page?: number;
  total_pages: number;
  total_entries?: number;
}

export interface ErrorText {
  error: string;
}

export interface ErrorGuideProblem {
  field: string;
  message: string;
}

export interface ErrorGuide {
  error: string;
  errors: ErrorGuideProblem[];
}

export interface ErrorMessage {
  message: string;
}

export interface ErrorMessages {
  success?: boolean;
  message: string[];
  params?: Bag;
}

export interface Deleted {
  message: string;
}

export interface Success {
  success: boolean;
}

export interface Phone {
  id: number;
  label?: string | null;
  number: string;
  customer_id?: number;
  created_at?: string;
  updated_at?: string;
  extension?: string | null;
}

export interface ErrorJoined {
  errors: string;
  record?: Bag;
  params?: Bag;
}

export interface ErrorTexts {
  error: string[];
}

export interface ErrorList {
  errors: string[];
  success?: boolean;
  params?: Bag;
}

export interface ErrorFields {
  [key: string]: string[] | Bag;
}

export interface ErrorMap {
  errors: ErrorFields;
  success?: boolean;
}

export interface ErrorTwice {
  error: string;
  message: string;
}

export interface ErrorFieldMap {
  [key: string]: string[];
}

export interface ErrorAttached {
  status: string;
  errors: string;
}

export interface ErrorLogin {
  login: boolean;
  instructions: string;
}

export type AnyError =
  | ErrorText
  | ErrorTexts
  | ErrorList
  | ErrorJoined
  | ErrorMap
  | ErrorMessages
  | ErrorTwice
  | ErrorMessage
  | ErrorFieldMap
  | ErrorAttached
  | ErrorLogin
  | ErrorGuide;

export interface UserName {
  id: number;
  name: string;
}
