/** The pages of the year at a glance. */
package org.blendedmeetings.year.web;
