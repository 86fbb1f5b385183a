// Generated from openapi/syncro.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/appointment_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the appointment types
         * Lists the account's appointment types. The list is paginated (reference); its `page` parameter is inferred. GET /tickets/settings lists them too.
         */
        get: operations["listAppointmentTypes"];
        put?: never;
        /**
         * Create an appointment type
         * Creates an appointment type. There is no idempotency key: a repeated request creates another appointment type. The response has a wrapper key, unlike that of fetching one.
         */
        post: operations["createAppointmentType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointment_types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The appointment type's `id`.
                 * @example 5
                 */
                id: components["parameters"]["AppointmentTypePathId"];
            };
            cookie?: never;
        };
        /**
         * Get an appointment type
         * Returns one appointment type. The response has no wrapper key.
         */
        get: operations["getAppointmentType"];
        /**
         * Update an appointment type
         * Updates an appointment type. Whether omitted fields keep their values is unknown. The response is undocumented.
         */
        put: operations["updateAppointmentType"];
        post?: never;
        /**
         * Delete an appointment type
         * Deletes an appointment type. What happens to appointments of that type is undocumented.
         */
        delete: operations["deleteAppointmentType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List appointments
         * Lists appointments, optionally within a range of start dates. Each row has its own wrapper key: `appointments[].appointment`. Pages hold 25 rows, and the example has no `meta` (reference). Your own appointments need no permission.
         */
        get: operations["listAppointments"];
        put?: never;
        /**
         * Create an appointment
         * Creates an appointment for a customer or a ticket. There is no idempotency key: a repeated request creates another appointment. `description` is filled in from the ticket, and `location` from the customer's address (observed).
         */
        post: operations["createAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appointments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The appointment's `id`.
                 * @example 5560140011
                 */
                id: components["parameters"]["AppointmentPathId"];
            };
            cookie?: never;
        };
        /**
         * Get an appointment
         * Returns one appointment with its ticket and customer.
         */
        get: operations["getAppointment"];
        /**
         * Update an appointment
         * Updates an appointment. `start_at` is required (reference), although programs omit it (observed). Whether omitted fields keep their values is unknown. With `email_customer`, each repeated request may email the customer again.
         */
        put: operations["updateAppointment"];
        post?: never;
        /**
         * Delete an appointment
         * Deletes an appointment. The response is a short message, not the appointment.
         */
        delete: operations["deleteAppointment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callerid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up a caller
         * Looks up the name behind a caller's phone number. The response is plain text: a name, or "Disabled" if the account has the feature switched off. JSON with the name and a ticket's status is also possible (reference); the client returns it as text too. Send the token in the header, as everywhere, because URLs end up in logs. The header is enough (inferred), although `api_key` in the URL is the documented way here (reference).
         */
        get: operations["lookUpCaller"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/canned_responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List canned responses
         * Lists the account's canned responses. Reading them needs the permission to manage them. There is no `page` parameter: whether all rows come at once is unknown.
         */
        get: operations["listCannedResponses"];
        put?: never;
        /**
         * Create a canned response
         * Creates a canned response. There is no idempotency key: a repeated request creates another canned response. The response holds the `id` (observed), with or without a wrapper key: look in both places before you repeat the request.
         */
        post: operations["createCannedResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/canned_responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The canned response's `id`.
                 * @example 71
                 */
                id: components["parameters"]["CannedResponsePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a canned response
         * Deletes a canned response. The response is 204 without a body.
         */
        delete: operations["deleteCannedResponse"];
        options?: never;
        head?: never;
        /**
         * Update a canned response
         * Updates a canned response. The method is PATCH; there is no PUT. The response is undocumented.
         */
        patch: operations["updateCannedResponse"];
        trace?: never;
    };
    "/canned_responses/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of canned responses
         * Returns the categories and subjects that a canned response can have. The response has no wrapper key.
         */
        get: operations["getCannedResponseSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * Lists contacts, optionally those of one customer. There is no filter by email address. Pages hold 50 rows (observed) or 25 (reference). An importer has trouble paging through a customer's 600 contacts (observed).
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * Creates a contact for a customer. There is no idempotency key: a repeated request creates another contact. A 404 means that the customer does not exist. The response has no wrapper key.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contact's `id`.
                 * @example 67890
                 */
                id: components["parameters"]["ContactPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * Returns one contact. The response has no wrapper key.
         */
        get: operations["getContact"];
        /**
         * Update a contact
         * Updates a contact. `name` is required even if it stays the same (reference), although programs omit it (observed). Whether omitted fields keep their values is unknown. `title` is returned as `properties.title`. The response has no wrapper key.
         */
        put: operations["updateContact"];
        post?: never;
        /**
         * Delete a contact
         * Deletes a contact permanently. A second request is answered 404.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contracts
         * Lists the contracts of all customers. Pages hold 50 rows (reference). There is no filter by customer.
         */
        get: operations["listContracts"];
        put?: never;
        /**
         * Create a contract
         * Creates a contract with a customer. There is no idempotency key: a repeated request creates another contract. The response has no wrapper key.
         */
        post: operations["createContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contract's `id`.
                 * @example 615
                 */
                id: components["parameters"]["ContractPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a contract
         * Returns one contract. A deleted contract is answered 200 with the JSON value null, not 404: test for it. Reading a contract needs the permission to edit. The response has no wrapper key.
         */
        get: operations["getContract"];
        /**
         * Update a contract
         * Updates a contract. `customer_id` is required (reference): send it to be safe. Arrays replace the whole set, so read, change and write them. A price override without `id` is created anew each time it is sent. The response has no wrapper key.
         */
        put: operations["updateContract"];
        post?: never;
        /**
         * Delete a contract
         * Deletes a contract permanently. Fetching it afterwards is answered 200 with null; deleting it again, 404.
         */
        delete: operations["deleteContract"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assets
         * Lists the assets of all customers or of one. The rows are under `assets`. Pages hold 50 rows with `meta` (observed), or 25 rows without it (reference).
         */
        get: operations["listAssets"];
        put?: never;
        /**
         * Create an asset
         * Creates an asset for a customer. There is no idempotency key: a repeated request creates another asset. Assets cannot be deleted through the API. `properties` are ignored here (observed): set them with an update.
         */
        post: operations["createAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The asset's `id`.
                 * @example 7788
                 */
                id: components["parameters"]["AssetPathId"];
            };
            cookie?: never;
        };
        /**
         * Get an asset
         * Returns one asset with its customer.
         */
        get: operations["getAsset"];
        /**
         * Update an asset
         * Updates an asset, including its custom fields under `properties`. `name` is required (reference), although clients send `properties` alone (observed): send it to be safe. `policy_folder_id` also needs the permission Assets - Edit Policy.
         */
        put: operations["updateAsset"];
        post?: never;
        /**
         * Delete an asset (guide only)
         * @deprecated
         * Deletes an asset (guide). The operation is undocumented, and a test was answered 404 (observed). Assets cannot be deleted through the API: use PUT /customer_assets/{id} instead.
         */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets/{id}/installed_applications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The asset's `id`.
                 * @example 7788
                 */
                id: components["parameters"]["AssetPathId"];
            };
            cookie?: never;
        };
        /**
         * List the installed applications of an asset
         * Lists the applications installed on an asset. Rows have no id, so a repeated row looks like another application of the same name. New in autumn 2026 (reference).
         */
        get: operations["listInstalledApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets/{id}/patches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The asset's `id`.
                 * @example 7788
                 */
                id: components["parameters"]["AssetPathId"];
            };
            cookie?: never;
        };
        /**
         * List the Windows patches of an asset
         * Lists the installed and the available Windows patches of an asset. `available_patches_meta` counts the available ones, 50 a page. How to request another page is undocumented: `page` is inferred, and the server silently ignores parameters it does not know. Rows have no id.
         */
        get: operations["listAssetPatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets/assets_by_contact/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contact's `id`.
                 * @example 67890
                 */
                contact_id: number;
            };
            cookie?: never;
        };
        /**
         * List the assets of a contact
         * Lists the assets linked to a contact, sorted by name. Pages hold 50 rows (reference). New in autumn 2026 (reference).
         */
        get: operations["listContactAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets/chat_information_by_ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get several assets by id
         * Returns several assets by their ids. The response is a plain array.
         */
        get: operations["getAssetsByIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * Lists customers, filtered by name, business or email address. Disabled customers are omitted by default. There is no filter by time of change: `since_updated_at` is silently ignored on the vendor's sister product (observed). Pages hold 25 rows, or 100 in the example (reference).
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * Creates a customer, a business or a person. There is no idempotency key: a repeated request creates another customer. `phone` and `mobile` are also added to the customer's phones.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/payment_profiles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        /**
         * List the payment profiles of a customer
         * Lists the payment profiles of a customer, without card numbers. The list is paginated (reference); its `page` parameter is inferred.
         */
        get: operations["listPaymentProfiles"];
        put?: never;
        /**
         * Create a payment profile
         * Creates a payment profile for a customer. A repeated request stores it again.
         */
        post: operations["createPaymentProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/payment_profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * The payment profile's `id`.
                 * @example 71
                 */
                id: components["parameters"]["PaymentProfilePathId"];
            };
            cookie?: never;
        };
        /**
         * Get a payment profile
         * Returns one payment profile of a customer. It never holds the card number.
         */
        get: operations["getPaymentProfile"];
        /**
         * Update a payment profile
         * Updates a payment profile: its expiration and the last four digits.
         */
        put: operations["updatePaymentProfile"];
        post?: never;
        /**
         * Delete a payment profile
         * Deletes a payment profile of a customer. A second request is answered 404.
         */
        delete: operations["deletePaymentProfile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/phones": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        /**
         * List the phones of a customer
         * Lists the phones of a customer, each with its label and extension. The list is paginated (reference); its `page` parameter is inferred.
         */
        get: operations["listCustomerPhones"];
        put?: never;
        /**
         * Add a phone to a customer
         * Adds a phone to a customer, with a label and an extension. A repeated request adds it again. The response has no wrapper key.
         */
        post: operations["createCustomerPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/phones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * The phone's `id`.
                 * @example 501
                 */
                id: components["parameters"]["PhonePathId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a phone of a customer
         * Updates a phone of a customer: its number, label or extension. The response has no wrapper key.
         */
        put: operations["updateCustomerPhone"];
        post?: never;
        /**
         * Remove a phone from a customer
         * Removes a phone from a customer. A second request is answered 404.
         */
        delete: operations["deleteCustomerPhone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                id: components["parameters"]["CustomerPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a customer
         * Returns one customer with all its details. Unlike a row of the list, it has short forms of its tickets and invoices, its phones, addresses and contracts.
         */
        get: operations["getCustomer"];
        /**
         * Update a customer
         * Updates a customer; omitted fields keep their values.
         */
        put: operations["updateCustomer"];
        post?: never;
        /**
         * Delete a customer
         * Deletes a customer permanently. A second request is answered 404.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/autocomplete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find customers by autocomplete
         * Lists the customers that match what a person has typed so far, for autocomplete. The list is paginated (reference); its `page` parameter is inferred.
         */
        get: operations["autocompleteCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the newest customer
         * Returns the customer that was created last.
         */
        get: operations["getLatestCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List estimates
         * Lists estimates, filtered by customer, status or date. Pages hold 25 rows (observed) or 50 (reference). Filter by time of change with `updated_after`: `since_updated_at` is silently ignored on the vendor's sister product (observed).
         */
        get: operations["listEstimates"];
        put?: never;
        /**
         * Create an estimate
         * Creates an estimate for a customer. There is no idempotency key: a repeated request creates another estimate. Line items sent here are documented (reference) but ignored (observed): add them with POST /estimates/{id}/line_items.
         */
        post: operations["createEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estimates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        /**
         * Get an estimate
         * Returns one estimate. It has the same fields as in the list (reference), or also the customer and its contacts (observed).
         */
        get: operations["getEstimate"];
        /**
         * Update an estimate
         * Updates an estimate, but not its line items. What happens to omitted fields is undocumented: send everything that should stay.
         */
        put: operations["updateEstimate"];
        post?: never;
        /**
         * Delete an estimate
         * Deletes an estimate. The response names the estimate's number, not its `id`.
         */
        delete: operations["deleteEstimate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estimates/{id}/convert_to_invoice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert an estimate to an invoice
         * Converts an estimate to a new invoice. There is no idempotency key, and whether a second request is refused is undocumented: check the estimate's `invoice_id` before you repeat it.
         */
        post: operations["convertEstimateToInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estimates/{id}/email": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email an estimate to the customer
         * Emails an estimate to its customer. Each repeated request sends another email.
         */
        post: operations["emailEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estimates/{id}/line_items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a line item to an estimate
         * Adds a line item to an estimate, by product or in words. A repeated request adds it again. A product and a quantity are enough: the rest comes from the catalog. `estimate` in the response is the stored record, with other keys than elsewhere.
         */
        post: operations["addEstimateLineItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estimates/{id}/line_items/{line_item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
                /**
                 * The line item's `id`.
                 * @example 9912
                 */
                line_item_id: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a line item of an estimate
         * Updates a line item of an estimate. The response is the line item alone; the new totals are on the estimate.
         */
        put: operations["updateEstimateLineItem"];
        post?: never;
        /**
         * Remove a line item from an estimate
         * Removes a line item from an estimate. The response is the updated estimate, in the form of the list.
         */
        delete: operations["deleteEstimateLineItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/estimates/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print an estimate
         * Prints an estimate by adding it to the print queue. A repeated request adds it again.
         */
        post: operations["printEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * Lists invoices, filtered by payment status, ticket or time of change. `meta` has only `total_pages` and `page`. Pages hold at most 25 rows. There is no filter by customer (reference).
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create an invoice
         * Creates an invoice for a customer. There is no idempotency key: a repeated request creates another invoice. Line items sent here are documented since autumn 2026 (reference) and were ignored before (observed): check the total in the response. A product fills in only what its line item omits. `ticket_id` only links the invoice to a ticket and takes over nothing that was charged on it: send that as `line_items`, or the total is 0.0 (inferred).
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice
         * Returns one invoice with its customer, line items and payments.
         */
        get: operations["getInvoice"];
        /**
         * Update an invoice
         * Updates an invoice, but not its line items. All parameters overwrite (reference), and what happens to omitted fields is undocumented: send everything that should stay. Whether `took_payment` records a payment each time is unknown.
         */
        put: operations["updateInvoice"];
        post?: never;
        /**
         * Delete an invoice
         * Deletes an invoice. The response is 200 even if nothing was deleted: fetch the invoice to be sure.
         */
        delete: operations["deleteInvoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/convert_to_draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert an invoice to a draft
         * Converts an invoice back to a draft, in accounts that have draft invoices. It is refused once a payment was applied or the invoice was posted to accounting, and for a refund. New in autumn 2026 (reference).
         */
        post: operations["convertInvoiceToDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/email": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Email an invoice to the customer
         * Emails an invoice to its customer, or to the `email` in the body instead. Each repeated request sends another email. The response is undocumented.
         */
        post: operations["emailInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/line_items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a line item to an invoice
         * Adds a line item to an invoice, by product or in words. A repeated request adds it again. A product and a quantity are enough. The product's values win over those sent, unlike in the line items of a new invoice. The response holds the line item and the invoice's totals (observed), with or without a wrapper key.
         */
        post: operations["addInvoiceLineItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/line_items/{line_item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
                /**
                 * The line item's `id`.
                 * @example 9901
                 */
                line_item_id: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a line item of an invoice
         * Updates a line item of an invoice that is not paid. For a paid invoice the response is 200 with "Invoice is already paid", and nothing changes. Any other response is undocumented.
         */
        put: operations["updateInvoiceLineItem"];
        post?: never;
        /**
         * Remove a line item from an invoice
         * Removes a line item from an invoice. The response is the updated invoice (observed); its wrapper key is inferred.
         */
        delete: operations["deleteInvoiceLineItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a payment (guide only)
         * @deprecated
         * Records a payment on an invoice (guide). The operation is undocumented, and no call is known to have worked. Use POST /payments with `invoice_id` or `apply_payments` instead. Body and response are inferred from there.
         */
        post: operations["recordInvoicePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print an invoice
         * Prints an invoice by adding it to the print queue. A repeated request adds it again. The response is undocumented.
         */
        post: operations["printInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft invoice
         * Publishes a draft invoice, in accounts that have draft invoices. In others the response may also be 404. New in autumn 2026 (reference).
         */
        post: operations["publishInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        /**
         * Get the ticket of an invoice
         * Returns the ticket that an invoice belongs to (observed). The wrapper key is inferred.
         */
        get: operations["getInvoiceTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List part orders
         * Lists part orders, which the API calls items. They are read-only. `meta` has only `total_pages` and `page`. Pages hold 50 rows (reference).
         */
        get: operations["listPartOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List leads
         * Lists leads, filtered by status, technician or mailbox. Pages hold 25 rows (reference). Rows lack the emails, attachments and appointments of a single lead.
         */
        get: operations["listLeads"];
        put?: never;
        /**
         * Create a lead
         * Creates a lead. There is no idempotency key: a repeated request creates another lead. Any token may create one. `likelihood` and `opportunity_amount_dollars` are accepted but not returned.
         */
        post: operations["createLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The lead's `id`.
                 * @example 8801
                 */
                id: components["parameters"]["LeadPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a lead
         * Returns one lead with its emails, attachments and appointments.
         */
        get: operations["getLead"];
        /**
         * Update a lead
         * Updates a lead. Any token may update one. Leads cannot be deleted: set `disabled`. Omitted fields probably keep their values, as in most of the API; it is undocumented here.
         */
        put: operations["updateLead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/line_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the line items of invoices and estimates
         * Lists the line items of all invoices and estimates, or of one. Pages hold 100 rows with the full `meta` (observed). The `page` parameter is inferred from `meta`.
         */
        get: operations["listLineItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the token's user
         * Returns the user behind the token. It works with any token, so use it to test one. `permissions` are coarse; whether they are the token's or the user's is undocumented. Treat the response as a secret: it may hold `user_token`. The response has no wrapper key.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/new_ticket_forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List new ticket forms
         * Lists the account's new ticket forms (intake forms). The list is paginated (reference); its `page` parameter is inferred.
         */
        get: operations["listNewTicketForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/new_ticket_forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The new ticket form's `id`.
                 * @example 31
                 */
                id: components["parameters"]["NewTicketFormPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a new ticket form
         * Returns one new ticket form with its sections and fields. It needs fewer permissions than the list.
         */
        get: operations["getNewTicketForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/new_ticket_forms/{id}/process_form": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The new ticket form's `id`.
                 * @example 31
                 */
                id: components["parameters"]["NewTicketFormPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a ticket from a new ticket form
         * Creates a ticket from a new ticket form that was filled in. There is no idempotency key: a repeated request creates another ticket. Whether `customer_details` matches an existing customer or creates another one is unknown. The ticket has the form of the stored record, which no other operation returns.
         */
        post: operations["processNewTicketForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/otp_login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a one-time code for a session token
         * Exchanges a one-time code for a session token, in accounts with two-factor authentication. Send `session_token` in the header `Authorization2FAToken` of every request, beside the API token, until it expires. The code and the token are secrets. The response has no wrapper key.
         */
        post: operations["logInWithOneTimeCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment_methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment methods
         * Lists the account's payment methods; a payment takes the `name` of one. No permission is needed, but Co-Managed Support Users are refused. The list is paginated (reference); its `page` parameter is inferred.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * Lists the payments of all customers. `meta` has only `total_pages` and `page`. Pages hold 25 rows. There is no filter by time of change: `since_updated_at` is silently ignored on the vendor's sister product (observed).
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Create a payment
         * Creates a payment, for invoices or as the customer's credit. A repeated request takes the payment again, and payments cannot be deleted through the API: after an unclear response, look first. The amount is sent as `amount_cents` and returned as `payment_amount`, in currency units. Without `invoice_id` and `apply_payments` it becomes credit.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The payment's `id`.
                 * @example 8101
                 */
                id: components["parameters"]["PaymentPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a payment
         * Returns one payment with its customer.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy_folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the policy folders of a customer
         * Lists the policy folders of one customer; `customer_id` is required. A 404 presumably means that there is no such customer (inferred). New in autumn 2026 (reference). The vendor's sister product, RepairShopr, has no policy folders.
         */
        get: operations["listPolicyFolders"];
        put?: never;
        /**
         * Create a policy folder
         * Creates a policy folder below a parent folder, which is required. The topmost folder cannot be created here. A repeated request creates another folder, or is refused. A 404 presumably means that the customer or the parent does not exist (inferred). New in autumn 2026 (reference).
         */
        post: operations["createPolicyFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy_folders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The policy folder's `id`.
                 * @example 42
                 */
                id: components["parameters"]["PolicyFolderPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a policy folder
         * Returns one policy folder with its own policy and the policy in effect. New in autumn 2026 (reference).
         */
        get: operations["getPolicyFolder"];
        /**
         * Update a policy folder
         * Updates a policy folder: renames it, moves it, or attaches a policy. Null as `partial_policy_id` detaches the policy. Policies cannot be listed through the API. New in autumn 2026 (reference).
         */
        put: operations["updatePolicyFolder"];
        post?: never;
        /**
         * Delete a policy folder
         * Deletes a policy folder. It is refused while the folder has child folders. New in autumn 2026 (reference).
         */
        delete: operations["deletePolicyFolder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List portal users
         * Lists portal users: the logins of contacts for the customer portal. Pages hold 100 rows (reference).
         */
        get: operations["listPortalUsers"];
        put?: never;
        /**
         * Create a portal user
         * Creates a portal user for a contact. There is no idempotency key: after an unclear response, search by `email` first. Without `portal_group_id` the account's default applies. A refusal echoes the request, passwords included: mask it before logging. The response has no wrapper key.
         */
        post: operations["createPortalUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal_users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The portal user's `id`.
                 * @example 440
                 */
                id: components["parameters"]["PortalUserPathId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a portal user
         * Updates a portal user. A refusal echoes the request, passwords included: mask it before logging. The response has no wrapper key. No operation fetches a single portal user: list them with `email`.
         */
        put: operations["updatePortalUser"];
        post?: never;
        /**
         * Delete a portal user
         * Deletes a portal user. The response is the deleted record, without a wrapper key. A second request is answered 404.
         */
        delete: operations["deletePortalUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portal_users/create_invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation to a portal user
         * Sends an invitation to a portal user by email. Each repeated request sends another email.
         */
        post: operations["sendPortalInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * Lists products, filtered by name, SKU, barcode or category. There is no filter by time of change: `since_updated_at` is silently ignored on the vendor's sister product (observed). Pages hold 20 rows (observed) or 25 (reference). The example has no `meta` (reference), but the sister product returns one (observed).
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * Creates a product. There is no idempotency key: a repeated request creates another product. Products cannot be deleted. Prices are in currency units here, not cents.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                id: components["parameters"]["ProductPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a product
         * Returns one product with its SKUs, images and the stock at each location.
         */
        get: operations["getProduct"];
        /**
         * Update a product
         * Updates a product. `name` and `description` are required (reference), although programs omit them (observed). Send `maintain_stock` and the other flags each time: when omitted, `maintain_stock` became false (observed). Each row of `product_skus_attributes` creates a new SKU every time. Products cannot be deleted: send `disabled: true`.
         */
        put: operations["updateProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}/add_images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                id: components["parameters"]["ProductPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add images to a product by URL
         * Adds images to a product, which the server downloads later from their URLs. Send one image as `url` and `filename`, or several under `files`: only `files` is documented (reference), but a refusal names both. The response only says that the download will happen. A repeated request adds the images again.
         */
        post: operations["addProductImages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}/delete_image": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                id: components["parameters"]["ProductPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an image from a product
         * Removes an image from a product. The image is named in the query, not in the path. The permission is undocumented.
         */
        delete: operations["deleteProductImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{id}/location_quantities": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                id: components["parameters"]["ProductPathId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the stock of a product at one location
         * Sets the stock of a product at one location to a quantity, and does not add to it. The stock has an id of its own, from the product's `location_quantities`. The response has no wrapper key.
         */
        put: operations["setProductLocationQuantity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/product_serials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 311
                 */
                product_id: number;
            };
            cookie?: never;
        };
        /**
         * List the serial numbers of a product
         * Lists the serial numbers of a product, optionally those with one status. Pages hold 100 rows, and the example has no `meta` (reference). The `status` filter takes other values than the rows show: "in_stock" finds those that say "In Stock".
         */
        get: operations["listProductSerials"];
        put?: never;
        /**
         * Add a serial number to a product
         * Adds a serial number that does not exist yet to a product. Prices are sent in cents and returned in currency units, as `instance_price_cost` and `instance_price_retail`. Serial numbers cannot be deleted.
         */
        post: operations["createProductSerial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/product_serials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The serial number's `id`.
                 * @example 16120
                 */
                id: number;
                /**
                 * The product's `id`.
                 * @example 311
                 */
                product_id: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a serial number of a product
         * Updates a serial number of a product. It accepts `notes` in addition to the fields for creating one; neither `notes` nor `condition` is returned. Serial numbers cannot be deleted.
         */
        put: operations["updateProductSerial"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/product_serials/attach_to_line_item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 311
                 */
                product_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach serial numbers to a line item
         * Attaches serial numbers of a product to a line item. It needs another permission: "Invoices - Edit" or "Estimates - Edit" for LineItem, "Tickets - Edit" for TicketLineItem. A refusal also says "attached": check the HTTP status.
         */
        post: operations["attachProductSerials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/product_skus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                product_id: number;
            };
            cookie?: never;
        };
        /**
         * List the SKUs of a product
         * Lists the SKUs of a product: the names that vendors use for it. There is no `page` parameter: whether all rows come at once is unknown.
         */
        get: operations["listProductSkus"];
        put?: never;
        /**
         * Add a SKU to a product
         * Adds a SKU to a product: the name that a vendor uses for it. A repeated request adds it again. `value` is returned as `sku`, and `vendor_id` as `vendor_name`.
         */
        post: operations["createProductSku"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}/product_skus/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The SKU's `id`.
                 * @example 8801
                 */
                id: number;
                /**
                 * The product's `id`.
                 * @example 312
                 */
                product_id: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a SKU of a product
         * Updates a SKU of a product (observed). `value` is returned as `sku`.
         */
        put: operations["updateProductSku"];
        post?: never;
        /**
         * Remove a SKU from a product
         * Removes a SKU from a product. New in autumn 2026 (reference).
         */
        delete: operations["deleteProductSku"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/barcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a product by its barcode
         * Finds at most one product by its barcode, which `upc_code` holds (observed). The response without a match is unknown: null and 404 are both inferred.
         */
        get: operations["findProductByBarcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List product categories
         * Lists the account's product categories, under the key `categories`. The list is paginated (reference); its `page` parameter is inferred.
         */
        get: operations["listProductCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase_orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List purchase orders
         * Lists all purchase orders, whatever their vendor or status; there is no filter. Pages hold 20 rows, and the example has no `meta` (reference).
         */
        get: operations["listPurchaseOrders"];
        put?: never;
        /**
         * Create a purchase order
         * Creates a purchase order, without line items. There is no idempotency key: a repeated request creates another purchase order. Purchase orders cannot be deleted. The number is built from the vendor's name and the day. Amounts are sent in cents and returned in currency units.
         */
        post: operations["createPurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase_orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The purchase order's `id`.
                 * @example 901
                 */
                id: components["parameters"]["PurchaseOrderPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a purchase order
         * Returns one purchase order with its vendor and line items. `general_notes` is missing (observed).
         */
        get: operations["getPurchaseOrder"];
        /**
         * Update a purchase order
         * Updates a purchase order. Only the five fields of the body can be changed. The status "Finished" is refused until every line item is received. New in autumn 2026 (reference).
         */
        put: operations["updatePurchaseOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase_orders/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The purchase order's `id`.
                 * @example 901
                 */
                id: components["parameters"]["PurchaseOrderPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an attachment to a purchase order
         * Uploads a file as an attachment of a purchase order. It is the only upload in the API: all other files are sent by URL. The server determines the type from the content, and the file extension must match. A file may have 10 MB at most, and an order 10 files. The same content, sent again by the same user to the same order, is refused: repeating the request does no harm. New in autumn 2026 (reference).
         */
        post: operations["uploadPurchaseOrderAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase_orders/{id}/create_po_line_item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The purchase order's `id`.
                 * @example 901
                 */
                id: components["parameters"]["PurchaseOrderPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a line item to a purchase order
         * Adds a product to a purchase order as a line item. A repeated request adds it again, and line items can be neither changed nor removed. The product must have `maintain_stock`. The wrapper key is `po_line_item`; its amounts are in cents, those of the order in currency units.
         */
        post: operations["addPurchaseOrderLineItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/purchase_orders/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The purchase order's `id`.
                 * @example 901
                 */
                id: components["parameters"]["PurchaseOrderPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a line item of a purchase order
         * Receives a line item of a purchase order, whole or in part. Each repeated request adds to the stock (inferred): after an unclear response, look at the order first. `received_quantity` is for products without serial numbers, `serial_numbers` for those with them.
         */
        post: operations["receivePurchaseOrderLineItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rmm_alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List RMM alerts
         * Lists RMM alerts; only active ones by default. `meta` has only `total_pages` and `page`. Pages hold 25 rows (reference).
         */
        get: operations["listRmmAlerts"];
        put?: never;
        /**
         * Create an RMM alert
         * Creates an RMM alert. A repeated request raises another one. The fields are nested under `rmm_alert` since autumn 2026 and were bare before (reference); bare ones work (observed). The web app shows `description` as the type and `formatted_output` as the details. The response has the alert under `alert`, not `rmm_alert`, and names its ticket by `ticket_id`.
         */
        post: operations["createRmmAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rmm_alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The RMM alert's `id`.
                 * @example 15501
                 */
                id: components["parameters"]["RmmAlertPathId"];
            };
            cookie?: never;
        };
        /**
         * Get an RMM alert
         * Returns one RMM alert, even if it is resolved.
         */
        get: operations["getRmmAlert"];
        put?: never;
        post?: never;
        /**
         * Resolve an RMM alert
         * Resolves an RMM alert. It is not deleted: it can still be fetched, with `resolved` true. `success` in the response is text.
         */
        delete: operations["clearRmmAlert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rmm_alerts/{id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The RMM alert's `id`.
                 * @example 15501
                 */
                id: components["parameters"]["RmmAlertPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute an RMM alert
         * Mutes an RMM alert for a time. Send `mute_for` in the query, where it is required (reference), or in a JSON body (observed): one of the two is needed. `success` in the response is text.
         */
        post: operations["muteRmmAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rmm/public_scripts/{asset_id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The asset's `id`.
                 * @example 7788
                 */
                asset_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a script on an asset
         * Runs a script on an asset, now or once at a later time. Recurring runs are refused. A repeated request runs the script again. Runs cannot be tracked: the response has no id, and the API lists neither scripts nor their output. Take the script's id from the web app. New in autumn 2026 (reference).
         */
        post: operations["runRmmScript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules (recurring invoices)
         * Lists schedules, which are recurring invoices. Pages hold 50 rows, and the example has no `meta` (reference).
         */
        get: operations["listSchedules"];
        put?: never;
        /**
         * Create a schedule
         * Creates a schedule, which is a recurring invoice. There is no idempotency key: a repeated request creates another schedule. `next_run` is a plain day. Line items are copied from `invoice_id` or added afterwards; the response has them under `lines`.
         */
        post: operations["createSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
            };
            cookie?: never;
        };
        /**
         * Get a schedule
         * Returns one schedule (recurring invoice) with its line items under `lines`.
         */
        get: operations["getSchedule"];
        /**
         * Update a schedule
         * Updates a schedule (recurring invoice), but not its line items. Omitted fields keep their values. `id`, `account_id`, `created_at`, `updated_at`, `last_run`, `subscription_status` and `recurring_type_id` are read-only.
         */
        put: operations["updateSchedule"];
        post?: never;
        /**
         * Delete a schedule
         * Deletes a schedule (recurring invoice). The response is undocumented.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/{id}/add_line_item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a line item to a schedule (old name)
         * @deprecated
         * Adds a line item to a schedule, under its deprecated name (reference). Use POST /schedules/{id}/line_items, which takes and returns the same. A repeated request adds the line item again.
         */
        post: operations["addScheduleLineItemOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/{id}/line_items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a line item to a schedule
         * Adds a line item to a schedule, with a name or a product. A repeated request adds it again. New in autumn 2026 (reference). It replaces POST /schedules/{id}/add_line_item.
         */
        post: operations["addScheduleLineItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/{id}/line_items/{schedule_line_item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
                /**
                 * The line item's `id`.
                 * @example 8801
                 */
                schedule_line_item_id: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a line item of a schedule
         * Updates a line item of a schedule. Whether omitted fields keep their values is unknown.
         */
        put: operations["updateScheduleLineItem"];
        post?: never;
        /**
         * Remove a line item from a schedule
         * Removes a line item from a schedule. New in autumn 2026 (reference). It replaces POST /schedules/{id}/remove_line_item.
         */
        delete: operations["deleteScheduleLineItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/{id}/remove_line_item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a line item from a schedule (old name)
         * @deprecated
         * Removes a line item from a schedule, under its deprecated name (reference). Use DELETE /schedules/{id}/line_items/{schedule_line_item_id}. The body is an object (observed), or the bare number (reference), which many tools cannot send.
         */
        post: operations["removeScheduleLineItemOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search all records
         * Searches records of every kind for a text. The response is one list without `meta`. Each row is nested: `table._source.table` is the record, with keys that depend on `table._type`.
         */
        get: operations["searchEverything"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account's settings
         * Returns the account's settings: custom fields, ticket types, priorities, time zone and business hours. The response has no wrapper key. Ticket statuses are in GET /tickets/settings.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/printing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the printing settings
         * Returns the account's printing settings. The response has no wrapper key. No register is shown in it (reference).
         */
        get: operations["getPrintingSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/tabs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the enabled modules
         * Returns which modules are enabled, with one flag for each tab of the web app.
         */
        get: operations["getSettingsTabs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_blueprints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ticket blueprints
         * Lists the ticket blueprints that can be applied. New in autumn 2026 (reference).
         */
        get: operations["listTicketBlueprints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_blueprints/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket blueprint's `id`.
                 * @example 61
                 */
                id: components["parameters"]["TicketBlueprintPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a ticket blueprint
         * Applies a ticket blueprint: creates a parent ticket and its child tickets for a customer. A repeated request creates them again: after an unclear response, look first. The response has only their ids. New in autumn 2026 (reference).
         */
        post: operations["applyTicketBlueprint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List comments across tickets
         * Lists comments across tickets, all of each ticket, sorted by `ticket_id` and then newest first. `created_after`, `resolved_after` and `since_updated_at` apply to the ticket, not the comment. For tickets assigned to the token's owner the permission Tickets - View 'Their Ticket' Details (assigned to them) is enough. New in autumn 2026 (reference).
         */
        get: operations["listCommentsAcrossTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ticket timers
         * Lists ticket timers across tickets, including logged time, which is the same record. Pages hold 100 rows (observed) or 25 (reference).
         */
        get: operations["listTicketTimers"];
        put?: never;
        /**
         * Start a new ticket timer
         * Starts a new ticket timer for the token's owner; a `user_id` is ignored. If the owner already has an active timer on the ticket, the response is that timer with 200, and the body is ignored. New in autumn 2026 (reference).
         */
        post: operations["createTicketTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_timers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket timer's `id`.
                 * @example 5560141102
                 */
                id: components["parameters"]["TicketTimerPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set whether a ticket timer is billable
         * Sets whether a ticket timer is billable. The method is PATCH; there is no PUT. Until autumn 2026 `billable` was in the query and the permission was Ticket Timers - Edit; since then it is Ticket Timers - Overview (reference).
         */
        patch: operations["updateTicketTimer"];
        trace?: never;
    };
    "/ticket_timers/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket timer's `id`.
                 * @example 5560141102
                 */
                id: components["parameters"]["TicketTimerPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a ticket timer
         * Pauses a running ticket timer. New in autumn 2026 (reference).
         */
        post: operations["pauseTicketTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_timers/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket timer's `id`.
                 * @example 5560141102
                 */
                id: components["parameters"]["TicketTimerPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start or resume a ticket timer
         * Starts or resumes an existing ticket timer. POST /ticket_timers starts a new one. New in autumn 2026 (reference).
         */
        post: operations["startTicketTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket_timers/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket timer's `id`.
                 * @example 5560141102
                 */
                id: components["parameters"]["TicketTimerPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a ticket timer
         * Stops a ticket timer, and charges it if the account charges timers by default. The charge is a line item of the ticket: do not charge it again. New in autumn 2026 (reference).
         */
        post: operations["stopTicketTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets
         * Lists tickets, filtered by customer, status, technician, date or asset. `meta` has only `total_pages` and `page`. Pages hold 50 rows (observed) or 25 (reference). Since 31 March 2026 each row is announced to have only its first comment (reference).
         */
        get: operations["listTickets"];
        put?: never;
        /**
         * Create a ticket
         * Creates a ticket for a customer. There is no idempotency key: a repeated request creates another ticket. The ticket's text is the first row of `comments_attributes`, ideally with the subject "Initial Issue". Set `do_not_email` there to keep the customer from being emailed. Line items are ignored here.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a ticket
         * Returns one ticket with its comments, timers, line items, assets and customer. The second permission is enough for tickets assigned to the token's owner.
         */
        get: operations["getTicket"];
        /**
         * Update a ticket
         * Updates a ticket; omitted fields keep their values. `asset_ids` replaces the whole list, so read, append and write it. Each row of `comments_attributes` becomes a new comment every time it is sent.
         */
        put: operations["updateTicket"];
        post?: never;
        /**
         * Delete a ticket
         * Deletes a ticket permanently. A second request is answered 404.
         */
        delete: operations["deleteTicket"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/add_line_item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a line item to a ticket
         * Adds a line item (charge) to a ticket. A repeated request charges twice. `name` and `description` are required even with a product, which fills in neither here. The response has no wrapper key.
         */
        post: operations["addTicketLineItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/attach_file_url": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach files to a ticket by URL
         * Attaches files to a ticket, which the server downloads later from their URLs. The response only says that the download will happen. A repeated request attaches the files again.
         */
        post: operations["attachTicketFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/charge_timer_entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge a timer entry of a ticket
         * Charges a timer entry: adds a line item to the ticket, which `ticket_line_item_id` then names. Whether charging again adds a second line item is unknown: look first. The response has no wrapper key.
         */
        post: operations["chargeTicketTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a ticket
         * Adds a comment to a ticket, and emails it to the customer by default. A repeated request adds it again, and comments can be neither changed nor deleted through the API: after an unclear response, look first. The response has the wrapper key `comment`.
         */
        post: operations["addTicketComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        /**
         * List the comments of a ticket
         * Lists all comments of a ticket, newest first (observed). The list of tickets has only some of them. The second permission is enough for tickets assigned to the token's owner.
         */
        get: operations["listTicketComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/delete_attachment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove an attachment from a ticket
         * Removes an attachment from a ticket. The method is POST, with the attachment in the body.
         */
        post: operations["deleteTicketAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/delete_timer_entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a timer entry of a ticket
         * Deletes a timer entry (logged time) of a ticket. The method is POST, with the entry in the body; the `id` in the path is the ticket's.
         */
        post: operations["deleteTicketTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print a ticket
         * Prints a ticket; a repeated request prints it again. The response is undocumented.
         */
        post: operations["printTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/remove_line_item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a line item from a ticket
         * Removes a line item (charge) from a ticket. The method is POST, with the line item in the body.
         */
        post: operations["removeTicketLineItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/timer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log time on a ticket (guide only)
         * @deprecated
         * Logs time on a ticket (guide). The operation is undocumented, and no call is known to have worked. Use POST /tickets/{id}/timer_entry to log time, PUT /tickets/{id}/update_timer_entry to change it, POST /tickets/{id}/charge_timer_entry to charge it and POST /tickets/{id}/delete_timer_entry to delete it. Body and response are inferred from the first.
         */
        post: operations["manageTicketTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/timer_entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log time on a ticket
         * Logs finished time on a ticket as a timer entry. A repeated request logs it again. `billable` is ignored here. The entry is the same record that the list of ticket timers has. The response has no wrapper key.
         */
        post: operations["logTicketTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/update_line_item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a line item of a ticket
         * Updates a line item (charge) of a ticket, which the body names. Unlike when adding one, the response has a wrapper key.
         */
        put: operations["updateTicketLineItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/update_timer_entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a timer entry of a ticket
         * Updates a timer entry (logged time) of a ticket. `notes` change, but a new `duration_minutes` changes nothing (observed). The `id` in the path is the ticket's. The response has no wrapper key.
         */
        put: operations["updateTicketTime"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticket_id}/worksheet_results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`.
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        /**
         * List the worksheets of a ticket
         * Lists the worksheets of a ticket with their fields. Pages hold 25 rows, and the example has no `meta` (reference).
         */
        get: operations["listWorksheetResults"];
        put?: never;
        /**
         * Add a worksheet to a ticket
         * Adds a worksheet to a ticket, from a worksheet template. A repeated request adds it again. The response is 404 if the account has no worksheet templates (observed).
         */
        post: operations["createWorksheetResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticket_id}/worksheet_results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The worksheet's `id`.
                 * @example 2201
                 */
                id: components["parameters"]["WorksheetResultPathId"];
                /**
                 * The ticket's `id`.
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        /**
         * Get a worksheet of a ticket
         * Returns one worksheet of a ticket with its fields.
         */
        get: operations["getWorksheetResult"];
        /**
         * Update a worksheet of a ticket
         * Updates a worksheet of a ticket, usually to fill it in: `answers` maps a field's slug to its answer. The response is undocumented.
         */
        put: operations["updateWorksheetResult"];
        post?: never;
        /**
         * Remove a worksheet from a ticket
         * Removes a worksheet from a ticket. The response is undocumented.
         */
        delete: operations["deleteWorksheetResult"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of tickets
         * Returns the account's ticket settings: statuses, ticket types with their fields, and technicians. The response has no wrapper key.
         */
        get: operations["getTicketSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timelogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List timelogs
         * Lists timelogs: when users clocked in and out. The permission is for the timelogs of other users. The list is paginated (reference); its `page` parameter is inferred.
         */
        get: operations["listTimelogs"];
        /**
         * Clock in or out
         * Clocks the token's owner in or out (inferred): the body names no user. The permission is for the timelogs of other users. What decides between in and out is unknown, so a repeated request may do the opposite: after an unclear response, check GET /timelogs/last. The response has no wrapper key.
         */
        put: operations["clockInOrOut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timelogs/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's last timelog
         * Returns the last timelog of a user. The permission is for the timelogs of other users. The response for a user who never clocked in is undocumented. The response has no wrapper key.
         */
        get: operations["getLastTimelog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a mobile device of a user
         * Creates a mobile device of a user. There is no idempotency key: after an unclear response, fetch the device by its UUID first. The response has no wrapper key.
         */
        post: operations["createUserDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The device's `device_uuid`, not the `id` of responses. The type is integer (reference), which no UUID is.
                 * @example placeholder-device-uuid
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a mobile device of a user
         * Returns one mobile device of a user by its UUID. The response has no wrapper key.
         */
        get: operations["getUserDevice"];
        /**
         * Update a mobile device of a user
         * Updates the push registration of a user's mobile device, found by its UUID. Nothing else can be changed. The response has no wrapper key.
         */
        put: operations["updateUserDevice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * Lists users as pairs of id and name, not objects. GET /users/{id} has the rest. `meta` says that all users are on one page (reference); the `page` parameter is inferred.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's `id`.
                 * @example 101
                 */
                id: components["parameters"]["UserPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * Returns one user. Users are read-only in the API.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vendors
         * Lists the account's vendors. Pages hold 100 rows, and the example has no `meta` (reference).
         */
        get: operations["listVendors"];
        put?: never;
        /**
         * Create a vendor
         * Creates a vendor. There is no idempotency key: a repeated request creates another vendor. Vendors cannot be deleted.
         */
        post: operations["createVendor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The vendor's `id`.
                 * @example 801
                 */
                id: components["parameters"]["VendorPathId"];
            };
            cookie?: never;
        };
        /**
         * Get a vendor
         * Returns one vendor under the key `vendor`.
         */
        get: operations["getVendor"];
        /**
         * Update a vendor
         * Updates a vendor (observed). Vendors cannot be deleted.
         */
        put: operations["updateVendor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki_pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List wiki pages
         * Lists the wiki pages of the account's documentation. Pages hold 100 rows (reference). No `meta` is known, although the list is paginated.
         */
        get: operations["listWikiPages"];
        put?: never;
        /**
         * Create a wiki page
         * Creates a wiki page. There is no idempotency key: a repeated request creates another wiki page. Omit `visibility`: "internal" is refused (observed), and the valid values are unknown.
         */
        post: operations["createWikiPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wiki_pages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The wiki page's `id`.
                 * @example 530
                 */
                id: components["parameters"]["WikiPagePathId"];
            };
            cookie?: never;
        };
        /**
         * Get a wiki page
         * Returns one wiki page by its `id`. Fetching one by its slug is undocumented.
         */
        get: operations["getWikiPage"];
        /**
         * Update a wiki page
         * Updates a wiki page. Omitted fields probably keep their values, as in most of the API; it is undocumented here.
         */
        put: operations["updateWikiPage"];
        post?: never;
        /**
         * Delete a wiki page
         * Deletes a wiki page permanently. A second request is answered 404.
         */
        delete: operations["deleteWikiPage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Asset types and their custom fields. The contents of the lists are undocumented. */
        AccountAssetLists: {
            asset_type_field_answers?: components["schemas"]["Unsettled"][];
            asset_type_fields?: components["schemas"]["Unsettled"][];
            asset_types?: components["schemas"]["Unsettled"][];
        };
        /** Custom fields of customers. The contents of the lists are undocumented. */
        AccountCustomerLists: {
            customer_field_answers?: components["schemas"]["Unsettled"][];
            customer_fields?: components["schemas"]["Unsettled"][];
            /** The required fields. Only null is known. */
            required_fields?: components["schemas"]["Unsettled"];
        };
        /** How the account writes dates and money. */
        AccountLocale: {
            /** The symbol of the currency. */
            currency_symbol?: string;
            /** The format of dates. */
            date_format?: string;
            /** The ISO code of the currency (inferred). */
            iso_code?: string;
            /** The format of times. */
            time_format?: string;
            /** The offset of the time zone. */
            time_offset?: string;
            /** The time zone of the API's timestamps. */
            time_zone?: string;
        };
        /** The account's settings. */
        AccountSettings: {
            assets?: components["schemas"]["AccountAssetLists"];
            business_hours?: components["schemas"]["BusinessHour"][];
            /** Whether business hours are enabled. */
            business_hours_enabled?: boolean;
            customers?: components["schemas"]["AccountCustomerLists"];
            /** The default holiday calendar. */
            default_holiday_calendar?: string | null;
            locale?: components["schemas"]["AccountLocale"];
            msp_addon?: components["schemas"]["Unsettled"];
            /** A flag whose meaning is undocumented. New in autumn 2026 (reference). */
            pb_enabled?: boolean;
            ticket?: components["schemas"]["AccountTicketLists"];
        };
        /** Ticket types, custom fields, problem types and priorities. The contents of the first three lists are undocumented. */
        AccountTicketLists: {
            /** Every `priority` that a ticket can have, empty text among them. */
            priorities?: components["schemas"]["TicketPriority"][];
            /** Every `problem_type` that a ticket can have. */
            problem_types?: components["schemas"]["TicketProblemType"][];
            ticket_type_field_answers?: components["schemas"]["Unsettled"][];
            ticket_type_fields?: components["schemas"]["Unsettled"][];
            ticket_types?: components["schemas"]["Unsettled"][];
        };
        /** An additional address of a customer. */
        Address: {
            account_id?: number;
            /**
             * The id of the address type.
             */
            address_type_id?: number | null;
            /** Format: date-time */
            created_at?: string;
            customer_id?: number | null;
            id: number;
            name?: string | null;
            /** Format: date-time */
            updated_at?: string;
        } & components["schemas"]["PostalAddress"];
        /** An error in any form: the operation's own is undocumented. Each form occurs elsewhere (observed), except the last (guide). */
        AnyError: components["schemas"]["ErrorText"] | components["schemas"]["ErrorTexts"] | components["schemas"]["ErrorList"] | components["schemas"]["ErrorJoined"] | components["schemas"]["ErrorMap"] | components["schemas"]["ErrorMessages"] | components["schemas"]["ErrorTwice"] | components["schemas"]["ErrorMessage"] | components["schemas"]["ErrorFieldMap"] | components["schemas"]["ErrorAttached"] | components["schemas"]["ErrorLogin"] | components["schemas"]["ErrorGuide"];
        /** An appointment: a visit or a call in the calendar. */
        Appointment: {
            /** Whether it lasts all day. */
            all_day?: boolean | null;
            /** A label for the kind of place (inferred). */
            appointment_location_type?: string | null;
            /**
             * The id of the appointment type. New in autumn 2026 (reference).
             */
            appointment_type_id?: number | null;
            /** Format: date-time */
            created_at: string;
            customer?: components["schemas"]["Customer"] | null;
            customer_id?: number | null;
            description?: string | null;
            /** The text "1" if the customer is not emailed. Requests take a boolean. */
            do_not_email?: string | null;
            /** The duration in hours. */
            duration?: number;
            /**
             * Format: date-time
             * When it ends.
             */
            end_at: string;
            id: number;
            /** Where the appointment takes place. */
            location?: string | null;
            /**
             * Format: date-time
             * When it starts.
             */
            start_at: string;
            /** The start in words, such as "Tue 10-06-26 01:00 PM". */
            start_at_label?: string;
            summary?: string | null;
            ticket?: components["schemas"]["Ticket"] | null;
            ticket_id?: number | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** One appointment in its wrapper. */
        AppointmentAnswer: {
            appointment: components["schemas"]["Appointment"];
        };
        /** The fields of a new appointment. */
        AppointmentCreate: {
            /** Keeps the customer from being emailed. Returned as the text "1". */
            do_not_email?: boolean | null | undefined;
            summary: string;
        } & WithRequired<components["schemas"]["AppointmentInput"], "summary" | "start_at">;
        /** The fields for creating and updating an appointment. A shared part of other schemas, never sent or returned by itself. */
        AppointmentInput: {
            /** Whether it lasts all day. */
            all_day?: boolean | null | undefined;
            /** The duration, in an unknown unit. Responses have `duration`, in hours. */
            appointment_duration?: string | undefined;
            /**
             * The id of the appointment type. GET /tickets/settings lists them.
             */
            appointment_type_id?: number | null | undefined;
            customer_id?: number | null | undefined;
            description?: string | null | undefined;
            /** Whether to email the customer about the appointment. Not returned. */
            email_customer?: boolean | undefined;
            /**
             * Format: date-time
             * When it ends.
             */
            end_at?: string | Date | undefined;
            /** Where the appointment takes place. */
            location?: string | null | undefined;
            /**
             * Format: date-time
             * When it starts.
             */
            start_at?: string | Date | undefined;
            summary?: string | null | undefined;
            ticket_id?: number | null | undefined;
            /**
             * The id of the technician. Not returned.
             */
            user_id?: number | undefined;
            /** The ids of several technicians. Not returned. */
            user_ids?: number[] | undefined;
        };
        /** A page of appointments, each in a wrapper of its own. */
        AppointmentList: {
            appointments: components["schemas"]["AppointmentRow"][];
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
        };
        /** A refusal: the same joined text under `error` and `message`, with a flag and an echo of the request. */
        AppointmentRefused: {
            params?: components["schemas"]["Echo"];
            success?: boolean;
        } & components["schemas"]["ErrorTwice"];
        /** The wrapper of each row in the list. */
        AppointmentRow: {
            appointment: components["schemas"]["Appointment"];
        };
        /** An appointment type. */
        AppointmentType: {
            account_id?: number;
            /**
             * The id of the schedule of reminders.
             */
            appointment_reminders_schedule_id?: number | null;
            /** The time kept free around an appointment (inferred). */
            buffer?: number | null;
            /** Format: date-time */
            created_at?: string;
            /** Instructions for emails about the appointment. */
            email_instructions?: string | null;
            id: number;
            /** The fixed place of such appointments. */
            location_hard_code?: string | null;
            /** A label such as "customer" or "manual_entry". Requests take a number. */
            location_type?: string | null;
            name: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** One appointment type in its wrapper. */
        AppointmentTypeAnswer: {
            appointment_type: components["schemas"]["AppointmentType"];
        };
        /** The fields of a new appointment type. `location_type` is also required: without it the response is 422 (observed). */
        AppointmentTypeCreate: {
            /** The kind of place as a number: 0 is the customer's place, the others are unknown. Responses have a label. */
            location_type: number;
        } & WithRequired<components["schemas"]["AppointmentTypeInput"], "name" | "location_type">;
        /** The fields for creating and updating an appointment type. A shared part of other schemas, never sent or returned by itself. */
        AppointmentTypeInput: {
            /** Instructions for emails about the appointment. */
            email_instructions?: string | null | undefined;
            /** The fixed place of such appointments. */
            location_hard_code?: string | null | undefined;
            /** The kind of place as a number: 0 is the customer's place, the others are unknown. Responses have a label. */
            location_type?: number | null | undefined;
            name?: string | undefined;
        };
        /** The appointment types. */
        AppointmentTypeList: {
            appointment_types: components["schemas"]["AppointmentType"][];
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
        };
        /** The fields of an appointment type to change. */
        AppointmentTypeUpdate: components["schemas"]["AppointmentTypeInput"];
        /** The fields of an appointment to change. `start_at` is required (reference), although programs omit it (observed). Whether omitted fields keep their values is unknown. */
        AppointmentUpdate: components["schemas"]["AppointmentInput"];
        /** An asset: a device or anything else that a customer has looked after. */
        Asset: {
            address?: components["schemas"]["Address"] | null;
            /** The serial number of the asset. */
            asset_serial?: string | null;
            /** The name of the asset type. Its id is not returned. */
            asset_type?: string | null;
            contact_id?: number | null;
            /** Format: date-time */
            created_at: string;
            /** The customer, without its contacts. */
            customer?: components["schemas"]["Customer"];
            customer_id: number;
            /** What is known about the device (observed). */
            device_info?: components["schemas"]["AssetDeviceInfo"] | null;
            /** The link to an external RMM. */
            external_rmm_link?: string | null;
            /** Whether the asset has live chat. Returned when creating or updating (reference), and elsewhere (observed). */
            has_live_chat?: boolean;
            id: number;
            name: string;
            policy_folder_id?: number | null;
            properties?: components["schemas"]["AssetProperties"];
            rmm_links?: components["schemas"]["RmmLink"][];
            rmm_store?: components["schemas"]["AssetRmmStore"] | null;
            /** Whether SNMP is enabled. Returned when creating or updating (reference), and elsewhere (observed). */
            snmp_enabled?: boolean | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** One asset in its wrapper. */
        AssetAnswer: {
            asset: components["schemas"]["Asset"];
        };
        /** The fields of a new asset. `properties` are ignored here (observed): set them with an update. */
        AssetCreate: WithRequired<components["schemas"]["AssetInput"], "name">;
        /** What is known about a device in the network (observed). Open, because its fields are unknown. */
        AssetDeviceInfo: {
            snmp_config?: components["schemas"]["AssetSnmpConfig"] | null;
        } & {
            [key: string]: unknown;
        };
        /** The fields for creating and updating an asset. A shared part of other schemas, never sent or returned by itself. */
        AssetInput: {
            /** The serial number of the asset. */
            asset_serial?: string | null | undefined;
            /**
             * The id of the asset type.
             */
            asset_type_id?: number | undefined;
            /** The name of the asset type. An unknown one is refused. */
            asset_type_name?: string | undefined;
            customer_id?: number | undefined;
            name?: string | undefined;
            properties?: components["schemas"]["CustomFields"] | undefined;
        };
        /** The agent's inventory of the device (observed). Open, because it is undocumented. */
        AssetInventory: {
            cpu?: components["schemas"]["Unsettled"][];
            general?: components["schemas"]["AssetInventoryGeneral"];
            hdd?: components["schemas"]["Unsettled"][];
            last_synced_at?: components["schemas"]["Unsettled"];
            last_user?: components["schemas"]["Unsettled"];
            network_adapters?: components["schemas"]["Unsettled"][];
            os?: components["schemas"]["AssetInventoryOs"];
            ram?: components["schemas"]["Unsettled"][];
        } & {
            [key: string]: unknown;
        };
        /** An overview of the device. Only the names of the keys are known. */
        AssetInventoryGeneral: {
            domain?: components["schemas"]["Unsettled"];
            form_factor?: components["schemas"]["Unsettled"];
            ip?: components["schemas"]["Unsettled"];
            name?: components["schemas"]["Unsettled"];
        } & {
            [key: string]: unknown;
        };
        /** The operating system. Only the names of the keys are known. */
        AssetInventoryOs: {
            build?: components["schemas"]["Unsettled"];
            last_boot_time?: components["schemas"]["Unsettled"];
            name?: components["schemas"]["Unsettled"];
            os_architecture?: components["schemas"]["Unsettled"];
            pending_reboot?: components["schemas"]["Unsettled"];
        } & {
            [key: string]: unknown;
        };
        /** A page of assets. The key is `assets`, unlike the path's `customer_assets`. */
        AssetList: {
            assets: components["schemas"]["Asset"][];
            /** Paging information (observed). */
            meta?: components["schemas"]["Meta"];
        };
        /** A Windows patch. */
        AssetPatch: {
            /**
             * Format: date-time
             * When installation was last attempted.
             */
            attempted_installation?: string | null;
            /** The category of the patch. */
            category?: string | null;
            /**
             * Format: date-time
             * When the patch was evaluated.
             */
            evaluated_at?: string | null;
            /** Why the installation failed. */
            failure_reason?: string | null;
            /**
             * Format: date-time
             * When the patch was installed.
             */
            installed_at?: string | null;
            /** Microsoft's number, such as KB5044284. */
            kb?: string | null;
            /**
             * Format: date-time
             * When the patch was rejected.
             */
            rejected_at?: string | null;
            status: components["schemas"]["AssetPatchStatus"];
            title: string;
        };
        /** The patches of one asset. Its `meta` has a name of its own. */
        AssetPatchList: {
            available_patches: components["schemas"]["AssetPatch"][];
            /** Paging information about the available patches, 50 a page. */
            available_patches_meta?: components["schemas"]["Meta"];
            installed_patches: components["schemas"]["AssetPatch"][];
        };
        /**
         * The status of a patch. These values are listed (reference); there may be others.
         * @example Missing Patches
         */
        AssetPatchStatus: "Missing Patches" | "Failed Patches" | "Rejected Patches" | "Recently Installed" | (string & {});
        /** Custom fields by their display name, with the agent's inventory. Values have any type. Keys may differ only in case, such as "AV" and "av". Open, because each account has its own. */
        AssetProperties: {
            kabuto_information?: components["schemas"]["AssetInventory"];
        } & {
            [key: string]: unknown;
        };
        /** What the agent last reported. */
        AssetRmmStore: {
            account_id?: number;
            asset_id?: number;
            /** Format: date-time */
            created_at?: string;
            emsisoft?: components["schemas"]["OpenBag"] | null;
            general?: components["schemas"]["OpenBag"] | null;
            id: number;
            /** The minutes after which an offline agent raises an alert. Null, or a number such as 30 (observed). */
            override_alert_agent_offline_mins?: components["schemas"]["Unsettled"];
            /** The minutes after which the alert is armed again. Null; clients also expect a number (observed). */
            override_alert_agent_rearm_after_mins?: components["schemas"]["Unsettled"];
            /** Whether offline alerts resolve by themselves. Null; clients also expect a flag or a number (observed). */
            override_autoresolve_offline_alert?: components["schemas"]["Unsettled"];
            /** The threshold of the low disk space alert. Null, a list, an object or a number (observed). */
            override_low_hd_threshold?: components["schemas"]["Unsettled"];
            /** The thresholds of the low disk space alert. Null; clients also expect a list or an object (observed). */
            override_low_hd_thresholds?: components["schemas"]["Unsettled"];
            triggers?: components["schemas"]["AssetRmmTriggers"];
            /** Format: date-time */
            updated_at?: string;
            windows_updates?: components["schemas"]["OpenBag"] | null;
        };
        /** Which alerts are raised. */
        AssetRmmTriggers: {
            agent_offline_triggered?: components["schemas"]["RmmTrigger"];
            app_crash_triggered?: components["schemas"]["RmmTrigger"];
            bsod_triggered?: components["schemas"]["RmmTrigger"];
            defrag_triggered?: components["schemas"]["RmmTrigger"];
            device_manager_triggered?: components["schemas"]["RmmTrigger"];
            firewall_triggered?: components["schemas"]["RmmTrigger"];
            low_hd_space_triggered?: components["schemas"]["RmmTrigger"];
            no_av_triggered?: components["schemas"]["RmmTrigger"];
            smart_failure_triggered?: components["schemas"]["RmmTrigger"];
            time_triggered?: components["schemas"]["RmmTrigger"];
        };
        /** How a device is queried over SNMP (observed). Treat `community` as a password. */
        AssetSnmpConfig: {
            /** The SNMP community. Treat it as a password. */
            community?: components["schemas"]["Unsettled"];
            enabled?: components["schemas"]["Unsettled"];
            port?: components["schemas"]["Unsettled"];
            version?: components["schemas"]["Unsettled"];
        } & {
            [key: string]: unknown;
        };
        /** The fields of an asset to change. `name` is required (reference), although clients send `properties` alone (observed). */
        AssetUpdate: {
            /**
             * The id of a policy folder of the same customer; any other is refused. Needs the permission Assets - Edit Policy.
             */
            policy_folder_id?: number | null | undefined;
        } & components["schemas"]["AssetInput"];
        /** The attachment of the ticket. */
        AttachmentRef: {
            /**
             * The attachment's `id`.
             */
            attachment_id: number;
        };
        /** A confirmation, as text, that the files will be downloaded. */
        AttachmentsTaken: {
            message: string;
        };
        /** A file for the server to download. */
        AttachmentUrl: {
            filename?: string | undefined;
            /** The URL to download the file from. */
            url: string;
        };
        /** The files that the server downloads later. */
        AttachmentUrls: {
            files: components["schemas"]["AttachmentUrl"][];
        };
        /**
         * Which part of Syncro Backup to bill.
         * @enum {string}
         */
        BackupBillingType: "license_count" | "cloud_storage_usage";
        /**
         * How to give credit for Syncro Backup.
         * @enum {string}
         */
        BackupCreditType: "global_credit" | "per_asset_credit";
        /** The fields that invoices and estimates share. Totals are decimal numbers as text. A shared part of other schemas, never sent or returned by itself. */
        BillingDocument: {
            /** Format: date-time */
            created_at: string;
            id: number;
            /**
             * The id of the account's location.
             */
            location_id?: number | null;
            name?: string | null;
            /** The number, as shown in Syncro. */
            number: string;
            /** Format: decimal */
            subtotal?: string;
            /** Format: decimal */
            tax?: string;
            ticket_id?: number | null;
            /** Format: decimal */
            total?: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** The business hours of one day of the week. */
        BusinessHour: {
            /** Whether the business is closed that day. */
            closed?: boolean;
            /** The day of the week. */
            day?: string;
            /** When business ends. */
            end?: string | null;
            /** When business starts. */
            start?: string | null;
        };
        /** A caller. */
        Caller: {
            data: components["schemas"]["CallerData"];
        };
        /** The caller's name, and the status of one of their tickets. */
        CallerData: {
            name?: string | null;
            ticket_status?: components["schemas"]["TicketStatus"] | null;
        };
        /** A canned response: a text to answer tickets with. */
        CannedResponse: {
            body?: string | null;
            /**
             * The id of the category of canned responses.
             */
            canned_response_category_id?: number | null;
            /** The name of the category. */
            category_name?: string | null;
            id: number;
            subject?: string | null;
            title: string;
        };
        /** One canned response in its wrapper (inferred). */
        CannedResponseAnswer: {
            canned_response: components["schemas"]["CannedResponse"];
        };
        /** A category of canned responses. */
        CannedResponseCategory: {
            id: number;
            name: string;
        };
        /** The fields of a new canned response. */
        CannedResponseCreate: {
            body: string;
        } & WithRequired<components["schemas"]["CannedResponseInput"], "title" | "body">;
        /** The fields for creating and updating a canned response. A shared part of other schemas, never sent or returned by itself. */
        CannedResponseInput: {
            body?: string | null | undefined;
            /**
             * The id of the category of canned responses.
             */
            canned_response_category_id?: number | null | undefined;
            subject?: string | null | undefined;
            title?: string | undefined;
        };
        /** The canned responses. */
        CannedResponseList: {
            canned_responses: components["schemas"]["CannedResponse"][];
        };
        /** The categories and subjects that a canned response can have. */
        CannedResponseSettings: {
            /** Whether the token's owner may manage canned responses. */
            can_manage?: boolean;
            canned_response_categories?: components["schemas"]["CannedResponseCategory"][];
            /** The subjects to choose from. */
            subjects?: string[];
        };
        /** The fields of a canned response to change. */
        CannedResponseUpdate: components["schemas"]["CannedResponseInput"];
        /** The author of a comment. Only lists of comments have it, sometimes as an empty object. */
        CommentUser: components["schemas"]["User"] | Record<string, unknown> | null;
        /** A contact: a person at a customer. */
        Contact: {
            account_id?: number;
            /** Format: date-time */
            created_at: string;
            customer_id: number;
            email?: string | null;
            extension?: string | null;
            id: number;
            mobile?: string | null;
            name?: string | null;
            notes?: string | null;
            /** Whether the contact opted out; of what is undocumented. */
            opt_out?: boolean;
            phone?: string | null;
            /** The mobile number as the server stored it (observed); also in a refusal (reference). */
            processed_mobile?: string | null;
            /** The phone number as the server stored it (observed); also in a refusal (reference). */
            processed_phone?: string | null;
            /** Custom fields, and the contact's `title`. */
            properties?: components["schemas"]["CustomFields"];
            /** Email addresses by which messages are matched to tickets (observed). */
            ticket_matching_emails?: string | null;
            /** Format: date-time */
            updated_at: string;
            /**
             * The id of the vendor (inferred). Only null is known.
             */
            vendor_id?: number | null;
        } & components["schemas"]["PostalAddress"];
        /** A page of the assets linked to a contact. */
        ContactAssetList: {
            assets: components["schemas"]["Asset"][];
            meta: components["schemas"]["Meta"];
        };
        /** The fields of a new contact. Only `customer_id` is required (reference). */
        ContactCreate: WithRequired<components["schemas"]["ContactInput"], "customer_id">;
        /** The fields for creating and updating a contact. A shared part of other schemas, never sent or returned by itself. */
        ContactInput: {
            address1?: string | null | undefined;
            address2?: string | null | undefined;
            city?: string | null | undefined;
            customer_id?: number | undefined;
            email?: string | null | undefined;
            /** Whether the contact may use the customer portal. Not returned. */
            enable_portal_user?: boolean | undefined;
            extension?: string | null | undefined;
            mobile?: string | null | undefined;
            name?: string | null | undefined;
            notes?: string | null | undefined;
            phone?: string | null | undefined;
            state?: string | null | undefined;
            zip?: string | null | undefined;
        };
        /** A page of contacts. */
        ContactList: {
            contacts: components["schemas"]["Contact"][];
            meta: components["schemas"]["Meta"];
        };
        /** The fields of a contact to change. `name` is required (reference), although programs omit it (observed). */
        ContactUpdate: {
            /** The contact's title, returned as `properties.title`. */
            title?: string | null | undefined;
        } & components["schemas"]["ContactInput"];
        /** A contract with a customer. */
        Contract: {
            account_id?: number;
            /** Whether the contract applies to all; to all of what is undocumented. */
            apply_to_all?: boolean;
            /** The amount as free text, such as "30k". */
            contract_amount?: string | null;
            /** Format: date-time */
            created_at: string;
            customer_id: number;
            description?: string | null;
            /**
             * Format: date
             * The last day.
             */
            end_date?: string | null;
            id: number;
            /** The likelihood of winning the contract (inferred). */
            likelihood?: number | null;
            name?: string | null;
            /** The ids of products that are not billed. */
            non_billable_product_ids?: number[];
            /** The name of the primary contact. */
            primary_contact?: string | null;
            product_price_overrides?: components["schemas"]["ContractPriceOverride"][];
            /** The ids of the contract's schedules. */
            schedule_ids?: number[];
            /**
             * The id of the service level agreement (SLA).
             */
            sla_id?: number | null;
            /**
             * Format: date
             * The first day.
             */
            start_date?: string | null;
            status?: components["schemas"]["ContractStatus"] | null;
            /** The tags. */
            tag_list?: string[];
            /** Format: date-time */
            updated_at: string;
        };
        /** The fields of a new contract. */
        ContractCreate: WithRequired<components["schemas"]["ContractInput"], "customer_id">;
        /** The fields for creating and updating a contract. A shared part of other schemas, never sent or returned by itself. */
        ContractInput: {
            /** Whether the contract applies to all; to all of what is undocumented. */
            apply_to_all?: boolean | undefined;
            /** The amount as free text, such as "30k". */
            contract_amount?: string | null | undefined;
            customer_id?: number | undefined;
            description?: string | null | undefined;
            /**
             * Format: date
             * The last day.
             */
            end_date?: string | null | undefined;
            /** The likelihood of winning the contract (inferred). */
            likelihood?: number | null | undefined;
            name?: string | null | undefined;
            /** The ids of products that are not billed. They replace the whole set. */
            non_billable_product_ids?: number[] | undefined;
            /** The name of the primary contact, not an id. */
            primary_contact?: string | null | undefined;
            /** The price overrides, which replace the whole set. A row with an `id` updates that override, a row without one creates another, and an override that is not named is removed. Omitted, the set stays; an empty array clears it. Anything but an array, or a null in it, is refused with 422. */
            product_price_overrides?: components["schemas"]["ContractPriceOverrideInput"][] | undefined;
            /**
             * The id of the service level agreement (SLA).
             */
            sla_id?: number | null | undefined;
            /**
             * Format: date
             * The first day.
             */
            start_date?: string | null | undefined;
            status?: components["schemas"]["ContractStatus"] | null | undefined;
            /** The tags. They replace the whole list. */
            tag_list?: string[] | undefined;
        };
        /** A page of contracts. */
        ContractList: {
            contracts: components["schemas"]["Contract"][];
            meta: components["schemas"]["Meta"];
        };
        /** The price of a product under a contract. */
        ContractPriceOverride: {
            /** Whether the product is blacklisted. */
            blacklisted?: boolean;
            contract_id?: number;
            /** Format: date-time */
            created_at?: string;
            /** The discount in percent. */
            discount_percentage?: number | null;
            id: number;
            /** The retail price in cents. */
            price_retail_cents?: number | null;
            product_id?: number;
            /** Format: date-time */
            updated_at?: string;
        };
        /** A price override: either a price or a discount, never both, unless the product is blacklisted. */
        ContractPriceOverrideInput: {
            /** Whether the product is blacklisted. */
            blacklisted?: boolean | undefined;
            /** The discount in percent, above 0 and at most 100. */
            discount_percentage?: number | undefined;
            /**
             * The id of the override to change. Without it a new one is created.
             */
            id?: number | undefined;
            /** The retail price in cents. */
            price_retail_cents?: number | undefined;
            product_id?: number | undefined;
        };
        /**
         * The status of a contract. Opportunity and Active occur (observed); others are undocumented.
         * @example Active
         */
        ContractStatus: "Opportunity" | "Active" | (string & {});
        /** The fields of a contract to change. `customer_id` is required (reference), although programs omit it (observed). Whether omitted fields keep their values is unknown. */
        ContractUpdate: components["schemas"]["ContractInput"];
        /** A customer, as lists and updates return it. */
        Customer: components["schemas"]["CustomerFields"];
        /** One customer in its wrapper. */
        CustomerAnswer: {
            customer: components["schemas"]["Customer"];
        };
        /** The fields that requests and new ticket forms share. `phone` and `mobile` are also added to a new customer's phones, digits only. A shared part of other schemas, never sent or returned by itself. */
        CustomerBasics: {
            address?: string | null | undefined;
            business_name?: string | null | undefined;
            city?: string | null | undefined;
            email?: string | null | undefined;
            firstname?: string | null | undefined;
            /** Whether the customer gets text messages. */
            get_sms?: boolean | undefined;
            lastname?: string | null | undefined;
            mobile?: string | null | undefined;
            /** Whether the customer gets no email. */
            no_email?: boolean | undefined;
            /** Whether the customer opted out; of what is undocumented. */
            opt_out?: boolean | undefined;
            phone?: string | null | undefined;
            properties?: components["schemas"]["CustomFields"] | undefined;
            state?: string | null | undefined;
            zip?: string | null | undefined;
        };
        /** The customer's consents, as the account's privacy settings define them. Open, because its keys are undocumented. */
        CustomerConsent: {
            [key: string]: unknown;
        };
        /** The fields of a new customer. None is required (reference). */
        CustomerCreate: components["schemas"]["CustomerInput"];
        /** A customer with all its details. It has more fields than in the list (observed). */
        CustomerDetail: {
            addresses?: components["schemas"]["Address"][];
            contracts?: components["schemas"]["Contract"][];
            /**
             * The id of the default policy for the customer's devices.
             */
            default_device_policy_id?: number | null;
            /** Whether to show an internal warning about the customer. */
            enable_internal_warning?: boolean | null;
            /** The text of the internal warning. */
            internal_warning_value?: string | null;
            /** The customer's invoices in short. */
            invoice_links?: components["schemas"]["CustomerInvoiceLink"][];
            /**
             * The customer's id in Kabuto.
             */
            kabuto_customer_id?: number | null;
            /** The customer's phones, including those created from `phone` and `mobile`. */
            phones?: components["schemas"]["Phone"][];
            /** The prepaid hours, a decimal number as text. */
            prepay_hours?: string | null;
            recurring_invoices?: components["schemas"]["Unsettled"][];
            /**
             * Format: date-time
             * A time with the name of a filter. Its meaning is undocumented.
             */
            since_updated_at?: string | null;
            /** The customer's tickets in short. */
            ticket_links?: components["schemas"]["CustomerTicketLink"][];
        } & components["schemas"]["CustomerFields"];
        /** One customer with all its details, in its wrapper. */
        CustomerDetailAnswer: {
            customer: components["schemas"]["CustomerDetail"];
        };
        /** The fields of a customer, alone or in the list. Empty text and null both mean "none". A shared part of other schemas, never sent or returned by itself. */
        CustomerFields: {
            address?: string | null;
            address_2?: string | null;
            /** The business name and the person's, joined by a dash. */
            business_and_full_name?: string;
            business_name?: string | null;
            /** The business name or, without one, the person's. */
            business_then_name?: string;
            /** The customer's contacts. Omitted when an asset or a payment embeds the customer. */
            contacts?: components["schemas"]["Contact"][];
            /** Format: date-time */
            created_at: string;
            /** Whether the customer is disabled: hidden from lists by default. */
            disabled?: boolean;
            email?: string | null;
            firstname?: string | null;
            /** The first and last name. */
            fullname?: string | null;
            /** Whether the customer gets text messages. */
            get_sms?: boolean;
            id: number;
            /** The email addresses that get copies of invoices. */
            invoice_cc_emails?: string | null;
            /**
             * The id of the invoice terms.
             */
            invoice_term_id?: number | null;
            lastname?: string | null;
            /**
             * The id of the account's location.
             */
            location_id?: number | null;
            /** The name of the location. Some records that embed the customer omit it. */
            location_name?: string | null;
            mobile?: string | null;
            /** Whether the customer gets no email. */
            no_email?: boolean;
            notes?: string | null;
            /** The email address for notifications. */
            notification_email?: string | null;
            /** The link to the customer's own pages. */
            online_profile_url?: string | null;
            /** Whether the customer opted out; of what is undocumented. */
            opt_out?: boolean;
            /** The URL of the PDF. */
            pdf_url?: string | null;
            phone?: string | null;
            properties?: components["schemas"]["CustomFields"];
            /**
             * The id of the customer who referred this one.
             */
            ref_customer_id?: number | null;
            /** Who referred the customer, as free text. */
            referred_by?: string | null;
            /**
             * The id of the tax rate.
             */
            tax_rate_id?: number | null;
            /** Format: date-time */
            updated_at: string;
        } & components["schemas"]["Place"];
        /** The fields for creating and updating a customer. A shared part of other schemas, never sent or returned by itself. */
        CustomerInput: {
            address_2?: string | null | undefined;
            consent?: components["schemas"]["CustomerConsent"] | undefined;
            /** Whether the customer gets billing messages. Not returned. */
            get_billing?: boolean | undefined;
            /** Whether the customer gets marketing messages. Not returned. */
            get_marketing?: boolean | undefined;
            /** Whether the customer gets reports. Not returned. */
            get_reports?: boolean | undefined;
            /** The email addresses that get copies of invoices. */
            invoice_cc_emails?: string | null | undefined;
            /**
             * The id of the invoice terms.
             */
            invoice_term_id?: number | null | undefined;
            notes?: string | null | undefined;
            /** The email address for notifications. */
            notification_email?: string | null | undefined;
            /**
             * The id of the customer who referred this one.
             */
            ref_customer_id?: number | null | undefined;
            /** Who referred the customer, as free text. */
            referred_by?: string | null | undefined;
            /**
             * The id of the tax rate.
             */
            tax_rate_id?: number | null | undefined;
        } & components["schemas"]["CustomerBasics"];
        /** An invoice of the customer, in short. */
        CustomerInvoiceLink: {
            /**
             * Format: date
             * The date of the invoice.
             */
            date?: string | null;
            id: number;
            /** The invoice's number. */
            number?: string;
            /** Whether a payment was taken. */
            took_payment?: boolean;
            /**
             * Format: decimal
             * The total, a decimal number as text.
             */
            total?: string;
        };
        /** A page of customers. */
        CustomerList: {
            customers: components["schemas"]["Customer"][];
            meta: components["schemas"]["Meta"];
        };
        /** The customers that match. */
        CustomerMatches: {
            customers: components["schemas"]["Customer"][];
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
        };
        /** A ticket of the customer, in short. */
        CustomerTicketLink: {
            id: number;
            /** The ticket's number. */
            number?: number;
            status?: components["schemas"]["TicketStatus"];
            subject?: string;
        };
        /** The fields of a customer to change. Omitted fields keep their values. */
        CustomerUpdate: components["schemas"]["CustomerInput"];
        /** Custom fields by their display name, which may contain spaces and punctuation. Case matters: "Notes" and "notes" can both exist. Values are texts, numbers or nested objects; a ticked box is the text "1". Whether a partial object is merged or replaces all is unknown. */
        CustomFields: {
            [key: string]: unknown;
        };
        /** A confirmation of the deletion, as text. */
        Deleted: {
            message: string;
        };
        /** The request, echoed. Open, because it can hold anything that was sent. */
        Echo: {
            [key: string]: unknown;
        };
        /** An error whose `status` says "attached" although it failed. */
        ErrorAttached: {
            errors: string;
            /** The text "attached", which is not true. */
            status: string;
        };
        /** An error as problems by field, without a wrapper key. */
        ErrorFieldMap: {
            [key: string]: string[];
        };
        /** Maps a field name to its problems, or to another such map. */
        ErrorFields: {
            [key: string]: string[] | {
                [key: string]: unknown;
            };
        };
        /** An error as a headline and problems by field (guide). No real response is known to have this form. */
        ErrorGuide: {
            error: string;
            errors: components["schemas"]["ErrorGuideProblem"][];
        };
        /** One problem of such an error (guide). */
        ErrorGuideProblem: {
            /** The name of the field. */
            field: string;
            message: string;
        };
        /** An error as several problems, joined to one text under `errors`. */
        ErrorJoined: {
            /** The problems, joined by commas with or without a space. */
            errors: string;
            params?: components["schemas"]["Echo"];
            record?: components["schemas"]["Echo"];
        };
        /** An error as a list under `errors`. */
        ErrorList: {
            errors: string[];
            params?: components["schemas"]["Echo"];
            success?: boolean;
        };
        /** An error that asks for two-factor authentication. */
        ErrorLogin: {
            /** What to do, in words. */
            instructions: string;
            /** Whether the login succeeded. */
            login: boolean;
        };
        /** An error as problems by field under `errors`, nested. */
        ErrorMap: {
            errors: components["schemas"]["ErrorFields"];
            success?: boolean;
        };
        /** An error as one text under `message`. */
        ErrorMessage: {
            message: string;
        };
        /** An error as a list under `message`, with a flag and an echo of the request. */
        ErrorMessages: {
            message: string[];
            params?: components["schemas"]["Echo"];
            success?: boolean;
        };
        /** An error as one text under `error`. */
        ErrorText: {
            error: string;
        };
        /** An error as a list under `error`. */
        ErrorTexts: {
            error: string[];
        };
        /** An error as the same joined text under `error` and `message`. */
        ErrorTwice: {
            error: string;
            message: string;
        };
        /** An estimate, as lists and updates return it. */
        Estimate: {
            /** The customer's business name or, without one, the person's. */
            customer_business_then_name?: string | null;
            /** The URL of the PDF. */
            pdf_url?: string | null;
        } & components["schemas"]["EstimateFields"];
        /** One estimate in its wrapper. */
        EstimateAnswer: {
            estimate: components["schemas"]["Estimate"];
        };
        /** The fields of a new estimate. Without a customer and a date it is refused. Add line items afterwards. */
        EstimateCreate: {
            /** Format: date-time */
            created_at?: string | Date | undefined;
            /** The line items, documented (reference) but ignored (observed). */
            line_items?: components["schemas"]["EstimateLineCreate"][] | undefined;
            /** Format: date-time */
            updated_at?: string | Date | undefined;
        } & WithRequired<components["schemas"]["EstimateInput"], "customer_id" | "date">;
        /** A single estimate. It has the list's fields (reference), or also the customer (observed) and perhaps its line items (inferred). */
        EstimateDetail: {
            /** The customer with its contacts. */
            customer?: components["schemas"]["Customer"];
            line_items?: components["schemas"]["LineItem"][];
        } & components["schemas"]["Estimate"];
        /** A single estimate in its wrapper. */
        EstimateDetailAnswer: {
            estimate: components["schemas"]["EstimateDetail"];
        };
        /** Where the document is. */
        EstimateDocument: {
            url?: string | null;
        };
        /** The fields of an estimate in each of its forms. A shared part of other schemas, never sent or returned by itself. */
        EstimateFields: {
            customer_id: number;
            /**
             * Format: date-time
             * The date of the estimate, as a moment. An invoice has a plain day.
             */
            date: string;
            /** The name of the employee. */
            employee?: string | null;
            invoice_id?: number | null;
            status: components["schemas"]["EstimateStatus"];
        } & components["schemas"]["BillingDocument"];
        /** The fields for creating and updating an estimate. A shared part of other schemas, never sent or returned by itself. */
        EstimateInput: {
            customer_id?: number | undefined;
            /**
             * Format: date-time
             * The date of the estimate.
             */
            date?: string | Date | undefined;
            /**
             * The id of the account's location.
             */
            location_id?: number | null | undefined;
            name?: string | null | undefined;
            /** The note (observed). Only adding a line item returns it. */
            note?: string | undefined;
            /** The estimate's number. */
            number?: string | undefined;
            status?: components["schemas"]["EstimateStatus"] | undefined;
            ticket_id?: number | null | undefined;
        };
        /** The new line item, and the stored record of its estimate. */
        EstimateLineAnswer: {
            estimate: components["schemas"]["EstimateRaw"];
            line_item: components["schemas"]["LineItem"];
        };
        /** A line item of a new estimate. Its quantity is a whole number (reference); other line items accept fractions. */
        EstimateLineCreate: components["schemas"]["LineBasics"];
        /** The fields of a line item of an estimate. */
        EstimateLineInput: {
            /** The discount in percent. */
            discount_percent?: number | null | undefined;
            /** The name of the product category. */
            product_category?: string | null | undefined;
        } & components["schemas"]["LineItemInput"];
        /** A new line item of an estimate. It needs `item` or `product_id`; a product fills in the rest. */
        EstimateLineNew: components["schemas"]["EstimateLineInput"] & ({
            /** The product or service, such as "Labor". */
            item: string;
        } | {
            product_id: number;
        });
        /** A page of estimates. */
        EstimateList: {
            estimates: components["schemas"]["Estimate"][];
            meta: components["schemas"]["Meta"];
        };
        /** A confirmation, as text. */
        EstimateNotice: {
            message: string;
        };
        /** An estimate as adding a line item returns it: the stored record, with more keys and other names. */
        EstimateRaw: {
            account_id?: number;
            /** The category of the estimate. */
            category?: string | null;
            contact_id?: number | null;
            /**
             * Format: date-time
             * When the estimate was converted. No value is known.
             */
            converted_at?: string | null;
            disabled?: boolean;
            /**
             * Format: decimal
             * The cost of hardware, a decimal number as text.
             */
            hardwarecost?: string | null;
            /**
             * Format: decimal
             * The labor amount as text.
             */
            labor?: string | null;
            /** When the estimate was last emailed. Only null is known. */
            last_emailed?: components["schemas"]["Unsettled"];
            /** Multiple taxes. Only null is known. */
            multi_tax?: components["schemas"]["Unsettled"];
            /** Whether the estimate is free of tax. */
            notax?: boolean;
            note?: string | null;
            /** Whether the estimate is paid. */
            paid?: boolean;
            /** The type of payment. */
            payment_type?: string | null;
            pdf?: components["schemas"]["EstimateDocument"];
            /** The signature, in an undocumented form. */
            signature_data?: string | null;
            /**
             * Format: date-time
             * When it was signed.
             */
            signature_date?: string | null;
            /** The name of the person who signed. */
            signature_name?: string | null;
            /** Who changed the status. Only null is known. */
            status_changed_by?: components["schemas"]["Unsettled"];
            /**
             * Format: date-time
             * The date of the status.
             */
            status_date?: string | null;
            /**
             * The id of the tax rate.
             */
            tax_rate_id?: number | null;
        } & components["schemas"]["EstimateFields"];
        /**
         * The status of an estimate.
         * @enum {string}
         */
        EstimateStatus: "Fresh" | "Draft" | "Approved" | "Declined";
        /**
         * The status to filter by, in lower case unlike that of an estimate. These two values are documented (reference).
         * @example approved
         */
        EstimateStatusFilter: "approved" | "declined" | (string & {});
        /** The fields of an estimate to change. What happens to omitted fields is undocumented. Line items are changed elsewhere. */
        EstimateUpdate: components["schemas"]["EstimateInput"];
        /** An application installed on an asset. It has no id. */
        InstalledApplication: {
            /**
             * Format: date
             * When it was installed, or else the day it was first found.
             */
            installed_at?: string | null;
            name: string;
            /** The vendor of the application. */
            vendor?: string | null;
            version?: string | null;
        };
        /** A page of installed applications. */
        InstalledApplicationList: {
            installed_applications: components["schemas"]["InstalledApplication"][];
            meta: components["schemas"]["Meta"];
        };
        /** An invoice, as lists and updates return it. */
        Invoice: {
            /** The amount paid: a number, while `total` is text. Only lists have it. */
            amount_paid?: number;
            /** The balance due: a number here, text in a single invoice. */
            balance_due?: number;
            customer_id: number;
            /** Whether a schedule created the invoice. Only lists have it. */
            is_recurring?: boolean;
        } & components["schemas"]["InvoiceFields"];
        /** One invoice in its wrapper. */
        InvoiceAnswer: {
            invoice: components["schemas"]["Invoice"];
        };
        /** The fields of a new invoice. Totals come from the line items, which can also be added afterwards. */
        InvoiceCreate: {
            /**
             * The date of the invoice. A moment is documented, while examples return a plain day (reference).
             * @example 2026-10-06
             */
            date: string;
            /** The line items, documented since autumn 2026 (reference) and ignored before (observed). */
            line_items?: components["schemas"]["InvoiceLineCreate"][] | undefined;
            /** Whether to take payment at once. Only with `line_items`. */
            paid?: boolean | undefined;
        } & WithRequired<components["schemas"]["InvoiceInput"], "customer_id" | "date">;
        /** A single invoice with its line items and payments, and with `customer` instead of `customer_id`. */
        InvoiceDetail: {
            /**
             * Format: decimal
             * The balance due: text here, a number in lists.
             */
            balance_due?: string;
            customer?: components["schemas"]["Customer"];
            /**
             * Format: date-time
             * The date received, named without an example (reference).
             */
            date_received?: string | null;
            line_items?: components["schemas"]["LineItem"][];
            payments?: components["schemas"]["InvoicePayment"][];
        } & components["schemas"]["InvoiceFields"];
        /** A single invoice with its line items and payments, in its wrapper. */
        InvoiceDetailAnswer: {
            invoice: components["schemas"]["InvoiceDetail"];
        };
        /** Another address to email the invoice to. */
        InvoiceEmail: {
            email?: string | undefined;
        };
        /** The fields of an invoice, alone or in the list. A shared part of other schemas, never sent or returned by itself. */
        InvoiceFields: {
            contact_id?: number | null;
            /** The customer's business name or, without one, the person's. */
            customer_business_then_name?: string | null;
            /**
             * Format: date
             * The date of the invoice.
             */
            date?: string | null;
            /**
             * Format: date
             * The day by which to pay.
             */
            due_date?: string | null;
            /**
             * The invoice's id in another system, an integer (reference). No value is known.
             */
            external_id?: number | null;
            /**
             * Format: decimal
             * The cost of hardware, a decimal number as text.
             */
            hardwarecost?: string | null;
            /** Whether the invoice is paid. */
            is_paid?: boolean;
            note?: string | null;
            /** The URL of the PDF. */
            pdf_url?: string | null;
            /** The customer's purchase order number. */
            po_number?: string | null;
            /**
             * Format: date-time
             * When the invoice was published.
             */
            published_date?: string | null;
            /** The invoice's id in QuickBooks. */
            qbsdk_external_id?: string | null;
            /**
             * The id of the schedule that created the invoice.
             */
            schedule_id?: number | null;
            /**
             * The status, only in accounts with draft invoices.
             * @enum {string}
             */
            status?: "draft" | "published";
            /** Whether a technician marked the invoice as paid. */
            tech_marked_paid?: boolean;
            user_id?: number | null;
            /** Whether the payment was verified. */
            verified_paid?: boolean;
            /** The invoice's id in Xero. */
            xero_id?: string | null;
        } & components["schemas"]["BillingDocument"];
        /** The fields for creating and updating an invoice. Totals, balance and paid flags are computed, and ignored when sent. A shared part of other schemas, never sent or returned by itself. */
        InvoiceInput: {
            /**
             * The id of the contact. Removed in autumn 2026 (reference); whether it still works is unknown.
             */
            contact_id?: number | null | undefined;
            /** Format: date-time */
            created_at?: string | Date | undefined;
            customer_id?: number | undefined;
            /**
             * The date of the invoice. A moment is documented, while examples return a plain day (reference).
             * @example 2026-10-06
             * @example 2026-10-06T00:00:00-05:00
             */
            date?: string | null | undefined;
            /**
             * Format: date
             * The date received.
             */
            date_received?: string | null | undefined;
            /**
             * Format: date
             * The day by which to pay.
             */
            due_date?: string | null | undefined;
            /** The employee. A new invoice ignores it and uses the email address of the token's owner. */
            employee?: string | undefined;
            /**
             * The id of the account's location.
             */
            location_id?: number | null | undefined;
            name?: string | null | undefined;
            note?: string | null | undefined;
            /** The invoice's number. A new invoice without one gets the next number, although the number is also called required (reference). */
            number?: string | undefined;
            /** The customer's purchase order number. */
            po_number?: string | null | undefined;
            ticket_id?: number | null | undefined;
            /** Whether a payment was taken. */
            took_payment?: boolean | undefined;
            /** Format: date-time */
            updated_at?: string | Date | undefined;
        };
        /** A line item of a new invoice. With `product_id`, the product fills in what is omitted. */
        InvoiceLineCreate: {
            /** The ids of the categories. */
            category_id?: number[] | undefined;
            /** The discount in currency units. */
            discount_dollars?: number | null | undefined;
            /** The discount in percent. */
            discount_percent?: number | null | undefined;
            /** The estimated quantity. */
            estimated_quantity?: number | undefined;
            /**
             * The id of the invoice bundle.
             */
            invoice_bundle_id?: number | null | undefined;
            /** The discount on the line item, in percent. */
            line_discount_percent?: number | undefined;
            /** The former price. */
            old_price?: number | undefined;
            /** The wholesale price. */
            wholesale?: number | undefined;
        } & components["schemas"]["LineItemInput"];
        /** The fields of a line item of an invoice to change. */
        InvoiceLineUpdate: {
            /** The cost of one piece, in currency units. */
            cost?: number | undefined;
            /** The discount in currency units. */
            discount_dollars?: string | null | undefined;
            id?: number | undefined;
            /** The product or service, such as "Labor". */
            item?: string | null | undefined;
            /** The discount on the line item, in percent. */
            line_discount_percent?: number | undefined;
            name?: string | null | undefined;
            /** The price of one piece, in currency units. */
            price?: number | undefined;
            /** Whether it is taxed. */
            taxable?: boolean | undefined;
        };
        /** The fields of a new line item of an invoice. */
        InvoiceLineWrite: {
            /** The cost of one piece, in currency units. */
            cost?: number | undefined;
            /** The discount in currency units. */
            discount_dollars?: string | null | undefined;
            /** The product or service. It also finds a product by its name. */
            item?: string | null | undefined;
            /** The discount on the line item, in percent. */
            line_discount_percent?: number | undefined;
            /**
             * The id of the location. Required if the account has several and the invoice has none.
             */
            location_id?: number | undefined;
            name?: string | null | undefined;
            /** The price of one piece, in currency units. */
            price?: number | undefined;
            /**
             * The id of the product. Its cost, price and tax win over those sent.
             */
            product_id?: number | null | undefined;
            quantity?: number | undefined;
            /** Whether it is taxed, if the product is taxable too. */
            taxable?: boolean | undefined;
            /** The barcode (UPC). */
            upc_code?: string | undefined;
        };
        /** A page of invoices. `meta` lacks `per_page` and `total_entries`. */
        InvoiceList: {
            invoices: components["schemas"]["Invoice"][];
            meta: components["schemas"]["Meta"];
        };
        /** A payment in a single invoice. Only its `id` is certain to be there. */
        InvoicePayment: components["schemas"]["PaymentFields"] & components["schemas"]["PaymentLinks"];
        /** The fields of an invoice to change. All parameters overwrite (reference). Line items are changed elsewhere. */
        InvoiceUpdate: components["schemas"]["InvoiceInput"];
        /** A lead, as lists and updates return it. Empty text and null both mean "none". */
        Lead: {
            address?: string | null;
            /** The business name or, without one, the person's. */
            business_then_name?: string | null;
            contact_id?: number | null;
            /** Format: date-time */
            created_at: string;
            customer_id?: number | null;
            email?: string | null;
            first_name?: string | null;
            /** Whether the lead has attachments. */
            has_attachments?: boolean;
            id: number;
            last_name?: string | null;
            /**
             * The id of the account's location.
             */
            location_id?: number | null;
            /**
             * The id of the mailbox that received the lead.
             */
            mailbox_id?: number | null;
            /** The name of the mailbox (inferred). Only null is known. */
            mailbox_name?: string | null;
            /** Whether the message was read. */
            message_read?: boolean;
            mobile?: string | null;
            phone?: string | null;
            status: components["schemas"]["LeadStatus"];
            /** The description of the ticket that the lead becomes. */
            ticket_description?: string | null;
            ticket_id?: number | null;
            /** The problem type of the ticket that the lead becomes. */
            ticket_problem_type?: string | null;
            /** The subject of the ticket that the lead becomes. */
            ticket_subject?: string | null;
            /** Format: date-time */
            updated_at: string;
            /**
             * The id of the technician.
             */
            user_id?: number | null;
        } & components["schemas"]["Town"];
        /** One lead in its wrapper. */
        LeadAnswer: {
            lead: components["schemas"]["Lead"];
        };
        /** The fields of a new lead. None is required; without `ticket_description` a lead with `from_check_in` is refused (reference). */
        LeadCreate: components["schemas"]["LeadInput"];
        /** A single lead with its emails, attachments and appointments. It has more fields than in the list (observed). */
        LeadDetail: {
            /** The lead's appointments (observed). Their fields are inferred. */
            appointments?: components["schemas"]["Appointment"][];
            attachments?: components["schemas"]["Unsettled"][];
            emails?: components["schemas"]["Unsettled"][];
        } & components["schemas"]["Lead"];
        /** A single lead with its emails, attachments and appointments, in its wrapper. */
        LeadDetailAnswer: {
            lead: components["schemas"]["LeadDetail"];
        };
        /** The fields for creating and updating a lead. A shared part of other schemas, never sent or returned by itself. */
        LeadInput: {
            address?: string | null | undefined;
            /** The time of the appointment, in an undocumented form. Not returned. */
            appointment_time?: string | undefined;
            /**
             * The id of the appointment type. Not returned.
             */
            appointment_type_id?: number | undefined;
            /** The business name, returned as `business_then_name`. */
            business_name?: string | undefined;
            city?: string | null | undefined;
            contact_id?: number | null | undefined;
            /** Whether the lead was converted. Not returned. */
            converted?: boolean | undefined;
            customer_id?: number | null | undefined;
            /**
             * The id of the customer purchase. Not returned.
             */
            customer_purchase_id?: number | undefined;
            /** Whether the lead is disabled. Not returned. */
            disabled?: boolean | undefined;
            email?: string | null | undefined;
            first_name?: string | null | undefined;
            /** Whether the lead comes from a check-in. Not returned. */
            from_check_in?: boolean | undefined;
            /** Hidden notes. Not returned. */
            hidden_notes?: string | undefined;
            last_name?: string | null | undefined;
            /** The likelihood of winning the opportunity. Not returned (observed). */
            likelihood?: number | undefined;
            /**
             * The id of the account's location.
             */
            location_id?: number | null | undefined;
            /**
             * The id of the mailbox that received the lead.
             */
            mailbox_id?: number | null | undefined;
            /** Whether the message was read. */
            message_read?: boolean | undefined;
            mobile?: string | null | undefined;
            /** The amount of the opportunity, in currency units. Not returned (observed). */
            opportunity_amount_dollars?: number | undefined;
            /**
             * Format: date-time
             * The first day of the opportunity. Not returned.
             */
            opportunity_start_date?: string | Date | undefined;
            phone?: string | null | undefined;
            /** Custom fields of the lead. Not returned. */
            properties?: components["schemas"]["CustomFields"] | undefined;
            /** The signature, in an undocumented form. Not returned. */
            signature_data?: string | undefined;
            /**
             * Format: date-time
             * When it was signed. Not returned.
             */
            signature_date?: string | Date | undefined;
            /** The name of the person who signed. Not returned. */
            signature_name?: string | undefined;
            state?: string | null | undefined;
            status?: components["schemas"]["LeadStatus"] | undefined;
            /** The description of the ticket. A blank one is refused for a lead with `from_check_in` (reference). */
            ticket_description?: string | null | undefined;
            ticket_id?: number | null | undefined;
            /** The problem type of the ticket that the lead becomes. */
            ticket_problem_type?: string | null | undefined;
            /** Custom fields of the ticket that the lead becomes. Not returned. */
            ticket_properties?: components["schemas"]["CustomFields"] | undefined;
            /** The subject of the ticket that the lead becomes. */
            ticket_subject?: string | null | undefined;
            /**
             * The id of the ticket type. Not returned.
             */
            ticket_type_id?: number | undefined;
            /**
             * The id of the technician.
             */
            user_id?: number | null | undefined;
            zip?: string | null | undefined;
        };
        /** A page of leads. */
        LeadList: {
            leads: components["schemas"]["Lead"][];
            meta: components["schemas"]["Meta"];
        };
        /**
         * The status of a lead. These values are listed (reference); whether there are others is undocumented.
         * @example New
         */
        LeadStatus: "New" | "Lead" | "First Contact" | "Opportunity" | "Prospect" | "Waiting on Client" | "In Negotiation" | "Pending" | "Won" | "Lost" | (string & {});
        /** The fields of a lead to change. None is required (reference). */
        LeadUpdate: components["schemas"]["LeadInput"];
        /** The fields of every line item in a request. A shared part of other schemas, never sent or returned by itself. */
        LineBasics: {
            /** The product or service, such as "Labor". */
            item?: string | null | undefined;
            /** The text of the line item. */
            name?: string | null | undefined;
            product_id?: number | null | undefined;
            quantity?: number | undefined;
        };
        /** A line item of an invoice or an estimate. Numbers are sent, decimal text is returned. */
        LineItem: {
            /**
             * Format: decimal
             * The cost of one piece, a decimal number as text.
             */
            cost?: string;
            /** Format: date-time */
            created_at?: string;
            /** The discount in currency units. Inferred from request bodies. */
            discount_dollars?: string | null;
            /**
             * Format: decimal
             * The discount in percent. Inferred from request bodies.
             */
            discount_percent?: string | null;
            id: number;
            /**
             * The id of the invoice bundle.
             */
            invoice_bundle_id?: number | null;
            invoice_id?: number | null;
            /** The product or service, such as "Labor". */
            item?: string | null;
            /** The text of the line item. */
            name?: string | null;
            /** The position in its list. */
            position?: number | null;
            /**
             * Format: decimal
             * The price of one piece, a decimal number as text.
             */
            price?: string;
            /** The product's category (observed). */
            product_category?: string | null;
            product_id?: number | null;
            /**
             * Format: decimal
             * The quantity, a decimal number as text.
             */
            quantity?: string;
            /** Whether it is taxed. */
            taxable?: boolean;
            /** Format: date-time */
            updated_at?: string;
        };
        /** One line item in its wrapper. */
        LineItemAnswer: {
            line_item: components["schemas"]["LineItem"];
        };
        /** The fields for line items of invoices and estimates. A shared part of other schemas, never sent or returned by itself. */
        LineItemInput: {
            /** The cost of one piece, in currency units. */
            cost?: number | undefined;
            /** The position in its list. */
            position?: number | null | undefined;
            /** The price of one piece, in currency units. */
            price?: number | undefined;
            /** A note about the tax. */
            tax_note?: string | undefined;
            /**
             * The id of the tax rate.
             */
            tax_rate_id?: number | null | undefined;
            /** Whether it is taxed. */
            taxable?: boolean | undefined;
            /** The barcode (UPC). */
            upc_code?: string | undefined;
            user_id?: number | undefined;
        } & components["schemas"]["LineBasics"];
        /** A page of line items. */
        LineItemList: {
            line_items: components["schemas"]["LineItem"][];
            meta: components["schemas"]["Meta"];
        };
        /** The stock of a product at one location. Unlike the product's, prices are in cents. */
        LocationQuantity: {
            /** Format: date-time */
            created_at: string;
            /** The desired stock. */
            desired_stock_level?: number | null;
            id: number;
            /**
             * The id of the account's location.
             */
            location_id: number;
            /** The cost in cents. */
            price_cost_cents?: number | null;
            /** The retail price in cents. */
            price_retail_cents?: number | null;
            product_id: number;
            quantity: number;
            /** The stock at which to reorder. */
            reorder_at?: number | null;
            /**
             * The id of the tax rate.
             */
            tax_rate_id?: number | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** The stock to set, and its new quantity. */
        LocationQuantityUpdate: {
            /**
             * An `id` from the product's `location_quantities`, not the location's own.
             */
            location_quantity_id: number;
            /** The new stock, not the difference. */
            quantity: number;
        };
        /**
         * Which Microsoft 365 units to bill.
         * @enum {string}
         */
        M365UnitType: "all" | "consumed";
        /** The token's user. Treat it as a secret. */
        Me: {
            /** The ids of the customers that the user may see. Null means all (inferred). */
            accessible_customer_ids?: number[] | null;
            /** Whether the user is an administrator. */
            admin: boolean;
            /** Whether the user may use the mobile app (inferred). */
            can_use_app?: boolean;
            default_location?: components["schemas"]["Unsettled"];
            /** Whether the account has several locations (inferred). */
            enable_multi_locations?: boolean;
            locations_allowed?: components["schemas"]["Unsettled"][];
            permissions: components["schemas"]["UserPermissions"];
            /** The first label of the account's address. */
            subdomain: string;
            /** Whether two-factor authentication is required. See POST /otp_login. */
            two_factor_required?: boolean;
            user_email: string;
            user_id: number;
            user_name: string;
            /** A secret, never to be logged. Present in spring 2026, absent since autumn (reference). */
            user_token?: string;
        };
        /** Paging information of a list. Page sizes differ from list to list and over time: rely on `total_pages`. */
        Meta: {
            /** The number of this page, from 1. */
            page: number;
            /** The number of rows a page. Some lists omit it. */
            per_page?: number;
            /** The number of rows in all pages. Some lists omit it. */
            total_entries?: number;
            /** The number of pages, which may change while you read the list. */
            total_pages: number;
        };
        /** A new ticket form (intake form). */
        NewTicketForm: {
            data?: components["schemas"]["NewTicketFormData"];
            /** Whether it is the account's default form. */
            default?: boolean;
            disabled?: boolean;
            id: number;
            name: string;
        };
        /** One new ticket form in its wrapper. */
        NewTicketFormAnswer: {
            new_ticket_form: components["schemas"]["NewTicketForm"];
        };
        /** An appointment for the ticket. There is only one, although its key is a plural. */
        NewTicketFormAppointment: {
            description?: string | undefined;
            /** When it ends, a moment like `start_at`. The format is undocumented (reference). */
            end_at?: string | undefined;
            /** Where the appointment takes place. */
            location?: string | undefined;
            properties?: components["schemas"]["CustomFields"] | undefined;
            /**
             * Format: date-time
             * When it starts.
             */
            start_at?: string | Date | undefined;
            summary?: string | undefined;
            /**
             * The id of the technician.
             */
            user_id?: number | undefined;
        };
        /** The customer of the ticket. */
        NewTicketFormCustomer: components["schemas"]["CustomerBasics"];
        /** What the form asks for, by section. */
        NewTicketFormData: {
            customer_details?: components["schemas"]["NewTicketFormSection"];
            related_assets?: components["schemas"]["NewTicketFormSection"];
            ticket_details?: components["schemas"]["NewTicketFormSection"];
            worksheets?: components["schemas"]["NewTicketFormSection"];
        };
        /** Maps a field name to its default. Open, because the account defines the fields. */
        NewTicketFormDefaults: {
            [key: string]: unknown;
        };
        /** Maps a field name to how the form treats the field. */
        NewTicketFormFields: {
            [key: string]: "require" | "show" | "hide";
        };
        /** A new ticket form that was filled in, by section. Nothing is required (reference); the form itself says what is. */
        NewTicketFormInput: {
            appointments?: components["schemas"]["NewTicketFormAppointment"] | undefined;
            customer_details?: components["schemas"]["NewTicketFormCustomer"] | undefined;
            ticket_details?: components["schemas"]["NewTicketFormTicket"] | undefined;
        };
        /** The new ticket forms. */
        NewTicketFormList: {
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
            new_ticket_forms: components["schemas"]["NewTicketForm"][];
        };
        /** The result of a new ticket form that was filled in. */
        NewTicketFormResult: {
            invoice?: components["schemas"]["Invoice"] | null;
            message?: string | null;
            /** Where the web app goes next. */
            redirect?: string | null;
            ticket: components["schemas"]["TicketRaw"];
        };
        /** One section of a form. */
        NewTicketFormSection: {
            defaults?: components["schemas"]["NewTicketFormDefaults"];
            /** Whether the section is disabled (inferred). Its form is unknown. */
            disabled?: components["schemas"]["Unsettled"][];
            fields?: components["schemas"]["NewTicketFormFields"];
            /** The position in its list. */
            position?: string;
        };
        /** The ticket. Unlike everywhere else, its text is `description`. */
        NewTicketFormTicket: {
            description?: string | undefined;
            /** Keeps the customer from being emailed about the ticket. */
            do_not_email?: boolean | undefined;
            problem_type?: components["schemas"]["TicketProblemType"] | undefined;
            properties?: components["schemas"]["CustomFields"] | undefined;
            subject?: string | undefined;
        };
        /** Content of the agent in any form. A value may itself be JSON as text. Open, because it has no fixed keys. */
        OpenBag: {
            [key: string]: unknown;
        };
        /** A one-time code. */
        OtpLogin: {
            /** The one-time code, a secret. Not required (reference). */
            code: string;
        };
        /** A session with two-factor authentication. */
        OtpLoginResult: {
            /** What to do with the token, in words. */
            instructions?: string;
            /** Whether the login succeeded. */
            login: boolean;
            /** The session token, a secret for the header `Authorization2FAToken`. */
            session_token: string;
            /**
             * Format: date-time
             * When the session token expires.
             */
            token_expiration: string;
        };
        /** A part order, which the API calls an item. It is read-only. */
        PartOrder: {
            account_id?: number;
            /** Whether it was converted; to what is undocumented. */
            converted?: boolean;
            /** Format: date-time */
            created_at: string;
            description?: string | null;
            /**
             * The id of the location the part goes to.
             */
            destination_location_id?: number | null;
            /** The destination store. Only null is known. */
            deststore?: components["schemas"]["Unsettled"];
            /**
             * Format: date-time
             * When the part is due.
             */
            due_at?: string | null;
            /**
             * The id of the location the part comes from.
             */
            from_location_id?: number | null;
            /** The name of the sender (inferred). No value is known. */
            from_name?: string | null;
            id: number;
            invoice_id?: number | null;
            /** The state of the delivery (inferred). Only null is known. */
            logistic_state?: components["schemas"]["Unsettled"];
            notes?: string | null;
            /** Who ordered the part. */
            orderedby?: string | null;
            /**
             * Format: date-time
             * When the part was ordered.
             */
            orderedon?: string | null;
            /** The URL of the part. */
            parturl?: string | null;
            /**
             * Format: decimal
             * The price, a decimal number as text.
             */
            price?: string | null;
            product_id?: number | null;
            /** The quantity: a number, while `price` is text. */
            quantity?: number | null;
            /**
             * Format: date-time
             * When the part was received. How it differs from `receivedon` is undocumented.
             */
            received_at?: string | null;
            /**
             * Format: date-time
             * When the part was received.
             */
            receivedon?: string | null;
            /**
             * The id of the refurb.
             */
            refurb_id?: number | null;
            /**
             * Format: date-time
             * When the part was requested.
             */
            requestedon?: string | null;
            /** The retail price in cents. */
            retail_cents?: number | null;
            /** Whether the part makes a round trip. */
            round_trip?: boolean;
            /** The shipping. Only null is known. */
            shipping?: components["schemas"]["Unsettled"];
            /** Whether it is taxed. */
            taxable?: boolean;
            ticket_id?: number | null;
            /** The ticket's number as text. */
            ticketnum?: string | null;
            /** The tracking number. */
            trackingnum?: string | null;
            /** The leg of the trip. Only null is known. */
            trip_leg?: components["schemas"]["Unsettled"];
            /** Format: date-time */
            updated_at: string;
            user_id?: number | null;
        };
        /** A page of part orders. `meta` lacks `per_page` and `total_entries`. */
        PartOrderList: {
            items: components["schemas"]["PartOrder"][];
            meta: components["schemas"]["Meta"];
        };
        /** A payment, single or in the list. */
        Payment: WithRequired<components["schemas"]["PaymentFields"], "created_at" | "updated_at"> & components["schemas"]["PaymentLinks"];
        /** The new payment in its wrapper. */
        PaymentAnswer: {
            payment: components["schemas"]["PaymentCreated"];
        };
        /** Maps an invoice id to the cents of the payment that go to it. */
        PaymentApplication: {
            [key: string]: number;
        };
        /** The fields of a new payment. Without `invoice_id` and `apply_payments` it becomes the customer's credit. */
        PaymentCreate: {
            /** The payer's city. */
            address_city?: string | undefined;
            /** The payer's street. */
            address_street?: string | undefined;
            /** The payer's ZIP code. */
            address_zip?: string | undefined;
            /** The amount in cents, returned as `payment_amount` in currency units. */
            amount_cents?: number | undefined;
            /**
             * Format: date
             * The day of the payment, to back-date it (observed).
             */
            applied_at?: string | null | undefined;
            apply_payments?: components["schemas"]["PaymentApplication"] | undefined;
            /** The number of the card to charge. */
            credit_card_number?: string | undefined;
            customer_id?: number | undefined;
            /** The card's security code. */
            cvv?: string | undefined;
            /** The month in which the card expires. */
            date_month?: string | undefined;
            /** The year in which the card expires. */
            date_year?: string | undefined;
            /** The payer's first name. */
            firstname?: string | undefined;
            /**
             * The id of the one invoice to pay.
             */
            invoice_id?: number | undefined;
            /** The number of the one invoice to pay. */
            invoice_number?: string | undefined;
            /** The payer's last name. */
            lastname?: string | undefined;
            /** The name of a payment method. Each account has its own: GET /payment_methods lists them. */
            payment_method?: string | null | undefined;
            /** A reference number, such as that of a check. */
            ref_num?: string | null | undefined;
            /**
             * The id of the cash register.
             */
            register_id?: number | undefined;
            /** The signature, in an undocumented form. Not returned. */
            signature_data?: string | undefined;
            /**
             * Format: date-time
             * When it was signed.
             */
            signature_date?: string | Date | null | undefined;
            /** The name of the person who signed. */
            signature_name?: string | undefined;
        };
        /** A new payment: with tickets, without the customer. */
        PaymentCreated: {
            /** The ids of the invoices paid. */
            invoice_ids?: number[];
            /** The tickets. Only an empty list is known. */
            tickets?: components["schemas"]["Unsettled"][];
        } & WithRequired<components["schemas"]["PaymentFields"], "created_at" | "updated_at">;
        /** One payment in its wrapper. */
        PaymentDetailAnswer: {
            payment: components["schemas"]["Payment"];
        };
        /** The fields of a payment in each of its forms. Amounts are in currency units; requests take cents. A shared part of other schemas, never sent or returned by itself. */
        PaymentFields: {
            /**
             * Format: date
             * The day of the payment.
             */
            applied_at?: string | null;
            /** Format: date-time */
            created_at?: string;
            id: number;
            /** The amount in currency units. */
            payment_amount?: number;
            /** The name of the payment method. */
            payment_method?: string | null;
            /** A reference number, such as that of a check. */
            ref_num?: string | null;
            /** Whether the payment succeeded. */
            success?: boolean;
            /** The response of the payment processor. Only null is known. */
            transaction_response?: components["schemas"]["Unsettled"];
            /** Format: date-time */
            updated_at?: string;
        };
        /** The fields that a payment also has when it is read again. A shared part of other schemas, never sent or returned by itself. */
        PaymentLinks: {
            /** The customer, without its contacts. */
            customer?: components["schemas"]["Customer"] | null;
            /** The ids of the invoices paid. Null occurs among them (observed). */
            invoice_ids?: (number | null)[];
            /**
             * Format: date-time
             * When it was signed.
             */
            signature_date?: string | null;
        };
        /** A page of payments. `meta` lacks `per_page` and `total_entries`. */
        PaymentList: {
            meta: components["schemas"]["Meta"];
            payments: components["schemas"]["Payment"][];
        };
        /** A payment method. Each account has its own. */
        PaymentMethod: {
            /** Format: date-time */
            created_at: string;
            id: number;
            /** The name, which a payment has as its `payment_method`. */
            name: string;
            /** Format: date-time */
            updated_at: string;
            /** Whether the payment method uses card processing. */
            uses_card_processing: boolean;
        };
        /** The payment methods. */
        PaymentMethodList: {
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
            payment_methods: components["schemas"]["PaymentMethod"][];
        };
        /** A payment profile: a customer's means of payment, as stored at the payment processor. */
        PaymentProfile: {
            /** Format: date-time */
            created_at?: string;
            /** The customer's id at the payment processor. */
            customer_external_id?: string | null;
            customer_id?: number;
            /** When the card expires. */
            expiration?: string | null;
            id: number;
            /** The last four digits of the card. */
            last_four?: string | null;
            /** The token of the payment processor. Requests take text; a number is also returned (observed). */
            payment_profile_id?: number | string;
            /** Format: date-time */
            updated_at?: string;
            /** The payment gateway. */
            used_gateway?: string;
        };
        /** One payment profile in its wrapper. */
        PaymentProfileAnswer: {
            payment_profile: components["schemas"]["PaymentProfile"];
        };
        /** The fields of a new payment profile. */
        PaymentProfileCreate: {
            /** The customer's id at the payment processor. */
            customer_external_id?: string | null | undefined;
            /** The token of the payment processor, never the card number. */
            payment_profile_id?: string | undefined;
        } & components["schemas"]["PaymentProfileUpdate"];
        /** The payment profiles of a customer. */
        PaymentProfileList: {
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
            payment_profiles: components["schemas"]["PaymentProfile"][];
        };
        /** The fields of a payment profile to change. */
        PaymentProfileUpdate: {
            /** When the card expires. */
            expiration?: string | null | undefined;
            /** The last four digits of the card. */
            last_four?: string | null | undefined;
        };
        /** A phone of a customer. */
        Phone: {
            /** Format: date-time */
            created_at?: string;
            customer_id?: number;
            extension?: string | null;
            id: number;
            /** The kind of phone, such as "Mobile". */
            label?: string | null;
            /** The phone number, digits only. */
            number: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** The fields of a new phone. Formatting is removed from the number; without a number it is refused. */
        PhoneCreate: WithRequired<components["schemas"]["PhoneUpdate"], "number">;
        /** The phones of a customer. */
        PhoneList: {
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
            phones: components["schemas"]["Phone"][];
        };
        /** The fields of a phone to change. Formatting is removed from the number. */
        PhoneUpdate: {
            extension?: string | null | undefined;
            /** The kind of phone, such as "Mobile". */
            label?: string | null | undefined;
            /** The phone number. */
            number?: string | undefined;
        };
        /** A town with its coordinates. A shared part of other schemas, never sent or returned by itself. */
        Place: {
            latitude?: number | null;
            longitude?: number | null;
        } & components["schemas"]["Town"];
        /** A policy folder in a customer's tree. An asset names its folder in `policy_folder_id`. */
        PolicyFolder: {
            /**
             * Format: date-time
             * When it was created, in UTC unlike most times.
             */
            created_at: string;
            /**
             * The id of the policy in effect, which may come from a folder above.
             */
            effective_policy_id?: number | null;
            id: number;
            name: string;
            /**
             * The id of the parent folder; null at the top.
             */
            parent_id?: number | null;
            /**
             * The id of the policy attached to the folder.
             */
            partial_policy_id?: number | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** One policy folder in its wrapper. */
        PolicyFolderAnswer: {
            policy_folder: components["schemas"]["PolicyFolder"];
        };
        /** The fields of a new policy folder, below another one of the same customer. */
        PolicyFolderCreate: {
            customer_id: number;
            name: string;
            /**
             * The id of the parent folder.
             */
            parent_id: number;
        };
        /** A page of policy folders. */
        PolicyFolderList: {
            meta: components["schemas"]["Meta"];
            policy_folders: components["schemas"]["PolicyFolder"][];
        };
        /** The fields of a policy folder to change. None is required. What happens to omitted fields is undocumented. */
        PolicyFolderUpdate: {
            name?: string | undefined;
            /**
             * The id of the folder to move it below.
             */
            parent_id?: number | null | undefined;
            /**
             * The id of the policy to attach; null detaches it.
             */
            partial_policy_id?: number | null | undefined;
        };
        /** Whether the invitation was sent, also as text. */
        PortalInvitationAnswer: {
            message: string;
            success: boolean;
        };
        /** The portal user to invite. */
        PortalInvitationCreate: {
            /**
             * The portal user's `id`. Not required (reference).
             */
            id: number;
        };
        /** A portal user: a contact's login, without the password. */
        PortalUser: {
            account_id?: number;
            contact_id?: number | null;
            /** Format: date-time */
            created_at: string;
            customer_id?: number | null;
            email: string;
            id: number;
            /**
             * The id of the portal group; the account's default if none was chosen.
             */
            portal_group_id?: number | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** The fields of a portal user to create or change. None is required (reference). */
        PortalUserInput: {
            contact_id?: number | null | undefined;
            customer_id?: number | null | undefined;
            email?: string | undefined;
            /** The password, a secret. Refusals echo it. */
            password?: string | undefined;
            /** The password again, a secret. Refusals echo it. */
            password_confirmation?: string | undefined;
            /**
             * The id of the portal group.
             */
            portal_group_id?: number | null | undefined;
        };
        /** A page of portal users. */
        PortalUserList: {
            meta: components["schemas"]["Meta"];
            portal_users: components["schemas"]["PortalUser"][];
        };
        /** An address with its street. Customers spell the street differently. A shared part of other schemas, never sent or returned by itself. */
        PostalAddress: {
            address1?: string | null;
            address2?: string | null;
        } & components["schemas"]["Place"];
        /** The account's printing settings. */
        PrintingSettings: {
            /** The channel for messages to printers (inferred). */
            messaging_channel?: string | null;
            /** The cash registers. Only an empty list is known. */
            registers?: components["schemas"]["Unsettled"][];
        };
        /** A product: anything sold, from stock or not, labor included. Prices are numbers in currency units. */
        Product: {
            /** The names of the category and its ancestors, joined in an unknown form. */
            category_path?: string | null;
            /** The condition of the product. */
            condition?: string | null;
            description?: string | null;
            /** The desired stock. */
            desired_stock_level?: number | null;
            disabled?: boolean;
            /** The discount in percent. */
            discount_percent?: number | null;
            id: number;
            location_quantities?: components["schemas"]["LocationQuantity"][];
            /** The long description (inferred). Only null is known. */
            long_description?: string | null;
            /** Whether stock is counted. Purchase orders accept only such products. */
            maintain_stock?: boolean;
            name: string;
            notes?: string | null;
            photos?: components["schemas"]["ProductPhoto"][];
            /** Where the product is stored. */
            physical_location?: string | null;
            /** The cost in currency units. */
            price_cost?: number | null;
            /** The retail price in currency units. */
            price_retail?: number | null;
            /** The wholesale price in currency units. */
            price_wholesale?: number | null;
            /** The name of the product category. */
            product_category?: string | null;
            /** The SKUs. Omitted when creating, updating or finding by barcode (reference). */
            product_skus?: components["schemas"]["ProductSku"][];
            /**
             * The product's id in QuickBooks.
             */
            qb_item_id?: number | null;
            quantity?: number | null;
            /** The stock at which to reorder. */
            reorder_at?: number | null;
            /** Whether each piece has a serial number. */
            serialized?: boolean;
            /** The position when products are sorted. */
            sort_order?: number | null;
            /**
             * The id of the tax rate.
             */
            tax_rate_id?: number | null;
            /** Whether it is taxed. */
            taxable?: boolean;
            /** The barcode (UPC). */
            upc_code?: string | null;
            /** The ids of the vendors. */
            vendor_ids?: number[];
            /** The warranty as free text. */
            warranty?: string | null;
            /**
             * The id of the warranty template.
             */
            warranty_template_id?: number | null;
        };
        /** One product in its wrapper. */
        ProductAnswer: {
            product: components["schemas"]["Product"];
        };
        /** A product category. The categories form a tree. */
        ProductCategory: {
            account_id?: number;
            /** The ancestors of the category; null at the root. The form is inferred. */
            ancestry?: string | null;
            description?: string | null;
            /**
             * The id of a device product (inferred). Only null is known.
             */
            device_product_id?: number | null;
            id: number;
            name: string;
            /** The names from the root to the category, joined in an unknown form. */
            names_depth_cache?: string | null;
        };
        /** A page of product categories. The key is `categories`. */
        ProductCategoryList: {
            categories: components["schemas"]["ProductCategory"][];
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
        };
        /** The fields of a new product. */
        ProductCreate: {
            description: string;
        } & WithRequired<components["schemas"]["ProductInput"], "name" | "description">;
        /** The images to add: one as `url` and `filename`, or several under `files`. One of the two is required. */
        ProductImages: {
            /** The name of the one image. */
            filename?: string | undefined;
            files?: components["schemas"]["AttachmentUrl"][] | undefined;
            /** The URL to download the one image from. */
            url?: string | undefined;
        };
        /** A confirmation, as text, that the images will be downloaded. */
        ProductImagesQueued: {
            message: string;
        };
        /** The fields for creating and updating a product. A shared part of other schemas, never sent or returned by itself. */
        ProductInput: {
            /** The ids of the product categories. Not returned. */
            category_ids?: number[] | undefined;
            /** The condition of the product. */
            condition?: string | null | undefined;
            description?: string | null | undefined;
            /** The desired stock. */
            desired_stock_level?: number | null | undefined;
            /** Whether the product is disabled. Products cannot be deleted. */
            disabled?: boolean | undefined;
            /** The discount in percent. */
            discount_percent?: number | null | undefined;
            /** Whether stock is counted. An update that omits it may set it to false. */
            maintain_stock?: boolean | undefined;
            name?: string | undefined;
            notes?: string | null | undefined;
            /** Where the product is stored. */
            physical_location?: string | null | undefined;
            /** The cost in currency units. */
            price_cost?: number | null | undefined;
            /** The retail price in currency units. */
            price_retail?: number | null | undefined;
            /** The wholesale price in currency units. */
            price_wholesale?: number | null | undefined;
            /** The name of the product category. */
            product_category?: string | null | undefined;
            /** The SKUs to add. Each row creates a new one, also in an update. */
            product_skus_attributes?: components["schemas"]["ProductSkuRow"][] | undefined;
            /**
             * The product's id in QuickBooks.
             */
            qb_item_id?: number | null | undefined;
            quantity?: number | null | undefined;
            /** The stock at which to reorder. */
            reorder_at?: number | null | undefined;
            /** Whether each piece has a serial number. */
            serialized?: boolean | undefined;
            /** The position when products are sorted. */
            sort_order?: number | null | undefined;
            /**
             * The id of the tax rate.
             */
            tax_rate_id?: number | null | undefined;
            /** Whether it is taxed. */
            taxable?: boolean | undefined;
            /** The barcode (UPC). */
            upc_code?: string | null | undefined;
            /** The ids of the vendors. */
            vendor_ids?: number[] | undefined;
            /** The warranty as free text. */
            warranty?: string | null | undefined;
            /**
             * The id of the warranty template.
             */
            warranty_template_id?: number | null | undefined;
        };
        /** A page of products. */
        ProductList: {
            /** Paging information. The vendor's sister product returns it (observed). */
            meta?: components["schemas"]["Meta"];
            products: components["schemas"]["Product"][];
        };
        /** The product with the barcode. */
        ProductMatch: {
            /** The product, or null without a match (inferred). */
            product: components["schemas"]["Product"] | null;
        };
        /** An image of a product. Its fields are unknown; the `id` is inferred from removing one. */
        ProductPhoto: {
            id?: number;
        };
        /** A serial number: one piece of a product. `condition` and `notes` are accepted but not returned. */
        ProductSerial: {
            /** Format: date-time */
            created_at: string;
            id: number;
            /** The cost in currency units. Requests take `price_cost_cents`. */
            instance_price_cost?: number | null;
            /** The retail price in currency units. Requests take `price_retail_cents`. */
            instance_price_retail?: number | null;
            /**
             * The id of the line item it is attached to.
             */
            line_item_id?: number | null;
            /**
             * The id of the account's location.
             */
            location_id?: number | null;
            /**
             * The id of the stock it belongs to, from the product's `location_quantities` (inferred). No value is known.
             */
            product_location_quantity_id?: number | null;
            /** The serial number itself. */
            serial_number: string;
            status: components["schemas"]["ProductSerialStatus"];
            /** Format: date-time */
            updated_at: string;
        };
        /** One serial number in its wrapper. */
        ProductSerialAnswer: {
            product_serial: components["schemas"]["ProductSerial"];
        };
        /** The serial numbers to attach, and the line item. */
        ProductSerialAttach: {
            /**
             * The line item's `id`.
             */
            line_item_id: number;
            /** The ids of the serial numbers. */
            product_serial_ids: number[];
            /**
             * The kind of line item: LineItem for invoices and estimates, TicketLineItem for tickets.
             * @enum {string}
             */
            record_type: "TransferLineItem" | "LineItem" | "ReturnLineItem" | "TicketLineItem" | "RefurbLineItem";
        };
        /** A confirmation. The refusal has the same text: check the HTTP status. */
        ProductSerialAttached: {
            /** The text "attached". */
            status: string;
        };
        /** The fields of a new serial number. Omitted prices are the product's. */
        ProductSerialCreate: WithRequired<components["schemas"]["ProductSerialInput"], "serial_number">;
        /** The fields for creating and updating a serial number. A shared part of other schemas, never sent or returned by itself. */
        ProductSerialInput: {
            /** The condition of the piece. Not returned. */
            condition?: string | undefined;
            /** The cost in cents, returned as `instance_price_cost`. The product's by default. */
            price_cost_cents?: number | undefined;
            /** The retail price in cents, returned as `instance_price_retail`. The product's by default. */
            price_retail_cents?: number | undefined;
            /** The serial number itself, which must be new. One in scientific notation is refused, because spreadsheets turn digits into it. */
            serial_number?: string | undefined;
        };
        /** A page of serial numbers. */
        ProductSerialList: {
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
            product_serials: components["schemas"]["ProductSerial"][];
        };
        /**
         * The status as a label, such as "In Stock". The `status` filter takes other values.
         * @example In Stock
         */
        ProductSerialStatus: "In Stock" | (string & {});
        /** The fields of a serial number to change. Whether omitted fields keep their values is unknown. */
        ProductSerialUpdate: {
            /** Notes on the piece. Not returned. */
            notes?: string | undefined;
        } & components["schemas"]["ProductSerialInput"];
        /** A SKU: what a vendor calls a product. Requests take `value` and `vendor_id`. */
        ProductSku: {
            id: number;
            /** The SKU itself. Requests call it `value`. */
            sku: string;
            /** The vendor's name. Requests take `vendor_id`. */
            vendor_name?: string | null;
        };
        /** One SKU in its wrapper. */
        ProductSkuAnswer: {
            product_sku: components["schemas"]["ProductSku"];
        };
        /** The fields of a new SKU. A refusal names both if they are missing. */
        ProductSkuCreate: {
            /** The SKU itself, returned as `sku`. */
            value: string;
            /** The id of the vendor. It is text here (reference), a number everywhere else. */
            vendor_id: number | string;
        };
        /** The SKUs of one product. */
        ProductSkuList: {
            product_skus: components["schemas"]["ProductSku"][];
        };
        /** A SKU to add to the product. */
        ProductSkuRow: {
            /** The SKU itself, returned as `sku`. */
            value?: string | undefined;
            vendor_id?: number | undefined;
        };
        /** The fields of a SKU to change. A refusal names both; whether one alone is accepted is unknown. */
        ProductSkuUpdate: {
            /** The SKU itself, returned as `sku`. */
            value?: string | undefined;
            vendor_id?: number | undefined;
        };
        /** The fields of a product to change. Omitted fields keep their values, except that `maintain_stock` became false (observed), and perhaps other flags. `name` and `description` are required (reference), although programs omit them (observed). */
        ProductUpdate: components["schemas"]["ProductInput"];
        /** A purchase order: products ordered from a vendor. Amounts are in currency units; requests and line items have cents. */
        PurchaseOrder: {
            /** The first label of your account's address. */
            account_subdomain?: string;
            /** Format: date-time */
            created_at: string;
            /** A tracking number or URL of the delivery. */
            delivery_tracking?: string | null;
            /**
             * Format: date
             * The day on which it is due. Older examples add midnight to the day (reference).
             */
            due_date?: string | null;
            /**
             * Format: date-time
             * When the delivery is expected.
             */
            expected_date?: string | null;
            /** General notes. Only an update returns them. */
            general_notes?: string | null;
            id: number;
            line_items?: components["schemas"]["PurchaseOrderLineItem"][];
            /** The location: null, or an object whose keys are unknown. */
            location?: components["schemas"]["Unsettled"];
            /**
             * The id of the account's location.
             */
            location_id?: number | null;
            /** The number, built from the vendor's name and the day: VS-20261005-1. */
            number: string;
            /**
             * Format: date-time
             * The day of the order. Requests take it, but no response shows it (reference).
             */
            order_date?: string | null;
            /** Other costs in currency units. Requests take `other_cents`. */
            other?: number;
            /**
             * Format: date
             * The day on which it was paid. Older examples add midnight to the day (reference).
             */
            paid_date?: string | null;
            /** The shipping cost in currency units. Requests take `shipping_cents`. */
            shipping?: number;
            /** Notes on the shipping. */
            shipping_notes?: string | null;
            status: components["schemas"]["PurchaseOrderStatus"];
            total?: number;
            /** Format: date-time */
            updated_at: string;
            user_id?: number | null;
            vendor?: components["schemas"]["Vendor"] | null;
            vendor_id?: number | null;
        };
        /** One purchase order in its wrapper. */
        PurchaseOrderAnswer: {
            purchase_order: components["schemas"]["PurchaseOrder"];
        };
        /** An attachment of a purchase order. Its fields are inferred. */
        PurchaseOrderAttachment: {
            id?: number;
            name?: string | null;
        };
        /** One attachment in its wrapper (inferred). */
        PurchaseOrderAttachmentAnswer: {
            attachment?: components["schemas"]["PurchaseOrderAttachment"];
        };
        /** A file, and its name. */
        PurchaseOrderAttachmentUpload: {
            /**
             * Format: binary
             * A JPEG, PNG, GIF, PDF, CSV, XLS or XLSX file of at most 10 MB.
             */
            file: File;
            name?: string | undefined;
        };
        /** The fields of a new purchase order. None is required (reference). Line items are added afterwards. */
        PurchaseOrderCreate: {
            /** The discount in percent. Not returned. */
            discount_percent?: number | undefined;
            /**
             * Format: date-time
             * When it is due, returned as a plain day.
             */
            due_date?: string | Date | null | undefined;
            /**
             * Format: date-time
             * When the delivery is expected.
             */
            expected_date?: string | Date | null | undefined;
            /**
             * The id of the account's location.
             */
            location_id?: number | null | undefined;
            /**
             * Format: date-time
             * When it was ordered.
             */
            order_date?: string | Date | null | undefined;
            /** Other costs in cents, returned as `other` in currency units. */
            other_cents?: number | undefined;
            /**
             * Format: date-time
             * When it was paid, returned as a plain day.
             */
            paid_date?: string | Date | null | undefined;
            /** Notes on the shipping. */
            shipping_notes?: string | null | undefined;
            user_id?: number | null | undefined;
        } & components["schemas"]["PurchaseOrderInput"];
        /** The fields for creating and updating a purchase order. A shared part of other schemas, never sent or returned by itself. */
        PurchaseOrderInput: {
            /** A tracking number or URL of the delivery. */
            delivery_tracking?: string | null | undefined;
            /** General notes. Fetching the order does not return them. */
            general_notes?: string | null | undefined;
            /** The shipping cost in cents, returned as `shipping` in currency units. */
            shipping_cents?: number | undefined;
            vendor_id?: number | null | undefined;
        };
        /** One line item in its wrapper, `po_line_item`. */
        PurchaseOrderLineAnswer: {
            po_line_item: components["schemas"]["PurchaseOrderLineItem"];
        };
        /** A product, and how many to order. */
        PurchaseOrderLineCreate: {
            /**
             * The id of a product with `maintain_stock`; any other is refused.
             */
            product_id: number;
            quantity?: number | undefined;
        };
        /** A line item of a purchase order. Amounts are in cents. */
        PurchaseOrderLineItem: {
            /** The cost of one piece in cents. */
            cost_cents?: number | null;
            /** Format: date-time */
            created_at: string;
            id: number;
            /** The former cost in cents (inferred). Only null is known. */
            old_cost_cents?: number | null;
            /**
             * The id of the parent line item (inferred). Only null is known.
             */
            parent_po_line_item_id?: number | null;
            /** The position in its list. */
            position?: number | null;
            product_id?: number | null;
            /**
             * The purchase order's `id`.
             */
            purchase_order_id: number;
            quantity: number;
            /** Whether the line item was received. */
            received: boolean;
            /** The quantity received. Rely on `received` instead: in the example it equals `quantity` although nothing was received (reference). */
            received_quantity?: number | null;
            /** The total in cents. */
            total_cents?: number | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** A page of purchase orders. */
        PurchaseOrderList: {
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
            purchase_orders: components["schemas"]["PurchaseOrder"][];
        };
        /** The line item that was received. Without a quantity, all of it (inferred). */
        PurchaseOrderReceive: {
            /**
             * The line item's `id`.
             */
            line_item_id: number;
            /** How many pieces were received, for a product without serial numbers. */
            received_quantity?: number | undefined;
            /** The serial numbers of the pieces received, for a product that has them. */
            serial_numbers?: string[] | undefined;
        };
        /**
         * The status of a purchase order. "Finished" is the only documented value (reference).
         * @example Finished
         */
        PurchaseOrderStatus: "Finished" | (string & {});
        /** The fields of a purchase order to change. Nothing else can be changed. */
        PurchaseOrderUpdate: {
            /** The new status. "Finished" is refused until every line item is received. */
            status?: components["schemas"]["PurchaseOrderStatus"] | undefined;
        } & components["schemas"]["PurchaseOrderInput"];
        /** What the user may do with records of a kind. */
        RecordRights: {
            delete?: boolean;
            read?: boolean;
            write?: boolean;
        };
        /** An RMM alert, single or in the list. */
        RmmAlert: {
            /** The number of the ticket created from the alert, not its `id`. */
            ticket_number?: number | string | null;
            /** The status of that ticket. */
            ticket_status?: components["schemas"]["TicketStatus"] | null;
        } & components["schemas"]["RmmAlertFields"];
        /** One RMM alert in its wrapper. */
        RmmAlertAnswer: {
            rmm_alert: components["schemas"]["RmmAlert"];
        };
        /** The fields of a new RMM alert: nested since autumn 2026, bare before (reference). */
        RmmAlertCreate: {
            rmm_alert?: components["schemas"]["RmmAlertInput"] | undefined;
        } & components["schemas"]["RmmAlertInput"];
        /** A new RMM alert, with `ticket_id` instead of the ticket's number and status. */
        RmmAlertCreated: {
            account_id?: number;
            ticket_id?: number | null;
        } & components["schemas"]["RmmAlertFields"];
        /** The new RMM alert, under another key than elsewhere. */
        RmmAlertCreatedAnswer: {
            alert: components["schemas"]["RmmAlertCreated"];
            success?: boolean;
        };
        /** The fields of an RMM alert in each of its forms. A shared part of other schemas, never sent or returned by itself. */
        RmmAlertFields: {
            asset_id?: number | null;
            /**
             * The id of the check that raised the alert (inferred).
             */
            check_id?: number | null;
            /** The asset's name. */
            computer_name?: string | null;
            /** Format: date-time */
            created_at: string;
            customer_id: number;
            /** The description, which the web app shows as the type. */
            description?: string | null;
            /** The output, which the web app shows as the details. */
            formatted_output?: string | null;
            id: number;
            properties?: components["schemas"]["RmmAlertProperties"];
            /** Whether the alert is resolved. */
            resolved: boolean;
            /** The status, in undocumented values. It is not the filter of the same name. */
            status?: string | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** The fields of a new RMM alert. None is required (reference). */
        RmmAlertInput: {
            asset_id?: number | null | undefined;
            customer_id?: number | undefined;
            /** The description, which the web app shows as the type. */
            description?: string | null | undefined;
            /** The output, which the web app shows as the details. */
            formatted_output?: string | null | undefined;
            properties?: components["schemas"]["RmmAlertProperties"] | undefined;
            /** Whether the alert is resolved. */
            resolved?: boolean | undefined;
            /** The status, in undocumented values. */
            status?: string | null | undefined;
        };
        /** A page of RMM alerts. `meta` lacks `per_page` and `total_entries`. */
        RmmAlertList: {
            meta: components["schemas"]["Meta"];
            rmm_alerts: components["schemas"]["RmmAlert"][];
        };
        /** How long to mute an RMM alert. */
        RmmAlertMute: {
            mute_for?: components["schemas"]["RmmAlertMuteTime"] | undefined;
        };
        /**
         * How long an RMM alert stays muted.
         * @enum {string}
         */
        RmmAlertMuteTime: "1-hour" | "1-day" | "2-days" | "1-week" | "2-weeks" | "1-month" | "forever";
        /** Properties of an RMM alert, in any form. Alerts of agents have `trigger` and `description`. Open, because it has no fixed keys. */
        RmmAlertProperties: {
            /** What happened (observed). */
            description?: string | null;
            /** What raised the alert (observed). */
            trigger?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** Links for remote control of the device (observed). Open, because its fields are undocumented. */
        RmmLink: {
            /** The link to Syncro's own remote control. */
            internal_link?: string | null;
            /** The link for ScreenConnect. */
            screenconnect_link?: string | null;
            /** The link for Splashtop. */
            splashtop_link?: string | null;
            /** The link for TeamViewer. */
            teamviewer_link?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** Options of the script. */
        RmmScriptOptions: {
            /** The user to run as, in undocumented values. */
            run_as?: string | undefined;
            runtime_variables?: components["schemas"]["RmmScriptVariables"] | undefined;
        };
        /** The script to run on the asset, and when. */
        RmmScriptRun: {
            /**
             * The frequency. Recurring runs are refused.
             * @enum {string}
             */
            freq?: "once" | undefined;
            mav_options?: components["schemas"]["RmmScriptScanOptions"] | undefined;
            /**
             * Format: date-time
             * When to run the script, if `run_type` is later.
             */
            next_time?: string | Date | undefined;
            /**
             * When to run: now, or once later at `next_time`.
             * @enum {string}
             */
            run_type?: "now" | "later" | undefined;
            /**
             * The script's id, from the web app. Not required (reference), but nothing else names the script.
             */
            script_id: number;
            script_options?: components["schemas"]["RmmScriptOptions"] | undefined;
        };
        /** Options of a scan by the managed antivirus (inferred). */
        RmmScriptScanOptions: {
            /** Whether to quarantine what is found. */
            quarantine?: boolean | undefined;
            /** The type of scan. */
            scan_type?: string | undefined;
            /** Whether to scan silently. */
            silent?: boolean | undefined;
        };
        /** A confirmation, as text, without an id to track the run. */
        RmmScriptScheduled: {
            message: string;
        };
        /** Maps a variable of the script to its value for this run. Open, because each script has its own. */
        RmmScriptVariables: {
            [key: string]: unknown;
        };
        /** The text "true" or "false", or a sentence that says what was raised and when. Booleans occur too (observed). */
        RmmTrigger: string | boolean;
        /** A schedule (recurring invoice) with its line items. Most fields are new in autumn 2026 (reference). */
        Schedule: {
            account_id?: number;
            /** Whether to create invoices even without line items (inferred). */
            allow_blank_invoices?: boolean;
            /** Whether to apply the customer's credit. */
            apply_credit?: boolean;
            /** Whether to charge the customer's method of payment (inferred). */
            charge_mop?: boolean;
            /** Whether to charge on the due date of the invoice. */
            charge_on_due_date?: boolean;
            contract_id?: number | null;
            /** Whether to create a ticket when billing fails. */
            create_ticket_on_failed_billing?: boolean;
            /** Whether to create a ticket one month before the end. */
            create_ticket_one_month_prior_to_end?: boolean;
            /** Format: date-time */
            created_at?: string;
            customer_id: number;
            /** Whether to email each invoice to the customer. */
            email_customer?: boolean;
            /** Whether to email the customer a receipt of each charge. */
            email_receipt?: boolean;
            frequency: components["schemas"]["ScheduleFrequency"];
            /** The name of the invoices that the schedule creates. */
            generated_invoice_name?: string | null;
            id: number;
            /**
             * The id of the invoice that its first line items came from (inferred).
             */
            invoice_id?: number | null;
            /**
             * The id of the invoice terms.
             */
            invoice_term_id?: number | null;
            /** Whether to add unbilled ticket charges to the invoice. */
            invoice_unbilled_ticket_charges?: boolean;
            /** The ticket statuses whose unbilled charges to invoice, joined by commas. */
            invoice_unbilled_ticket_statuses?: string | null;
            /** Whether prices follow those of the products (inferred). */
            keep_pricing_current?: boolean;
            /** Whether the schedule runs on the last day of the month. */
            last_day_of_month?: boolean;
            /** Whether the last invoice was paid. The type is inferred. */
            last_invoice_paid?: boolean | null;
            /**
             * Format: date
             * The day of the last run.
             */
            last_run?: string | null;
            /** The line items. Elsewhere the key is `line_items`. */
            lines?: components["schemas"]["ScheduleLineItem"][];
            /**
             * The id of the account's location.
             */
            location_id?: number | null;
            /** The memo of the schedule. */
            memo?: string | null;
            name: string;
            /**
             * Format: date
             * The day of the next run.
             */
            next_run?: string | null;
            /** Whether the schedule is paused. */
            paused?: boolean;
            /**
             * The id of the payment profile to charge (inferred).
             */
            payment_id?: number | null;
            /** The period to bill, as in requests. */
            period_mode_id?: components["schemas"]["SchedulePeriodMode"] | null;
            /**
             * The type of schedule. Read-only.
             */
            recurring_type_id?: number | null;
            /** Whether to reset the customer's prepaid hours. */
            reset_prepay_hours?: boolean;
            /** Whether to charge the card again later when billing fails. */
            schedule_retry_card_on_failed_billing?: boolean;
            /** Whether to send each invoice to the customer by post. */
            snail_mail?: boolean;
            /**
             * The id of a source; of which kind is undocumented.
             */
            source_id?: number | null;
            /** The status of the subscription, such as "active". Read-only. */
            subscription_status?: string | null;
            /** The subtotal: a number, while totals of invoices are text. */
            subtotal?: number;
            /**
             * The id of a template; of which kind is undocumented.
             */
            template_id?: number | null;
            unbilled_ticket_charge_order?: components["schemas"]["ScheduleChargeOrder"] | null;
            /** Format: date-time */
            updated_at?: string;
            user_id?: number | null;
        };
        /** One schedule in its wrapper. */
        ScheduleAnswer: {
            schedule: components["schemas"]["Schedule"];
        };
        /**
         * The order of unbilled ticket charges on the invoice.
         * @enum {string}
         */
        ScheduleChargeOrder: "ticket_number" | "ticket_resolved" | "ticket_created" | "timer_started" | "timer_ended";
        /** The fields of a new schedule. Line items come from an invoice or are added afterwards. */
        ScheduleCreate: {
            /**
             * Format: date
             * The day of the next run, in the form YYYY-MM-DD only.
             */
            next_run: string;
        } & WithRequired<components["schemas"]["ScheduleInput"], "customer_id" | "name" | "frequency" | "next_run">;
        /**
         * How often the schedule creates an invoice.
         * @enum {string}
         */
        ScheduleFrequency: "Daily" | "Monthly" | "Weekly" | "Biweekly" | "Quarterly" | "Semi-Annually" | "Annually" | "Biennially" | "Triennially";
        /** The fields for creating and updating a schedule. A shared part of other schemas, never sent or returned by itself. */
        ScheduleInput: {
            /** Whether to create invoices even without line items (inferred). */
            allow_blank_invoices?: boolean | undefined;
            /** Whether to apply the customer's credit. */
            apply_credit?: boolean | undefined;
            /** Whether to charge the customer's method of payment (inferred). */
            charge_mop?: boolean | undefined;
            /** Whether to charge on the due date of the invoice. */
            charge_on_due_date?: boolean | undefined;
            contract_id?: number | null | undefined;
            /** Whether to create a ticket when billing fails. */
            create_ticket_on_failed_billing?: boolean | undefined;
            /** Whether to create a ticket one month before the end. */
            create_ticket_one_month_prior_to_end?: boolean | undefined;
            customer_id?: number | undefined;
            /** Whether to email each invoice to the customer. */
            email_customer?: boolean | undefined;
            /** Whether to email the customer a receipt of each charge. */
            email_receipt?: boolean | undefined;
            frequency?: components["schemas"]["ScheduleFrequency"] | undefined;
            /** The name of the invoices that the schedule creates. */
            generated_invoice_name?: string | null | undefined;
            /**
             * The id of an invoice to copy the first line items from. Only when creating a schedule.
             */
            invoice_id?: number | null | undefined;
            /**
             * The id of the invoice terms.
             */
            invoice_term_id?: number | null | undefined;
            /** Whether to add unbilled ticket charges to the invoice. */
            invoice_unbilled_ticket_charges?: boolean | undefined;
            /** The ticket statuses whose unbilled charges to invoice. Send a list, or one text joined by commas, which is how it is returned. */
            invoice_unbilled_ticket_statuses?: string | string[] | null | undefined;
            /** Whether prices follow those of the products (inferred). */
            keep_pricing_current?: boolean | undefined;
            /** Whether the schedule runs on the last day of the month. */
            last_day_of_month?: boolean | undefined;
            /**
             * The id of the account's location.
             */
            location_id?: number | null | undefined;
            /** The memo of the schedule. */
            memo?: string | null | undefined;
            name?: string | undefined;
            /**
             * Format: date
             * The day of the next run, in the form YYYY-MM-DD only.
             */
            next_run?: string | null | undefined;
            /** Whether the schedule is paused. */
            paused?: boolean | undefined;
            /**
             * The id of the payment profile to charge (inferred).
             */
            payment_id?: number | null | undefined;
            period_mode_id?: components["schemas"]["SchedulePeriodMode"] | null | undefined;
            /** Whether to reset the customer's prepaid hours. */
            reset_prepay_hours?: boolean | undefined;
            /** Whether to charge the card again later when billing fails. */
            schedule_retry_card_on_failed_billing?: boolean | undefined;
            /** Whether to send each invoice to the customer by post. */
            snail_mail?: boolean | undefined;
            /**
             * The id of a source; of which kind is undocumented.
             */
            source_id?: number | null | undefined;
            /**
             * The id of a template; of which kind is undocumented.
             */
            template_id?: number | null | undefined;
            unbilled_ticket_charge_order?: components["schemas"]["ScheduleChargeOrder"] | null | undefined;
            user_id?: number | null | undefined;
        };
        /** One line item in its wrapper. */
        ScheduleLineAnswer: {
            schedule_line_item: components["schemas"]["ScheduleLineItem"];
        };
        /** The fields of a line item of a schedule. A new one needs `name` or `product_id`. */
        ScheduleLineInput: {
            /**
             * The id of the asset type.
             */
            asset_type_id?: number | null | undefined;
            /** Whether all units are billed. */
            bill_all_units?: boolean | undefined;
            /** Whether child policy folders count too. */
            bill_nested_folders?: boolean | null | undefined;
            /** The number of units above which units are billed (inferred). */
            bill_units_threshold?: number | null | undefined;
            /**
             * The id of the answer in that field to count (inferred).
             */
            contact_field_answer_id?: number | null | undefined;
            /**
             * The id of the contacts' custom field to count by (inferred).
             */
            contact_field_type_id?: number | null | undefined;
            /** The cost in cents. Or send `price_cost`. */
            cost_cents?: number | null | undefined;
            description?: string | null | undefined;
            /** Whether the line item appears even if it charges nothing (inferred). */
            include_zero_charge?: boolean | undefined;
            m365_unit_type?: components["schemas"]["M365UnitType"] | null | undefined;
            name?: string | null | undefined;
            /** Whether the line item is charged only once. */
            one_time_charge?: boolean | undefined;
            policy_folder_id?: number | null | undefined;
            /** The position in its list. */
            position?: number | null | undefined;
            /** The cost in currency units, instead of `cost_cents`. */
            price_cost?: number | null | undefined;
            /** The retail price in currency units, instead of `retail_cents`. */
            price_retail?: number | null | undefined;
            /** The name of the product category. */
            product_category?: string | null | undefined;
            product_id?: number | null | undefined;
            quantity?: number | undefined;
            recurring_type_id?: components["schemas"]["ScheduleLineType"] | null | undefined;
            /** The retail price in cents. Or send `price_retail`. */
            retail_cents?: number | null | undefined;
            /**
             * The id of the saved asset search whose assets are counted (inferred).
             */
            saved_asset_search_id?: number | null | undefined;
            /** The number of licenses above which Syncro Backup is billed (inferred). */
            syncro_backup_bill_after_licenses?: number | null | undefined;
            /** The storage above which Syncro Backup is billed (inferred), in an undocumented unit. */
            syncro_backup_bill_after_storage?: number | null | undefined;
            /** Whether all of Syncro Backup is billed. */
            syncro_backup_bill_all?: boolean | null | undefined;
            syncro_backup_billing_type?: components["schemas"]["BackupBillingType"] | null | undefined;
            syncro_backup_credit_type?: components["schemas"]["BackupCreditType"] | null | undefined;
            /** Whether it is taxed. */
            taxable?: boolean | undefined;
            user_id?: number | null | undefined;
            /** The name of the vendor. */
            vendor_name?: string | null | undefined;
            /** The name of the vendor's product. */
            vendor_product_name?: string | null | undefined;
        };
        /** A line item of a schedule. Prices are given twice, in cents and in currency units. */
        ScheduleLineItem: {
            /**
             * The id of the asset type.
             */
            asset_type_id?: number | null;
            /** Whether all units are billed. */
            bill_all_units?: boolean;
            /** Whether child policy folders count too. */
            bill_nested_folders?: boolean | null;
            /** The number of units above which units are billed (inferred). */
            bill_units_threshold?: number | null;
            /**
             * The id of the answer in that field to count (inferred).
             */
            contact_field_answer_id?: number | null;
            /**
             * The id of the contacts' custom field to count by (inferred).
             */
            contact_field_type_id?: number | null;
            /** The cost in cents. */
            cost_cents?: number | null;
            description?: string | null;
            /** The ids of devices. Their form is undocumented. */
            device_ids?: components["schemas"]["Unsettled"][];
            id: number;
            /** Whether the line item appears even if it charges nothing (inferred). */
            include_zero_charge?: boolean;
            m365_unit_type?: components["schemas"]["M365UnitType"] | null;
            name?: string | null;
            /** Whether the line item is charged only once. */
            one_time_charge?: boolean;
            policy_folder_id?: number | null;
            /** The position in its list. */
            position?: number | null;
            /** The cost in currency units, the same as `cost_cents`. */
            price_cost?: number | null;
            /** The retail price in currency units, the same as `retail_cents`. */
            price_retail?: number | null;
            /** The name of the product category. */
            product_category?: string | null;
            product_id?: number | null;
            /**
             * Format: decimal
             * The quantity, a decimal number as text, such as "1.0".
             */
            quantity?: string;
            /** What the line item counts, as in requests. */
            recurring_type_id?: components["schemas"]["ScheduleLineType"] | null;
            /** The retail price in cents. */
            retail_cents?: number | null;
            /**
             * The id of the saved asset search whose assets are counted (inferred).
             */
            saved_asset_search_id?: number | null;
            /**
             * The schedule's `id`.
             */
            schedule_id: number;
            /** The number of licenses above which Syncro Backup is billed (inferred). */
            syncro_backup_bill_after_licenses?: number | null;
            /** The storage above which Syncro Backup is billed (inferred), in an undocumented unit. */
            syncro_backup_bill_after_storage?: number | null;
            /** Whether all of Syncro Backup is billed. */
            syncro_backup_bill_all?: boolean | null;
            syncro_backup_billing_type?: components["schemas"]["BackupBillingType"] | null;
            syncro_backup_credit_type?: components["schemas"]["BackupCreditType"] | null;
            /** Whether it is taxed. */
            taxable?: boolean;
            user_id?: number | null;
            /** The name of the vendor. */
            vendor_name?: string | null;
            /** The name of the vendor's product. */
            vendor_product_name?: string | null;
        };
        /** The line item to remove (observed). */
        ScheduleLineRef: {
            /**
             * The line item's `id`.
             */
            line_item_id: number;
        };
        /**
         * What the line item counts. 1: recurring invoice, 2: data backup, 3: general subscription, 4: asset, 5: Kabuto, 6: contact, 7: Syncro Backup, 8: remote access, 9: policy folder, 10: third-party vendor, 11: Cloudberry.
         * @enum {integer}
         */
        ScheduleLineType: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
        /** A page of schedules. */
        ScheduleList: {
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
            schedules: components["schemas"]["Schedule"][];
        };
        /**
         * The period to bill. 0: arrears, 1: advance, 2: advance inclusive, 3: arrears exclusive.
         * @enum {integer}
         */
        SchedulePeriodMode: 0 | 1 | 2 | 3;
        /** The fields of a schedule to change. Omitted fields keep their values. Line items are changed elsewhere. */
        ScheduleUpdate: components["schemas"]["ScheduleInput"];
        /** What the user may do with scripts. */
        ScriptRights: {
            execute?: boolean;
        };
        /** The records found. */
        SearchAnswer: {
            /** An error, perhaps of a failure answered 200 (inferred). Only null is known. */
            error?: string | null;
            quick_result?: components["schemas"]["Unsettled"];
            results: components["schemas"]["SearchResult"][];
        };
        /** Where the record is, and the record itself. */
        SearchHit: {
            /**
             * The record's `id`.
             */
            _id: number;
            /** The search index that holds the record. */
            _index?: string;
            _source: components["schemas"]["SearchSource"];
            /** The kind of record. */
            _type: string;
        };
        /** The record in short. Open, because its keys depend on `_type`. */
        SearchRecord: {
            [key: string]: unknown;
        };
        /** One record that was found. */
        SearchResult: {
            table: components["schemas"]["SearchHit"];
        };
        /** The wrapper of the record. */
        SearchSource: {
            table: components["schemas"]["SearchRecord"];
        };
        /** Which modules are enabled. Each field is a tab of the web app. */
        SettingsTabs: {
            alerts?: boolean;
            app_center?: boolean;
            assets?: boolean;
            contracts?: boolean;
            customer_purchases?: boolean;
            customers?: boolean;
            domo?: boolean;
            estimates?: boolean;
            field_jobs?: boolean;
            invoices?: boolean;
            kabuto_policies?: boolean;
            leads?: boolean;
            marketr?: boolean;
            msp_dashboard?: boolean;
            parts?: boolean;
            pax8?: boolean;
            products?: boolean;
            purchase_orders?: boolean;
            recur?: boolean;
            refurbs?: boolean;
            reports?: boolean;
            sales?: boolean;
            scripts?: boolean;
            tickets?: boolean;
            wiki?: boolean;
        };
        /** The modules in their wrapper. */
        SettingsTabsAnswer: {
            tabs: components["schemas"]["SettingsTabs"];
        };
        /** A confirmation. */
        Success: {
            success: boolean;
        };
        /** A confirmation, as text. */
        SuccessText: {
            /** The text "true", not a boolean. */
            success: string;
        };
        /** A ticket, as lists return it. */
        Ticket: {
            /**
             * The id of the customer's address.
             */
            address_id?: number | null;
            /** The billing status, such as "Invoiced" (observed). */
            billing_status?: string | null;
            /** Whether the ticket has a parent ticket. */
            child?: boolean;
            /** The comments. Since 31 March 2026 only the first is announced (reference). GET /tickets/{id}/comments has them all. */
            comments?: components["schemas"]["TicketComment"][];
            /** The contact's full name. */
            contact_fullname?: string | null;
            contact_id?: number | null;
            contract_id?: number | null;
            /** The name of the contract. */
            contract_name?: string | null;
            /** The name or email address of the creator. */
            creator_name_or_email?: string | null;
            customer_icons?: components["schemas"]["Unsettled"][];
            /** Whether the customer replied. */
            customer_reply?: boolean;
            /** The customer's tags. */
            customer_tag_list?: string[];
            /** The name of the location. */
            location_name?: string | null;
            /** Whether the ticket has child tickets. */
            parent?: boolean;
            /** Whether the ticket is a recurring one. */
            recurring?: boolean;
            /** The minutes from creation to resolution (observed). */
            resolution_time?: number | null;
            /** The response time in minutes (observed). */
            response_time?: number | null;
            /** Whether the SLA is breached. */
            sla_breached?: boolean;
            /** Whether the SLA will soon be breached. */
            sla_breaching_soon?: boolean;
            /**
             * The id of the service level agreement (SLA).
             */
            sla_id?: number | null;
            /** The name of the service level agreement (SLA). */
            sla_name?: string | null;
            /**
             * The id of the ticket type.
             */
            ticket_type_id?: number | null;
            /** The name of the ticket type. */
            ticket_type_name?: string | null;
            /** The total billable time, as HH:MM:SS. */
            total_formatted_billable_time?: string | null;
        } & components["schemas"]["TicketFields"];
        /** One ticket in its wrapper. */
        TicketAnswer: {
            ticket: components["schemas"]["TicketDetail"];
        };
        /** An attachment of a ticket (observed). */
        TicketAttachment: {
            /** The content type, such as "image/jpeg". */
            content_type?: string | null;
            file?: components["schemas"]["TicketAttachmentFile"] | null;
            file_name?: string | null;
            /** The size in bytes. */
            file_size?: number | null;
            id?: number;
        };
        /** The URLs of a file and of its smaller forms (observed). They may be on another host: send no token there. */
        TicketAttachmentFile: {
            /** A larger image: a URL, or an object with one. */
            main?: components["schemas"]["TicketAttachmentForm"] | string | null;
            /** A small image: a URL, or an object with one. */
            thumb?: components["schemas"]["TicketAttachmentForm"] | string | null;
            url?: string | null;
        };
        /** One form of an image. */
        TicketAttachmentForm: {
            url?: string | null;
        };
        /** A ticket blueprint: a template for a ticket and its child tickets. */
        TicketBlueprint: {
            /** The number of child tickets it creates. */
            children_count?: number;
            id: number;
            name: string;
            role?: components["schemas"]["TicketBlueprintRole"];
        };
        /** The ids of the tickets that were created. */
        TicketBlueprintApplied: {
            /** The ids of the child tickets. */
            child_ticket_ids: number[];
            /**
             * The id of the parent ticket.
             */
            ticket_id: number;
        };
        /** The customer to create the tickets for. */
        TicketBlueprintApply: {
            customer_id: number;
        };
        /** A page of ticket blueprints. */
        TicketBlueprintList: {
            meta: components["schemas"]["Meta"];
            ticket_blueprints: components["schemas"]["TicketBlueprint"][];
        };
        /**
         * The role of a ticket blueprint. "standalone" occurs (observed); other values are unknown.
         * @example standalone
         */
        TicketBlueprintRole: "standalone" | (string & {});
        /** A comment on a ticket. It can be neither changed nor deleted through the API. */
        TicketComment: {
            /**
             * The id of the account (observed).
             */
            account_id?: number;
            /** The text, in the `comment_format` of the request if the operation has one. */
            body?: string | null;
            /** Format: date-time */
            created_at: string;
            /** The email addresses it was sent to, each followed by a comma and a space, even the last (observed). */
            destination_emails?: string | null;
            /** The order in which comments are shown (observed). */
            display_order?: number | null;
            /** The sender of the email (observed). */
            email_sender?: string | null;
            /** Whether the comment is hidden from the customer. */
            hidden?: boolean;
            id: number;
            /** Whether the text is rich text. Omitted when adding a comment. */
            is_rich_text?: boolean;
            /** The text of a new SMS (observed). */
            new_sms_body?: string | null;
            /** A preview of the rich text (observed). */
            rich_text_preview?: string | null;
            /** The text of an SMS (observed). */
            sms_body?: string | null;
            /** The subject. The first comment of a ticket, its description, has "Initial Issue". */
            subject?: string | null;
            /** The technician's display name, free text. */
            tech?: string | null;
            /**
             * The id of the ticket automation that wrote it (observed).
             */
            ticket_automation_id?: number | null;
            ticket_id: number;
            /** The time worked (observed). Its form is unknown. */
            time_worked?: components["schemas"]["Unsettled"];
            /** Format: date-time */
            updated_at: string;
            user?: components["schemas"]["CommentUser"];
            /**
             * The id of the author; null for comments by the system or the customer.
             */
            user_id?: number | null;
        };
        /** One comment in its wrapper. */
        TicketCommentAnswer: {
            comment: components["schemas"]["TicketComment"];
        };
        /** A comment to add. With `hidden` and `do_not_email` both false the customer is emailed; `do_not_email` alone makes a public note, both make a private one. The text is plain: markup is shown as it is. */
        TicketCommentCreate: {
            /** The text, which is required. */
            body: string;
            /**
             * Format: date-time
             * When the comment was written, as an importer of old tickets sends it (observed).
             */
            created_at?: string | Date | undefined;
            /** Keeps the comment from being emailed to the customer. Not returned. */
            do_not_email?: boolean | undefined;
            /** Whether to hide the comment from the customer. */
            hidden?: boolean | undefined;
            /** The text to send as an SMS. */
            sms_body?: string | null | undefined;
            /** The subject, which is required. */
            subject: string;
            /** The technician's display name, free text. */
            tech?: string | null | undefined;
        };
        /** A page of comments. `meta` lacks `total_entries`. */
        TicketCommentList: {
            comments: components["schemas"]["TicketComment"][];
            meta: components["schemas"]["Meta"];
        };
        /** The fields of a ticket in each of its forms. A shared part of other schemas, never sent or returned by itself. */
        TicketCore: {
            /** Format: date-time */
            created_at: string;
            customer_id: number;
            /**
             * Format: date-time
             * When the ticket is due: a moment here, a plain day in requests.
             */
            due_date?: string | null;
            /**
             * Format: date-time
             * When it ends.
             */
            end_at?: string | null;
            /**
             * The ticket's id, for paths and requests. Syncro shows `number` instead.
             */
            id: number;
            /**
             * The id of the account's location.
             */
            location_id?: number | null;
            /** The ticket's number, as shown in Syncro. Filters and requests take it as text. */
            number: number;
            priority?: components["schemas"]["TicketPriority"] | null;
            problem_type?: components["schemas"]["TicketProblemType"] | null;
            properties?: components["schemas"]["CustomFields"];
            /**
             * Format: date-time
             * When the ticket was resolved.
             */
            resolved_at?: string | null;
            /**
             * Format: date-time
             * When it starts.
             */
            start_at?: string | null;
            status: components["schemas"]["TicketStatus"];
            subject: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * The id of the technician; null if unassigned.
             */
            user_id?: number | null;
        };
        /** The fields of a new ticket. Its text is the first row of `comments_attributes`, as no field holds it. Line items are ignored. */
        TicketCreate: {
            /**
             * Format: date-time
             * When the ticket was created, as an importer of old tickets sends it (observed).
             */
            created_at?: string | Date | undefined;
            /**
             * The id of the parent ticket. Needs the permission Ticket Parent-Child - Edit; otherwise the response is 403.
             */
            parent_id?: number | null | undefined;
        } & WithRequired<components["schemas"]["TicketInput"], "customer_id" | "subject">;
        /** A single ticket with everything that belongs to it. It has `contact` and `ticket_type` instead of `contact_id` and `ticket_type_id`. */
        TicketDetail: {
            address?: components["schemas"]["Address"] | null;
            appointments?: components["schemas"]["Appointment"][];
            /** The ids of the linked assets. */
            asset_ids?: number[];
            attachments?: components["schemas"]["TicketAttachment"][];
            /** The comments; whether all of them is unknown. GET /tickets/{id}/comments has them all. */
            comments?: components["schemas"]["TicketComment"][];
            contact?: components["schemas"]["Contact"] | null;
            customer?: components["schemas"]["Customer"];
            /** The intake form as HTML. */
            intake_form_html?: string | null;
            /** The line items (charges). */
            line_items?: components["schemas"]["TicketLineItem"][];
            /** Who can be mentioned in a comment (observed). */
            mentionables?: components["schemas"]["Unsettled"][];
            /**
             * Format: date-time
             * The date on the outtake form.
             */
            outtake_form_date?: string | null;
            /** The outtake form as HTML. */
            outtake_form_html?: string | null;
            /** The name on the outtake form. */
            outtake_form_name?: string | null;
            /**
             * Format: date-time
             * When it was signed.
             */
            signature_date?: string | null;
            /** The name of the person who signed. */
            signature_name?: string | null;
            ticket_answers?: components["schemas"]["TicketFieldAnswer"][];
            /** The custom fields of the ticket's type. */
            ticket_fields?: components["schemas"]["TicketField"][];
            /** The timers and logged time. */
            ticket_timers?: components["schemas"]["TicketTimer"][];
            ticket_type?: components["schemas"]["TicketType"] | null;
            worksheet_results?: components["schemas"]["WorksheetResult"][];
        } & components["schemas"]["TicketFields"];
        /** A custom field of a ticket type. */
        TicketField: {
            account_id?: number;
            /** The choices of the field. */
            answers?: components["schemas"]["TicketFieldAnswer"][];
            /** Format: date-time */
            created_at?: string;
            /** The type of the field. */
            field_type?: string;
            hidden?: boolean;
            id: number;
            /** The name, which is also its key in a ticket's `properties`. */
            name: string;
            /** The position in its list. */
            position?: number | null;
            required?: boolean | null;
            /**
             * The id of the ticket type.
             */
            ticket_type_id?: number;
            /** Format: date-time */
            updated_at?: string;
        };
        /** One choice of a custom field. */
        TicketFieldAnswer: {
            account_id?: number | null;
            content?: string;
            /** Format: date-time */
            created_at?: string;
            id: number;
            /**
             * The id of the custom field.
             */
            ticket_field_id?: number;
            /** Format: date-time */
            updated_at?: string;
        };
        /** The fields of a ticket, alone or in the list. A shared part of other schemas, never sent or returned by itself. */
        TicketFields: {
            /** The linked assets; requests take `asset_ids`. Some responses omit them. */
            assets?: components["schemas"]["Asset"][];
            /** The ids of the child tickets. */
            child_ticket_ids?: number[];
            /** The customer's business name or, without one, the person's. */
            customer_business_then_name?: string | null;
            /**
             * The id of the parent ticket.
             */
            parent_id?: number | null;
            /** The URL of the PDF. */
            pdf_url?: string | null;
            /** The tags. */
            tag_list?: string[];
            /** The technician. */
            user?: components["schemas"]["User"] | null;
        } & components["schemas"]["TicketCore"];
        /** The fields for creating and updating a ticket. A shared part of other schemas, never sent or returned by itself. */
        TicketInput: {
            /** The ids of all linked assets, not only those to add. Null or an empty list unlinks all (observed). Responses have `assets`. */
            asset_ids?: number[] | null | undefined;
            /** The comments to add. Each row creates a new one every time it is sent. Responses have `comments`. */
            comments_attributes?: components["schemas"]["TicketCommentCreate"][] | undefined;
            contact_id?: number | null | undefined;
            customer_id?: number | undefined;
            /** When the ticket is due: a day, or a moment as in responses. */
            due_date?: string | (string | Date) | null | undefined;
            /**
             * Format: date-time
             * When it ends.
             */
            end_at?: string | Date | null | undefined;
            /**
             * The id of the account's location.
             */
            location_id?: number | null | undefined;
            /** The ticket's number, as shown in Syncro: text here, an integer in responses. */
            number?: string | undefined;
            /** The data of the outtake form. Not returned. */
            outtake_form_data?: string | undefined;
            /**
             * Format: date-time
             * The date on the outtake form.
             */
            outtake_form_date?: string | Date | null | undefined;
            /** The name on the outtake form. */
            outtake_form_name?: string | null | undefined;
            priority?: components["schemas"]["TicketPriority"] | null | undefined;
            problem_type?: components["schemas"]["TicketProblemType"] | null | undefined;
            properties?: components["schemas"]["CustomFields"] | undefined;
            /** The signature. Not returned. */
            signature_data?: string | undefined;
            /** The name of the person who signed. */
            signature_name?: string | null | undefined;
            /**
             * The id of the service level agreement (SLA).
             */
            sla_id?: number | null | undefined;
            /**
             * Format: date-time
             * When it starts.
             */
            start_at?: string | Date | null | undefined;
            status?: components["schemas"]["TicketStatus"] | undefined;
            subject?: string | undefined;
            /** The tags. Removed in autumn 2026 (reference); whether they still work is unknown. */
            tag_list?: string[] | undefined;
            /**
             * The id of the ticket type.
             */
            ticket_type_id?: number | null | undefined;
            /**
             * The id of the technician. A new ticket without one is unassigned.
             */
            user_id?: number | null | undefined;
        };
        /** A line item (charge) of a ticket. Prices are given twice, in cents and in currency units. */
        TicketLineItem: {
            /** Whether the line item was converted; to what is undocumented. */
            converted?: boolean;
            /** The cost in cents. */
            cost_cents?: number | null;
            /** Format: date-time */
            created_at?: string;
            description?: string | null;
            /** The discount in currency units. */
            discount_dollars?: string | null;
            /**
             * The id of the estimate's line item that it came from.
             */
            estimate_line_item_id?: number | null;
            id: number;
            /**
             * The id of the part order (inferred).
             */
            item_id?: number | null;
            /** The discount on the line item, in percent. */
            line_discount_percent?: number | null;
            name?: string;
            /** The former price. Only null is known. */
            old_price?: components["schemas"]["Unsettled"];
            /**
             * The id of the original line item.
             */
            original_ticket_line_item_id?: number | null;
            /** The position in its list. */
            position?: number | null;
            /** The cost in currency units, the same as `cost_cents`. */
            price_cost?: number | null;
            /** The retail price in currency units, the same as `retail_cents`. */
            price_retail?: number | null;
            /** The name of the product category. */
            product_category?: string | null;
            product_id?: number | null;
            /**
             * Format: decimal
             * The quantity, a decimal number as text, such as "0.5".
             */
            quantity?: string;
            /** The retail price in cents. */
            retail_cents?: number | null;
            /** Whether it is taxed. */
            taxable?: boolean;
            ticket_id: number;
            /** The barcode (UPC). */
            upc_code?: string | null;
            /** Format: date-time */
            updated_at?: string;
            user_id?: number | null;
        };
        /** One line item of a ticket in its wrapper. */
        TicketLineItemAnswer: {
            ticket_line_item: components["schemas"]["TicketLineItem"];
        };
        /** The fields of a new line item of a ticket. `name` and `description` are required even with a product. */
        TicketLineItemCreate: {
            description: string;
        } & WithRequired<components["schemas"]["TicketLineItemInput"], "name" | "description">;
        /** The fields for adding and updating a line item of a ticket. A shared part of other schemas, never sent or returned by itself. */
        TicketLineItemInput: {
            description?: string | null | undefined;
            name?: string | undefined;
            /** The cost in currency units. */
            price_cost?: number | null | undefined;
            /** The retail price in currency units. */
            price_retail?: number | null | undefined;
            product_id?: number | null | undefined;
            quantity?: number | undefined;
            /** Whether it is taxed. */
            taxable?: boolean | undefined;
            /** The barcode (UPC). */
            upc_code?: string | null | undefined;
        };
        /** The line item of the ticket. */
        TicketLineItemRef: {
            /**
             * The line item's `id`. Not required (reference), but nothing else names the line item.
             */
            ticket_line_item_id: number;
        };
        /** A confirmation that the line item was removed. */
        TicketLineItemRemoved: {
            message?: string;
            success: boolean;
        };
        /** The line item of the ticket, and its fields to change. */
        TicketLineItemUpdate: components["schemas"]["TicketLineItemRef"] & components["schemas"]["TicketLineItemInput"];
        /** A page of tickets. `meta` lacks `per_page` and `total_entries`. */
        TicketList: {
            meta: components["schemas"]["Meta"];
            tickets: components["schemas"]["Ticket"][];
        };
        /**
         * The priority of a ticket. Each account defines its own: GET /settings lists them. Empty text is one of the defaults.
         * @example 2 Normal
         */
        TicketPriority: "0 Urgent" | "1 High" | "2 Normal" | "3 Low" | (string & {});
        /**
         * The problem type of a ticket. Each account defines its own: GET /settings lists them.
         * @example Hardware
         */
        TicketProblemType: "Virus" | "TuneUp" | "Hardware" | "Software" | "Other" | (string & {});
        /** A ticket as the stored record, without its comments, line items and people. GET /tickets/{id} has the usual form. */
        TicketRaw: {
            account_id?: number;
            /**
             * The id of the customer's address.
             */
            address_id?: number | null;
            /** All email addresses to notify. */
            all_notify_emails?: string | null;
            /** Whether the ticket was canceled. */
            cancelled?: boolean | null;
            /** The category of the ticket. */
            category?: string | null;
            /** The results of checkboxes. Only null is known. */
            checkbox_results?: components["schemas"]["Unsettled"];
            contact_id?: number | null;
            contract_id?: number | null;
            /**
             * The id of the user who created the ticket.
             */
            creator_id?: number | null;
            /** The stored text of the custom fields. */
            custom_fields_cache?: string | null;
            disabled?: boolean;
            /** The id of an event in a Google calendar (inferred). Only null is known. */
            gevent_id?: components["schemas"]["Unsettled"];
            intake_form_pdf?: components["schemas"]["TicketRawFile"];
            /** Whether the ticket is approved. */
            isapproved?: boolean | null;
            /** The device's memory (inferred). Only null is known. */
            memory?: components["schemas"]["Unsettled"];
            /** Email addresses to notify. */
            notify_emails?: string | null;
            /**
             * The id of the ticket's original customer.
             */
            original_customer_id?: number | null;
            /**
             * The id of the original ticket.
             */
            original_ticket_id?: number | null;
            /** The data of the outtake form. */
            outtake_form_data?: string | null;
            /**
             * Format: date-time
             * The date on the outtake form.
             */
            outtake_form_date?: string | null;
            /** The name on the outtake form. */
            outtake_form_name?: string | null;
            /** The device's password (inferred). Only null is known. Mask it before logging. */
            password?: string | null;
            pdf?: components["schemas"]["TicketRawFile"];
            /** Whether a power adapter came with the device. */
            power_adapter?: boolean | null;
            /** Who referred the customer. */
            referredby?: string | null;
            /** The signature, in an undocumented form. */
            signature_data?: string | null;
            /**
             * Format: date-time
             * When it was signed.
             */
            signature_date?: string | null;
            /** The name of the person who signed. */
            signature_name?: string | null;
            /**
             * The id of the service level agreement (SLA).
             */
            sla_id?: number | null;
            /** The results of text boxes. Only null is known. */
            textbox_results?: components["schemas"]["Unsettled"];
            /**
             * The id of the schedule that creates the ticket again and again.
             */
            ticket_recurring_schedule_id?: number | null;
            /**
             * The id of the ticket type.
             */
            ticket_type_id?: number | null;
            /** The minutes to resolution. Only null is known. */
            time_to_resolve_minutes?: components["schemas"]["Unsettled"];
            /** Whether an upgrade was offered. */
            upgradeoffered?: boolean | null;
            /** Undocumented. Only null is known. */
            with_initial_issue_body?: components["schemas"]["Unsettled"];
            /** Undocumented. Only null is known. */
            with_items_any?: components["schemas"]["Unsettled"];
        } & components["schemas"]["TicketCore"];
        /** A file of the ticket, as the stored record. Its key is that of an estimate's stored record. */
        TicketRawFile: {
            url?: string | null;
        };
        /** What the user may do with tickets. */
        TicketRights: {
            /** Whether only tickets assigned to the user are accessible. */
            mine_only?: boolean;
        } & components["schemas"]["RecordRights"];
        /** The account's ticket settings. */
        TicketSettings: {
            appointment_types?: components["schemas"]["AppointmentType"][];
            dashboard_settings?: components["schemas"]["Unsettled"];
            /**
             * The id of the default labor product.
             */
            default_labor_product_id?: number | null;
            /** Whether an intake form is required. */
            require_intake_form_with_ticket?: boolean | null;
            /** Whether an outtake form is required. */
            require_outtake_form_with_ticket?: boolean | null;
            /** Whether a ticket type is required. */
            require_ticket_type?: boolean | null;
            saved_searches?: components["schemas"]["Unsettled"][];
            /** Every status that a ticket can have. */
            ticket_status_list?: string[];
            /** Whether stopping a timer also charges it. */
            ticket_timer_charge_by_default?: boolean | null;
            /** The choices of the custom fields. Their form is inferred from tickets. */
            ticket_type_field_answers?: components["schemas"]["TicketFieldAnswer"][];
            /** The custom fields of the ticket types. Their form is inferred from tickets. */
            ticket_type_fields?: components["schemas"]["TicketField"][];
            /** The ticket types. Their form is inferred from tickets. */
            ticket_types?: components["schemas"]["TicketType"][];
            /**
             * The id of the default ticket workflow.
             */
            ticket_workflow_default_id?: number | null;
            users?: components["schemas"]["UserName"][];
            worksheet_templates?: components["schemas"]["Unsettled"][];
        };
        /**
         * The status of a ticket. Each account defines its own: GET /tickets/settings lists them.
         * @example New
         */
        TicketStatus: "New" | "In Progress" | "Resolved" | "Invoiced" | "Waiting for Parts" | "Waiting on Customer" | "Scheduled" | "Customer Reply" | (string & {});
        /** A timer or logged time on a ticket. Requests take `start_at` and `end_at`; responses have `start_time` and `end_time`. */
        TicketTimer: {
            /** The active duration in seconds. */
            active_duration?: number | null;
            /** Whether the time is billable. */
            billable?: boolean;
            /** The seconds to bill, instead of those measured. */
            billable_override?: number | null;
            /** The billable time in seconds. */
            billable_time?: number;
            /**
             * The id of the ticket comment that belongs to the time (inferred).
             */
            comment_id?: number | null;
            /** Format: date-time */
            created_at: string;
            /** The elapsed time, in seconds. */
            elapsed_seconds?: number;
            /**
             * Format: date-time
             * When the time ended; null while the timer runs.
             */
            end_time?: string | null;
            id: number;
            notes?: string | null;
            /**
             * The id of the labor product to charge.
             */
            product_id?: number | null;
            /** Whether the time was charged (inferred). */
            recorded?: boolean;
            /**
             * Format: date-time
             * A time with the name of a filter. Its meaning is undocumented.
             */
            since_updated_at?: string;
            /**
             * Format: date-time
             * When the time started.
             */
            start_time?: string;
            /**
             * The status of the timer. Filters omit the prefix.
             * @enum {string}
             */
            status?: "status_running" | "status_paused" | "status_stopped";
            ticket_id: number;
            /**
             * The id of the line item created when the time was charged.
             */
            ticket_line_item_id?: number | null;
            /**
             * The id of the time entry in Toggl (inferred).
             */
            toggl_id?: number | null;
            /** Format: date-time */
            updated_at: string;
            /**
             * The id of the technician.
             */
            user_id?: number | null;
        };
        /** One ticket timer in its wrapper. */
        TicketTimerAnswer: {
            ticket_timer: components["schemas"]["TicketTimer"];
        };
        /** A ticket timer to start now. It belongs to the token's owner; a `user_id` is ignored. */
        TicketTimerCreate: {
            /** Whether the time is billable; the account's setting by default. Null is accepted (reference). */
            billable?: boolean | null | undefined;
            /**
             * The id of the ticket comment that belongs to the time (inferred).
             */
            comment_id?: number | null | undefined;
            notes?: string | null | undefined;
            /**
             * The id of the labor product to charge.
             */
            product_id?: number | null | undefined;
            ticket_id: number;
        };
        /** A page of ticket timers. */
        TicketTimerList: {
            meta: components["schemas"]["Meta"];
            ticket_timers: components["schemas"]["TicketTimer"][];
        };
        /** Whether a ticket timer is billable. Nothing else can be changed here. */
        TicketTimerUpdate: {
            /** Whether the time is billable. Not required (reference), but there is no other field. */
            billable: boolean;
        };
        /** A ticket type and its custom fields. */
        TicketType: {
            account_id?: number;
            /** Format: date-time */
            created_at?: string;
            disabled?: boolean;
            id: number;
            /** The terms on the intake form. */
            intake_terms?: string | null;
            name: string;
            /** The terms on the outtake form. */
            outtake_terms?: string | null;
            /** Whether to skip the intake form. */
            skip_intake?: boolean;
            /** Whether to skip the outtake form. */
            skip_outtake?: boolean;
            ticket_fields?: components["schemas"]["TicketField"][];
            /** Format: date-time */
            updated_at?: string;
        };
        /** The fields of a ticket to change. Omitted fields keep their values. */
        TicketUpdate: {
            /**
             * The id of the parent ticket; null unlinks it. Needs the permission Ticket Parent-Child - Edit; otherwise the response is 403.
             */
            parent_id?: number | null | undefined;
        } & components["schemas"]["TicketInput"];
        /** A timelog: when a user clocked in and out. */
        Timelog: {
            account_id?: number;
            /** Format: date-time */
            created_at: string;
            id: number;
            /**
             * Format: date-time
             * When the user clocked in.
             */
            in_at?: string | null;
            /** A note on clocking in. */
            in_note?: string | null;
            /** Whether it is a lunch break (inferred). */
            lunch?: boolean | null;
            /** Whether the timelog was changed by hand. Only null is known. */
            manually_updated?: components["schemas"]["Unsettled"];
            /**
             * Format: date-time
             * When the user clocked out; null while clocked in.
             */
            out_at?: string | null;
            /** A note on clocking out. */
            out_note?: string | null;
            /** Format: date-time */
            updated_at: string;
            user_id: number;
        };
        /** The timelogs. */
        TimelogList: {
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
            timelogs: components["schemas"]["Timelog"][];
        };
        /** Clocking in or out. Nothing is required (reference). */
        TimelogUpdate: {
            /**
             * Format: date-time
             * When the user clocked in.
             */
            in_at?: string | Date | null | undefined;
            /** A note on clocking in. */
            in_note?: string | null | undefined;
            /** Whether it is a lunch break (inferred). */
            lunch?: boolean | null | undefined;
            /**
             * Format: date-time
             * When the user clocked out.
             */
            out_at?: string | Date | null | undefined;
            /** A note on clocking out. */
            out_note?: string | null | undefined;
        };
        /** Finished time to log. `end_at` or `duration_minutes` gives its end. `billable` is ignored here. */
        TimerEntryCreate: {
            /** The duration in minutes, returned as `active_duration` in seconds. */
            duration_minutes?: number | null | undefined;
            /**
             * Format: date-time
             * When the time ended, returned as `end_time`.
             */
            end_at?: string | Date | null | undefined;
            notes?: string | null | undefined;
            /**
             * The id of the labor product to charge.
             */
            product_id?: number | null | undefined;
            /**
             * Format: date-time
             * When the time started, returned as `start_time`. Without it the entry is refused.
             */
            start_at: string | Date;
            /**
             * The id of the technician.
             */
            user_id?: number | null | undefined;
        };
        /**
         * The timer entry's `id`. Not required (reference), but nothing else names the entry.
         */
        TimerEntryId: number;
        /** The timer entry of the ticket. */
        TimerEntryRef: {
            timer_entry_id: components["schemas"]["TimerEntryId"];
        };
        /** The fields of a timer entry to change. A new `duration_minutes` changes nothing (observed). */
        TimerEntryUpdate: {
            /** The seconds to bill, instead of those measured. */
            billable_override?: number | null | undefined;
            /** The duration in minutes, returned as `active_duration` in seconds. */
            duration_minutes?: number | null | undefined;
            notes?: string | null | undefined;
            /**
             * The id of the labor product to charge.
             */
            product_id?: number | null | undefined;
            /**
             * Format: date-time
             * When the time started, returned as `start_time`.
             */
            start_at?: string | Date | undefined;
            timer_entry_id: components["schemas"]["TimerEntryId"];
            /**
             * The id of the technician.
             */
            user_id?: number | null | undefined;
        };
        /** City, state and ZIP code of an address. A shared part of other schemas, never sent or returned by itself. */
        Town: {
            city?: string | null;
            state?: string | null;
            zip?: string | null;
        };
        /** Any value: its form is unknown. */
        Unsettled: unknown;
        /** A user (technician), alone or embedded in other records. */
        User: {
            /** Whether the user is an administrator. The key ends in a question mark (observed), or is `admin` (reference). */
            "admin?"?: boolean;
            /** The user's color, such as "#3a87ad". */
            color?: string | null;
            /** Format: date-time */
            created_at?: string;
            email: string;
            full_name: string;
            /** The name of the security group. */
            group?: string | null;
            id: number;
            /** Format: date-time */
            updated_at?: string;
        };
        /** One user in its wrapper. */
        UserAnswer: {
            user: components["schemas"]["User"];
        };
        /** A mobile device of a user. */
        UserDevice: {
            /**
             * The id of the account (inferred). Only null is known.
             */
            account_id?: number | null;
            /** Format: date-time */
            created_at: string;
            /** The name of the device. */
            device_name?: string | null;
            /** The UUID of the device, by which paths name it. */
            device_uuid: string;
            disabled?: boolean;
            /**
             * The id of the device. Paths take `device_uuid` instead.
             */
            id: number;
            model?: string | null;
            name?: string | null;
            /** The token for push messages, a secret. */
            registration_token_gcm?: string | null;
            /** The size of the device's screen. */
            screen_size?: string | null;
            /** The name of the device's operating system. */
            system_name?: string | null;
            /** Format: date-time */
            updated_at: string;
            user_id: number;
        };
        /** The fields of a new device. None is required, but without `device_uuid` it is refused (reference). */
        UserDeviceCreate: {
            /** The name of the device. */
            device_name?: string | null | undefined;
            /** The UUID of the device, by which paths name it. */
            device_uuid: string;
            model?: string | null | undefined;
            /** The size of the device's screen. */
            screen_size?: string | null | undefined;
            /** The name of the device's operating system. */
            system_name?: string | null | undefined;
        } & components["schemas"]["UserDeviceUpdate"];
        /** The fields of a device that can change. */
        UserDeviceUpdate: {
            /** The token for push messages, a secret. */
            registration_token_gcm?: string | null | undefined;
        };
        /** The users, as pairs of id and name. */
        UserList: {
            meta: components["schemas"]["Meta"];
            users: components["schemas"]["UserRow"][];
        };
        /** The id and name of a user. */
        UserName: {
            id: number;
            name: string;
        };
        /** What the user may do, coarsely. */
        UserPermissions: {
            asset?: components["schemas"]["RecordRights"];
            customer?: components["schemas"]["RecordRights"];
            invoice?: components["schemas"]["RecordRights"];
            payment?: components["schemas"]["RecordRights"];
            script?: components["schemas"]["ScriptRights"];
            ticket?: components["schemas"]["TicketRights"];
            worksheet?: components["schemas"]["WorksheetRights"];
        };
        /** A user's id and full name. */
        UserRow: [
            number,
            string
        ];
        /** A vendor: somebody you buy from. */
        Vendor: {
            /** Your account number at the vendor. */
            account_number?: string | null;
            address?: string | null;
            /** Format: date-time */
            created_at: string;
            email?: string | null;
            id: number;
            name: string;
            notes?: string | null;
            phone?: string | null;
            /** The first name of your representative at the vendor. */
            rep_first_name?: string | null;
            /** The last name of your representative at the vendor. */
            rep_last_name?: string | null;
            /** Format: date-time */
            updated_at: string;
            website?: string | null;
        } & components["schemas"]["Town"];
        /** One vendor in its wrapper. */
        VendorAnswer: {
            vendor: components["schemas"]["Vendor"];
        };
        /** The fields of a new vendor. None is required (reference). */
        VendorCreate: components["schemas"]["VendorInput"];
        /** The fields for creating and updating a vendor. A shared part of other schemas, never sent or returned by itself. */
        VendorInput: {
            /** Your account number at the vendor. */
            account_number?: string | null | undefined;
            address?: string | null | undefined;
            city?: string | null | undefined;
            /** The email address. Anything else is refused. */
            email?: string | null | undefined;
            name?: string | undefined;
            notes?: string | null | undefined;
            phone?: string | null | undefined;
            /** The first name of your representative at the vendor. */
            rep_first_name?: string | null | undefined;
            /** The last name of your representative at the vendor. */
            rep_last_name?: string | null | undefined;
            state?: string | null | undefined;
            website?: string | null | undefined;
            zip?: string | null | undefined;
        };
        /** A page of vendors. */
        VendorList: {
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
            vendors: components["schemas"]["Vendor"][];
        };
        /** The fields of a vendor to change. Whether omitted fields keep their values is unknown. */
        VendorUpdate: components["schemas"]["VendorInput"];
        /** A wiki page of the documentation. */
        WikiPage: {
            account_id?: number;
            /** The text as it was written. */
            body?: string | null;
            id: number;
            /** The text with its placeholders filled in (inferred). */
            interpolated_body?: string | null;
            name: string;
            /** The page's name in URLs. */
            slug?: string | null;
        };
        /** One wiki page in its wrapper. */
        WikiPageAnswer: {
            wiki_page: components["schemas"]["WikiPage"];
        };
        /** The fields of a new wiki page. None is required, but without `name` and `body` it is refused (reference). */
        WikiPageCreate: {
            /** The text, which must not be blank. */
            body: string;
        } & WithRequired<components["schemas"]["WikiPageInput"], "name" | "body">;
        /** The fields for creating and updating a wiki page. A shared part of other schemas, never sent or returned by itself. */
        WikiPageInput: {
            /**
             * The id of the asset. Not returned.
             */
            asset_id?: number | undefined;
            /** The text, which must not be blank. */
            body?: string | null | undefined;
            /**
             * The id of the customer. Not returned.
             */
            customer_id?: number | undefined;
            /** The name, which must not be blank. */
            name?: string | undefined;
            /** The page's name in URLs. */
            slug?: string | null | undefined;
            /** The visibility, best omitted. "internal" is refused (observed), and the valid values are unknown. Not returned. */
            visibility?: string | undefined;
        };
        /** A page of wiki pages. */
        WikiPageList: {
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
            wiki_pages: components["schemas"]["WikiPage"][];
        };
        /** The fields of a wiki page to change. None is required (reference). */
        WikiPageUpdate: components["schemas"]["WikiPageInput"];
        /** The answer to one field. */
        WorksheetAnswer: {
            /** The user who answered. */
            user?: string | undefined;
            /** The answer itself. */
            value?: string | undefined;
        };
        /** Maps the slug of a field to its answer. */
        WorksheetAnswers: {
            [key: string]: components["schemas"]["WorksheetAnswer"];
        };
        /** One field of a worksheet. */
        WorksheetField: {
            history?: components["schemas"]["Unsettled"][];
            id: number;
            name?: string;
            /** The position in its list. */
            position?: number;
            required?: boolean | null;
            /** The key of the field in `answers`. */
            slug?: string;
        };
        /** A worksheet of a ticket. */
        WorksheetResult: {
            /** Whether the worksheet is complete. */
            complete?: boolean | null;
            field_list?: components["schemas"]["WorksheetField"][];
            id: number;
            /** The name. Requests call it `title`. */
            name?: string | null;
            /** Whether the worksheet is public. */
            public?: boolean;
            required?: boolean;
            /**
             * The id of the worksheet template.
             */
            worksheet_template_id?: number | null;
        };
        /** One worksheet in its wrapper. */
        WorksheetResultAnswer: {
            worksheet_result: components["schemas"]["WorksheetResult"];
        };
        /** The fields of a new worksheet. */
        WorksheetResultCreate: {
            /** Whether the worksheet is public. */
            public?: boolean | undefined;
            required?: boolean | undefined;
            /** The name of the worksheet, returned as `name`. */
            title?: string | null | undefined;
            /**
             * The id of the worksheet template.
             */
            worksheet_template_id?: number | null | undefined;
        };
        /** A page of worksheets. */
        WorksheetResultList: {
            /** Paging information (inferred). */
            meta?: components["schemas"]["Meta"];
            worksheet_results: components["schemas"]["WorksheetResult"][];
        };
        /** The fields of a worksheet to change. */
        WorksheetResultUpdate: {
            answers?: components["schemas"]["WorksheetAnswers"] | undefined;
            /** Whether the worksheet is complete. */
            complete?: boolean | null | undefined;
            /**
             * The id of the user.
             */
            user_id?: number | undefined;
        } & components["schemas"]["WorksheetResultCreate"];
        /** What the user may do with worksheets. */
        WorksheetRights: {
            add?: boolean;
            delete?: boolean;
            manage?: boolean;
        };
    };
    responses: {
        /** There is no such asset. */
        AssetNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** There is no such asset. The status is inferred from fetching one. */
        AssetNotFoundInferred: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** The request is malformed. Returned when the JSON content type is missing (observed). */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** The request is malformed. Inferred from creating a ticket without the JSON content type. */
        BadRequestInferred: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** The token lacks an additional permission that the request needs. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** There is no such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** There is no such record. The body is inferred from other resources. */
        NotFoundInferred: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** More than 180 requests a minute came from this IP address. The request was not processed: it is safe to repeat. The body is plain text (observed); JSON and the header `Retry-After` are possible (guide). */
        RateLimited: {
            headers: {
                /**
                 * How many seconds to wait (guide). No real response is known to have it.
                 * @example 30
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
                "text/plain": string;
            };
        };
        /** The values were refused and nothing was saved. When creating a record, the response also echoes the request. */
        RefusedAssetType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** The comment was refused and nothing was saved. */
        RefusedComment: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** The values were refused and nothing was saved. The body is undocumented: these are the forms that other operations return (inferred). */
        RefusedInAnyShape: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyError"];
            };
        };
        /** The phone number was refused and nothing was saved. */
        RefusedNumber: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** The values were refused and nothing was saved. */
        RefusedSubject: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** The values were refused and nothing was saved. */
        RefusedWithJoinedText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorJoined"];
            };
        };
        /** The values were refused and nothing was saved. When creating a record, the response also echoes the request. */
        RefusedWithMessages: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** The server failed. The request may have been processed all the same. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
                "text/html": string;
            };
        };
        /** The token is missing, wrong or expired; or it lacks the permission, as in the first example. Only the text tells the two apart. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
            };
        };
    };
    parameters: {
        /**
         * The appointment's `id`.
         * @example 5560140011
         */
        AppointmentPathId: number;
        /**
         * The appointment type's `id`.
         * @example 5
         */
        AppointmentTypePathId: number;
        /**
         * The asset's `id`.
         * @example 7788
         */
        AssetPathId: number;
        /**
         * The canned response's `id`.
         * @example 71
         */
        CannedResponsePathId: number;
        /**
         * The contact's `id`.
         * @example 67890
         */
        ContactPathId: number;
        /**
         * The contract's `id`.
         * @example 615
         */
        ContractPathId: number;
        /**
         * Only records of this customer.
         * @example 12345
         */
        CustomerId: number;
        /**
         * The customer's `id`.
         * @example 12345
         */
        CustomerPathId: number;
        /**
         * The estimate's `id`.
         * @example 2101
         */
        EstimatePathId: number;
        /**
         * @deprecated
         * Only records of this customer (guide). The server silently ignores it here and returns the unfiltered list.
         * @example 12345
         */
        GuideCustomerId: number;
        /**
         * @deprecated
         * Only records from this day on (guide). The server silently ignores it here and returns the unfiltered list.
         * @example 2026-01-01
         */
        GuideDateFrom: string;
        /**
         * @deprecated
         * Only records up to this day (guide). The server silently ignores it here and returns the unfiltered list.
         * @example 2026-01-31
         */
        GuideDateTo: string;
        /**
         * @deprecated
         * Only records of the token's owner (guide). The server silently ignores it here and returns the unfiltered list.
         * @example true
         */
        GuideMine: boolean;
        /**
         * @deprecated
         * The text to search for (guide). The server silently ignores it here and returns the unfiltered list.
         * @example printer
         */
        GuideQuery: string;
        /**
         * @deprecated
         * Only records with this status (guide). The server silently ignores it here and returns the unfiltered list.
         * @example open
         */
        GuideStatus: string;
        /**
         * The page number, from 1. The list is paginated (reference); this parameter is inferred.
         * @example 2
         */
        InferredPage: number;
        /**
         * The invoice's `id`, or its number as shown in Syncro.
         * @example 3301
         */
        InvoiceIdOrNumber: number | string;
        /**
         * The invoice's `id`.
         * @example 3301
         */
        InvoicePathId: number;
        /**
         * The lead's `id`.
         * @example 8801
         */
        LeadPathId: number;
        /**
         * The new ticket form's `id`.
         * @example 31
         */
        NewTicketFormPathId: number;
        /**
         * The page number, from 1.
         * @example 2
         */
        Page: number;
        /**
         * The payment's `id`.
         * @example 8101
         */
        PaymentPathId: number;
        /**
         * The payment profile's `id`.
         * @example 71
         */
        PaymentProfilePathId: number;
        /**
         * The phone's `id`.
         * @example 501
         */
        PhonePathId: number;
        /**
         * The policy folder's `id`.
         * @example 42
         */
        PolicyFolderPathId: number;
        /**
         * The portal user's `id`.
         * @example 440
         */
        PortalUserPathId: number;
        /**
         * The product's `id`.
         * @example 312
         */
        ProductPathId: number;
        /**
         * The purchase order's `id`.
         * @example 901
         */
        PurchaseOrderPathId: number;
        /**
         * The text to search for.
         * @example printer
         */
        Query: string;
        /**
         * The RMM alert's `id`.
         * @example 15501
         */
        RmmAlertPathId: number;
        /**
         * The schedule's `id`.
         * @example 610
         */
        SchedulePathId: number;
        /**
         * The ticket blueprint's `id`.
         * @example 61
         */
        TicketBlueprintPathId: number;
        /**
         * The ticket's `id`, not its number.
         * @example 4521
         */
        TicketPathId: number;
        /**
         * The ticket timer's `id`.
         * @example 5560141102
         */
        TicketTimerPathId: number;
        /**
         * The user's `id`.
         * @example 101
         */
        UserPathId: number;
        /**
         * The vendor's `id`.
         * @example 801
         */
        VendorPathId: number;
        /**
         * The wiki page's `id`.
         * @example 530
         */
        WikiPagePathId: number;
        /**
         * The worksheet's `id`.
         * @example 2201
         */
        WorksheetResultPathId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAppointmentTypes: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1. The list is paginated (reference); this parameter is inferred.
                 * @example 2
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The appointment types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createAppointmentType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentTypeCreate"];
            };
        };
        responses: {
            /** The new appointment type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentTypeAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The values were refused and nothing was saved. Returned when `location_type` is missing (observed). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorJoined"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAppointmentType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The appointment type's `id`.
                 * @example 5
                 */
                id: components["parameters"]["AppointmentTypePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The appointment type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentType"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAppointmentType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The appointment type's `id`.
                 * @example 5
                 */
                id: components["parameters"]["AppointmentTypePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentTypeUpdate"];
            };
        };
        responses: {
            /** The appointment type was updated. The body is inferred and may be missing: creating one returns it wrapped, fetching one bare. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentTypeAnswer"] | components["schemas"]["AppointmentType"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAppointmentType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The appointment type's `id`.
                 * @example 5
                 */
                id: components["parameters"]["AppointmentTypePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The appointment type was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listAppointments: {
        parameters: {
            query?: {
                /**
                 * Only appointments that start after this day.
                 * @example 2026-10-01
                 */
                date_from?: string | undefined;
                /**
                 * Only appointments that start before this day.
                 * @example 2026-10-31
                 */
                date_to?: string | undefined;
                /**
                 * Only appointments of the token's owner.
                 * @example true
                 */
                mine?: boolean | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of appointments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentCreate"];
            };
        };
        responses: {
            /** The new appointment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The values were refused and nothing was saved. The same joined text stands under `error` and `message`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentRefused"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The appointment's `id`.
                 * @example 5560140011
                 */
                id: components["parameters"]["AppointmentPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The appointment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The appointment's `id`.
                 * @example 5560140011
                 */
                id: components["parameters"]["AppointmentPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentUpdate"];
            };
        };
        responses: {
            /** The updated appointment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. The same joined text stands under `error` and `message`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppointmentRefused"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The appointment's `id`.
                 * @example 5560140011
                 */
                id: components["parameters"]["AppointmentPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The appointment was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    lookUpCaller: {
        parameters: {
            query: {
                /**
                 * The caller's phone number.
                 * @example 5550101
                 */
                did: string;
                /**
                 * Whether the call is an outgoing one.
                 * @example true
                 */
                outbound?: boolean | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The name, or "Disabled". The response for an unknown number is undocumented; it may be empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caller"];
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listCannedResponses: {
        parameters: {
            query?: {
                /**
                 * The text to search for.
                 * @example printer
                 */
                query?: components["parameters"]["Query"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The canned responses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedResponseList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createCannedResponse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedResponseCreate"];
            };
        };
        responses: {
            /** The new canned response. Its wrapper key is inferred and may be missing. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedResponseAnswer"] | components["schemas"]["CannedResponse"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCannedResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The canned response's `id`.
                 * @example 71
                 */
                id: components["parameters"]["CannedResponsePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The canned response was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCannedResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The canned response's `id`.
                 * @example 71
                 */
                id: components["parameters"]["CannedResponsePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedResponseUpdate"];
            };
        };
        responses: {
            /** The canned response was updated. The body is inferred and may be missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedResponseAnswer"] | components["schemas"]["CannedResponse"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getCannedResponseSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CannedResponseSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /**
                 * Only records of this customer.
                 * @example 12345
                 */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /**
                 * @deprecated
                 * Only records from this day on (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["GuideDateFrom"] | undefined;
                /**
                 * @deprecated
                 * Only records up to this day (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["GuideDateTo"] | undefined;
                /**
                 * @deprecated
                 * Only records of the token's owner (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example true
                 */
                mine?: components["parameters"]["GuideMine"] | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @deprecated
                 * The text to search for (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example printer
                 */
                query?: components["parameters"]["GuideQuery"] | undefined;
                /**
                 * @deprecated
                 * Only records with this status (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example open
                 */
                status?: components["parameters"]["GuideStatus"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** The new contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["RefusedWithJoinedText"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contact's `id`.
                 * @example 67890
                 */
                id: components["parameters"]["ContactPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contact's `id`.
                 * @example 67890
                 */
                id: components["parameters"]["ContactPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdate"];
            };
        };
        responses: {
            /** The updated contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["RefusedWithJoinedText"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contact's `id`.
                 * @example 67890
                 */
                id: components["parameters"]["ContactPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contact was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listContracts: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of contracts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractCreate"];
            };
        };
        responses: {
            /** The new contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The values were refused and nothing was saved. `record` is the contract that was not saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorJoined"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contract's `id`.
                 * @example 615
                 */
                id: components["parameters"]["ContractPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contract, or null if it was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"] | null;
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contract's `id`.
                 * @example 615
                 */
                id: components["parameters"]["ContractPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContractUpdate"];
            };
        };
        responses: {
            /** The updated contract. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. `record` is the contract that was not saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorJoined"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The contract's `id`.
                 * @example 615
                 */
                id: components["parameters"]["ContractPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The contract was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listAssets: {
        parameters: {
            query?: {
                /**
                 * Only assets of this asset type.
                 * @example 9
                 */
                asset_type_id?: number | undefined;
                /**
                 * Only records of this customer.
                 * @example 12345
                 */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /**
                 * @deprecated
                 * Only records from this day on (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["GuideDateFrom"] | undefined;
                /**
                 * @deprecated
                 * Only records up to this day (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["GuideDateTo"] | undefined;
                /**
                 * @deprecated
                 * Only records of the token's owner (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example true
                 */
                mine?: components["parameters"]["GuideMine"] | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The text to search for.
                 * @example printer
                 */
                query?: components["parameters"]["Query"] | undefined;
                /**
                 * Only assets with SNMP enabled (true), or only those without (false).
                 * @example true
                 */
                snmp_enabled?: boolean | undefined;
                /**
                 * The sort order: a field, a space, and ASC or DESC. New in autumn 2026 (reference).
                 * @example name ASC
                 */
                sort?: string | undefined;
                /**
                 * @deprecated
                 * Only records with this status (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example open
                 */
                status?: components["parameters"]["GuideStatus"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetCreate"];
            };
        };
        responses: {
            /** The new asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["RefusedAssetType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The asset's `id`.
                 * @example 7788
                 */
                id: components["parameters"]["AssetPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The asset's `id`.
                 * @example 7788
                 */
                id: components["parameters"]["AssetPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetUpdate"];
            };
        };
        responses: {
            /** The updated asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFoundInferred"];
            422: components["responses"]["RefusedAssetType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The asset's `id`.
                 * @example 7788
                 */
                id: components["parameters"]["AssetPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The asset was deleted (inferred). The body may be missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listInstalledApplications: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The number of rows a page; 100 by default.
                 * @example 50
                 */
                per_page?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The asset's `id`.
                 * @example 7788
                 */
                id: components["parameters"]["AssetPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of installed applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstalledApplicationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listAssetPatches: {
        parameters: {
            query?: {
                /**
                 * The page of available patches, from 1. Inferred from `available_patches_meta`; no use of it is known.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The asset's `id`.
                 * @example 7788
                 */
                id: components["parameters"]["AssetPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The patches of the asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetPatchList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listContactAssets: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The contact's `id`.
                 * @example 67890
                 */
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactAssetList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is no such contact. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAssetsByIds: {
        parameters: {
            query: {
                /**
                 * The asset ids, separated by commas.
                 * @example [
                 *       7788,
                 *       7789
                 *     ]
                 */
                ids: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * Only customers with this business name.
                 * @example Dunder Mifflin Paper
                 */
                business_name?: string | undefined;
                /**
                 * @deprecated
                 * Only records of this customer (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 12345
                 */
                customer_id?: components["parameters"]["GuideCustomerId"] | undefined;
                /**
                 * @deprecated
                 * Only records from this day on (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["GuideDateFrom"] | undefined;
                /**
                 * @deprecated
                 * Only records up to this day (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["GuideDateTo"] | undefined;
                /**
                 * Only customers with this email address.
                 * @example michael@example.com
                 */
                email?: string | undefined;
                /**
                 * Only customers with this first name.
                 * @example Michael
                 */
                firstname?: string | undefined;
                /**
                 * Only the customers with these ids. How to write several is inferred.
                 * @example [
                 *       12345
                 *     ]
                 */
                id?: number[] | undefined;
                /**
                 * Leaves out the customer with this id. It was called `not_id` until autumn 2026 (reference).
                 * @example 12346
                 */
                id_not?: number | undefined;
                /**
                 * Whether to include disabled customers, such as "true". The type is text (reference).
                 * @example true
                 */
                include_disabled?: string | undefined;
                /**
                 * Only customers with this last name.
                 * @example Scott
                 */
                lastname?: string | undefined;
                /**
                 * @deprecated
                 * Only records of the token's owner (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example true
                 */
                mine?: components["parameters"]["GuideMine"] | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The text to search for.
                 * @example printer
                 */
                query?: components["parameters"]["Query"] | undefined;
                /**
                 * The sort order: a field, a space, and ASC or DESC.
                 * @example firstname ASC
                 */
                sort?: string | undefined;
                /**
                 * @deprecated
                 * Only records with this status (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example open
                 */
                status?: components["parameters"]["GuideStatus"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** The new customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["RefusedWithMessages"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPaymentProfiles: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1. The list is paginated (reference); this parameter is inferred.
                 * @example 2
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment profiles of the customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentProfileList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createPaymentProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentProfileCreate"];
            };
        };
        responses: {
            /** The new payment profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentProfileAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPaymentProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * The payment profile's `id`.
                 * @example 71
                 */
                id: components["parameters"]["PaymentProfilePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentProfileAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePaymentProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * The payment profile's `id`.
                 * @example 71
                 */
                id: components["parameters"]["PaymentProfilePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentProfileUpdate"];
            };
        };
        responses: {
            /** The updated payment profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentProfileAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePaymentProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * The payment profile's `id`.
                 * @example 71
                 */
                id: components["parameters"]["PaymentProfilePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment profile was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomerPhones: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1. The list is paginated (reference); this parameter is inferred.
                 * @example 2
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The phones of the customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createCustomerPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneCreate"];
            };
        };
        responses: {
            /** The new phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phone"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedNumber"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCustomerPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * The phone's `id`.
                 * @example 501
                 */
                id: components["parameters"]["PhonePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneUpdate"];
            };
        };
        responses: {
            /** The updated phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phone"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedNumber"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCustomerPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * The phone's `id`.
                 * @example 501
                 */
                id: components["parameters"]["PhonePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The phone was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                id: components["parameters"]["CustomerPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDetailAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                id: components["parameters"]["CustomerPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** The updated customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedWithMessages"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The customer's `id`.
                 * @example 12345
                 */
                id: components["parameters"]["CustomerPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customer was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    autocompleteCustomers: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1. The list is paginated (reference); this parameter is inferred.
                 * @example 2
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * The text to search for.
                 * @example printer
                 */
                query?: components["parameters"]["Query"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customers that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerMatches"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getLatestCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listEstimates: {
        parameters: {
            query?: {
                /**
                 * Only estimates created after this day or moment.
                 * @example 2026-10-01
                 */
                created_after?: string | undefined;
                /**
                 * Only records of this customer.
                 * @example 12345
                 */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /**
                 * Only estimates of the token's owner.
                 * @example true
                 */
                mine?: boolean | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Only estimates with this status, in lower case.
                 * @example approved
                 */
                status?: components["schemas"]["EstimateStatusFilter"] | undefined;
                /**
                 * Only estimates changed after this day or moment.
                 * @example 2026-10-01
                 */
                updated_after?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of estimates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateCreate"];
            };
        };
        responses: {
            /** The new estimate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFieldMap"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getEstimate: {
        parameters: {
            query?: {
                /**
                 * The estimate's number, as shown in Syncro; used if no estimate has the id in the path.
                 * @example 1016
                 */
                number?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The estimate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateDetailAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateUpdate"];
            };
        };
        responses: {
            /** The updated estimate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFieldMap"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The estimate was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    convertEstimateToInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The new invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The estimate was not converted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    emailEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The email was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateNotice"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addEstimateLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateLineNew"];
            };
        };
        responses: {
            /** The new line item and its estimate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateLineAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was added. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorJoined"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateEstimateLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
                /**
                 * The line item's `id`.
                 * @example 9912
                 */
                line_item_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateLineInput"];
            };
        };
        responses: {
            /** The updated line item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineItemAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFieldMap"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteEstimateLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
                /**
                 * The line item's `id`.
                 * @example 9912
                 */
                line_item_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The updated estimate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    printEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The estimate's `id`.
                 * @example 2101
                 */
                id: components["parameters"]["EstimatePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The estimate was added to the print queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EstimateNotice"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * Only records of this customer (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 12345
                 */
                customer_id?: components["parameters"]["GuideCustomerId"] | undefined;
                /**
                 * @deprecated
                 * Only records from this day on (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["GuideDateFrom"] | undefined;
                /**
                 * @deprecated
                 * Only records up to this day (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["GuideDateTo"] | undefined;
                /**
                 * @deprecated
                 * Only records of the token's owner (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example true
                 */
                mine?: components["parameters"]["GuideMine"] | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Only paid invoices.
                 * @example true
                 */
                paid?: boolean | undefined;
                /**
                 * The number of rows a page; 25 by default and at most.
                 * @example 25
                 */
                per_page?: number | undefined;
                /**
                 * @deprecated
                 * The text to search for (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example printer
                 */
                query?: components["parameters"]["GuideQuery"] | undefined;
                /**
                 * Only invoices changed since this day or moment. Possibly only the date counts.
                 * @example 2026-10-01
                 */
                since_updated_at?: string | undefined;
                /**
                 * @deprecated
                 * Only records with this status (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example open
                 */
                status?: components["parameters"]["GuideStatus"] | undefined;
                /**
                 * Only invoices of this ticket.
                 * @example 4521
                 */
                ticket_id?: number | undefined;
                /**
                 * Only unpaid invoices.
                 * @example true
                 */
                unpaid?: boolean | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** The new invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`, or its number as shown in Syncro.
                 * @example 3301
                 */
                id: components["parameters"]["InvoiceIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceDetailAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceUpdate"];
            };
        };
        responses: {
            /** The updated invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice may be deleted. The body is undocumented; this response is called an invalid request (reference). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    convertInvoiceToDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice is a draft. The body is undocumented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    emailInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        /** The address to use instead of the customer's (observed). */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InvoiceEmail"];
            };
        };
        responses: {
            /** The email was sent. The body is inferred and may be missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addInvoiceLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceLineWrite"];
            };
        };
        responses: {
            /** The new line item. Its wrapper key is inferred and may be missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineItemAnswer"] | components["schemas"]["LineItem"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateInvoiceLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
                /**
                 * The line item's `id`.
                 * @example 9901
                 */
                line_item_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceLineUpdate"];
            };
        };
        responses: {
            /** The line item may be updated. The body is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineItemAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteInvoiceLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
                /**
                 * The line item's `id`.
                 * @example 9901
                 */
                line_item_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The updated invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    recordInvoicePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        responses: {
            /** The payment, inferred from POST /payments. The body may be missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    printInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice was added to the print queue. The body is undocumented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    publishInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice was published. The body is undocumented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getInvoiceTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The invoice's `id`.
                 * @example 3301
                 */
                id: components["parameters"]["InvoicePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPartOrders: {
        parameters: {
            query?: {
                /**
                 * Only completed part orders.
                 * @example true
                 */
                completed?: boolean | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The text to search for.
                 * @example printer
                 */
                query?: components["parameters"]["Query"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of part orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartOrderList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listLeads: {
        parameters: {
            query?: {
                /**
                 * Only leads with a ticket (true), or only those without (false).
                 * @example false
                 */
                has_ticket?: boolean | undefined;
                /**
                 * Only leads received through these mailboxes.
                 * @example [
                 *       3
                 *     ]
                 */
                "mailbox_ids[]"?: number[] | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The text to search for.
                 * @example printer
                 */
                query?: components["parameters"]["Query"] | undefined;
                /**
                 * Only leads with these statuses, separated by commas. `statuses[]` is the same as an array.
                 * @example New,Opportunity
                 */
                status_list?: string | undefined;
                /**
                 * Only leads with these statuses.
                 * @example [
                 *       "New"
                 *     ]
                 */
                "statuses[]"?: components["schemas"]["LeadStatus"][] | undefined;
                /**
                 * Only leads of these technicians.
                 * @example [
                 *       101
                 *     ]
                 */
                "users[]"?: number[] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of leads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadCreate"];
            };
        };
        responses: {
            /** The new lead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The values were refused and nothing was saved. `params` echoes the request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The lead's `id`.
                 * @example 8801
                 */
                id: components["parameters"]["LeadPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The lead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadDetailAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The lead's `id`.
                 * @example 8801
                 */
                id: components["parameters"]["LeadPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadUpdate"];
            };
        };
        responses: {
            /** The updated lead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. `params` echoes the request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listLineItems: {
        parameters: {
            query?: {
                /**
                 * Only line items of this estimate.
                 * @example 2101
                 */
                estimate_id?: number | undefined;
                /**
                 * Only line items of estimates.
                 * @example true
                 */
                estimate_id_not_null?: boolean | undefined;
                /**
                 * Only line items of this invoice.
                 * @example 3301
                 */
                invoice_id?: number | undefined;
                /**
                 * Only line items of invoices.
                 * @example true
                 */
                invoice_id_not_null?: boolean | undefined;
                /**
                 * The page number, from 1. Inferred from `meta`.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of line items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineItemList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listNewTicketForms: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1. The list is paginated (reference); this parameter is inferred.
                 * @example 2
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The new ticket forms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTicketFormList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getNewTicketForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The new ticket form's `id`.
                 * @example 31
                 */
                id: components["parameters"]["NewTicketFormPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The new ticket form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTicketFormAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    processNewTicketForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The new ticket form's `id`.
                 * @example 31
                 */
                id: components["parameters"]["NewTicketFormPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTicketFormInput"];
            };
        };
        responses: {
            /** The new ticket, and an invoice if one was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTicketFormResult"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused. The problems are grouped by section and field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMap"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    logInWithOneTimeCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OtpLogin"];
            };
        };
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtpLoginResult"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            /** The code is wrong, and `instructions` say what to do; or the token is missing, wrong or expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorLogin"] | components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPaymentMethods: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1. The list is paginated (reference); this parameter is inferred.
                 * @example 2
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The text to search for.
                 * @example printer
                 */
                query?: components["parameters"]["Query"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        responses: {
            /** The new payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The payment's `id`.
                 * @example 8101
                 */
                id: components["parameters"]["PaymentPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentDetailAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPolicyFolders: {
        parameters: {
            query: {
                /**
                 * The customer whose policy folders to list.
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The number of rows a page, at most 100.
                 * @example 50
                 */
                per_page?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of policy folders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFolderList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is no such customer (inferred). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createPolicyFolder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyFolderCreate"];
            };
        };
        responses: {
            /** The new policy folder. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFolderAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** There is no such customer or parent folder (inferred). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPolicyFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The policy folder's `id`.
                 * @example 42
                 */
                id: components["parameters"]["PolicyFolderPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFolderAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is no such policy folder. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePolicyFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The policy folder's `id`.
                 * @example 42
                 */
                id: components["parameters"]["PolicyFolderPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyFolderUpdate"];
            };
        };
        responses: {
            /** The updated policy folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFolderAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** There is no such policy folder. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePolicyFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The policy folder's `id`.
                 * @example 42
                 */
                id: components["parameters"]["PolicyFolderPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy folder was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** There is no such policy folder. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** The policy folder has child folders; nothing was deleted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPortalUsers: {
        parameters: {
            query?: {
                /**
                 * Only records of this customer.
                 * @example 12345
                 */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /**
                 * Only portal users with this email address.
                 * @example pam@example.com
                 */
                email?: string | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of portal users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUserList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createPortalUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalUserInput"];
            };
        };
        responses: {
            /** The new portal user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUser"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The values were refused and nothing was saved. `params` echoes the request with its passwords. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePortalUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The portal user's `id`.
                 * @example 440
                 */
                id: components["parameters"]["PortalUserPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalUserInput"];
            };
        };
        responses: {
            /** The updated portal user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUser"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. `params` echoes the request with its passwords. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePortalUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The portal user's `id`.
                 * @example 440
                 */
                id: components["parameters"]["PortalUserPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deleted portal user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    sendPortalInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalInvitationCreate"];
            };
        };
        responses: {
            /** The invitation was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalInvitationAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The invitation was not sent. `message` is one text here, not a list. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalInvitationAnswer"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /**
                 * Only products in this category.
                 * @example 41
                 */
                category_id?: number | undefined;
                /**
                 * Only the products with these ids. How to write several is inferred.
                 * @example [
                 *       312
                 *     ]
                 */
                id?: number[] | undefined;
                /**
                 * Leaves out the products with these ids. How to write several is inferred.
                 * @example [
                 *       310
                 *     ]
                 */
                id_not?: number[] | undefined;
                /**
                 * Only products with this name.
                 * @example Toner cartridge
                 */
                name?: string | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The text to search for.
                 * @example printer
                 */
                query?: components["parameters"]["Query"] | undefined;
                /**
                 * Only products with this SKU.
                 * @example VS-4410
                 */
                sku?: string | undefined;
                /**
                 * The sort order: a field, a space, and ASC or DESC.
                 * @example name ASC
                 */
                sort?: string | undefined;
                /**
                 * Only products with this barcode.
                 * @example 012345678905
                 */
                upc_code?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCreate"];
            };
        };
        responses: {
            /** The new product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The values were refused and nothing was saved. `params` echoes the request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                id: components["parameters"]["ProductPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                id: components["parameters"]["ProductPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductUpdate"];
            };
        };
        responses: {
            /** The updated product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addProductImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                id: components["parameters"]["ProductPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductImages"];
            };
        };
        responses: {
            /** The request was accepted; the images follow later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductImagesQueued"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** No files were named; nothing will be downloaded. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteProductImage: {
        parameters: {
            query: {
                /**
                 * The image's id, from the product's `photos`.
                 * @example 5501
                 */
                photo_id: number;
            };
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                id: components["parameters"]["ProductPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The image was removed, as a short message says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is no such image. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    setProductLocationQuantity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                id: components["parameters"]["ProductPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationQuantityUpdate"];
            };
        };
        responses: {
            /** The stock at that location. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationQuantity"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listProductSerials: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Only serial numbers with this status.
                 * @example in_stock
                 */
                status?: "reserved" | "sold" | "returned" | "in_transfer" | "breakage" | "used_in_refurb" | "in_stock" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 311
                 */
                product_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of serial numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSerialList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createProductSerial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 311
                 */
                product_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductSerialCreate"];
            };
        };
        responses: {
            /** The new serial number, with the status "In Stock". */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSerialAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProductSerial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The serial number's `id`.
                 * @example 16120
                 */
                id: number;
                /**
                 * The product's `id`.
                 * @example 311
                 */
                product_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductSerialUpdate"];
            };
        };
        responses: {
            /** The updated serial number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSerialAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    attachProductSerials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 311
                 */
                product_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductSerialAttach"];
            };
        };
        responses: {
            /** The serial numbers were attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSerialAttached"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The serial numbers were not attached, whatever `status` says. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAttached"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listProductSkus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                product_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The SKUs of the product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSkuList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createProductSku: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The product's `id`.
                 * @example 312
                 */
                product_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductSkuCreate"];
            };
        };
        responses: {
            /** The new SKU. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSkuAnswer"];
                };
            };
            /** The new SKU. Sources differ between the statuses 200 and 201. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSkuAnswer"];
                };
            };
            /** The values were refused and nothing was saved. The status is 400 here, where other operations return 422. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProductSku: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The SKU's `id`.
                 * @example 8801
                 */
                id: number;
                /**
                 * The product's `id`.
                 * @example 312
                 */
                product_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductSkuUpdate"];
            };
        };
        responses: {
            /** The updated SKU. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSkuAnswer"];
                };
            };
            /** The values were refused and nothing was saved. The status is 400 here, where other operations return 422. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteProductSku: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The SKU's `id`.
                 * @example 8801
                 */
                id: number;
                /**
                 * The product's `id`.
                 * @example 312
                 */
                product_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The SKU was removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    findProductByBarcode: {
        parameters: {
            query: {
                /**
                 * The barcode, as in `upc_code`.
                 * @example 012345678905
                 */
                barcode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductMatch"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listProductCategories: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1. The list is paginated (reference); this parameter is inferred.
                 * @example 2
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The product categories, each with its ancestors in `ancestry`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCategoryList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPurchaseOrders: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of purchase orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderCreate"];
            };
        };
        responses: {
            /** The new purchase order, without line items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The purchase order's `id`.
                 * @example 901
                 */
                id: components["parameters"]["PurchaseOrderPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The purchase order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The purchase order's `id`.
                 * @example 901
                 */
                id: components["parameters"]["PurchaseOrderPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderUpdate"];
            };
        };
        responses: {
            /** The updated purchase order. The body is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadPurchaseOrderAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The purchase order's `id`.
                 * @example 901
                 */
                id: components["parameters"]["PurchaseOrderPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PurchaseOrderAttachmentUpload"];
            };
        };
        responses: {
            /** The file was uploaded. The body is inferred. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderAttachmentAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The file is larger than 10 MB. The body is inferred. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                    "text/html": string;
                };
            };
            /** The file's type is not accepted. The body is inferred. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addPurchaseOrderLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The purchase order's `id`.
                 * @example 901
                 */
                id: components["parameters"]["PurchaseOrderPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderLineCreate"];
            };
        };
        responses: {
            /** The new line item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderLineAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The line item was refused and nothing was saved, for example because the product lacks `maintain_stock`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorJoined"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    receivePurchaseOrderLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The purchase order's `id`.
                 * @example 901
                 */
                id: components["parameters"]["PurchaseOrderPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderReceive"];
            };
        };
        responses: {
            /** The purchase order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listRmmAlerts: {
        parameters: {
            query?: {
                /**
                 * Only alerts raised after this moment. Whether more than the date counts is unknown. New in autumn 2026 (reference).
                 * @example 2026-10-01
                 */
                created_after?: string | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The status of the alerts to list; active by default.
                 * @example all
                 */
                status?: "active" | "resolved" | "all" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of RMM alerts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RmmAlertList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createRmmAlert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RmmAlertCreate"];
            };
        };
        responses: {
            /** The new RMM alert. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RmmAlertCreatedAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getRmmAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The RMM alert's `id`.
                 * @example 15501
                 */
                id: components["parameters"]["RmmAlertPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The RMM alert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RmmAlertAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    clearRmmAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The RMM alert's `id`.
                 * @example 15501
                 */
                id: components["parameters"]["RmmAlertPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The RMM alert was resolved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessText"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    muteRmmAlert: {
        parameters: {
            query?: {
                /**
                 * How long to mute the alert. Required unless the body has it.
                 * @example 1-day
                 */
                mute_for?: components["schemas"]["RmmAlertMuteTime"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The RMM alert's `id`.
                 * @example 15501
                 */
                id: components["parameters"]["RmmAlertPathId"];
            };
            cookie?: never;
        };
        /** The time in a body, instead of the query (observed). */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RmmAlertMute"];
            };
        };
        responses: {
            /** The RMM alert was muted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessText"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The time was refused and nothing changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMap"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    runRmmScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The asset's `id`.
                 * @example 7788
                 */
                asset_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RmmScriptRun"];
            };
        };
        responses: {
            /** The run was scheduled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RmmScriptScheduled"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** There is no such script, or no such asset (inferred). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            /** The values were refused and nothing was scheduled. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /**
                 * Only records of this customer.
                 * @example 12345
                 */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of schedules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleCreate"];
            };
        };
        responses: {
            /** The new schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The values were refused and nothing was saved. The problems are a list, except that a `next_run` not in the form YYYY-MM-DD is answered with one text. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorTexts"] | components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleUpdate"];
            };
        };
        responses: {
            /** The updated schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. The problems are a list, except that a `next_run` not in the form YYYY-MM-DD is answered with one text. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorTexts"] | components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The schedule was deleted. The body is inferred from removing a line item and may be missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addScheduleLineItemOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleLineInput"];
            };
        };
        responses: {
            /** The new line item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleLineAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorTexts"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addScheduleLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleLineInput"];
            };
        };
        responses: {
            /** The new line item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleLineAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorTexts"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateScheduleLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
                /**
                 * The line item's `id`.
                 * @example 8801
                 */
                schedule_line_item_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleLineInput"];
            };
        };
        responses: {
            /** The updated line item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleLineAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorTexts"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteScheduleLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
                /**
                 * The line item's `id`.
                 * @example 8801
                 */
                schedule_line_item_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The line item was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    removeScheduleLineItemOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The schedule's `id`.
                 * @example 610
                 */
                id: components["parameters"]["SchedulePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleLineRef"];
            };
        };
        responses: {
            /** The line item was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    searchEverything: {
        parameters: {
            query?: {
                /**
                 * The text to search for. Typed as an integer by mistake (reference).
                 * @example printer
                 */
                query?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The records found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPrintingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The printing settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintingSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettingsTabs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The modules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsTabsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listTicketBlueprints: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The number of rows a page; 20 by default, at most 100.
                 * @example 50
                 */
                per_page?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of ticket blueprints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketBlueprintList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** The condition is undocumented (reference). The body is inferred from other resources. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    applyTicketBlueprint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket blueprint's `id`.
                 * @example 61
                 */
                id: components["parameters"]["TicketBlueprintPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketBlueprintApply"];
            };
        };
        responses: {
            /** The ids of the new tickets. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketBlueprintApplied"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** There is no such customer (reference) or no such ticket blueprint. The body is inferred. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            /** The ticket blueprint cannot be applied; no ticket was created. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listCommentsAcrossTickets: {
        parameters: {
            query?: {
                /**
                 * Only comments written after this day or moment. The format is unknown.
                 * @example 2026-10-01
                 */
                comment_created_after?: string | undefined;
                /**
                 * Only comments written before this day or moment. The format is unknown.
                 * @example 2026-10-31
                 */
                comment_created_before?: string | undefined;
                /**
                 * The format of the comments; plaintext by default.
                 * @example plaintext
                 */
                comment_format?: "plaintext" | "richtext" | "original" | undefined;
                /**
                 * Only comments of this contact's tickets.
                 * @example 67890
                 */
                contact_id?: number | undefined;
                /**
                 * Only comments of tickets created after this day or moment. Possibly only the date counts.
                 * @example 2026-10-01
                 */
                created_after?: string | undefined;
                /**
                 * Only records of this customer.
                 * @example 12345
                 */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /**
                 * Only comments of the token owner's tickets.
                 * @example true
                 */
                mine?: boolean | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The number of rows a page; 25 by default, at most 100.
                 * @example 100
                 */
                per_page?: number | undefined;
                /**
                 * Only comments of tickets resolved after this day or moment. Possibly only the date counts.
                 * @example 2026-10-01
                 */
                resolved_after?: string | undefined;
                /**
                 * Only comments of tickets changed since this day or moment. Possibly only the date counts.
                 * @example 2026-10-01
                 */
                since_updated_at?: string | undefined;
                /**
                 * Only comments of tickets with exactly this status, or "Not Closed".
                 * @example Not Closed
                 */
                status?: components["schemas"]["TicketStatus"] | undefined;
                /**
                 * Only comments of this ticket.
                 * @example 4521
                 */
                ticket_id?: number | undefined;
                /**
                 * Only comments of tickets in this saved search.
                 * @example 12
                 */
                ticket_search_id?: number | undefined;
                /**
                 * Only comments of tickets assigned to this technician.
                 * @example 101
                 */
                user_id?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketCommentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listTicketTimers: {
        parameters: {
            query?: {
                /**
                 * Only timers with this billing state. Unknown values are ignored.
                 * @example unbilled
                 */
                billing_status?: "non-billable" | "unbilled" | "billed" | "invoiced" | undefined;
                /**
                 * Only timers created after this moment. The format is unknown.
                 * @example 2026-10-01
                 */
                created_at_gt?: string | undefined;
                /**
                 * Only timers created before this moment. The format is unknown.
                 * @example 2026-10-31
                 */
                created_at_lt?: string | undefined;
                /**
                 * Only records of this customer.
                 * @example 12345
                 */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Only timers with this status, without the prefix of responses. Unknown values are ignored.
                 * @example running
                 */
                status?: "running" | "paused" | "stopped" | undefined;
                /**
                 * Only timers of this ticket.
                 * @example 4521
                 */
                ticket_id?: number | undefined;
                /**
                 * Only timers of this technician.
                 * @example 101
                 */
                user_id?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of ticket timers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimerList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createTicketTimer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketTimerCreate"];
            };
        };
        responses: {
            /** The ticket timer that was already active. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimerAnswer"];
                };
            };
            /** The new ticket timer. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimerAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** There is no such ticket. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** The values were refused and no timer was started. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTicketTimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket timer's `id`.
                 * @example 5560141102
                 */
                id: components["parameters"]["TicketTimerPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketTimerUpdate"];
            };
        };
        responses: {
            /** The updated ticket timer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimerAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** There is no such ticket timer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** The value was refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    pauseTicketTimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket timer's `id`.
                 * @example 5560141102
                 */
                id: components["parameters"]["TicketTimerPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The paused ticket timer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is no such ticket timer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** The ticket timer cannot be paused in its current status. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    startTicketTimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket timer's `id`.
                 * @example 5560141102
                 */
                id: components["parameters"]["TicketTimerPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The running ticket timer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is no such ticket timer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** The ticket timer cannot be started in its current status. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    stopTicketTimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket timer's `id`.
                 * @example 5560141102
                 */
                id: components["parameters"]["TicketTimerPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The stopped ticket timer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** There is no such ticket timer. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** The ticket timer cannot be stopped in its current status. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * Whether each ticket has all its comments or only the first; true by default. Announced to end on 31 March 2026, leaving only the first (reference).
                 * @example false
                 */
                all_comments?: boolean | undefined;
                /**
                 * Only tickets linked to an asset with this text in its name, in upper or lower case. New in autumn 2026 (reference).
                 * @example RECEPTION
                 */
                asset_name?: string | undefined;
                /**
                 * Only tickets linked to the asset with exactly this serial number. New in autumn 2026 (reference).
                 * @example SN-4471
                 */
                asset_serial?: string | undefined;
                /**
                 * The format of the comments; plaintext by default.
                 * @example plaintext
                 */
                comment_format?: "plaintext" | "richtext" | "original" | undefined;
                /**
                 * Only tickets of this contact.
                 * @example 67890
                 */
                contact_id?: number | undefined;
                /**
                 * Only tickets created after this day or moment. Possibly only the date counts.
                 * @example 2026-10-01
                 */
                created_after?: string | undefined;
                /**
                 * Only records of this customer.
                 * @example 12345
                 */
                customer_id?: components["parameters"]["CustomerId"] | undefined;
                /**
                 * @deprecated
                 * Only records from this day on (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["GuideDateFrom"] | undefined;
                /**
                 * @deprecated
                 * Only records up to this day (guide). The server silently ignores it here and returns the unfiltered list.
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["GuideDateTo"] | undefined;
                /**
                 * Only tickets of the token's owner.
                 * @example true
                 */
                mine?: boolean | undefined;
                /**
                 * Only the ticket with this number. The response is still a list.
                 * @example 1042
                 */
                number?: string | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * Only child tickets of this ticket. New in autumn 2026 (reference).
                 * @example 4521
                 */
                parent_id?: number | undefined;
                /**
                 * The text to search for.
                 * @example printer
                 */
                query?: components["parameters"]["Query"] | undefined;
                /**
                 * Only tickets resolved after this day or moment. Possibly only the date counts.
                 * @example 2026-10-01
                 */
                resolved_after?: string | undefined;
                /**
                 * Only tickets changed since this day or moment. Possibly only the date counts.
                 * @example 2026-10-01
                 */
                since_updated_at?: string | undefined;
                /**
                 * Only tickets with exactly this status, or "Not Closed". "open" (guide) is not a status.
                 * @example Not Closed
                 */
                status?: components["schemas"]["TicketStatus"] | undefined;
                /**
                 * Only tickets of this saved search.
                 * @example 12
                 */
                ticket_search_id?: number | undefined;
                /**
                 * Only tickets of this technician.
                 * @example 101
                 */
                user_id?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of tickets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketCreate"];
            };
        };
        responses: {
            /** The new ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"] | components["schemas"]["ErrorGuide"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketUpdate"];
            };
        };
        responses: {
            /** The updated ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedSubject"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ticket was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addTicketLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketLineItemCreate"];
            };
        };
        responses: {
            /** The new line item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketLineItem"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorJoined"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    attachTicketFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentUrls"];
            };
        };
        responses: {
            /** The request was accepted; the files follow later. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentsTaken"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    chargeTicketTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerEntryRef"];
            };
        };
        responses: {
            /** The charged timer entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addTicketComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketCommentCreate"];
            };
        };
        responses: {
            /** The new comment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketCommentAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedComment"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listTicketComments: {
        parameters: {
            query?: {
                /**
                 * The format of the comments; plaintext by default.
                 * @example plaintext
                 */
                comment_format?: "plaintext" | "richtext" | "original" | undefined;
                /**
                 * Only comments created after this day or moment. The format is unknown.
                 * @example 2026-10-01
                 */
                created_after?: string | undefined;
                /**
                 * Only comments created before this day or moment. The format is unknown.
                 * @example 2026-10-31
                 */
                created_before?: string | undefined;
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * The number of rows a page; 10 by default.
                 * @example 25
                 */
                per_page?: number | undefined;
                /**
                 * The field to sort by.
                 * @example created_at
                 */
                sort_by?: "created_at" | "updated_at" | undefined;
                /**
                 * Oldest first (ASC) or newest first (DESC). Lower case is inferred.
                 * @example DESC
                 */
                sort_direction?: "ASC" | "DESC" | "asc" | "desc" | undefined;
                /**
                 * Only comments changed after this day or moment. The format is unknown.
                 * @example 2026-10-01
                 */
                updated_after?: string | undefined;
                /**
                 * Only comments changed before this day or moment. The format is unknown.
                 * @example 2026-10-31
                 */
                updated_before?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketCommentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTicketAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentRef"];
            };
        };
        responses: {
            /** The attachment was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTicketTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerEntryRef"];
            };
        };
        responses: {
            /** The timer entry was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    printTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ticket is printed. The body is undocumented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    removeTicketLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketLineItemRef"];
            };
        };
        responses: {
            /** The line item was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketLineItemRemoved"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    manageTicketTimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerEntryCreate"];
            };
        };
        responses: {
            /** The timer entry, inferred from POST /tickets/{id}/timer_entry. The body may be missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    logTicketTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerEntryCreate"];
            };
        };
        responses: {
            /** The new timer entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. Returned when `start_at` is missing (observed). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTicketLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketLineItemUpdate"];
            };
        };
        responses: {
            /** The updated line item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketLineItemAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTicketTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`, not its number.
                 * @example 4521
                 */
                id: components["parameters"]["TicketPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerEntryUpdate"];
            };
        };
        responses: {
            /** The updated timer entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorksheetResults: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * The ticket's `id`.
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of worksheets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorksheetResultList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createWorksheetResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The ticket's `id`.
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorksheetResultCreate"];
            };
        };
        responses: {
            /** The new worksheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorksheetResultAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorksheetResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The worksheet's `id`.
                 * @example 2201
                 */
                id: components["parameters"]["WorksheetResultPathId"];
                /**
                 * The ticket's `id`.
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The worksheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorksheetResultAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWorksheetResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The worksheet's `id`.
                 * @example 2201
                 */
                id: components["parameters"]["WorksheetResultPathId"];
                /**
                 * The ticket's `id`.
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorksheetResultUpdate"];
            };
        };
        responses: {
            /** The worksheet was updated. The body is inferred and may be missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorksheetResultAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorksheetResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The worksheet's `id`.
                 * @example 2201
                 */
                id: components["parameters"]["WorksheetResultPathId"];
                /**
                 * The ticket's `id`.
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The worksheet was removed. The body is undocumented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getTicketSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The ticket settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listTimelogs: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1. The list is paginated (reference); this parameter is inferred.
                 * @example 2
                 */
                page?: components["parameters"]["InferredPage"] | undefined;
                /**
                 * Only timelogs of this user.
                 * @example 101
                 */
                user_id?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The timelogs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelogList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    clockInOrOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimelogUpdate"];
            };
        };
        responses: {
            /** The timelog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timelog"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getLastTimelog: {
        parameters: {
            query?: {
                /**
                 * The user whose last timelog to return.
                 * @example 101
                 */
                user_id?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The last timelog. The body may be missing if there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timelog"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createUserDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserDeviceCreate"];
            };
        };
        responses: {
            /** The new device. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDevice"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The device's `device_uuid`, not the `id` of responses. The type is integer (reference), which no UUID is.
                 * @example placeholder-device-uuid
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The device. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDevice"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUserDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The device's `device_uuid`, not the `id` of responses. The type is integer (reference), which no UUID is.
                 * @example placeholder-device-uuid
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserDeviceUpdate"];
            };
        };
        responses: {
            /** The updated device. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDevice"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1. Inferred from `meta`.
                 * @example 2
                 */
                page?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The user's `id`.
                 * @example 101
                 */
                id: components["parameters"]["UserPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listVendors: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of vendors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createVendor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorCreate"];
            };
        };
        responses: {
            /** The new vendor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The values were refused and nothing was saved. `params` echoes the request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The vendor's `id`.
                 * @example 801
                 */
                id: components["parameters"]["VendorPathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The vendor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateVendor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The vendor's `id`.
                 * @example 801
                 */
                id: components["parameters"]["VendorPathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorUpdate"];
            };
        };
        responses: {
            /** The updated vendor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VendorAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listWikiPages: {
        parameters: {
            query?: {
                /**
                 * The page number, from 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of wiki pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WikiPageList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createWikiPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WikiPageCreate"];
            };
        };
        responses: {
            /** The new wiki page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WikiPageAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            /** The values were refused and nothing was saved. `params` echoes the request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getWikiPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The wiki page's `id`.
                 * @example 530
                 */
                id: components["parameters"]["WikiPagePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The wiki page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WikiPageAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWikiPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The wiki page's `id`.
                 * @example 530
                 */
                id: components["parameters"]["WikiPagePathId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WikiPageUpdate"];
            };
        };
        responses: {
            /** The updated wiki page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WikiPageAnswer"];
                };
            };
            400: components["responses"]["BadRequestInferred"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** The values were refused and nothing was saved. `params` echoes the request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWikiPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The wiki page's `id`.
                 * @example 530
                 */
                id: components["parameters"]["WikiPagePathId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The wiki page was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: Exclude<T[P], undefined>;
};
