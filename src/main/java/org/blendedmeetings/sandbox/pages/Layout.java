package org.blendedmeetings.sandbox.pages;

import org.blendedmeetings.sandbox.wire.Response;

/** What every page of the sandbox has around it. */
final class Layout {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';" + " frame-ancestors 'none'";
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta name="referrer" content="no-referrer">
            <title>{} - Sandbox</title>
            <link rel="stylesheet" href="/sandbox/sandbox.css">
            </head>
            <body>
            <a class="skip" href="#main">Skip to main content</a>
            <header>
            <p class="top"><a href="/sandbox/">Sandbox</a></p>
            <p class="notice"><strong>Sandbox: no real message is sent.</strong> Here is what the owners of mailboxes
            and phones would see.</p>
            </header>
            <main id="main">
            {}
            </main>
            </body>
            </html>
            """;

    private Layout() {}

    static Response page(String title, Html content) {
        return page(200, title, content);
    }

    static Response page(int status, String title, Html content) {
        return guarded(Response.html(status, Html.of(PAGE, title, content).markup()));
    }

    static Response guarded(Response response) {
        return response.with("Content-Security-Policy", POLICY)
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "no-referrer")
                .with("Cache-Control", "no-store");
    }
}
