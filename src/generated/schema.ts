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
         * Looks up the name behind a caller's phone number. The response is plain text: a name, or "Disabled" if the account has the feature switched off. JSON with the name and a ticket's status is also possible (reference); the client returns it as text too. The token goes in the header here as everywhere (inferred), because URLs end up in logs; `api_key` in the URL is the documented way for this operation alone (reference).
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
         * Deletes an asset (guide). The reference does not have this operation, and a test was answered 404 (observed). Assets cannot be deleted through the API: use PUT /customer_assets/{id} instead.
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
         * Lists the payment profiles of a customer. The list is paginated (reference); its `page` parameter is inferred.
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
         * Lists the phones of a customer. The list is paginated (reference); its `page` parameter is inferred.
         */
        get: operations["listCustomerPhones"];
        put?: never;
        /**
         * Add a phone to a customer
         * Adds a phone to a customer. A repeated request adds it again. The response has no wrapper key.
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
         * Updates a customer. Omitted fields keep their values.
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
         * Converts an estimate to an invoice. There is no idempotency key, and whether a second request is refused is undocumented: check the estimate's `invoice_id` before you repeat it.
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
         * Adds a line item to an estimate. A repeated request adds it again. A product and a quantity are enough: the rest comes from the catalog. `estimate` in the response is the stored record, with other keys than elsewhere.
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
         * Prints an estimate. Each repeated request adds it to the print queue again.
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
         * Creates an invoice for a customer. There is no idempotency key: a repeated request creates another invoice. Line items sent here are documented since autumn 2026 (reference) and were ignored before (observed): check the total in the response. A product fills in only what its line item omits.
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
         * Adds a line item to an invoice. A repeated request adds it again. A product and a quantity are enough. The product's values win over those sent, unlike in the line items of a new invoice. The response holds the line item and the invoice's totals (observed), with or without a wrapper key.
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
         * Records a payment on an invoice (guide). The reference does not have this operation, and no call is known to have worked. Use POST /payments with `invoice_id` or `apply_payments` instead. Body and response are inferred from there.
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
         * Prints an invoice. Each repeated request adds it to the print queue again. The response is undocumented.
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
         * Publishes a draft invoice. A 404 can also mean that the account has no draft invoices. New in autumn 2026 (reference).
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
         * Lists the line items of invoices and estimates. Pages hold 100 rows with the full `meta` (observed). The `page` parameter is inferred from `meta`.
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
         * Lists payments. `meta` has only `total_pages` and `page`. Pages hold 25 rows. There is no filter by time of change: `since_updated_at` is silently ignored on the vendor's sister product (observed).
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
         * Lists the serial numbers of a product. Pages hold 100 rows, and the example has no `meta` (reference). The `status` filter takes other values than the rows show: "in_stock" finds those that say "In Stock".
         */
        get: operations["listProductSerials"];
        put?: never;
        /**
         * Add a serial number to a product
         * Adds a serial number to a product. Prices are sent in cents and returned in currency units, as `instance_price_cost` and `instance_price_retail`. A serial number that already exists is refused. Serial numbers cannot be deleted.
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
         * Adds a SKU to a product. A repeated request adds it again. `value` is returned as `sku`, and `vendor_id` as `vendor_name`.
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
         * Lists purchase orders. There is no filter. Pages hold 20 rows, and the example has no `meta` (reference).
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
         * Adds a line item to a schedule. A repeated request adds it again. It needs a name or a product. New in autumn 2026 (reference). It replaces POST /schedules/{id}/add_line_item.
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
         * Start a ticket timer
         * Starts a ticket timer for the token's owner; a `user_id` is ignored. If the owner already has an active timer on the ticket, the response is that timer with 200, and the body is ignored. New in autumn 2026 (reference).
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
         * Update whether a ticket timer is billable
         * Updates whether a ticket timer is billable. The method is PATCH; there is no PUT. Until autumn 2026 `billable` was in the query and the permission was Ticket Timers - Edit; since then it is Ticket Timers - Overview (reference).
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
         * Resume a ticket timer
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
         * Stops a ticket timer. If the account charges timers by default, this also adds the charge to the ticket as a line item: do not charge it again. New in autumn 2026 (reference).
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
         * Updates a ticket. Omitted fields keep their values. `asset_ids` replaces the whole list, so read, append and write it. Each row of `comments_attributes` becomes a new comment every time it is sent.
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
         * Add a comment to a ticket
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
         * Prints a ticket. Each repeated request prints it again. The response is undocumented.
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
         * Logs time on a ticket (guide). The reference does not have this operation, and no call is known to have worked. Use POST /tickets/{id}/timer_entry to log time, PUT /tickets/{id}/update_timer_entry to change it, POST /tickets/{id}/charge_timer_entry to charge it and POST /tickets/{id}/delete_timer_entry to delete it. Body and response are inferred from the first.
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
         * Lists the worksheets of a ticket. Pages hold 25 rows, and the example has no `meta` (reference).
         */
        get: operations["listWorksheetResults"];
        put?: never;
        /**
         * Add a worksheet to a ticket
         * Adds a worksheet to a ticket. A repeated request adds it again. The response is 404 if the account has no worksheet templates (observed).
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
         * Returns one vendor, in the wrapper key `vendor`.
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
        /** Types of assets and their custom fields. What the lists hold is not documented. */
        AccountAssetLists: {
            asset_type_field_answers?: components["schemas"]["Unsettled"][];
            asset_type_fields?: components["schemas"]["Unsettled"][];
            asset_types?: components["schemas"]["Unsettled"][];
        };
        /** Custom fields of customers. What the lists hold is not documented. */
        AccountCustomerLists: {
            customer_field_answers?: components["schemas"]["Unsettled"][];
            customer_fields?: components["schemas"]["Unsettled"][];
            /** Only null was shown */
            required_fields?: components["schemas"]["Unsettled"];
        };
        /** How the account writes dates and money. */
        AccountLocale: {
            currency_symbol?: string;
            date_format?: string;
            /** Of the currency, presumably */
            iso_code?: string;
            time_format?: string;
            time_offset?: string;
            /** The zone of the timestamps that the API gives */
            time_zone?: string;
        };
        /** What the account defines for itself. */
        AccountSettings: {
            assets?: components["schemas"]["AccountAssetLists"];
            business_hours?: components["schemas"]["BusinessHour"][];
            business_hours_enabled?: boolean;
            customers?: components["schemas"]["AccountCustomerLists"];
            default_holiday_calendar?: string | null;
            locale?: components["schemas"]["AccountLocale"];
            msp_addon?: components["schemas"]["Unsettled"];
            /** In the reference since autumn 2026 */
            pb_enabled?: boolean;
            ticket?: components["schemas"]["AccountTicketLists"];
        };
        /** Kinds of ticket, their custom fields, problem types and priorities. What the first three lists hold is not documented. */
        AccountTicketLists: {
            /** Every `priority` a ticket can have; empty text among them */
            priorities?: components["schemas"]["TicketPriority"][];
            /** Every `problem_type` a ticket can have */
            problem_types?: components["schemas"]["TicketProblemType"][];
            ticket_type_field_answers?: components["schemas"]["Unsettled"][];
            ticket_type_fields?: components["schemas"]["Unsettled"][];
            ticket_types?: components["schemas"]["Unsettled"][];
        };
        /** A further address of a customer. */
        Address: {
            account_id?: number;
            address_type_id?: number | null;
            /** Format: date-time */
            created_at?: string;
            customer_id?: number | null;
            id: number;
            name?: string | null;
            /** Format: date-time */
            updated_at?: string;
        } & components["schemas"]["PostalAddress"];
        /** The operation's own shape is not documented; each of these but the guide's was seen elsewhere in the API. */
        AnyError: components["schemas"]["ErrorText"] | components["schemas"]["ErrorTexts"] | components["schemas"]["ErrorList"] | components["schemas"]["ErrorJoined"] | components["schemas"]["ErrorMap"] | components["schemas"]["ErrorMessages"] | components["schemas"]["ErrorTwice"] | components["schemas"]["ErrorMessage"] | components["schemas"]["ErrorFieldMap"] | components["schemas"]["ErrorAttached"] | components["schemas"]["ErrorLogin"] | components["schemas"]["ErrorGuide"];
        /** A visit or a call in the calendar. */
        Appointment: {
            all_day?: boolean | null;
            appointment_location_type?: string | null;
            /**
             * In the reference since autumn 2026
             */
            appointment_type_id?: number | null;
            /** Format: date-time */
            created_at: string;
            customer?: components["schemas"]["Customer"] | null;
            customer_id?: number | null;
            description?: string | null;
            /** The text "1", while the input is a boolean */
            do_not_email?: string | null;
            /** Hours */
            duration?: number;
            /** Format: date-time */
            end_at: string;
            id: number;
            location?: string | null;
            /** Format: date-time */
            start_at: string;
            /** For people, such as "Tue 10-06-26 01:00 PM" */
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
        /** A new appointment. */
        AppointmentCreate: {
            /** Comes back as the text "1" */
            do_not_email?: boolean | null | undefined;
            summary: string;
        } & WithRequired<components["schemas"]["AppointmentInput"], "summary" | "start_at">;
        /** What creating and changing an appointment both take. A part of other schemas, never a body. */
        AppointmentInput: {
            all_day?: boolean | null | undefined;
            /** In which unit is not settled. Answers have `duration`, in hours */
            appointment_duration?: string | undefined;
            /**
             * GET /tickets/settings lists the appointment types
             */
            appointment_type_id?: number | null | undefined;
            customer_id?: number | null | undefined;
            description?: string | null | undefined;
            /** Not given back */
            email_customer?: boolean | undefined;
            /** Format: date-time */
            end_at?: string | Date | undefined;
            location?: string | null | undefined;
            /** Format: date-time */
            start_at?: string | Date | undefined;
            summary?: string | null | undefined;
            ticket_id?: number | null | undefined;
            /**
             * The technician. Not given back
             */
            user_id?: number | undefined;
            /** Several technicians. Not given back */
            user_ids?: number[] | undefined;
        };
        /** A page of appointments, each in a wrapper of its own. */
        AppointmentList: {
            appointments: components["schemas"]["AppointmentRow"][];
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
        };
        /** The same joined text under `error` and under `message`, with a flag and an echo. */
        AppointmentRefused: {
            params?: components["schemas"]["Echo"];
            success?: boolean;
        } & components["schemas"]["ErrorTwice"];
        /** The wrapper that each row of the list stands in. */
        AppointmentRow: {
            appointment: components["schemas"]["Appointment"];
        };
        /** An appointment type. */
        AppointmentType: {
            account_id?: number;
            appointment_reminders_schedule_id?: number | null;
            buffer?: number | null;
            /** Format: date-time */
            created_at?: string;
            email_instructions?: string | null;
            id: number;
            location_hard_code?: string | null;
            /** A label here, such as "customer" or "manual_entry"; a number in requests */
            location_type?: string | null;
            name: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** One appointment type in its wrapper. */
        AppointmentTypeAnswer: {
            appointment_type: components["schemas"]["AppointmentType"];
        };
        /** `location_type` is needed too: without it the server was seen to answer 422. */
        AppointmentTypeCreate: {
            /** 0 is the customer's place; what the other numbers mean nobody has shown. Answers have a label */
            location_type: number;
        } & WithRequired<components["schemas"]["AppointmentTypeInput"], "name" | "location_type">;
        /** What creating and changing an appointment type both take. A part of other schemas, never a body. */
        AppointmentTypeInput: {
            email_instructions?: string | null | undefined;
            location_hard_code?: string | null | undefined;
            /** 0 is the customer's place; what the other numbers mean nobody has shown. Answers have a label */
            location_type?: number | null | undefined;
            name?: string | undefined;
        };
        /** The appointment types. */
        AppointmentTypeList: {
            appointment_types: components["schemas"]["AppointmentType"][];
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
        };
        /** What to change of an appointment type. */
        AppointmentTypeUpdate: components["schemas"]["AppointmentTypeInput"];
        /** What is left out stays as it is. The reference calls `start_at` required; programs in use leave it out. */
        AppointmentUpdate: components["schemas"]["AppointmentInput"];
        /** A device or anything else that is looked after. */
        Asset: {
            address?: components["schemas"]["Address"] | null;
            asset_serial?: string | null;
            /** The type's name; its id is not given */
            asset_type?: string | null;
            contact_id?: number | null;
            /** Format: date-time */
            created_at: string;
            /** Without its contacts */
            customer?: components["schemas"]["Customer"];
            customer_id: number;
            /** Observed; the reference does not show it */
            device_info?: components["schemas"]["AssetDeviceInfo"] | null;
            external_rmm_link?: string | null;
            /** In the reference for assets that are created or changed; observed elsewhere */
            has_live_chat?: boolean;
            id: number;
            name: string;
            policy_folder_id?: number | null;
            properties?: components["schemas"]["AssetProperties"];
            rmm_links?: components["schemas"]["RmmLink"][];
            rmm_store?: components["schemas"]["AssetRmmStore"] | null;
            /** In the reference for assets that are created or changed; observed elsewhere */
            snmp_enabled?: boolean | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** One asset in its wrapper. */
        AssetAnswer: {
            asset: components["schemas"]["Asset"];
        };
        /** `properties` were seen to be ignored here: set them with an update. */
        AssetCreate: WithRequired<components["schemas"]["AssetInput"], "name">;
        /** What is known of a device in the network. Observed, and open, because nobody has listed its fields. */
        AssetDeviceInfo: {
            snmp_config?: components["schemas"]["AssetSnmpConfig"] | null;
        } & {
            [key: string]: unknown;
        };
        /** What creating and changing an asset both take. A part of other schemas, never a body. */
        AssetInput: {
            asset_serial?: string | null | undefined;
            asset_type_id?: number | undefined;
            /** An unknown one is refused */
            asset_type_name?: string | undefined;
            customer_id?: number | undefined;
            name?: string | undefined;
            properties?: components["schemas"]["CustomFields"] | undefined;
        };
        /** What the agent found on the device. Observed, and open, because the reference does not describe it. */
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
        /** The device in short. Only the names of the keys are known. */
        AssetInventoryGeneral: {
            domain?: components["schemas"]["Unsettled"];
            form_factor?: components["schemas"]["Unsettled"];
            ip?: components["schemas"]["Unsettled"];
            name?: components["schemas"]["Unsettled"];
        } & {
            [key: string]: unknown;
        };
        /** Its operating system. Only the names of the keys are known. */
        AssetInventoryOs: {
            build?: components["schemas"]["Unsettled"];
            last_boot_time?: components["schemas"]["Unsettled"];
            name?: components["schemas"]["Unsettled"];
            os_architecture?: components["schemas"]["Unsettled"];
            pending_reboot?: components["schemas"]["Unsettled"];
        } & {
            [key: string]: unknown;
        };
        /** A page of assets. The key is `assets`, not the path's `customer_assets`. */
        AssetList: {
            assets: components["schemas"]["Asset"][];
            /** Observed; the reference shows none */
            meta?: components["schemas"]["Meta"];
        };
        /** A Windows update. */
        AssetPatch: {
            /** Format: date-time */
            attempted_installation?: string | null;
            category?: string | null;
            /** Format: date-time */
            evaluated_at?: string | null;
            failure_reason?: string | null;
            /** Format: date-time */
            installed_at?: string | null;
            /** Microsoft's number, such as KB5044284 */
            kb?: string | null;
            /** Format: date-time */
            rejected_at?: string | null;
            status: components["schemas"]["AssetPatchStatus"];
            title: string;
        };
        /** The updates of one asset; `meta` has a name of its own here. */
        AssetPatchList: {
            available_patches: components["schemas"]["AssetPatch"][];
            /** Counts the available ones, 50 a page */
            available_patches_meta?: components["schemas"]["Meta"];
            installed_patches: components["schemas"]["AssetPatch"][];
        };
        /**
         * The reference lists these; others may come.
         * @example Missing Patches
         */
        AssetPatchStatus: "Missing Patches" | "Failed Patches" | "Rejected Patches" | "Recently Installed" | (string & {});
        /** Custom fields by their display name, beside the inventory of the agent. Values are of any type; keys can differ in their case only, such as "AV" and "av". Open, because each account has its own. */
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
            /** Seen as null and as a number, such as 30 */
            override_alert_agent_offline_mins?: components["schemas"]["Unsettled"];
            /** Seen as null; clients also expect a number */
            override_alert_agent_rearm_after_mins?: components["schemas"]["Unsettled"];
            /** Seen as null; clients also expect a flag or a number */
            override_autoresolve_offline_alert?: components["schemas"]["Unsettled"];
            /** Seen as null, a list, an object and a number */
            override_low_hd_threshold?: components["schemas"]["Unsettled"];
            /** Seen as null; clients also expect a list or an object. The reference does not show it */
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
        /** How a device is asked over SNMP. Observed. Treat `community` as a password. */
        AssetSnmpConfig: {
            /** A password in effect */
            community?: components["schemas"]["Unsettled"];
            enabled?: components["schemas"]["Unsettled"];
            port?: components["schemas"]["Unsettled"];
            version?: components["schemas"]["Unsettled"];
        } & {
            [key: string]: unknown;
        };
        /** The reference calls `name` required; clients that set `properties` alone leave it out. */
        AssetUpdate: {
            /**
             * A folder of the same customer, or it is refused. Needs the permission Assets - Edit Policy
             */
            policy_folder_id?: number | null | undefined;
        } & components["schemas"]["AssetInput"];
        AttachmentRef: {
            attachment_id: number;
        };
        /** That the server took them on, in words; it fetches them later. */
        AttachmentsTaken: {
            message: string;
        };
        AttachmentUrl: {
            filename?: string | undefined;
            url: string;
        };
        /** Files that the server fetches by itself, later. */
        AttachmentUrls: {
            files: components["schemas"]["AttachmentUrl"][];
        };
        /**
         * What of Syncro Backup is billed.
         * @enum {string}
         */
        BackupBillingType: "license_count" | "cloud_storage_usage";
        /**
         * How credit of Syncro Backup is given.
         * @enum {string}
         */
        BackupCreditType: "global_credit" | "per_asset_credit";
        /** What invoices and estimates have in common. Totals are decimal numbers as text. A part of other schemas, never an answer. */
        BillingDocument: {
            /** Format: date-time */
            created_at: string;
            id: number;
            location_id?: number | null;
            name?: string | null;
            /** The number people see */
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
        /** When the business is open on one day of the week. */
        BusinessHour: {
            closed?: boolean;
            day?: string;
            end?: string | null;
            start?: string | null;
        };
        /** Who calls. */
        Caller: {
            data: components["schemas"]["CallerData"];
        };
        /** A name, and the status of a ticket of theirs. */
        CallerData: {
            name?: string | null;
            ticket_status?: components["schemas"]["TicketStatus"] | null;
        };
        /** A text to answer tickets with. */
        CannedResponse: {
            body?: string | null;
            canned_response_category_id?: number | null;
            category_name?: string | null;
            id: number;
            subject?: string | null;
            title: string;
        };
        /** One canned response in its wrapper, which is inferred. */
        CannedResponseAnswer: {
            canned_response: components["schemas"]["CannedResponse"];
        };
        /** A group of canned responses. */
        CannedResponseCategory: {
            id: number;
            name: string;
        };
        /** A new canned response. */
        CannedResponseCreate: {
            body: string;
        } & WithRequired<components["schemas"]["CannedResponseInput"], "title" | "body">;
        /** What creating and changing a canned response both take. A part of other schemas, never a body. */
        CannedResponseInput: {
            body?: string | null | undefined;
            canned_response_category_id?: number | null | undefined;
            subject?: string | null | undefined;
            title?: string | undefined;
        };
        /** The canned responses. */
        CannedResponseList: {
            canned_responses: components["schemas"]["CannedResponse"][];
        };
        /** What a canned response can be given. */
        CannedResponseSettings: {
            /** Whether the owner of the token may change them */
            can_manage?: boolean;
            canned_response_categories?: components["schemas"]["CannedResponseCategory"][];
            subjects?: string[];
        };
        /** What of a canned response shall change. */
        CannedResponseUpdate: components["schemas"]["CannedResponseInput"];
        /** Who wrote it. In lists of comments only, where an empty object was shown too. */
        CommentUser: components["schemas"]["User"] | Record<string, unknown> | null;
        /** A person at a customer. */
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
            opt_out?: boolean;
            phone?: string | null;
            /** Observed; the reference shows it in a refusal only */
            processed_mobile?: string | null;
            /** Observed; the reference shows it in a refusal only */
            processed_phone?: string | null;
            /** Custom fields, and the contact's `title` */
            properties?: components["schemas"]["CustomFields"];
            /** Observed; the reference does not show it */
            ticket_matching_emails?: string | null;
            /** Format: date-time */
            updated_at: string;
            /**
             * Inferred; the only value shown is null
             */
            vendor_id?: number | null;
        } & components["schemas"]["PostalAddress"];
        /** A page of the assets linked to a contact. */
        ContactAssetList: {
            assets: components["schemas"]["Asset"][];
            meta: components["schemas"]["Meta"];
        };
        /** The reference calls only `customer_id` required. */
        ContactCreate: WithRequired<components["schemas"]["ContactInput"], "customer_id">;
        /** What creating and changing a contact both take. A part of other schemas, never a body. */
        ContactInput: {
            address1?: string | null | undefined;
            address2?: string | null | undefined;
            city?: string | null | undefined;
            customer_id?: number | undefined;
            email?: string | null | undefined;
            /** Lets the contact into the customer portal. Not given back */
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
        /** What is left out stays as it is. The reference calls `name` required; programs in use leave it out. */
        ContactUpdate: {
            /** Comes back as `properties.title` */
            title?: string | null | undefined;
        } & components["schemas"]["ContactInput"];
        /** A contract with a customer. */
        Contract: {
            account_id?: number;
            apply_to_all?: boolean;
            /** Free text, such as "30k" */
            contract_amount?: string | null;
            /** Format: date-time */
            created_at: string;
            customer_id: number;
            description?: string | null;
            /** Format: date */
            end_date?: string | null;
            id: number;
            likelihood?: number | null;
            name?: string | null;
            non_billable_product_ids?: number[];
            primary_contact?: string | null;
            product_price_overrides?: components["schemas"]["ContractPriceOverride"][];
            schedule_ids?: number[];
            sla_id?: number | null;
            /** Format: date */
            start_date?: string | null;
            status?: components["schemas"]["ContractStatus"] | null;
            tag_list?: string[];
            /** Format: date-time */
            updated_at: string;
        };
        /** A new contract. */
        ContractCreate: WithRequired<components["schemas"]["ContractInput"], "customer_id">;
        /** What creating and changing a contract both take. A part of other schemas, never a body. */
        ContractInput: {
            apply_to_all?: boolean | undefined;
            /** Free text, such as "30k" */
            contract_amount?: string | null | undefined;
            customer_id?: number | undefined;
            description?: string | null | undefined;
            /** Format: date */
            end_date?: string | null | undefined;
            likelihood?: number | null | undefined;
            name?: string | null | undefined;
            /** Replaces the whole set */
            non_billable_product_ids?: number[] | undefined;
            /** A name, not an id */
            primary_contact?: string | null | undefined;
            /** Replaces the whole set: a row with an `id` changes that one, a row without makes a new one, and what is not named is gone. Left out, the set stays; an empty array clears it. No array, or a null in it, is refused with 422 */
            product_price_overrides?: components["schemas"]["ContractPriceOverrideInput"][] | undefined;
            sla_id?: number | null | undefined;
            /** Format: date */
            start_date?: string | null | undefined;
            status?: components["schemas"]["ContractStatus"] | null | undefined;
            /** Replaces the whole list */
            tag_list?: string[] | undefined;
        };
        /** A page of contracts. */
        ContractList: {
            contracts: components["schemas"]["Contract"][];
            meta: components["schemas"]["Meta"];
        };
        /** A price of its own for a product. */
        ContractPriceOverride: {
            blacklisted?: boolean;
            contract_id?: number;
            /** Format: date-time */
            created_at?: string;
            discount_percentage?: number | null;
            id: number;
            price_retail_cents?: number | null;
            product_id?: number;
            /** Format: date-time */
            updated_at?: string;
        };
        /** Either a price or a discount, never both, unless the product is blacklisted. */
        ContractPriceOverrideInput: {
            blacklisted?: boolean | undefined;
            /** Above 0, at most 100 */
            discount_percentage?: number | undefined;
            /**
             * The override to change; without it a new one is made
             */
            id?: number | undefined;
            /** In cents */
            price_retail_cents?: number | undefined;
            product_id?: number | undefined;
        };
        /**
         * Seen: Opportunity and Active. Which there are besides is not documented.
         * @example Active
         */
        ContractStatus: "Opportunity" | "Active" | (string & {});
        /** What is left out stays as it is. The reference calls `customer_id` required; programs in use leave it out. */
        ContractUpdate: components["schemas"]["ContractInput"];
        /** A customer as lists and writes give it. */
        Customer: components["schemas"]["CustomerFields"];
        /** One customer in its wrapper. */
        CustomerAnswer: {
            customer: components["schemas"]["Customer"];
        };
        /** What bodies and intake forms both take. A new customer's `phone` and `mobile` also become rows of its phones, digits only. A part of other schemas, never a body. */
        CustomerBasics: {
            address?: string | null | undefined;
            business_name?: string | null | undefined;
            city?: string | null | undefined;
            email?: string | null | undefined;
            firstname?: string | null | undefined;
            get_sms?: boolean | undefined;
            lastname?: string | null | undefined;
            mobile?: string | null | undefined;
            no_email?: boolean | undefined;
            opt_out?: boolean | undefined;
            phone?: string | null | undefined;
            properties?: components["schemas"]["CustomFields"] | undefined;
            state?: string | null | undefined;
            zip?: string | null | undefined;
        };
        /** Consent as the account's privacy settings define it. Open, because its keys are not documented. */
        CustomerConsent: {
            [key: string]: unknown;
        };
        /** The reference calls no field required. */
        CustomerCreate: components["schemas"]["CustomerInput"];
        /** A customer by itself, with what hangs on it. All that it has beyond the list was observed. */
        CustomerDetail: {
            addresses?: components["schemas"]["Address"][];
            contracts?: components["schemas"]["Contract"][];
            default_device_policy_id?: number | null;
            enable_internal_warning?: boolean | null;
            internal_warning_value?: string | null;
            /** Its invoices, in short */
            invoice_links?: components["schemas"]["CustomerInvoiceLink"][];
            kabuto_customer_id?: number | null;
            /** Rows made from `phone` and `mobile` are among them */
            phones?: components["schemas"]["Phone"][];
            /** A decimal number as text */
            prepay_hours?: string | null;
            recurring_invoices?: components["schemas"]["Unsettled"][];
            /** Format: date-time */
            since_updated_at?: string | null;
            /** Its tickets, in short */
            ticket_links?: components["schemas"]["CustomerTicketLink"][];
        } & components["schemas"]["CustomerFields"];
        /** One customer, with what hangs on it, in its wrapper. */
        CustomerDetailAnswer: {
            customer: components["schemas"]["CustomerDetail"];
        };
        /** What a customer has in the list and by itself. Empty text and null both stand for "none". A part of other schemas, never an answer. */
        CustomerFields: {
            address?: string | null;
            address_2?: string | null;
            /** Both, joined by a dash */
            business_and_full_name?: string;
            business_name?: string | null;
            /** The business or, without one, the person */
            business_then_name?: string;
            /** Left out where the customer is embedded in an asset or a payment */
            contacts?: components["schemas"]["Contact"][];
            /** Format: date-time */
            created_at: string;
            /** Hidden from lists unless asked for */
            disabled?: boolean;
            email?: string | null;
            firstname?: string | null;
            /** First and last name */
            fullname?: string | null;
            get_sms?: boolean;
            id: number;
            invoice_cc_emails?: string | null;
            invoice_term_id?: number | null;
            lastname?: string | null;
            location_id?: number | null;
            /** Left out where the customer is embedded in some other records */
            location_name?: string | null;
            mobile?: string | null;
            no_email?: boolean;
            notes?: string | null;
            notification_email?: string | null;
            /** Link to the customer's own pages */
            online_profile_url?: string | null;
            opt_out?: boolean;
            pdf_url?: string | null;
            phone?: string | null;
            properties?: components["schemas"]["CustomFields"];
            /**
             * The customer who referred this one
             */
            ref_customer_id?: number | null;
            referred_by?: string | null;
            tax_rate_id?: number | null;
            /** Format: date-time */
            updated_at: string;
        } & components["schemas"]["Place"];
        /** What creating and changing a customer both take. A part of other schemas, never a body. */
        CustomerInput: {
            address_2?: string | null | undefined;
            consent?: components["schemas"]["CustomerConsent"] | undefined;
            /** Not given back */
            get_billing?: boolean | undefined;
            /** Not given back */
            get_marketing?: boolean | undefined;
            /** Not given back */
            get_reports?: boolean | undefined;
            invoice_cc_emails?: string | null | undefined;
            invoice_term_id?: number | null | undefined;
            notes?: string | null | undefined;
            notification_email?: string | null | undefined;
            /**
             * The customer who referred this one
             */
            ref_customer_id?: number | null | undefined;
            referred_by?: string | null | undefined;
            tax_rate_id?: number | null | undefined;
        } & components["schemas"]["CustomerBasics"];
        /** An invoice of the customer, in short. */
        CustomerInvoiceLink: {
            /** Format: date */
            date?: string | null;
            id: number;
            number?: string;
            took_payment?: boolean;
            /**
             * Format: decimal
             * A decimal number as text
             */
            total?: string;
        };
        /** A page of customers. */
        CustomerList: {
            customers: components["schemas"]["Customer"][];
            meta: components["schemas"]["Meta"];
        };
        CustomerMatches: {
            customers: components["schemas"]["Customer"][];
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
        };
        /** A ticket of the customer, in short. */
        CustomerTicketLink: {
            id: number;
            number?: number;
            status?: components["schemas"]["TicketStatus"];
            subject?: string;
        };
        /** What is left out stays as it is. */
        CustomerUpdate: components["schemas"]["CustomerInput"];
        /** Custom fields by their display name, which may hold spaces and punctuation. Case matters: "Notes" and "notes" can stand side by side. Values are texts, numbers or nested objects; a ticked box is the text "1". Whether a partial map merges or replaces is not settled. */
        CustomFields: {
            [key: string]: unknown;
        };
        /** That it was deleted, in words. */
        Deleted: {
            message: string;
        };
        /** What the request sent, given back. Open, because it can hold anything that was sent. */
        Echo: {
            [key: string]: unknown;
        };
        /** Says "attached" although it failed. */
        ErrorAttached: {
            errors: string;
            status: string;
        };
        /** Field name to its problems, without a wrapper. */
        ErrorFieldMap: {
            [key: string]: string[];
        };
        /** Field name to a list of its problems, or to a further map of such lists. */
        ErrorFields: {
            [key: string]: string[] | {
                [key: string]: unknown;
            };
        };
        /** The guide's shape: a headline and problems by field. Not seen in any answer. */
        ErrorGuide: {
            error: string;
            errors: components["schemas"]["ErrorGuideProblem"][];
        };
        /** One problem in the guide's shape. */
        ErrorGuideProblem: {
            field: string;
            message: string;
        };
        /** Several problems joined to one text under `errors`. */
        ErrorJoined: {
            /** Joined by commas, with a space or without */
            errors: string;
            params?: components["schemas"]["Echo"];
            record?: components["schemas"]["Echo"];
        };
        /** A list under `errors`. */
        ErrorList: {
            errors: string[];
            params?: components["schemas"]["Echo"];
            success?: boolean;
        };
        /** A second factor is asked for. */
        ErrorLogin: {
            instructions: string;
            login: boolean;
        };
        /** Problems by field under `errors`, nested. */
        ErrorMap: {
            errors: components["schemas"]["ErrorFields"];
            success?: boolean;
        };
        /** One text under `message`. */
        ErrorMessage: {
            message: string;
        };
        /** A list under `message`, with a flag and an echo. */
        ErrorMessages: {
            message: string[];
            params?: components["schemas"]["Echo"];
            success?: boolean;
        };
        /** One text under `error`. */
        ErrorText: {
            error: string;
        };
        /** A list under `error`. */
        ErrorTexts: {
            error: string[];
        };
        /** The same joined text under `error` and under `message`. */
        ErrorTwice: {
            error: string;
            message: string;
        };
        /** An estimate as lists and writes give it. */
        Estimate: {
            /** The customer's business or, without one, its person */
            customer_business_then_name?: string | null;
            pdf_url?: string | null;
        } & components["schemas"]["EstimateFields"];
        /** One estimate in its wrapper. */
        EstimateAnswer: {
            estimate: components["schemas"]["Estimate"];
        };
        /** Lines are added afterwards. Without a customer and a date it is refused. */
        EstimateCreate: {
            /** Format: date-time */
            created_at?: string | Date | undefined;
            /** Documented, and seen to be ignored */
            line_items?: components["schemas"]["EstimateLineCreate"][] | undefined;
            /** Format: date-time */
            updated_at?: string | Date | undefined;
        } & WithRequired<components["schemas"]["EstimateInput"], "customer_id" | "date">;
        /** An estimate by itself. The reference shows it as in lists; a live one was seen to embed the customer, and probably its lines. */
        EstimateDetail: {
            /** With its contacts */
            customer?: components["schemas"]["Customer"];
            line_items?: components["schemas"]["LineItem"][];
        } & components["schemas"]["Estimate"];
        /** One estimate by itself, in its wrapper. */
        EstimateDetailAnswer: {
            estimate: components["schemas"]["EstimateDetail"];
        };
        /** Where the document is. */
        EstimateDocument: {
            url?: string | null;
        };
        /** What an estimate has in each of its forms. A part of other schemas, never an answer. */
        EstimateFields: {
            customer_id: number;
            /**
             * Format: date-time
             * A moment, while an invoice has a plain day
             */
            date: string;
            employee?: string | null;
            invoice_id?: number | null;
            status: components["schemas"]["EstimateStatus"];
        } & components["schemas"]["BillingDocument"];
        /** What creating and changing an estimate both take. A part of other schemas, never a body. */
        EstimateInput: {
            customer_id?: number | undefined;
            /** Format: date-time */
            date?: string | Date | undefined;
            location_id?: number | null | undefined;
            name?: string | null | undefined;
            /** Observed: only the answer to a new line gives it back */
            note?: string | undefined;
            number?: string | undefined;
            status?: components["schemas"]["EstimateStatus"] | undefined;
            ticket_id?: number | null | undefined;
        };
        /** The new line, and the stored record of its estimate. */
        EstimateLineAnswer: {
            estimate: components["schemas"]["EstimateRaw"];
            line_item: components["schemas"]["LineItem"];
        };
        /** A line to come with the estimate. By the reference its quantity is a whole number; other lines take fractions. */
        EstimateLineCreate: components["schemas"]["LineBasics"];
        /** A line. */
        EstimateLineInput: {
            discount_percent?: number | null | undefined;
            product_category?: string | null | undefined;
        } & components["schemas"]["LineItemInput"];
        /** A new line. It needs `item` or `product_id`; a product fills in the rest. */
        EstimateLineNew: components["schemas"]["EstimateLineInput"] & ({
            item: string;
        } | {
            product_id: number;
        });
        /** A page of estimates. */
        EstimateList: {
            estimates: components["schemas"]["Estimate"][];
            meta: components["schemas"]["Meta"];
        };
        /** What was done, in words. */
        EstimateNotice: {
            message: string;
        };
        /** An estimate as adding a line gives it: the stored record, with more keys and other names. */
        EstimateRaw: {
            account_id?: number;
            category?: string | null;
            contact_id?: number | null;
            /**
             * Format: date-time
             * No value was shown
             */
            converted_at?: string | null;
            disabled?: boolean;
            /** Format: decimal */
            hardwarecost?: string | null;
            /** Format: decimal */
            labor?: string | null;
            /** Only null was shown */
            last_emailed?: components["schemas"]["Unsettled"];
            /** Only null was shown */
            multi_tax?: components["schemas"]["Unsettled"];
            notax?: boolean;
            note?: string | null;
            paid?: boolean;
            payment_type?: string | null;
            pdf?: components["schemas"]["EstimateDocument"];
            signature_data?: string | null;
            /** Format: date-time */
            signature_date?: string | null;
            signature_name?: string | null;
            /** Only null was shown */
            status_changed_by?: components["schemas"]["Unsettled"];
            /** Format: date-time */
            status_date?: string | null;
            tax_rate_id?: number | null;
        } & components["schemas"]["EstimateFields"];
        /**
         * Where the estimate stands.
         * @enum {string}
         */
        EstimateStatus: "Fresh" | "Draft" | "Approved" | "Declined";
        /**
         * In lower case, unlike the status of an estimate. The reference names these two.
         * @example approved
         */
        EstimateStatusFilter: "approved" | "declined" | (string & {});
        /** What becomes of the fields left out is not documented. Lines are changed elsewhere. */
        EstimateUpdate: components["schemas"]["EstimateInput"];
        /** Software found on an asset. It has no id. */
        InstalledApplication: {
            /**
             * Format: date
             * Else the day it was first seen
             */
            installed_at?: string | null;
            name: string;
            vendor?: string | null;
            version?: string | null;
        };
        InstalledApplicationList: {
            installed_applications: components["schemas"]["InstalledApplication"][];
            meta: components["schemas"]["Meta"];
        };
        /** An invoice as lists and writes give it. */
        Invoice: {
            /** In lists only, and a number while `total` is text */
            amount_paid?: number;
            /** A number here, text on the invoice by itself */
            balance_due?: number;
            customer_id: number;
            /** In lists only */
            is_recurring?: boolean;
        } & components["schemas"]["InvoiceFields"];
        /** One invoice in its wrapper. */
        InvoiceAnswer: {
            invoice: components["schemas"]["Invoice"];
        };
        /** Totals come from the lines, which can also be added afterwards. */
        InvoiceCreate: {
            /**
             * A moment by the reference; its examples answer with a plain date
             * @example 2026-10-06
             */
            date: string;
            /** Documented since autumn 2026; seen to be ignored before */
            line_items?: components["schemas"]["InvoiceLineCreate"][] | undefined;
            /** Take payment at once; only with `line_items` */
            paid?: boolean | undefined;
        } & WithRequired<components["schemas"]["InvoiceInput"], "customer_id" | "date">;
        /** An invoice by itself, with its lines and payments, and with `customer` in place of `customer_id`. */
        InvoiceDetail: {
            /**
             * Format: decimal
             * Text here, a number in lists
             */
            balance_due?: string;
            customer?: components["schemas"]["Customer"];
            /**
             * Format: date-time
             * Named by the reference, in none of its examples
             */
            date_received?: string | null;
            line_items?: components["schemas"]["LineItem"][];
            payments?: components["schemas"]["InvoicePayment"][];
        } & components["schemas"]["InvoiceFields"];
        /** One invoice, with its lines and payments, in its wrapper. */
        InvoiceDetailAnswer: {
            invoice: components["schemas"]["InvoiceDetail"];
        };
        /** Another address for the mail. */
        InvoiceEmail: {
            email?: string | undefined;
        };
        /** What an invoice has in the list and by itself. A part of other schemas, never an answer. */
        InvoiceFields: {
            contact_id?: number | null;
            /** The customer's business or, without one, its person */
            customer_business_then_name?: string | null;
            /** Format: date */
            date?: string | null;
            /** Format: date */
            due_date?: string | null;
            /**
             * The reference calls it an integer; no value was shown
             */
            external_id?: number | null;
            /** Format: decimal */
            hardwarecost?: string | null;
            is_paid?: boolean;
            note?: string | null;
            pdf_url?: string | null;
            /** The customer's order number */
            po_number?: string | null;
            /** Format: date-time */
            published_date?: string | null;
            /** Its id in QuickBooks */
            qbsdk_external_id?: string | null;
            /**
             * The schedule it was made by
             */
            schedule_id?: number | null;
            /**
             * Only where the account has draft invoices
             * @enum {string}
             */
            status?: "draft" | "published";
            tech_marked_paid?: boolean;
            user_id?: number | null;
            verified_paid?: boolean;
            /** Its id in Xero */
            xero_id?: string | null;
        } & components["schemas"]["BillingDocument"];
        /** What creating and changing an invoice both take. Totals, balance and the paid flags are computed: sent, they are ignored. A part of other schemas, never a body. */
        InvoiceInput: {
            /**
             * Gone from the reference since autumn 2026; whether it still works is not settled
             */
            contact_id?: number | null | undefined;
            /** Format: date-time */
            created_at?: string | Date | undefined;
            customer_id?: number | undefined;
            /**
             * A moment by the reference; its examples answer with a plain date
             * @example 2026-10-06
             * @example 2026-10-06T00:00:00-05:00
             */
            date?: string | null | undefined;
            /** Format: date */
            date_received?: string | null | undefined;
            /** Format: date */
            due_date?: string | null | undefined;
            /** A new invoice ignores it: the mail address of the token's owner is used */
            employee?: string | undefined;
            location_id?: number | null | undefined;
            name?: string | null | undefined;
            note?: string | null | undefined;
            /** A new invoice without one gets the next number. The reference also calls it required, which it cannot be at the same time */
            number?: string | undefined;
            /** The customer's order number */
            po_number?: string | null | undefined;
            ticket_id?: number | null | undefined;
            took_payment?: boolean | undefined;
            /** Format: date-time */
            updated_at?: string | Date | undefined;
        };
        /** A line to come with the invoice. With `product_id`, the product fills what is left out. */
        InvoiceLineCreate: {
            category_id?: number[] | undefined;
            discount_dollars?: number | null | undefined;
            discount_percent?: number | null | undefined;
            estimated_quantity?: number | undefined;
            invoice_bundle_id?: number | null | undefined;
            line_discount_percent?: number | undefined;
            old_price?: number | undefined;
            wholesale?: number | undefined;
        } & components["schemas"]["LineItemInput"];
        InvoiceLineUpdate: {
            cost?: number | undefined;
            discount_dollars?: string | null | undefined;
            id?: number | undefined;
            item?: string | null | undefined;
            line_discount_percent?: number | undefined;
            name?: string | null | undefined;
            price?: number | undefined;
            taxable?: boolean | undefined;
        };
        InvoiceLineWrite: {
            cost?: number | undefined;
            discount_dollars?: string | null | undefined;
            /** Also finds a product by its name */
            item?: string | null | undefined;
            line_discount_percent?: number | undefined;
            /**
             * Needed where the account has several and the invoice none
             */
            location_id?: number | undefined;
            name?: string | null | undefined;
            price?: number | undefined;
            /**
             * Its cost, price and tax win over what is sent
             */
            product_id?: number | null | undefined;
            quantity?: number | undefined;
            /** Only where the product is taxable too */
            taxable?: boolean | undefined;
            upc_code?: string | undefined;
        };
        /** A page of invoices; `meta` without `per_page` and `total_entries`. */
        InvoiceList: {
            invoices: components["schemas"]["Invoice"][];
            meta: components["schemas"]["Meta"];
        };
        /** A payment on an invoice by itself. Only its `id` is sure to be there. */
        InvoicePayment: components["schemas"]["PaymentFields"] & components["schemas"]["PaymentLinks"];
        /** The reference says that all parameters overwrite. Lines are changed elsewhere. */
        InvoiceUpdate: components["schemas"]["InvoiceInput"];
        /** A lead as lists and writes give it. Empty text and null both stand for "none". */
        Lead: {
            address?: string | null;
            /** The business or, without one, the person */
            business_then_name?: string | null;
            contact_id?: number | null;
            /** Format: date-time */
            created_at: string;
            customer_id?: number | null;
            email?: string | null;
            first_name?: string | null;
            has_attachments?: boolean;
            id: number;
            last_name?: string | null;
            location_id?: number | null;
            mailbox_id?: number | null;
            /** Inferred; the only value shown is null */
            mailbox_name?: string | null;
            message_read?: boolean;
            mobile?: string | null;
            phone?: string | null;
            status: components["schemas"]["LeadStatus"];
            ticket_description?: string | null;
            ticket_id?: number | null;
            ticket_problem_type?: string | null;
            ticket_subject?: string | null;
            /** Format: date-time */
            updated_at: string;
            /**
             * The technician
             */
            user_id?: number | null;
        } & components["schemas"]["Town"];
        /** One lead in its wrapper. */
        LeadAnswer: {
            lead: components["schemas"]["Lead"];
        };
        /** The reference calls no field required. It shows a refusal without `ticket_description`, for a lead with `from_check_in`. */
        LeadCreate: components["schemas"]["LeadInput"];
        /** A lead by itself, with what hangs on it. All that it has beyond the list was observed. */
        LeadDetail: {
            /** Observed; that the rows are as elsewhere is inferred */
            appointments?: components["schemas"]["Appointment"][];
            attachments?: components["schemas"]["Unsettled"][];
            emails?: components["schemas"]["Unsettled"][];
        } & components["schemas"]["Lead"];
        /** One lead, with what hangs on it, in its wrapper. */
        LeadDetailAnswer: {
            lead: components["schemas"]["LeadDetail"];
        };
        /** What creating and changing a lead both take. A part of other schemas, never a body. */
        LeadInput: {
            address?: string | null | undefined;
            /** Its form is not documented. Not given back */
            appointment_time?: string | undefined;
            /**
             * Not given back
             */
            appointment_type_id?: number | undefined;
            /** Comes back as `business_then_name` */
            business_name?: string | undefined;
            city?: string | null | undefined;
            contact_id?: number | null | undefined;
            /** Not given back */
            converted?: boolean | undefined;
            customer_id?: number | null | undefined;
            /**
             * Not given back
             */
            customer_purchase_id?: number | undefined;
            /** Not given back */
            disabled?: boolean | undefined;
            email?: string | null | undefined;
            first_name?: string | null | undefined;
            /** Not given back */
            from_check_in?: boolean | undefined;
            /** Not given back */
            hidden_notes?: string | undefined;
            last_name?: string | null | undefined;
            /** Not given back, as observed */
            likelihood?: number | undefined;
            location_id?: number | null | undefined;
            mailbox_id?: number | null | undefined;
            message_read?: boolean | undefined;
            mobile?: string | null | undefined;
            /** Not given back, as observed */
            opportunity_amount_dollars?: number | undefined;
            /**
             * Format: date-time
             * Not given back
             */
            opportunity_start_date?: string | Date | undefined;
            phone?: string | null | undefined;
            /** Custom fields. Not given back */
            properties?: components["schemas"]["CustomFields"] | undefined;
            /** Its form is not documented. Not given back */
            signature_data?: string | undefined;
            /**
             * Format: date-time
             * Not given back
             */
            signature_date?: string | Date | undefined;
            /** Not given back */
            signature_name?: string | undefined;
            state?: string | null | undefined;
            status?: components["schemas"]["LeadStatus"] | undefined;
            /** The reference shows a refusal of a blank one, for a lead with `from_check_in` */
            ticket_description?: string | null | undefined;
            ticket_id?: number | null | undefined;
            ticket_problem_type?: string | null | undefined;
            /** Custom fields of the ticket it becomes. Not given back */
            ticket_properties?: components["schemas"]["CustomFields"] | undefined;
            ticket_subject?: string | null | undefined;
            /**
             * Not given back
             */
            ticket_type_id?: number | undefined;
            /**
             * The technician
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
         * The values the reference lists. Whether an account may have others is not documented.
         * @example New
         */
        LeadStatus: "New" | "Lead" | "First Contact" | "Opportunity" | "Prospect" | "Waiting on Client" | "In Negotiation" | "Pending" | "Won" | "Lost" | (string & {});
        /** The reference calls no field required. */
        LeadUpdate: components["schemas"]["LeadInput"];
        /** What every line that is sent can have. A part of other schemas, never a body. */
        LineBasics: {
            /** The product or service, such as "Labor" */
            item?: string | null | undefined;
            /** The text of the line */
            name?: string | null | undefined;
            product_id?: number | null | undefined;
            quantity?: number | undefined;
        };
        /** A line of an invoice or an estimate. Numbers go in, decimal text comes out. */
        LineItem: {
            /** Format: decimal */
            cost?: string;
            /** Format: date-time */
            created_at?: string;
            /** Inferred from what bodies take */
            discount_dollars?: string | null;
            /**
             * Format: decimal
             * Inferred from what bodies take
             */
            discount_percent?: string | null;
            id: number;
            invoice_bundle_id?: number | null;
            invoice_id?: number | null;
            /** The product or service, such as "Labor" */
            item?: string | null;
            /** The text of the line */
            name?: string | null;
            position?: number | null;
            /** Format: decimal */
            price?: string;
            /** Observed; the reference does not show it */
            product_category?: string | null;
            product_id?: number | null;
            /** Format: decimal */
            quantity?: string;
            taxable?: boolean;
            /** Format: date-time */
            updated_at?: string;
        };
        LineItemAnswer: {
            line_item: components["schemas"]["LineItem"];
        };
        /** What lines of invoices and estimates both take. A part of other schemas, never a body. */
        LineItemInput: {
            /** In currency units */
            cost?: number | undefined;
            position?: number | null | undefined;
            /** In currency units */
            price?: number | undefined;
            tax_note?: string | undefined;
            tax_rate_id?: number | null | undefined;
            taxable?: boolean | undefined;
            upc_code?: string | undefined;
            user_id?: number | undefined;
        } & components["schemas"]["LineBasics"];
        /** A page of lines. */
        LineItemList: {
            line_items: components["schemas"]["LineItem"][];
            meta: components["schemas"]["Meta"];
        };
        /** The stock of a product at one location. Prices are in cents, unlike the product's. */
        LocationQuantity: {
            /** Format: date-time */
            created_at: string;
            desired_stock_level?: number | null;
            id: number;
            location_id: number;
            price_cost_cents?: number | null;
            price_retail_cents?: number | null;
            product_id: number;
            quantity: number;
            reorder_at?: number | null;
            tax_rate_id?: number | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** Which stock, and how much there is now. */
        LocationQuantityUpdate: {
            /**
             * An `id` from the product's `location_quantities`; not the location's own
             */
            location_quantity_id: number;
            /** The new stock, not the difference */
            quantity: number;
        };
        /**
         * Which Microsoft 365 units are billed.
         * @enum {string}
         */
        M365UnitType: "all" | "consumed";
        /** The user behind the token. Secret bearing. */
        Me: {
            /** The customers this user may see; that null means all is inferred */
            accessible_customer_ids?: number[] | null;
            admin: boolean;
            can_use_app?: boolean;
            default_location?: components["schemas"]["Unsettled"];
            enable_multi_locations?: boolean;
            locations_allowed?: components["schemas"]["Unsettled"][];
            permissions: components["schemas"]["UserPermissions"];
            /** The first label of the account's address */
            subdomain: string;
            /** See POST /otp_login */
            two_factor_required?: boolean;
            user_email: string;
            user_id: number;
            user_name: string;
            /** A secret, never to be logged. Shown in spring 2026, gone from the reference since autumn */
            user_token?: string;
        };
        /** Where a list stands. Page sizes differ from list to list and over time: go by `total_pages`. */
        Meta: {
            /** This page, from 1 */
            page: number;
            /** Left out by some lists */
            per_page?: number;
            /** Left out by some lists */
            total_entries?: number;
            /** May change while the list is read */
            total_pages: number;
        };
        /** An intake form for tickets. */
        NewTicketForm: {
            data?: components["schemas"]["NewTicketFormData"];
            default?: boolean;
            disabled?: boolean;
            id: number;
            name: string;
        };
        /** One intake form in its wrapper. */
        NewTicketFormAnswer: {
            new_ticket_form: components["schemas"]["NewTicketForm"];
        };
        /** An appointment to go with the ticket; one, although its key is a plural. */
        NewTicketFormAppointment: {
            description?: string | undefined;
            /** A moment, as `start_at`; the reference gives no format */
            end_at?: string | undefined;
            location?: string | undefined;
            properties?: components["schemas"]["CustomFields"] | undefined;
            /** Format: date-time */
            start_at?: string | Date | undefined;
            summary?: string | undefined;
            /**
             * The technician
             */
            user_id?: number | undefined;
        };
        /** Whom the ticket is for. */
        NewTicketFormCustomer: components["schemas"]["CustomerBasics"];
        /** What the form asks for, by section. */
        NewTicketFormData: {
            customer_details?: components["schemas"]["NewTicketFormSection"];
            related_assets?: components["schemas"]["NewTicketFormSection"];
            ticket_details?: components["schemas"]["NewTicketFormSection"];
            worksheets?: components["schemas"]["NewTicketFormSection"];
        };
        /** Field name to what it starts with. Open, because the fields are the account's. */
        NewTicketFormDefaults: {
            [key: string]: unknown;
        };
        /** Field name to what the form does with it. */
        NewTicketFormFields: {
            [key: string]: "require" | "show" | "hide";
        };
        /** A form filled in, by section. The reference calls nothing required; the form itself says what is. */
        NewTicketFormInput: {
            appointments?: components["schemas"]["NewTicketFormAppointment"] | undefined;
            customer_details?: components["schemas"]["NewTicketFormCustomer"] | undefined;
            ticket_details?: components["schemas"]["NewTicketFormTicket"] | undefined;
        };
        /** The intake forms. */
        NewTicketFormList: {
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            new_ticket_forms: components["schemas"]["NewTicketForm"][];
        };
        /** What came of a form. */
        NewTicketFormResult: {
            invoice?: components["schemas"]["Invoice"] | null;
            message?: string | null;
            /** Where the web application goes next */
            redirect?: string | null;
            ticket: components["schemas"]["TicketRaw"];
        };
        /** One section of a form. */
        NewTicketFormSection: {
            defaults?: components["schemas"]["NewTicketFormDefaults"];
            /** What stands in it nobody has shown */
            disabled?: components["schemas"]["Unsettled"][];
            fields?: components["schemas"]["NewTicketFormFields"];
            position?: string;
        };
        /** What the ticket is about. Its text is `description` here, unlike everywhere else. */
        NewTicketFormTicket: {
            description?: string | undefined;
            do_not_email?: boolean | undefined;
            problem_type?: components["schemas"]["TicketProblemType"] | undefined;
            properties?: components["schemas"]["CustomFields"] | undefined;
            subject?: string | undefined;
        };
        /** Free content of the agent; a value may itself be JSON as text. Open, because it has no fixed keys. */
        OpenBag: {
            [key: string]: unknown;
        };
        /** The second factor. */
        OtpLogin: {
            /** The one-time code, a secret. The reference does not call it required */
            code: string;
        };
        /** A session of the second factor. */
        OtpLoginResult: {
            /** What to do with it, in words */
            instructions?: string;
            login: boolean;
            /** A secret, for the header `Authorization2FAToken` */
            session_token: string;
            /** Format: date-time */
            token_expiration: string;
        };
        /** A part on order, which the API calls an item. Read only. */
        PartOrder: {
            account_id?: number;
            converted?: boolean;
            /** Format: date-time */
            created_at: string;
            description?: string | null;
            destination_location_id?: number | null;
            /** Only null was shown */
            deststore?: components["schemas"]["Unsettled"];
            /** Format: date-time */
            due_at?: string | null;
            from_location_id?: number | null;
            /** No value was shown */
            from_name?: string | null;
            id: number;
            invoice_id?: number | null;
            /** Only null was shown */
            logistic_state?: components["schemas"]["Unsettled"];
            notes?: string | null;
            orderedby?: string | null;
            /** Format: date-time */
            orderedon?: string | null;
            parturl?: string | null;
            /**
             * Format: decimal
             * A decimal number as text
             */
            price?: string | null;
            product_id?: number | null;
            /** A number, while `price` is text */
            quantity?: number | null;
            /**
             * Format: date-time
             * How it differs from `receivedon` is not documented
             */
            received_at?: string | null;
            /** Format: date-time */
            receivedon?: string | null;
            refurb_id?: number | null;
            /** Format: date-time */
            requestedon?: string | null;
            retail_cents?: number | null;
            round_trip?: boolean;
            /** Only null was shown */
            shipping?: components["schemas"]["Unsettled"];
            taxable?: boolean;
            ticket_id?: number | null;
            /** The number of the ticket, as text */
            ticketnum?: string | null;
            trackingnum?: string | null;
            /** Only null was shown */
            trip_leg?: components["schemas"]["Unsettled"];
            /** Format: date-time */
            updated_at: string;
            user_id?: number | null;
        };
        /** A page of parts on order; `meta` without `per_page` and `total_entries`. */
        PartOrderList: {
            items: components["schemas"]["PartOrder"][];
            meta: components["schemas"]["Meta"];
        };
        /** A payment as the list and the payment by itself give it. */
        Payment: WithRequired<components["schemas"]["PaymentFields"], "created_at" | "updated_at"> & components["schemas"]["PaymentLinks"];
        /** The new payment in its wrapper. */
        PaymentAnswer: {
            payment: components["schemas"]["PaymentCreated"];
        };
        /** Invoice id to the cents of the payment that go to it. */
        PaymentApplication: {
            [key: string]: number;
        };
        /** Without `invoice_id` and `apply_payments` it becomes credit of the customer. */
        PaymentCreate: {
            /** Of the payer */
            address_city?: string | undefined;
            /** Of the payer */
            address_street?: string | undefined;
            /** Of the payer */
            address_zip?: string | undefined;
            /** Comes back as `payment_amount`, in currency units */
            amount_cents?: number | undefined;
            /**
             * Format: date
             * The day of the payment, to back-date it. Not in the reference; programs in use send it
             */
            applied_at?: string | null | undefined;
            apply_payments?: components["schemas"]["PaymentApplication"] | undefined;
            /** Of the card to charge */
            credit_card_number?: string | undefined;
            customer_id?: number | undefined;
            /** Of the card */
            cvv?: string | undefined;
            /** Of the card's expiry */
            date_month?: string | undefined;
            /** Of the card's expiry */
            date_year?: string | undefined;
            /** Of the payer */
            firstname?: string | undefined;
            /**
             * The one invoice it pays
             */
            invoice_id?: number | undefined;
            /** The one invoice it pays, by its number */
            invoice_number?: string | undefined;
            /** Of the payer */
            lastname?: string | undefined;
            /** By name; each account has its own: GET /payment_methods lists them */
            payment_method?: string | null | undefined;
            /** Such as the number of a check */
            ref_num?: string | null | undefined;
            register_id?: number | undefined;
            /** Not given back */
            signature_data?: string | undefined;
            /** Format: date-time */
            signature_date?: string | Date | null | undefined;
            signature_name?: string | undefined;
        };
        /** A payment as its creation gives it: with tickets, without the customer. */
        PaymentCreated: {
            invoice_ids?: number[];
            /** Only shown empty */
            tickets?: components["schemas"]["Unsettled"][];
        } & WithRequired<components["schemas"]["PaymentFields"], "created_at" | "updated_at">;
        /** One payment in its wrapper. */
        PaymentDetailAnswer: {
            payment: components["schemas"]["Payment"];
        };
        /** What a payment has everywhere. Amounts are in currency units, while bodies take cents. A part of other schemas, never an answer. */
        PaymentFields: {
            /** Format: date */
            applied_at?: string | null;
            /** Format: date-time */
            created_at?: string;
            id: number;
            /** In currency units */
            payment_amount?: number;
            payment_method?: string | null;
            /** Such as the number of a check */
            ref_num?: string | null;
            success?: boolean;
            /** Only null was shown */
            transaction_response?: components["schemas"]["Unsettled"];
            /** Format: date-time */
            updated_at?: string;
        };
        /** What a payment has beside that, once it is read again. A part of other schemas, never an answer. */
        PaymentLinks: {
            /** Without its contacts */
            customer?: components["schemas"]["Customer"] | null;
            /** Null was seen among them */
            invoice_ids?: (number | null)[];
            /** Format: date-time */
            signature_date?: string | null;
        };
        /** A page of payments; `meta` without `per_page` and `total_entries`. */
        PaymentList: {
            meta: components["schemas"]["Meta"];
            payments: components["schemas"]["Payment"][];
        };
        /** A way to pay. Each account has its own. */
        PaymentMethod: {
            /** Format: date-time */
            created_at: string;
            id: number;
            /** What a payment has as its `payment_method` */
            name: string;
            /** Format: date-time */
            updated_at: string;
            uses_card_processing: boolean;
        };
        /** The payment methods. */
        PaymentMethodList: {
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            payment_methods: components["schemas"]["PaymentMethod"][];
        };
        /** How a customer pays, as the card processor has stored it. */
        PaymentProfile: {
            /** Format: date-time */
            created_at?: string;
            customer_external_id?: string | null;
            customer_id?: number;
            expiration?: string | null;
            id: number;
            last_four?: string | null;
            /** The token of the card processor. A number was seen, text goes in */
            payment_profile_id?: number | string;
            /** Format: date-time */
            updated_at?: string;
            used_gateway?: string;
        };
        PaymentProfileAnswer: {
            payment_profile: components["schemas"]["PaymentProfile"];
        };
        PaymentProfileCreate: {
            customer_external_id?: string | null | undefined;
            /** The token of the card processor, never the number of the card */
            payment_profile_id?: string | undefined;
        } & components["schemas"]["PaymentProfileUpdate"];
        PaymentProfileList: {
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            payment_profiles: components["schemas"]["PaymentProfile"][];
        };
        PaymentProfileUpdate: {
            expiration?: string | null | undefined;
            last_four?: string | null | undefined;
        };
        /** A telephone number of a customer. */
        Phone: {
            /** Format: date-time */
            created_at?: string;
            customer_id?: number;
            extension?: string | null;
            id: number;
            /** Such as "Mobile" */
            label?: string | null;
            /** Digits only */
            number: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** Formatting is stripped from the number, and without one it is refused. */
        PhoneCreate: WithRequired<components["schemas"]["PhoneUpdate"], "number">;
        PhoneList: {
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            phones: components["schemas"]["Phone"][];
        };
        /** Formatting is stripped from the number. */
        PhoneUpdate: {
            extension?: string | null | undefined;
            label?: string | null | undefined;
            number?: string | undefined;
        };
        /** A town, and where on earth it is. A part of other schemas, never an answer. */
        Place: {
            latitude?: number | null;
            longitude?: number | null;
        } & components["schemas"]["Town"];
        /** A folder in a customer's tree of policies. Assets name theirs by `policy_folder_id`. */
        PolicyFolder: {
            /**
             * Format: date-time
             * Shown in UTC, unlike most times
             */
            created_at: string;
            /**
             * The policy in force in it, which may come from the folders above
             */
            effective_policy_id?: number | null;
            id: number;
            name: string;
            /**
             * The folder above it; null at the top
             */
            parent_id?: number | null;
            /**
             * The policy attached to it
             */
            partial_policy_id?: number | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** One policy folder in its wrapper. */
        PolicyFolderAnswer: {
            policy_folder: components["schemas"]["PolicyFolder"];
        };
        /** A folder below another one of the same customer. */
        PolicyFolderCreate: {
            customer_id: number;
            name: string;
            /**
             * The folder above it
             */
            parent_id: number;
        };
        /** A page of policy folders. */
        PolicyFolderList: {
            meta: components["schemas"]["Meta"];
            policy_folders: components["schemas"]["PolicyFolder"][];
        };
        /** No field is required. What becomes of those left out is not said. */
        PolicyFolderUpdate: {
            name?: string | undefined;
            /**
             * Moves it below this folder
             */
            parent_id?: number | null | undefined;
            /**
             * Attaches this policy; null detaches
             */
            partial_policy_id?: number | null | undefined;
        };
        /** Whether the mail was sent, in words too. */
        PortalInvitationAnswer: {
            message: string;
            success: boolean;
        };
        /** Whom to invite. */
        PortalInvitationCreate: {
            /**
             * The portal user's `id`. The reference does not call it required
             */
            id: number;
        };
        /** The login of a contact. Never with a password. */
        PortalUser: {
            account_id?: number;
            contact_id?: number | null;
            /** Format: date-time */
            created_at: string;
            customer_id?: number | null;
            email: string;
            id: number;
            /**
             * Filled in from the account's defaults where nobody chose one
             */
            portal_group_id?: number | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** A portal user to create, or what to change of one. The reference calls no field required. */
        PortalUserInput: {
            contact_id?: number | null | undefined;
            customer_id?: number | null | undefined;
            email?: string | undefined;
            /** A secret. Refusals echo it */
            password?: string | undefined;
            /** The password again. A secret; refusals echo it */
            password_confirmation?: string | undefined;
            portal_group_id?: number | null | undefined;
        };
        /** A page of portal users. */
        PortalUserList: {
            meta: components["schemas"]["Meta"];
            portal_users: components["schemas"]["PortalUser"][];
        };
        /** A place with its street. Customers spell the street another way. A part of other schemas, never an answer. */
        PostalAddress: {
            address1?: string | null;
            address2?: string | null;
        } & components["schemas"]["Place"];
        /** How the account prints. */
        PrintingSettings: {
            messaging_channel?: string | null;
            /** Only shown empty */
            registers?: components["schemas"]["Unsettled"][];
        };
        /** Something sold, from stock or not; labor is one too. Prices are numbers in currency units. */
        Product: {
            /** The names of the category and those above it; how they are joined was not shown */
            category_path?: string | null;
            condition?: string | null;
            description?: string | null;
            desired_stock_level?: number | null;
            disabled?: boolean;
            discount_percent?: number | null;
            id: number;
            location_quantities?: components["schemas"]["LocationQuantity"][];
            /** Inferred; the only value shown is null */
            long_description?: string | null;
            /** Whether its stock is counted; purchase orders take only those */
            maintain_stock?: boolean;
            name: string;
            notes?: string | null;
            photos?: components["schemas"]["ProductPhoto"][];
            /** Where it lies */
            physical_location?: string | null;
            price_cost?: number | null;
            price_retail?: number | null;
            price_wholesale?: number | null;
            /** The name of its category */
            product_category?: string | null;
            /** Missing from the reference's answers to creating, changing and finding by barcode */
            product_skus?: components["schemas"]["ProductSku"][];
            /**
             * Its id in QuickBooks
             */
            qb_item_id?: number | null;
            quantity?: number | null;
            /** Order again at this stock */
            reorder_at?: number | null;
            /** Whether each piece has a serial number */
            serialized?: boolean;
            sort_order?: number | null;
            tax_rate_id?: number | null;
            taxable?: boolean;
            /** The barcode */
            upc_code?: string | null;
            vendor_ids?: number[];
            warranty?: string | null;
            warranty_template_id?: number | null;
        };
        /** One product in its wrapper. */
        ProductAnswer: {
            product: components["schemas"]["Product"];
        };
        /** A category of products. They form a tree. */
        ProductCategory: {
            account_id?: number;
            /** The categories above it, null at the root. Its form is inferred */
            ancestry?: string | null;
            description?: string | null;
            /**
             * Inferred; the only value shown is null
             */
            device_product_id?: number | null;
            id: number;
            name: string;
            /** The names from the root down to it; how they are joined was not shown */
            names_depth_cache?: string | null;
        };
        /** A page of categories; the key is `categories`. */
        ProductCategoryList: {
            categories: components["schemas"]["ProductCategory"][];
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
        };
        /** A new product. */
        ProductCreate: {
            description: string;
        } & WithRequired<components["schemas"]["ProductInput"], "name" | "description">;
        /** One picture by `url` and `filename`, or several under `files`. One of the two is needed. */
        ProductImages: {
            /** What the one picture is called */
            filename?: string | undefined;
            files?: components["schemas"]["AttachmentUrl"][] | undefined;
            /** Where the server fetches the one picture from */
            url?: string | undefined;
        };
        /** That the pictures will be fetched, in words. */
        ProductImagesQueued: {
            message: string;
        };
        /** What creating and changing a product both take. A part of other schemas, never a body. */
        ProductInput: {
            /** Not given back */
            category_ids?: number[] | undefined;
            condition?: string | null | undefined;
            description?: string | null | undefined;
            desired_stock_level?: number | null | undefined;
            /** The only way to be rid of a product */
            disabled?: boolean | undefined;
            discount_percent?: number | null | undefined;
            /** Whether its stock is counted. A change that leaves it out may set it to false */
            maintain_stock?: boolean | undefined;
            name?: string | undefined;
            notes?: string | null | undefined;
            /** Where it lies */
            physical_location?: string | null | undefined;
            /** In currency units */
            price_cost?: number | null | undefined;
            /** In currency units */
            price_retail?: number | null | undefined;
            /** In currency units */
            price_wholesale?: number | null | undefined;
            product_category?: string | null | undefined;
            /** What vendors call it. Each row makes a new one, also in a change */
            product_skus_attributes?: components["schemas"]["ProductSkuRow"][] | undefined;
            /**
             * Its id in QuickBooks
             */
            qb_item_id?: number | null | undefined;
            quantity?: number | null | undefined;
            /** Order again at this stock */
            reorder_at?: number | null | undefined;
            /** Whether each piece has a serial number */
            serialized?: boolean | undefined;
            sort_order?: number | null | undefined;
            tax_rate_id?: number | null | undefined;
            taxable?: boolean | undefined;
            /** The barcode */
            upc_code?: string | null | undefined;
            vendor_ids?: number[] | undefined;
            warranty?: string | null | undefined;
            warranty_template_id?: number | null | undefined;
        };
        /** A page of products. */
        ProductList: {
            /** Observed on the vendor's sister product; the reference shows none */
            meta?: components["schemas"]["Meta"];
            products: components["schemas"]["Product"][];
        };
        /** The product of a barcode. */
        ProductMatch: {
            /** Null without a match is inferred; nobody has shown that answer */
            product: components["schemas"]["Product"] | null;
        };
        /** A picture of a product. Nobody has shown its fields; that it has an `id` is inferred from its deletion. */
        ProductPhoto: {
            id?: number;
        };
        /** One piece of a product. `condition` and `notes` go in and do not come out. */
        ProductSerial: {
            /** Format: date-time */
            created_at: string;
            id: number;
            /** In currency units; bodies take `price_cost_cents` */
            instance_price_cost?: number | null;
            /** In currency units; bodies take `price_retail_cents` */
            instance_price_retail?: number | null;
            /**
             * The line it is attached to
             */
            line_item_id?: number | null;
            location_id?: number | null;
            /**
             * The stock it counts in, among the product's `location_quantities`. Inferred; no value was shown
             */
            product_location_quantity_id?: number | null;
            serial_number: string;
            status: components["schemas"]["ProductSerialStatus"];
            /** Format: date-time */
            updated_at: string;
        };
        /** One serial number in its wrapper. */
        ProductSerialAnswer: {
            product_serial: components["schemas"]["ProductSerial"];
        };
        /** Which pieces go to which line. */
        ProductSerialAttach: {
            line_item_id: number;
            product_serial_ids: number[];
            /**
             * What the line belongs to; LineItem stands for invoices and estimates
             * @enum {string}
             */
            record_type: "TransferLineItem" | "LineItem" | "ReturnLineItem" | "TicketLineItem" | "RefurbLineItem";
        };
        /** That it was attached. The refusal says so too, so go by the HTTP status. */
        ProductSerialAttached: {
            /** Such as "attached" */
            status: string;
        };
        /** The prices left out are the product's. */
        ProductSerialCreate: WithRequired<components["schemas"]["ProductSerialInput"], "serial_number">;
        /** What creating and changing a serial number both take. A part of other schemas, never a body. */
        ProductSerialInput: {
            /** Not given back */
            condition?: string | undefined;
            /** In cents; comes back as `instance_price_cost`. Left out, it is the product's */
            price_cost_cents?: number | undefined;
            /** In cents; comes back as `instance_price_retail`. Left out, it is the product's */
            price_retail_cents?: number | undefined;
            /** Must be new. What looks like a number in scientific notation is refused, since spreadsheets make such of digits */
            serial_number?: string | undefined;
        };
        /** A page of serial numbers. */
        ProductSerialList: {
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            product_serials: components["schemas"]["ProductSerial"][];
        };
        /**
         * A label for people, such as "In Stock": not the value that the filter `status` takes.
         * @example In Stock
         */
        ProductSerialStatus: "In Stock" | (string & {});
        /** Whether what is left out stays is not settled. */
        ProductSerialUpdate: {
            /** Not given back */
            notes?: string | undefined;
        } & components["schemas"]["ProductSerialInput"];
        /** What a vendor calls a product. Bodies take `value` and `vendor_id` for it. */
        ProductSku: {
            id: number;
            /** Bodies call it `value` */
            sku: string;
            /** Bodies take `vendor_id` */
            vendor_name?: string | null;
        };
        /** One vendor's name for a product, in its wrapper. */
        ProductSkuAnswer: {
            product_sku: components["schemas"]["ProductSku"];
        };
        /** The refusal names both when they are missing. */
        ProductSkuCreate: {
            /** Comes back as `sku` */
            value: string;
            /** Text by the reference here, a number everywhere else */
            vendor_id: number | string;
        };
        /** All the names that vendors have for one product. */
        ProductSkuList: {
            product_skus: components["schemas"]["ProductSku"][];
        };
        /** What one vendor calls the product. */
        ProductSkuRow: {
            /** Comes back as `sku` */
            value?: string | undefined;
            vendor_id?: number | undefined;
        };
        /** The refusal names both; whether one alone is taken is not settled. */
        ProductSkuUpdate: {
            /** Comes back as `sku` */
            value?: string | undefined;
            vendor_id?: number | undefined;
        };
        /** What is left out stays as it is, except perhaps flags: `maintain_stock` was seen to fall back to false. The reference calls `name` and `description` required; programs in use leave them out. */
        ProductUpdate: components["schemas"]["ProductInput"];
        /** What was ordered of a vendor. Amounts are numbers in currency units; bodies and lines have cents. */
        PurchaseOrder: {
            /** The first label of your account's address */
            account_subdomain?: string;
            /** Format: date-time */
            created_at: string;
            /** A number or an address to follow the delivery */
            delivery_tracking?: string | null;
            /**
             * Format: date
             * Older examples of the reference have midnight behind the day
             */
            due_date?: string | null;
            /** Format: date-time */
            expected_date?: string | null;
            /** Only in the answer to a change; not given back otherwise */
            general_notes?: string | null;
            id: number;
            line_items?: components["schemas"]["PurchaseOrderLineItem"][];
            /** Null, or an object whose keys nobody has shown */
            location?: components["schemas"]["Unsettled"];
            location_id?: number | null;
            /** Made from the vendor's name and the day: VS-20261005-1 */
            number: string;
            /**
             * Format: date-time
             * The reference takes it and shows it in no answer
             */
            order_date?: string | null;
            /** Bodies take `other_cents` */
            other?: number;
            /**
             * Format: date
             * Older examples of the reference have midnight behind the day
             */
            paid_date?: string | null;
            /** Bodies take `shipping_cents` */
            shipping?: number;
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
        /** A file of a purchase order. Nobody has shown its fields; these are inferred. */
        PurchaseOrderAttachment: {
            id?: number;
            name?: string | null;
        };
        /** One file in its wrapper, which is inferred. */
        PurchaseOrderAttachmentAnswer: {
            attachment?: components["schemas"]["PurchaseOrderAttachment"];
        };
        /** A file and the name it is to have. */
        PurchaseOrderAttachmentUpload: {
            /**
             * Format: binary
             * JPEG, PNG, GIF, PDF, CSV, XLS or XLSX, 10 MB at most
             */
            file: File;
            name?: string | undefined;
        };
        /** The reference calls nothing required. Lines are added afterwards. */
        PurchaseOrderCreate: {
            /** Not given back */
            discount_percent?: number | undefined;
            /**
             * Format: date-time
             * Comes back as a plain day
             */
            due_date?: string | Date | null | undefined;
            /** Format: date-time */
            expected_date?: string | Date | null | undefined;
            location_id?: number | null | undefined;
            /** Format: date-time */
            order_date?: string | Date | null | undefined;
            /** In cents; comes back as `other`, in currency units */
            other_cents?: number | undefined;
            /**
             * Format: date-time
             * Comes back as a plain day
             */
            paid_date?: string | Date | null | undefined;
            shipping_notes?: string | null | undefined;
            user_id?: number | null | undefined;
        } & components["schemas"]["PurchaseOrderInput"];
        /** What creating and changing an order both take. A part of other schemas, never a body. */
        PurchaseOrderInput: {
            /** A number or an address to follow the delivery */
            delivery_tracking?: string | null | undefined;
            /** Taken, and not given back when the order is fetched */
            general_notes?: string | null | undefined;
            /** In cents; comes back as `shipping`, in currency units */
            shipping_cents?: number | undefined;
            vendor_id?: number | null | undefined;
        };
        /** One line in its wrapper: `po_line_item`. */
        PurchaseOrderLineAnswer: {
            po_line_item: components["schemas"]["PurchaseOrderLineItem"];
        };
        /** A product and how many of it. */
        PurchaseOrderLineCreate: {
            /**
             * Of a product with `maintain_stock`; any other is refused
             */
            product_id: number;
            quantity?: number | undefined;
        };
        /** A line of a purchase order. Amounts are in cents. */
        PurchaseOrderLineItem: {
            /** Of one piece */
            cost_cents?: number | null;
            /** Format: date-time */
            created_at: string;
            id: number;
            /** Inferred; the only value shown is null */
            old_cost_cents?: number | null;
            /**
             * Inferred; the only value shown is null
             */
            parent_po_line_item_id?: number | null;
            position?: number | null;
            product_id?: number | null;
            purchase_order_id: number;
            quantity: number;
            received: boolean;
            /** Go by `received`: in the reference's example this equals `quantity` on a line of which nothing has come */
            received_quantity?: number | null;
            total_cents?: number | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** A page of purchase orders. */
        PurchaseOrderList: {
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            purchase_orders: components["schemas"]["PurchaseOrder"][];
        };
        /** Which line has come. Without a quantity, all of it; that is inferred. */
        PurchaseOrderReceive: {
            line_item_id: number;
            /** How many of it have come, where the product has no serial numbers */
            received_quantity?: number | undefined;
            /** Of the pieces that have come, where the product has serial numbers */
            serial_numbers?: string[] | undefined;
        };
        /**
         * "Finished" is the only value that the reference names.
         * @example Finished
         */
        PurchaseOrderStatus: "Finished" | (string & {});
        /** Nothing else can be changed. */
        PurchaseOrderUpdate: {
            /** "Finished" is refused while a line has not been received */
            status?: components["schemas"]["PurchaseOrderStatus"] | undefined;
        } & components["schemas"]["PurchaseOrderInput"];
        RecordRights: {
            delete?: boolean;
            read?: boolean;
            write?: boolean;
        };
        /** An alert as the list and the alert by itself give it. */
        RmmAlert: {
            /** The number people see of the ticket made from it, not its `id` */
            ticket_number?: number | string | null;
            /** The status of that ticket */
            ticket_status?: components["schemas"]["TicketStatus"] | null;
        } & components["schemas"]["RmmAlertFields"];
        /** One alert in its wrapper. */
        RmmAlertAnswer: {
            rmm_alert: components["schemas"]["RmmAlert"];
        };
        /** The fields, nested as the reference has them since autumn 2026, or bare as before. */
        RmmAlertCreate: {
            rmm_alert?: components["schemas"]["RmmAlertInput"] | undefined;
        } & components["schemas"]["RmmAlertInput"];
        /** An alert as its creation gives it: with `ticket_id` in place of the ticket's number and status. */
        RmmAlertCreated: {
            account_id?: number;
            ticket_id?: number | null;
        } & components["schemas"]["RmmAlertFields"];
        /** The new alert, under another key than elsewhere. */
        RmmAlertCreatedAnswer: {
            alert: components["schemas"]["RmmAlertCreated"];
            success?: boolean;
        };
        /** What an alert has everywhere. A part of other schemas, never an answer. */
        RmmAlertFields: {
            asset_id?: number | null;
            check_id?: number | null;
            /** The asset's name */
            computer_name?: string | null;
            /** Format: date-time */
            created_at: string;
            customer_id: number;
            /** The web app shows it as the type */
            description?: string | null;
            /** The web app shows it as the details */
            formatted_output?: string | null;
            id: number;
            properties?: components["schemas"]["RmmAlertProperties"];
            resolved: boolean;
            /** Not the filter of the same name; its values are not documented */
            status?: string | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** A new alert. The reference calls none of its fields required. */
        RmmAlertInput: {
            asset_id?: number | null | undefined;
            customer_id?: number | undefined;
            /** The web app shows it as the type */
            description?: string | null | undefined;
            /** The web app shows it as the details */
            formatted_output?: string | null | undefined;
            properties?: components["schemas"]["RmmAlertProperties"] | undefined;
            resolved?: boolean | undefined;
            /** Its values are not documented */
            status?: string | null | undefined;
        };
        /** A page of alerts; `meta` without `per_page` and `total_entries`. */
        RmmAlertList: {
            meta: components["schemas"]["Meta"];
            rmm_alerts: components["schemas"]["RmmAlert"][];
        };
        /** For how long to silence an alert. */
        RmmAlertMute: {
            mute_for?: components["schemas"]["RmmAlertMuteTime"] | undefined;
        };
        /** @enum {string} */
        RmmAlertMuteTime: "1-hour" | "1-day" | "2-days" | "1-week" | "2-weeks" | "1-month" | "forever";
        /** Free content. Alerts of the agents carry `trigger` and `description`. Open, because it has no fixed keys. */
        RmmAlertProperties: {
            /** Observed */
            description?: string | null;
            /** What raised it. Observed */
            trigger?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** Links to remote control of the device, as observed. Open, because the reference does not show its fields. */
        RmmLink: {
            internal_link?: string | null;
            screenconnect_link?: string | null;
            splashtop_link?: string | null;
            teamviewer_link?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** Options of the script. */
        RmmScriptOptions: {
            /** As whom; its values are not documented */
            run_as?: string | undefined;
            runtime_variables?: components["schemas"]["RmmScriptVariables"] | undefined;
        };
        /** What to run on the asset, and when. */
        RmmScriptRun: {
            /**
             * Recurring runs are refused
             * @enum {string}
             */
            freq?: "once" | undefined;
            mav_options?: components["schemas"]["RmmScriptScanOptions"] | undefined;
            /**
             * Format: date-time
             * When to run it, with `run_type` later
             */
            next_time?: string | Date | undefined;
            /**
             * `later` takes `next_time`
             * @enum {string}
             */
            run_type?: "now" | "later" | undefined;
            /**
             * The script's id in the web app. The reference does not call it required, but nothing else names the script
             */
            script_id: number;
            script_options?: components["schemas"]["RmmScriptOptions"] | undefined;
        };
        /** Options of a scan by the managed antivirus; that this is what they are for is inferred from their names. */
        RmmScriptScanOptions: {
            quarantine?: boolean | undefined;
            scan_type?: string | undefined;
            silent?: boolean | undefined;
        };
        /** That it will run, in words; no id to follow it by. */
        RmmScriptScheduled: {
            message: string;
        };
        /** Variable of the script to its value for this run. Open, because each script has its own. */
        RmmScriptVariables: {
            [key: string]: unknown;
        };
        /** The texts "true" and "false", or a sentence that says what was raised and when; clients met booleans too. */
        RmmTrigger: string | boolean;
        /** A schedule is a recurring invoice; with its lines. Most of it is in the reference since autumn 2026. */
        Schedule: {
            account_id?: number;
            allow_blank_invoices?: boolean;
            apply_credit?: boolean;
            charge_mop?: boolean;
            charge_on_due_date?: boolean;
            contract_id?: number | null;
            create_ticket_on_failed_billing?: boolean;
            create_ticket_one_month_prior_to_end?: boolean;
            /** Format: date-time */
            created_at?: string;
            customer_id: number;
            email_customer?: boolean;
            email_receipt?: boolean;
            frequency: components["schemas"]["ScheduleFrequency"];
            generated_invoice_name?: string | null;
            id: number;
            invoice_id?: number | null;
            invoice_term_id?: number | null;
            invoice_unbilled_ticket_charges?: boolean;
            /** Joined by commas */
            invoice_unbilled_ticket_statuses?: string | null;
            keep_pricing_current?: boolean;
            last_day_of_month?: boolean;
            /** The type is inferred */
            last_invoice_paid?: boolean | null;
            /** Format: date */
            last_run?: string | null;
            /** Not `line_items`, as elsewhere */
            lines?: components["schemas"]["ScheduleLineItem"][];
            location_id?: number | null;
            memo?: string | null;
            name: string;
            /** Format: date */
            next_run?: string | null;
            paused?: boolean;
            payment_id?: number | null;
            /** As in bodies */
            period_mode_id?: components["schemas"]["SchedulePeriodMode"] | null;
            /**
             * Read only
             */
            recurring_type_id?: number | null;
            reset_prepay_hours?: boolean;
            schedule_retry_card_on_failed_billing?: boolean;
            snail_mail?: boolean;
            source_id?: number | null;
            /** Such as "active". Read only */
            subscription_status?: string | null;
            /** A number, while totals of invoices are text */
            subtotal?: number;
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
         * How unbilled charges of tickets are ordered on the invoice.
         * @enum {string}
         */
        ScheduleChargeOrder: "ticket_number" | "ticket_resolved" | "ticket_created" | "timer_started" | "timer_ended";
        /** Lines come from an invoice, or are added afterwards. */
        ScheduleCreate: {
            /**
             * Format: date
             * YYYY-MM-DD and nothing else
             */
            next_run: string;
        } & WithRequired<components["schemas"]["ScheduleInput"], "customer_id" | "name" | "frequency" | "next_run">;
        /**
         * How often an invoice is made.
         * @enum {string}
         */
        ScheduleFrequency: "Daily" | "Monthly" | "Weekly" | "Biweekly" | "Quarterly" | "Semi-Annually" | "Annually" | "Biennially" | "Triennially";
        /** What creating and changing a schedule both take. A part of other schemas, never a body. */
        ScheduleInput: {
            allow_blank_invoices?: boolean | undefined;
            apply_credit?: boolean | undefined;
            charge_mop?: boolean | undefined;
            charge_on_due_date?: boolean | undefined;
            contract_id?: number | null | undefined;
            create_ticket_on_failed_billing?: boolean | undefined;
            create_ticket_one_month_prior_to_end?: boolean | undefined;
            customer_id?: number | undefined;
            email_customer?: boolean | undefined;
            email_receipt?: boolean | undefined;
            frequency?: components["schemas"]["ScheduleFrequency"] | undefined;
            generated_invoice_name?: string | null | undefined;
            /**
             * Only for a new one: its first lines are those of this invoice
             */
            invoice_id?: number | null | undefined;
            invoice_term_id?: number | null | undefined;
            invoice_unbilled_ticket_charges?: boolean | undefined;
            /** A list, or one text joined by commas, which is how it comes back */
            invoice_unbilled_ticket_statuses?: string | string[] | null | undefined;
            keep_pricing_current?: boolean | undefined;
            last_day_of_month?: boolean | undefined;
            location_id?: number | null | undefined;
            memo?: string | null | undefined;
            name?: string | undefined;
            /**
             * Format: date
             * YYYY-MM-DD and nothing else
             */
            next_run?: string | null | undefined;
            paused?: boolean | undefined;
            payment_id?: number | null | undefined;
            period_mode_id?: components["schemas"]["SchedulePeriodMode"] | null | undefined;
            reset_prepay_hours?: boolean | undefined;
            schedule_retry_card_on_failed_billing?: boolean | undefined;
            snail_mail?: boolean | undefined;
            source_id?: number | null | undefined;
            template_id?: number | null | undefined;
            unbilled_ticket_charge_order?: components["schemas"]["ScheduleChargeOrder"] | null | undefined;
            user_id?: number | null | undefined;
        };
        /** One line in its wrapper. */
        ScheduleLineAnswer: {
            schedule_line_item: components["schemas"]["ScheduleLineItem"];
        };
        /** A line. A new one needs `name` or `product_id`. */
        ScheduleLineInput: {
            asset_type_id?: number | null | undefined;
            bill_all_units?: boolean | undefined;
            bill_nested_folders?: boolean | null | undefined;
            bill_units_threshold?: number | null | undefined;
            contact_field_answer_id?: number | null | undefined;
            contact_field_type_id?: number | null | undefined;
            /** Or `price_cost` */
            cost_cents?: number | null | undefined;
            description?: string | null | undefined;
            include_zero_charge?: boolean | undefined;
            m365_unit_type?: components["schemas"]["M365UnitType"] | null | undefined;
            name?: string | null | undefined;
            one_time_charge?: boolean | undefined;
            policy_folder_id?: number | null | undefined;
            position?: number | null | undefined;
            /** In currency units, in place of `cost_cents` */
            price_cost?: number | null | undefined;
            /** In currency units, in place of `retail_cents` */
            price_retail?: number | null | undefined;
            product_category?: string | null | undefined;
            product_id?: number | null | undefined;
            quantity?: number | undefined;
            recurring_type_id?: components["schemas"]["ScheduleLineType"] | null | undefined;
            /** Or `price_retail` */
            retail_cents?: number | null | undefined;
            saved_asset_search_id?: number | null | undefined;
            syncro_backup_bill_after_licenses?: number | null | undefined;
            syncro_backup_bill_after_storage?: number | null | undefined;
            syncro_backup_bill_all?: boolean | null | undefined;
            syncro_backup_billing_type?: components["schemas"]["BackupBillingType"] | null | undefined;
            syncro_backup_credit_type?: components["schemas"]["BackupCreditType"] | null | undefined;
            taxable?: boolean | undefined;
            user_id?: number | null | undefined;
            vendor_name?: string | null | undefined;
            vendor_product_name?: string | null | undefined;
        };
        /** A line of a schedule. Prices stand twice, in cents and in currency units. */
        ScheduleLineItem: {
            asset_type_id?: number | null;
            bill_all_units?: boolean;
            bill_nested_folders?: boolean | null;
            bill_units_threshold?: number | null;
            contact_field_answer_id?: number | null;
            contact_field_type_id?: number | null;
            cost_cents?: number | null;
            description?: string | null;
            /** What stands in it is not documented */
            device_ids?: components["schemas"]["Unsettled"][];
            id: number;
            include_zero_charge?: boolean;
            m365_unit_type?: components["schemas"]["M365UnitType"] | null;
            name?: string | null;
            one_time_charge?: boolean;
            policy_folder_id?: number | null;
            position?: number | null;
            /** `cost_cents` in currency units */
            price_cost?: number | null;
            /** `retail_cents` in currency units */
            price_retail?: number | null;
            product_category?: string | null;
            product_id?: number | null;
            /**
             * Format: decimal
             * A decimal number as text, such as "1.0"
             */
            quantity?: string;
            /** As in bodies */
            recurring_type_id?: components["schemas"]["ScheduleLineType"] | null;
            retail_cents?: number | null;
            saved_asset_search_id?: number | null;
            schedule_id: number;
            syncro_backup_bill_after_licenses?: number | null;
            syncro_backup_bill_after_storage?: number | null;
            syncro_backup_bill_all?: boolean | null;
            syncro_backup_billing_type?: components["schemas"]["BackupBillingType"] | null;
            syncro_backup_credit_type?: components["schemas"]["BackupCreditType"] | null;
            taxable?: boolean;
            user_id?: number | null;
            vendor_name?: string | null;
            vendor_product_name?: string | null;
        };
        /** Which line, as clients send it. */
        ScheduleLineRef: {
            line_item_id: number;
        };
        /**
         * What the line counts. 1: recurring invoice, 2: data backup, 3: general subscription, 4: asset, 5: Kabuto, 6: contact, 7: Syncro Backup, 8: remote access, 9: policy folder, 10: third-party vendor, 11: Cloudberry.
         * @enum {integer}
         */
        ScheduleLineType: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
        /** A page of schedules. */
        ScheduleList: {
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            schedules: components["schemas"]["Schedule"][];
        };
        /**
         * Which period is billed. 0: arrears, 1: advance, 2: advance inclusive, 3: arrears exclusive.
         * @enum {integer}
         */
        SchedulePeriodMode: 0 | 1 | 2 | 3;
        /** What is left out stays as it is. Lines are changed elsewhere. */
        ScheduleUpdate: components["schemas"]["ScheduleInput"];
        ScriptRights: {
            execute?: boolean;
        };
        /** What was found. */
        SearchAnswer: {
            /** Inferred; the only value shown is null. A failure with 200, perhaps */
            error?: string | null;
            quick_result?: components["schemas"]["Unsettled"];
            results: components["schemas"]["SearchResult"][];
        };
        /** Where the record is, and the record itself. */
        SearchHit: {
            /**
             * The record's `id`
             */
            _id: number;
            _index?: string;
            _source: components["schemas"]["SearchSource"];
            /** What kind of record it is */
            _type: string;
        };
        /** The record, in short. Open, because its keys depend on `_type`. */
        SearchRecord: {
            [key: string]: unknown;
        };
        /** One record that was found. */
        SearchResult: {
            table: components["schemas"]["SearchHit"];
        };
        SearchSource: {
            table: components["schemas"]["SearchRecord"];
        };
        /** Which modules are switched on, by the tabs of the web app. */
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
        /** That it was done. */
        Success: {
            success: boolean;
        };
        /** That it was done, as text. */
        SuccessText: {
            /** The text "true", not a boolean */
            success: string;
        };
        /** A ticket as lists give it. */
        Ticket: {
            address_id?: number | null;
            /** Seen as "Invoiced" */
            billing_status?: string | null;
            /** Has a parent */
            child?: boolean;
            /** Announced to be only the first since 31 March 2026. GET /tickets/{id}/comments has them all */
            comments?: components["schemas"]["TicketComment"][];
            contact_fullname?: string | null;
            contact_id?: number | null;
            contract_id?: number | null;
            contract_name?: string | null;
            creator_name_or_email?: string | null;
            customer_icons?: components["schemas"]["Unsettled"][];
            customer_reply?: boolean;
            customer_tag_list?: string[];
            location_name?: string | null;
            /** Has children */
            parent?: boolean;
            recurring?: boolean;
            /** Minutes from creation to resolution, as observed */
            resolution_time?: number | null;
            /** Minutes, as observed */
            response_time?: number | null;
            sla_breached?: boolean;
            sla_breaching_soon?: boolean;
            sla_id?: number | null;
            sla_name?: string | null;
            ticket_type_id?: number | null;
            ticket_type_name?: string | null;
            /** HH:MM:SS */
            total_formatted_billable_time?: string | null;
        } & components["schemas"]["TicketFields"];
        /** One ticket in its wrapper. */
        TicketAnswer: {
            ticket: components["schemas"]["TicketDetail"];
        };
        /** A file on a ticket, as observed; the reference does not show its fields. */
        TicketAttachment: {
            /** Such as "image/jpeg" */
            content_type?: string | null;
            file?: components["schemas"]["TicketAttachmentFile"] | null;
            file_name?: string | null;
            /** Bytes */
            file_size?: number | null;
            id?: number;
        };
        /** The addresses of a file and of its smaller forms, as observed. They can lie on another host: send no token there. */
        TicketAttachmentFile: {
            /** A larger picture. An address, or an object that holds one */
            main?: components["schemas"]["TicketAttachmentForm"] | string | null;
            /** A small picture. An address, or an object that holds one */
            thumb?: components["schemas"]["TicketAttachmentForm"] | string | null;
            url?: string | null;
        };
        /** One form of a picture. */
        TicketAttachmentForm: {
            url?: string | null;
        };
        /** A pattern for a ticket and its children. */
        TicketBlueprint: {
            /** How many child tickets it makes */
            children_count?: number;
            id: number;
            name: string;
            role?: components["schemas"]["TicketBlueprintRole"];
        };
        /** The tickets that a blueprint made. */
        TicketBlueprintApplied: {
            child_ticket_ids: number[];
            /**
             * The parent
             */
            ticket_id: number;
        };
        /** Whom the tickets are for. */
        TicketBlueprintApply: {
            customer_id: number;
        };
        /** A page of blueprints. */
        TicketBlueprintList: {
            meta: components["schemas"]["Meta"];
            ticket_blueprints: components["schemas"]["TicketBlueprint"][];
        };
        /**
         * Seen as "standalone"; what else there is nobody has shown.
         * @example standalone
         */
        TicketBlueprintRole: "standalone" | (string & {});
        /** It can neither be changed nor deleted through the API. */
        TicketComment: {
            /**
             * Observed; the reference does not show it
             */
            account_id?: number;
            /** As `comment_format` asks, where the operation has it */
            body?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Who was mailed, each followed by a comma and a space, the last one too. Observed */
            destination_emails?: string | null;
            /** Observed; the reference does not show it */
            display_order?: number | null;
            /** Observed; the reference does not show it */
            email_sender?: string | null;
            /** Not shown to the customer */
            hidden?: boolean;
            id: number;
            /** Left out of the answer to a new comment */
            is_rich_text?: boolean;
            /** Observed; the reference does not show it */
            new_sms_body?: string | null;
            /** Observed; the reference does not show it */
            rich_text_preview?: string | null;
            /** Observed; the reference does not show it */
            sms_body?: string | null;
            /** The first comment of a ticket, its description, has "Initial Issue" */
            subject?: string | null;
            /** A display name, free text */
            tech?: string | null;
            /**
             * Observed; the reference does not show it
             */
            ticket_automation_id?: number | null;
            ticket_id: number;
            /** Observed; what stands here nobody has shown */
            time_worked?: components["schemas"]["Unsettled"];
            /** Format: date-time */
            updated_at: string;
            user?: components["schemas"]["CommentUser"];
            /**
             * Null for comments of the system and of the customer
             */
            user_id?: number | null;
        };
        /** One comment in its wrapper. */
        TicketCommentAnswer: {
            comment: components["schemas"]["TicketComment"];
        };
        /** With `hidden` and `do_not_email` both false the customer is mailed. `do_not_email` alone makes a public note; both make a private one. The text is plain: markup shows as it is. */
        TicketCommentCreate: {
            /** Refused without it */
            body: string;
            /**
             * Format: date-time
             * Not in the reference; an importer of old tickets sends it
             */
            created_at?: string | Date | undefined;
            /** Keeps the customer from being mailed the comment. Not given back */
            do_not_email?: boolean | undefined;
            /** Not shown to the customer */
            hidden?: boolean | undefined;
            /** Text to send as SMS */
            sms_body?: string | null | undefined;
            /** Refused without it */
            subject: string;
            /** A display name, free text */
            tech?: string | null | undefined;
        };
        /** A page of comments; `meta` without `total_entries`. */
        TicketCommentList: {
            comments: components["schemas"]["TicketComment"][];
            meta: components["schemas"]["Meta"];
        };
        /** What a ticket has in every form. A part of other schemas, never an answer. */
        TicketCore: {
            /** Format: date-time */
            created_at: string;
            customer_id: number;
            /**
             * Format: date-time
             * A moment here, a plain date in bodies
             */
            due_date?: string | null;
            /** Format: date-time */
            end_at?: string | null;
            /**
             * For paths and bodies. People see `number`
             */
            id: number;
            location_id?: number | null;
            /** The number people see. Filters and bodies take it as text */
            number: number;
            priority?: components["schemas"]["TicketPriority"] | null;
            problem_type?: components["schemas"]["TicketProblemType"] | null;
            properties?: components["schemas"]["CustomFields"];
            /** Format: date-time */
            resolved_at?: string | null;
            /** Format: date-time */
            start_at?: string | null;
            status: components["schemas"]["TicketStatus"];
            subject: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * The technician; null where unassigned
             */
            user_id?: number | null;
        };
        /** The ticket's text goes into the first row of `comments_attributes`: there is no field for it, and line items are ignored. */
        TicketCreate: {
            /**
             * Format: date-time
             * Not in the reference; an importer of old tickets sends it
             */
            created_at?: string | Date | undefined;
            /**
             * Needs the permission Ticket Parent-Child - Edit, or the answer is 403
             */
            parent_id?: number | null | undefined;
        } & WithRequired<components["schemas"]["TicketInput"], "customer_id" | "subject">;
        /** A ticket by itself, with everything that hangs on it. It has no `contact_id` and no `ticket_type_id`: see `contact` and `ticket_type`. */
        TicketDetail: {
            address?: components["schemas"]["Address"] | null;
            appointments?: components["schemas"]["Appointment"][];
            asset_ids?: number[];
            attachments?: components["schemas"]["TicketAttachment"][];
            /** Whether all of them is not settled. GET /tickets/{id}/comments has them all */
            comments?: components["schemas"]["TicketComment"][];
            contact?: components["schemas"]["Contact"] | null;
            customer?: components["schemas"]["Customer"];
            intake_form_html?: string | null;
            /** The charges */
            line_items?: components["schemas"]["TicketLineItem"][];
            /** Observed; the reference does not show it */
            mentionables?: components["schemas"]["Unsettled"][];
            /** Format: date-time */
            outtake_form_date?: string | null;
            outtake_form_html?: string | null;
            outtake_form_name?: string | null;
            /** Format: date-time */
            signature_date?: string | null;
            signature_name?: string | null;
            ticket_answers?: components["schemas"]["TicketFieldAnswer"][];
            /** The custom fields of its type */
            ticket_fields?: components["schemas"]["TicketField"][];
            /** The time logged */
            ticket_timers?: components["schemas"]["TicketTimer"][];
            ticket_type?: components["schemas"]["TicketType"] | null;
            worksheet_results?: components["schemas"]["WorksheetResult"][];
        } & components["schemas"]["TicketFields"];
        /** A custom field of a kind of ticket. */
        TicketField: {
            account_id?: number;
            /** What can be chosen */
            answers?: components["schemas"]["TicketFieldAnswer"][];
            /** Format: date-time */
            created_at?: string;
            field_type?: string;
            hidden?: boolean;
            id: number;
            /** The key of its value in a ticket's `properties` */
            name: string;
            position?: number | null;
            required?: boolean | null;
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
            ticket_field_id?: number;
            /** Format: date-time */
            updated_at?: string;
        };
        /** What a ticket has in the list and by itself. A part of other schemas, never an answer. */
        TicketFields: {
            /** The linked assets; bodies take `asset_ids`. Some answers leave them out */
            assets?: components["schemas"]["Asset"][];
            child_ticket_ids?: number[];
            /** The customer's business or, without one, its person */
            customer_business_then_name?: string | null;
            /**
             * The ticket this one is a child of
             */
            parent_id?: number | null;
            pdf_url?: string | null;
            tag_list?: string[];
            /** The technician */
            user?: components["schemas"]["User"] | null;
        } & components["schemas"]["TicketCore"];
        /** What creating and changing a ticket both take. A part of other schemas, never a body. */
        TicketInput: {
            /** All linked assets, not only those to add; none with null or an empty list, as programs in use send it. Answers have them as `assets` */
            asset_ids?: number[] | null | undefined;
            /** Each row becomes a new comment each time it is sent. Answers have them as `comments` */
            comments_attributes?: components["schemas"]["TicketCommentCreate"][] | undefined;
            contact_id?: number | null | undefined;
            customer_id?: number | undefined;
            /** A day, or a moment as in answers */
            due_date?: string | (string | Date) | null | undefined;
            /** Format: date-time */
            end_at?: string | Date | null | undefined;
            location_id?: number | null | undefined;
            /** The number people see; text here, an integer in answers */
            number?: string | undefined;
            /** Not given back */
            outtake_form_data?: string | undefined;
            /** Format: date-time */
            outtake_form_date?: string | Date | null | undefined;
            outtake_form_name?: string | null | undefined;
            priority?: components["schemas"]["TicketPriority"] | null | undefined;
            problem_type?: components["schemas"]["TicketProblemType"] | null | undefined;
            properties?: components["schemas"]["CustomFields"] | undefined;
            /** Not given back */
            signature_data?: string | undefined;
            signature_name?: string | null | undefined;
            sla_id?: number | null | undefined;
            /** Format: date-time */
            start_at?: string | Date | null | undefined;
            status?: components["schemas"]["TicketStatus"] | undefined;
            subject?: string | undefined;
            /** Gone from the reference since autumn 2026; whether it still works is not settled */
            tag_list?: string[] | undefined;
            ticket_type_id?: number | null | undefined;
            /**
             * The technician. A new ticket without one is unassigned
             */
            user_id?: number | null | undefined;
        };
        /** A charge on a ticket. Prices stand twice, in cents and in currency units. */
        TicketLineItem: {
            converted?: boolean;
            cost_cents?: number | null;
            /** Format: date-time */
            created_at?: string;
            description?: string | null;
            discount_dollars?: string | null;
            estimate_line_item_id?: number | null;
            id: number;
            item_id?: number | null;
            line_discount_percent?: number | null;
            name?: string;
            /** Only null was shown */
            old_price?: components["schemas"]["Unsettled"];
            original_ticket_line_item_id?: number | null;
            position?: number | null;
            /** `cost_cents` in currency units */
            price_cost?: number | null;
            /** `retail_cents` in currency units */
            price_retail?: number | null;
            product_category?: string | null;
            product_id?: number | null;
            /**
             * Format: decimal
             * A decimal number as text, such as "0.5"
             */
            quantity?: string;
            retail_cents?: number | null;
            taxable?: boolean;
            ticket_id: number;
            upc_code?: string | null;
            /** Format: date-time */
            updated_at?: string;
            user_id?: number | null;
        };
        TicketLineItemAnswer: {
            ticket_line_item: components["schemas"]["TicketLineItem"];
        };
        /** Name and description are needed even with a product. */
        TicketLineItemCreate: {
            description: string;
        } & WithRequired<components["schemas"]["TicketLineItemInput"], "name" | "description">;
        /** What adding and changing a charge both take. A part of other schemas, never a body. */
        TicketLineItemInput: {
            description?: string | null | undefined;
            name?: string | undefined;
            /** In currency units */
            price_cost?: number | null | undefined;
            /** In currency units */
            price_retail?: number | null | undefined;
            product_id?: number | null | undefined;
            quantity?: number | undefined;
            taxable?: boolean | undefined;
            upc_code?: string | null | undefined;
        };
        /** Names a charge of the ticket. */
        TicketLineItemRef: {
            /**
             * The reference does not call it required, but nothing else names the charge
             */
            ticket_line_item_id: number;
        };
        TicketLineItemRemoved: {
            message?: string;
            success: boolean;
        };
        TicketLineItemUpdate: components["schemas"]["TicketLineItemRef"] & components["schemas"]["TicketLineItemInput"];
        /** A page of tickets; `meta` without `per_page` and `total_entries`. */
        TicketList: {
            meta: components["schemas"]["Meta"];
            tickets: components["schemas"]["Ticket"][];
        };
        /**
         * Each account defines its own: GET /settings lists them. Empty text is one of them by default.
         * @example 2 Normal
         */
        TicketPriority: "0 Urgent" | "1 High" | "2 Normal" | "3 Low" | (string & {});
        /**
         * Each account defines its own: GET /settings lists them.
         * @example Hardware
         */
        TicketProblemType: "Virus" | "TuneUp" | "Hardware" | "Software" | "Other" | (string & {});
        /** A ticket as the database has it: without its comments, charges and people. GET /tickets/{id} has the usual form. */
        TicketRaw: {
            account_id?: number;
            address_id?: number | null;
            all_notify_emails?: string | null;
            cancelled?: boolean | null;
            category?: string | null;
            /** Only null was shown */
            checkbox_results?: components["schemas"]["Unsettled"];
            contact_id?: number | null;
            contract_id?: number | null;
            creator_id?: number | null;
            custom_fields_cache?: string | null;
            disabled?: boolean;
            /** Only null was shown */
            gevent_id?: components["schemas"]["Unsettled"];
            intake_form_pdf?: components["schemas"]["TicketRawFile"];
            isapproved?: boolean | null;
            /** Only null was shown */
            memory?: components["schemas"]["Unsettled"];
            notify_emails?: string | null;
            original_customer_id?: number | null;
            original_ticket_id?: number | null;
            outtake_form_data?: string | null;
            /** Format: date-time */
            outtake_form_date?: string | null;
            outtake_form_name?: string | null;
            /** Only null was shown. Mask it before logging */
            password?: string | null;
            pdf?: components["schemas"]["TicketRawFile"];
            power_adapter?: boolean | null;
            referredby?: string | null;
            signature_data?: string | null;
            /** Format: date-time */
            signature_date?: string | null;
            signature_name?: string | null;
            sla_id?: number | null;
            /** Only null was shown */
            textbox_results?: components["schemas"]["Unsettled"];
            ticket_recurring_schedule_id?: number | null;
            ticket_type_id?: number | null;
            /** Only null was shown */
            time_to_resolve_minutes?: components["schemas"]["Unsettled"];
            upgradeoffered?: boolean | null;
            /** Only null was shown */
            with_initial_issue_body?: components["schemas"]["Unsettled"];
            /** Only null was shown */
            with_items_any?: components["schemas"]["Unsettled"];
        } & components["schemas"]["TicketCore"];
        /** A file of a ticket as the database has it. Its key is that of a raw estimate's. */
        TicketRawFile: {
            url?: string | null;
        };
        TicketRights: {
            /** Only the tickets assigned to the user */
            mine_only?: boolean;
        } & components["schemas"]["RecordRights"];
        /** How the account handles tickets. */
        TicketSettings: {
            appointment_types?: components["schemas"]["AppointmentType"][];
            dashboard_settings?: components["schemas"]["Unsettled"];
            default_labor_product_id?: number | null;
            require_intake_form_with_ticket?: boolean | null;
            require_outtake_form_with_ticket?: boolean | null;
            require_ticket_type?: boolean | null;
            saved_searches?: components["schemas"]["Unsettled"][];
            /** Every status a ticket can have */
            ticket_status_list?: string[];
            ticket_timer_charge_by_default?: boolean | null;
            /** What it holds is inferred from tickets */
            ticket_type_field_answers?: components["schemas"]["TicketFieldAnswer"][];
            /** What it holds is inferred from tickets */
            ticket_type_fields?: components["schemas"]["TicketField"][];
            /** What it holds is inferred from tickets */
            ticket_types?: components["schemas"]["TicketType"][];
            ticket_workflow_default_id?: number | null;
            users?: components["schemas"]["UserName"][];
            worksheet_templates?: components["schemas"]["Unsettled"][];
        };
        /**
         * Each account defines its own: GET /tickets/settings lists them.
         * @example New
         */
        TicketStatus: "New" | "In Progress" | "Resolved" | "Invoiced" | "Waiting for Parts" | "Waiting on Customer" | "Scheduled" | "Customer Reply" | (string & {});
        /** Time logged on a ticket. Times go in as `start_at` and `end_at` and come out as `start_time` and `end_time`. */
        TicketTimer: {
            /** Seconds */
            active_duration?: number | null;
            billable?: boolean;
            /** Seconds, in place of those measured */
            billable_override?: number | null;
            /** Seconds */
            billable_time?: number;
            comment_id?: number | null;
            /** Format: date-time */
            created_at: string;
            elapsed_seconds?: number;
            /**
             * Format: date-time
             * Null while it runs
             */
            end_time?: string | null;
            id: number;
            notes?: string | null;
            /**
             * The labor product it is charged as
             */
            product_id?: number | null;
            recorded?: boolean;
            /** Format: date-time */
            since_updated_at?: string;
            /** Format: date-time */
            start_time?: string;
            /**
             * The filters of timers spell these without the prefix
             * @enum {string}
             */
            status?: "status_running" | "status_paused" | "status_stopped";
            ticket_id: number;
            /**
             * The charge made from it
             */
            ticket_line_item_id?: number | null;
            toggl_id?: number | null;
            /** Format: date-time */
            updated_at: string;
            /**
             * The technician
             */
            user_id?: number | null;
        };
        /** One timer in its wrapper. */
        TicketTimerAnswer: {
            ticket_timer: components["schemas"]["TicketTimer"];
        };
        /** A timer that starts now. It belongs to the owner of the token; a `user_id` is ignored. */
        TicketTimerCreate: {
            /** As the account has set it, unless told; the reference takes null, too */
            billable?: boolean | null | undefined;
            comment_id?: number | null | undefined;
            notes?: string | null | undefined;
            /**
             * The labor product it is charged as
             */
            product_id?: number | null | undefined;
            ticket_id: number;
        };
        /** A page of timers. */
        TicketTimerList: {
            meta: components["schemas"]["Meta"];
            ticket_timers: components["schemas"]["TicketTimer"][];
        };
        /** Nothing else of a timer can be changed here. */
        TicketTimerUpdate: {
            /** The reference does not call it required, but nothing else stands here */
            billable: boolean;
        };
        /** A kind of ticket and its custom fields. */
        TicketType: {
            account_id?: number;
            /** Format: date-time */
            created_at?: string;
            disabled?: boolean;
            id: number;
            intake_terms?: string | null;
            name: string;
            outtake_terms?: string | null;
            skip_intake?: boolean;
            skip_outtake?: boolean;
            ticket_fields?: components["schemas"]["TicketField"][];
            /** Format: date-time */
            updated_at?: string;
        };
        /** What is left out stays as it is. */
        TicketUpdate: {
            /**
             * Null unlinks. Needs the permission Ticket Parent-Child - Edit, or the answer is 403
             */
            parent_id?: number | null | undefined;
        } & components["schemas"]["TicketInput"];
        /** When one of the staff came and went. */
        Timelog: {
            account_id?: number;
            /** Format: date-time */
            created_at: string;
            id: number;
            /** Format: date-time */
            in_at?: string | null;
            in_note?: string | null;
            lunch?: boolean | null;
            /** Only null was shown */
            manually_updated?: components["schemas"]["Unsettled"];
            /**
             * Format: date-time
             * Null while clocked in
             */
            out_at?: string | null;
            out_note?: string | null;
            /** Format: date-time */
            updated_at: string;
            user_id: number;
        };
        /** Records of the clock. */
        TimelogList: {
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            timelogs: components["schemas"]["Timelog"][];
        };
        /** Coming or going; the reference calls nothing required. */
        TimelogUpdate: {
            /** Format: date-time */
            in_at?: string | Date | null | undefined;
            in_note?: string | null | undefined;
            lunch?: boolean | null | undefined;
            /** Format: date-time */
            out_at?: string | Date | null | undefined;
            out_note?: string | null | undefined;
        };
        /** Finished time; `end_at` or `duration_minutes` gives its end. `billable` is ignored here. */
        TimerEntryCreate: {
            /** Comes back as `active_duration`, in seconds */
            duration_minutes?: number | null | undefined;
            /**
             * Format: date-time
             * Comes back as `end_time`
             */
            end_at?: string | Date | null | undefined;
            notes?: string | null | undefined;
            /**
             * The labor product it is charged as
             */
            product_id?: number | null | undefined;
            /**
             * Format: date-time
             * Refused without it. Comes back as `start_time`
             */
            start_at: string | Date;
            /**
             * The technician
             */
            user_id?: number | null | undefined;
        };
        /**
         * The entry's `id`. The reference does not call it required, but nothing else names the entry.
         */
        TimerEntryId: number;
        /** Names an entry of the ticket. */
        TimerEntryRef: {
            timer_entry_id: components["schemas"]["TimerEntryId"];
        };
        /** A new `duration_minutes` was seen to change nothing. */
        TimerEntryUpdate: {
            /** Seconds to bill, in place of those measured */
            billable_override?: number | null | undefined;
            /** Comes back as `active_duration`, in seconds */
            duration_minutes?: number | null | undefined;
            notes?: string | null | undefined;
            /**
             * The labor product it is charged as
             */
            product_id?: number | null | undefined;
            /**
             * Format: date-time
             * Comes back as `start_time`
             */
            start_at?: string | Date | undefined;
            timer_entry_id: components["schemas"]["TimerEntryId"];
            /**
             * The technician
             */
            user_id?: number | null | undefined;
        };
        /** The town of an address. A part of other schemas, never an answer. */
        Town: {
            city?: string | null;
            state?: string | null;
            zip?: string | null;
        };
        /** Anything: nobody has shown what stands here. */
        Unsettled: unknown;
        /** A technician, by itself and as embedded in other records. */
        User: {
            /** The key ends in a question mark, as observed. The reference spells it `admin` */
            "admin?"?: boolean;
            /** Such as "#3a87ad" */
            color?: string | null;
            /** Format: date-time */
            created_at?: string;
            email: string;
            full_name: string;
            /** The name of the security group */
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
             * Inferred; the only value shown is null
             */
            account_id?: number | null;
            /** Format: date-time */
            created_at: string;
            device_name?: string | null;
            device_uuid: string;
            disabled?: boolean;
            /**
             * Not for paths, which take `device_uuid`
             */
            id: number;
            model?: string | null;
            name?: string | null;
            /** Where push messages go. A secret */
            registration_token_gcm?: string | null;
            screen_size?: string | null;
            system_name?: string | null;
            /** Format: date-time */
            updated_at: string;
            user_id: number;
        };
        /** The reference calls no field required, and shows a refusal without `device_uuid`. */
        UserDeviceCreate: {
            device_name?: string | null | undefined;
            device_uuid: string;
            model?: string | null | undefined;
            screen_size?: string | null | undefined;
            system_name?: string | null | undefined;
        } & components["schemas"]["UserDeviceUpdate"];
        /** All that can be changed. */
        UserDeviceUpdate: {
            /** Where push messages go. A secret */
            registration_token_gcm?: string | null | undefined;
        };
        /** The users, as pairs. */
        UserList: {
            meta: components["schemas"]["Meta"];
            users: components["schemas"]["UserRow"][];
        };
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
        /** Somebody you buy from. */
        Vendor: {
            /** Your number there */
            account_number?: string | null;
            address?: string | null;
            /** Format: date-time */
            created_at: string;
            email?: string | null;
            id: number;
            name: string;
            notes?: string | null;
            phone?: string | null;
            /** The person you deal with */
            rep_first_name?: string | null;
            rep_last_name?: string | null;
            /** Format: date-time */
            updated_at: string;
            website?: string | null;
        } & components["schemas"]["Town"];
        /** One vendor in its wrapper. */
        VendorAnswer: {
            vendor: components["schemas"]["Vendor"];
        };
        /** The reference calls nothing required. */
        VendorCreate: components["schemas"]["VendorInput"];
        /** What creating and changing a vendor both take. A part of other schemas, never a body. */
        VendorInput: {
            /** Your number there */
            account_number?: string | null | undefined;
            address?: string | null | undefined;
            city?: string | null | undefined;
            /** Refused where it is none */
            email?: string | null | undefined;
            name?: string | undefined;
            notes?: string | null | undefined;
            phone?: string | null | undefined;
            /** The person you deal with */
            rep_first_name?: string | null | undefined;
            rep_last_name?: string | null | undefined;
            state?: string | null | undefined;
            website?: string | null | undefined;
            zip?: string | null | undefined;
        };
        /** A page of vendors. */
        VendorList: {
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            vendors: components["schemas"]["Vendor"][];
        };
        /** Whether what is left out stays is not settled. */
        VendorUpdate: components["schemas"]["VendorInput"];
        /** A page of the documentation. */
        WikiPage: {
            account_id?: number;
            /** As it was written */
            body?: string | null;
            id: number;
            /** The body with its placeholders filled in; so its name says, the reference does not */
            interpolated_body?: string | null;
            name: string;
            /** Its name in addresses */
            slug?: string | null;
        };
        /** One page in its wrapper. */
        WikiPageAnswer: {
            wiki_page: components["schemas"]["WikiPage"];
        };
        /** The reference calls no field required, and shows a refusal without `name` and `body`. */
        WikiPageCreate: {
            /** May not be blank */
            body: string;
        } & WithRequired<components["schemas"]["WikiPageInput"], "name" | "body">;
        /** What creating and changing a page both take. A part of other schemas, never a body. */
        WikiPageInput: {
            /**
             * Not given back
             */
            asset_id?: number | undefined;
            /** May not be blank */
            body?: string | null | undefined;
            /**
             * Not given back
             */
            customer_id?: number | undefined;
            /** May not be blank */
            name?: string | undefined;
            slug?: string | null | undefined;
            /** Best left out. "internal" was refused; which values are valid is not known. Not given back */
            visibility?: string | undefined;
        };
        /** A page of wiki pages. */
        WikiPageList: {
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            wiki_pages: components["schemas"]["WikiPage"][];
        };
        /** The reference calls no field required. */
        WikiPageUpdate: components["schemas"]["WikiPageInput"];
        WorksheetAnswer: {
            user?: string | undefined;
            value?: string | undefined;
        };
        /** Slug of a field to its answer. */
        WorksheetAnswers: {
            [key: string]: components["schemas"]["WorksheetAnswer"];
        };
        /** One entry of a worksheet. */
        WorksheetField: {
            history?: components["schemas"]["Unsettled"][];
            id: number;
            name?: string;
            position?: number;
            required?: boolean | null;
            slug?: string;
        };
        /** A worksheet on a ticket. */
        WorksheetResult: {
            complete?: boolean | null;
            field_list?: components["schemas"]["WorksheetField"][];
            id: number;
            /** Goes in as `title` */
            name?: string | null;
            public?: boolean;
            required?: boolean;
            worksheet_template_id?: number | null;
        };
        WorksheetResultAnswer: {
            worksheet_result: components["schemas"]["WorksheetResult"];
        };
        WorksheetResultCreate: {
            public?: boolean | undefined;
            required?: boolean | undefined;
            /** Comes back as `name` */
            title?: string | null | undefined;
            worksheet_template_id?: number | null | undefined;
        };
        WorksheetResultList: {
            /** Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            worksheet_results: components["schemas"]["WorksheetResult"][];
        };
        WorksheetResultUpdate: {
            answers?: components["schemas"]["WorksheetAnswers"] | undefined;
            complete?: boolean | null | undefined;
            user_id?: number | undefined;
        } & components["schemas"]["WorksheetResultCreate"];
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
                 * How many seconds to wait (guide). It is usually missing.
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
                 * "true" to include disabled customers. The type is text (reference).
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
