/** The council's format policy as a pure function: what is known goes in, what each person is given and why comes out. */
package org.blendedmeetings.policy;
