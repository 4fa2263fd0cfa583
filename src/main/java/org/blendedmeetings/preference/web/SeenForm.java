package org.blendedmeetings.preference.web;

import jakarta.validation.constraints.NotBlank;

/** What came of talking about a late change, or about how to reach somebody. */
record SeenForm(@NotBlank(message = "{asks.seen.required}") String agreed) {}
