/** What a council already has in files: read, shown before it is applied, and applied without doubling anything. */
package org.blendedmeetings.imports;
