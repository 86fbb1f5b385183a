export interface paths { "/tickets": { get: { parameters: { query?: { page?: number; status?: string } ; path?: never }; requestBody?: never; responses: { 200: { content: { "application/json": { tickets: { id: number }[] } } } } }; post: { parameters: { query?: never; path?: never }; requestBody: { content: { "application/json": { customer_id: number; subject: string; status?: string } } }; responses: { 200: { content: { "application/json": { ticket: { id: number } } } } } } };
 "/tickets/{id}": { get: { parameters: { query?: never; path: { id: number } }; requestBody?: never; responses: { 200: { content: { "application/json": { ticket: { id: number } } } } } } } }
export interface components { schemas: {} }
export interface operations {}
