/** A borough that does not exist, and a database to run it on, for the local profile only. */
package org.blendedmeetings.demo;
