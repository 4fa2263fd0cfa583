/** Serves the sandbox inside the application, in the local profile only. */
package org.blendedmeetings.sandbox.local;
