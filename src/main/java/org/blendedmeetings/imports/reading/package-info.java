/** Reads the files a council has, row by row, as facts: no web, no database, nothing kept. */
package org.blendedmeetings.imports.reading;
