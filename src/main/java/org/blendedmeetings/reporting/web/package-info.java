/** The pages and files of reports. */
package org.blendedmeetings.reporting.web;
