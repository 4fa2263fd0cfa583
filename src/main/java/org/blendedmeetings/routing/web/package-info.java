/** The page on which people say who covers for them while they are away. */
package org.blendedmeetings.routing.web;
