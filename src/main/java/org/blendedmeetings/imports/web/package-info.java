/** Handing over a council's files, by page and by other systems. */
package org.blendedmeetings.imports.web;
