/** The policy's what-if interface. */
package org.blendedmeetings.policy.web;
