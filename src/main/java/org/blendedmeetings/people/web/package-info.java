/** The page of a person: what is known of them, and how they can safely be reached. */
package org.blendedmeetings.people.web;
