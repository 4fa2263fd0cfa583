/** The pages on which a family answers, and the page of a worker who asks by voice. */
package org.blendedmeetings.preference.web;
