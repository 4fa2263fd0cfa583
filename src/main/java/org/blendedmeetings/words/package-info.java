/** Other words for what staff write about families: a suggestion beside the field, never more than that. */
package org.blendedmeetings.words;
