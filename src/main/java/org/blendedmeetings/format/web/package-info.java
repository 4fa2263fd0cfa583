/** The pages on which formats are decided and questions about them answered. */
package org.blendedmeetings.format.web;
